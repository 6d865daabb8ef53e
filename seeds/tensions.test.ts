import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../src/check-text.ts';
import { openLibrary } from '../src/cli/open-library.ts';
import { openPage } from '../src/cli/open-page.ts';
import type { Library } from '../src/matching/library.ts';
import type { Kind } from '../src/model.ts';
import { CATALOG } from './catalog.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary(undefined);
});

/** What stands against each other in the five seeds: words here, words there, and in which document. */
const TENSIONS: Record<string, [seed: string, here: string, document: string, there: string, kind: Kind]> = {
  'disappointing, did not fail': [
    '000',
    'disappointing counter-offensive',
    '002',
    'did not fail',
    'opposite',
  ],
  'progress, a failed attempt': [
    '003',
    'significant progress',
    '003',
    'failed attempt to breach',
    'opposite',
  ],
  'accused, denies': ['001', 'US intelligence has accused', '001', 'the Kremlin denies', 'denial'],
  'fighting there, driven from there': [
    '004',
    'Snihurivka',
    '004',
    'already driven the Russians',
    'opposite',
  ],
};

describe('checked against the library, the seeds contradict one another where they do', () => {
  test.each(Object.entries(TENSIONS))(
    '%s',
    async (_, [seed, here, document, there, kind]) => {
      const { text, facts } = await openSeedPage(seed);
      const conflicts = (await checkText(text, facts, library))
        .filter(({ claim }) => claim.text.includes(here))
        .flatMap(({ evidence }) => evidence.filter(({ stance }) => stance === 'contradicts'));
      const found = conflicts.find(({ mention }) => mention.text.includes(there));
      expect(found).toMatchObject({ kind, document: { id: document } });
      expect(found?.reason.differs.length).toBeGreaterThan(0);
    },
    30_000,
  );
});

function openSeedPage(seed: string) {
  const file = CATALOG.find(({ id }) => id === seed)?.file ?? '';
  return openPage(fileURLToPath(new URL(`documents/${file}`, import.meta.url)));
}
