import { describe, expect, it } from 'vitest';
import { CATALOG } from '../seeds/catalog.ts';
import { mentionId } from '../src/matching/segment.ts';
import { locateQuote } from '../src/quotes/locate-quote.ts';
import { useStage } from './stage.ts';

const stage = useStage('shipped');

/** The first of a new library. */
const BUILT_IN_SEGMENT = 1;

describe('at install', () => {
  it('the welcome page opens, once', async () => {
    const tabs = await stage
      .openOwn('document')
      .then((page) => page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url)));
    expect(tabs.filter((url) => url?.includes('/welcome/'))).toHaveLength(1);
  });

  it('access to no site is asked for', async () => {
    const own = await stage.openOwn('document');
    const { origins } = await own.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
  });

  it('the five built-in documents are in the library', async () => {
    const state = await stage.ask('libraryState');
    expect(state).toMatchObject({ state: 'ready', documents: CATALOG.length });
  });

  it('every claim of the built-in documents is found again by its exact quote', async () => {
    const state = await stage.ask('libraryState');
    const mentions = state.state === 'ready' ? state.mentions : 0;
    const found = await Promise.all(CATALOG.map(({ id }) => findQuotes(id, mentions)));
    expect(found.flatMap(({ lost }) => lost)).toEqual([]);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(mentions);
    expect(mentions).toBeGreaterThan(50);
  });
});

/** All mentions of one document, and the quotes that do not lead back to their own place. */
async function findQuotes(documentId: string, mentions: number) {
  const lost: string[] = [];
  let count = 0;
  for (let place = 0; place < mentions; place++) {
    const at = { documentId, mentionId: mentionId(BUILT_IN_SEGMENT, place) };
    const found = await stage.ask('document', at);
    if (!found.ok) throw new Error(found.message);
    const { document, mention } = found;
    if (!document || !mention) continue;
    count++;
    const located = locateQuote(document.sections[mention.section]?.text ?? '', mention.quote);
    if (located?.start !== mention.start || located.end !== mention.end) lost.push(mention.quote.exact);
  }
  return { lost, count };
}
