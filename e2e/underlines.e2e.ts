import { afterEach, describe, expect, it } from 'vitest';
import type { MarkedStance } from '../extension/content/highlight.ts';
import type { TestPage } from './browsers/browser.ts';
import { waitFor } from './browsers/wait-for.ts';
import { readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);
let page: TestPage;
afterEach(() => page?.close());

/** By the id of the paragraph. A paragraph that is not named here has nothing on file. */
const EXPECTED: Record<string, Record<string, MarkedStance>> = {
  'kyiv-drones.html': {},
  'kharkiv-advance.html': {},
  'live-blog.html': {},
  'strict-csp.html': {},
};

describe('underlines', () => {
  it.each(Object.entries(EXPECTED))(
    'stand under the claims on file, by stance: %s',
    async (name, expected) => {
      page = await openChecked(name);
      const found = await readUnderlines(page);
      expect(Object.fromEntries(found.map(({ paragraph, stance }) => [paragraph, stance]))).toEqual(expected);
    },
  );
});

async function openChecked(name: string): Promise<TestPage> {
  const opened = await stage.open(name);
  await waitFor('underlines', async () => (await readUnderlines(opened)).length > 0);
  return opened;
}
