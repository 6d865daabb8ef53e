import { describe, expect, it } from 'vitest';
import { buildSegment } from '../src/matching/build-segment.ts';
import { findTerms } from '../src/matching/find-terms.ts';
import type { WritableLibrary } from '../src/matching/library.ts';
import type { Segment } from '../src/matching/segment.ts';
import type { SourceDocument } from '../src/model.ts';

/** What every library must do. `open` gives an empty one, `reopen` the same one after its process has died. */
export function describeLibrary(
  name: string,
  open: () => Promise<WritableLibrary>,
  reopen?: (library: WritableLibrary) => Promise<WritableLibrary>,
): void {
  describe(name, () => {
    it('is empty at first, and knows no term, mention or document', async () => {
      const library = await open();
      expect(await library.stats()).toEqual({ documents: 0, mentions: 0 });
      expect(await library.termCounts(['drone'])).toEqual([0]);
      expect((await library.postings(['drone'], 10))[0]?.mentions.length).toBe(0);
      expect(await library.mentions([1, 4294967296])).toEqual([undefined, undefined]);
      expect(await library.documents(['a'])).toEqual([undefined]);
      expect((await library.documentFacts(['a'])).size).toBe(0);
    });

    it('gives back documents and mentions as they were added', async () => {
      const library = await open();
      await library.addSegment(
        segmentOf({ a: ['A drone fell.', 'The river rose.'], b: ['Trains stood still.'] }),
      );
      const [id] = await sought(library, 'river');
      const [mention] = await library.mentions([id ?? 0]);
      expect(mention).toMatchObject({
        id,
        documentId: 'a',
        section: 0,
        text: 'The river rose.',
        published: '2024-03-05',
      });
      expect(mention?.quote.exact).toBe('The river rose.');
      const [b, none, a] = await library.documents(['b', 'none', 'a']);
      expect([b?.sections[0]?.text, none, a?.title]).toEqual([
        'Trains stood still.',
        undefined,
        'Title of a',
      ]);
      const facts = await library.documentFacts(['a', 'none']);
      expect([...facts]).toEqual([['a', { id: 'a', title: 'Title of a', published: '2024-03-05' }]]);
    });

    it('adds up terms and mentions over all its segments', async () => {
      const library = await open();
      await library.addSegment(segmentOf({ a: ['A drone fell.', 'A drone rose.'] }));
      await library.addSegment(segmentOf({ b: ['The drone burned.'] }));
      expect(await library.stats()).toEqual({ documents: 2, mentions: 3 });
      expect(await library.termCounts(findTerms('burned drone elsewhere'))).toEqual([1, 3, 0]);
      expect(await documentsWith(library, 'drone')).toEqual(['a', 'a', 'b']);
    });

    it('finds every mention of a frequent term, and reads the best blocks first when told to stop', async () => {
      const library = await open();
      const padding = (i: number) =>
        i % 3 === 0 ? '' : ' and then many other words stood in the same long sentence';
      const many = Array.from({ length: 3000 }, (_, i) => `Drone${padding(i)}.`);
      await library.addSegment(segmentOf({ a: many }));
      const [whole] = await library.postings(['drone'], 10_000);
      expect(new Set(whole?.mentions).size).toBe(3000);
      const [best] = await library.postings(['drone'], 500);
      expect(best?.mentions.length).toBeLessThan(1500);
      const highest = Math.max(...(whole?.impacts ?? []));
      expect([...(best?.impacts ?? [])].filter((impact) => impact === highest).length).toBeGreaterThanOrEqual(
        1000,
      );
    });

    it('forgets removed documents, and knows them again when they are restored', async () => {
      const library = await open();
      await library.addSegment(segmentOf({ a: ['A drone fell.'], b: ['A drone rose.'] }));
      const ids = await sought(library, 'drone');
      await library.removeDocuments(['a', 'unknown']);
      expect(await documentsWith(library, 'drone')).toEqual(['b']);
      expect(await library.stats()).toEqual({ documents: 1, mentions: 1 });
      expect((await library.mentions(ids)).map((mention) => mention?.documentId)).toEqual([undefined, 'b']);
      expect(await library.documents(['a'])).toEqual([undefined]);
      await library.restoreDocuments(['a']);
      expect(await documentsWith(library, 'drone')).toEqual(['a', 'b']);
      expect(await library.stats()).toEqual({ documents: 2, mentions: 2 });
    });

    it('takes a document that is added again for the newer one', async () => {
      const library = await open();
      await library.addSegment(segmentOf({ a: ['A drone fell.'] }));
      await library.addSegment(segmentOf({ a: ['A drone rose.'] }));
      const mentions = await library.mentions(await sought(library, 'drone'));
      expect(mentions.map((mention) => mention?.text)).toEqual(['A drone rose.']);
      await library.removeDocuments(['a']);
      await library.restoreDocuments(['a']);
      expect((await library.documents(['a']))[0]?.sections[0]?.text).toBe('A drone rose.');
      expect(await documentsWith(library, 'drone')).toEqual(['a']);
    });

    it('replaces what is built in, and leaves alone what the reader added or deleted', async () => {
      const library = await open();
      await library.replaceBuiltIn(
        'one',
        segmentOf({ a: ['A drone fell.'], b: ['A drone rose.'], c: ['A drone burned.'] }),
      );
      await library.addSegment(segmentOf({ own: ['My drone flew.'], c: ['My own drone burned.'] }));
      await library.removeDocuments(['b']);
      await library.replaceBuiltIn(
        'two',
        segmentOf({ a: ['A drone sank.'], b: ['A drone rose.'], c: ['A drone burned.'] }),
      );
      const mentions = await library.mentions(await sought(library, 'drone'));
      expect(mentions.map((mention) => mention?.text).sort()).toEqual([
        'A drone sank.',
        'My drone flew.',
        'My own drone burned.',
      ]);
      expect(await library.stats()).toEqual({ documents: 3, mentions: 3, builtIn: 'two' });
      expect((await library.documents(['c']))[0]?.sections[0]?.text).toBe('My own drone burned.');
    });

    it('never gives the id of a mention to another one', async () => {
      const library = await open();
      await library.replaceBuiltIn('one', segmentOf({ a: ['A drone fell.'] }));
      const before = await sought(library, 'drone');
      await library.replaceBuiltIn('two', segmentOf({ a: ['A drone sank.'] }));
      expect(await library.mentions(before)).toEqual([undefined]);
    });

    if (!reopen) return;
    it('is the same after its process has died', async () => {
      const library = await open();
      await library.replaceBuiltIn('one', segmentOf({ a: ['A drone fell.'], b: ['A drone rose.'] }));
      await library.removeDocuments(['a']);
      const again = await reopen(library);
      expect(await again.stats()).toEqual({ documents: 1, mentions: 1, builtIn: 'one' });
      expect(await documentsWith(again, 'drone')).toEqual(['b']);
    });
  });
}

/** Documents of one section, a mention for each sentence. */
export function segmentOf(texts: Readonly<Record<string, readonly string[]>>): Segment {
  const documents = Object.entries(texts).map(
    ([id, sentences]): SourceDocument => ({
      id,
      title: `Title of ${id}`,
      published: '2024-03-05',
      sections: [{ text: sentences.join(' ') }],
    }),
  );
  const mentions = Object.values(texts).flatMap((sentences, document) => {
    let start = 0;
    return sentences.map((text) => {
      const end = start + text.length;
      const mention = { text, document, section: 0, start, end, checkWorthiness: 0.5, attributions: [] };
      start = end + 1;
      return { ...mention, quote: { exact: text, prefix: '', suffix: '' } };
    });
  });
  return buildSegment(documents, mentions);
}

/** Ids of the mentions under the term of a word, in order. */
async function sought(library: WritableLibrary, word: string): Promise<number[]> {
  const [postings] = await library.postings(findTerms(word), 100_000);
  return [...(postings?.mentions ?? [])].sort((a, b) => a - b);
}

async function documentsWith(library: WritableLibrary, word: string): Promise<(string | undefined)[]> {
  const mentions = await library.mentions(await sought(library, word));
  return mentions.map((mention) => mention?.documentId);
}
