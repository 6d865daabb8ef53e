import { describe, expect, it } from 'vitest';
import { segmentOf } from '../../test/library-contract.ts';
import type { SourceDocument } from '../model.ts';
import { buildSegment } from './build-segment.ts';
import { findCandidates } from './find-candidates.ts';
import { findMatches } from './find-matches.ts';
import { findTerms, readTerms } from './find-terms.ts';
import { MemoryLibrary } from './memory-library.ts';
import { profileClaim, profileText } from './profile-text.ts';
import { scorePair } from './score-pair.ts';

async function libraryOf(...sentences: string[]): Promise<MemoryLibrary> {
  const library = new MemoryLibrary();
  await library.addSegment(segmentOf({ a: sentences }));
  return library;
}

describe('findMatches', () => {
  const rankings: Record<string, { claim: string; library: string[]; first: string }> = {
    'a rare word tells more than many frequent ones': {
      claim: 'Police in the city said that a fire destroyed the Rosenthal tannery.',
      library: [
        'Police in the city said that a car was found in the river.',
        'The Rosenthal tannery burned down.',
        'A fire in the city was put out, police said.',
      ],
      first: 'The Rosenthal tannery burned down.',
    },
    'the right town among towns': {
      claim: 'Shelling damaged a school in Nikopol.',
      library: ['Shelling damaged a school in Kherson.', 'Shelling damaged a school in Nikopol.'],
      first: 'Shelling damaged a school in Nikopol.',
    },
    'a name in another spelling': {
      claim: 'Zelenskyy visited troops near Kiev.',
      library: ['Scholz visited troops near Lviv.', 'Zelensky visited troops near Kyiv.'],
      first: 'Zelensky visited troops near Kyiv.',
    },
    'forms of a word, and a number in digits': {
      claim: 'Three bridges collapsed.',
      library: ['Two roads were closed.', 'The collapse of 3 bridges was reported.', 'Three dogs barked.'],
      first: 'The collapse of 3 bridges was reported.',
    },
    'another word for the same thing': {
      claim: 'The physician was arrested at the airport.',
      library: ['The parrot was arrested at the airport.', 'The doctor was arrested at the airport.'],
      first: 'The doctor was arrested at the airport.',
    },
    'a sentence that says little more beside one that says much more': {
      claim: 'The dam at Lowford broke.',
      library: [
        'The mayor, the governor and two ministers spoke for hours of budgets, of schools, and of the dam at Lowford.',
        'The dam at Lowford broke.',
      ],
      first: 'The dam at Lowford broke.',
    },
  };

  it.each(Object.entries(rankings))('puts first: %s', async (_, { claim, library, first }) => {
    const matches = await findMatches({ text: claim }, await libraryOf(...library));
    expect(matches[0]?.mention.text).toBe(first);
  });

  it('takes the heading for what a sentence leaves out', async () => {
    const documents = ['Strike on the Lowford refinery', 'Holidays in the hills'].map(
      (title, i): SourceDocument => ({ id: `d${i}`, title, sections: [{ text: 'Two were hurt.' }] }),
    );
    const quote = { exact: 'Two were hurt.', prefix: '', suffix: '' };
    const mention = {
      text: quote.exact,
      section: 0,
      start: 0,
      end: 14,
      quote,
      checkWorthiness: 1,
      attributions: [],
    };
    const library = new MemoryLibrary();
    const mentions = documents.map(({ title }, document) => ({ ...mention, document, heading: title }));
    await library.addSegment(buildSegment(documents, mentions));
    const [best, next] = await findMatches(
      { text: 'Two people were hurt at the Lowford refinery.' },
      library,
    );
    expect(best?.mention.heading).toBe('Strike on the Lowford refinery');
    expect(best?.score).toBeGreaterThan(2 * (next?.score ?? 0));
  });

  it('leaves out what shares no matter with the claim', async () => {
    const library = await libraryOf(
      'The mayor opened a library in Leeds on Friday.',
      'Apple shares fell by 3 percent.',
    );
    expect(await findMatches({ text: 'Drones were shot down over Odesa on Friday.' }, library)).toEqual([]);
  });

  it('keeps another day of the same matter: the stance decides', async () => {
    const library = await libraryOf('Overnight to Monday, 12 drones were shot down over Odesa.');
    expect(
      await findMatches({ text: '20 drones were shot down over Odesa last night.' }, library),
    ).toHaveLength(1);
  });

  it('finds in a large library what says the same in other words', async () => {
    const retold = 'Ballots were cast more than once by some electors.';
    const others = Array.from({ length: 1200 }, (_, i) => `The mill by river ${i} makes flour.`);
    const library = await libraryOf(...others, retold);
    const [best] = await findMatches({ text: 'They vote twice.' }, library, { minimumScore: 0 });
    expect(best?.mention.text).toBe(retold);
  });

  it('finds nothing for a claim without content words', async () => {
    expect(await findMatches({ text: 'It was not there.' }, await libraryOf('It was there.'))).toEqual([]);
  });

  it('gives at most as many as asked for', async () => {
    const library = await libraryOf(...Array.from({ length: 50 }, (_, i) => `Drone ${i} fell on Odesa.`));
    expect(await findMatches({ text: 'A drone fell on Odesa.' }, library, { limit: 5 })).toHaveLength(5);
  });
});

describe('findMatches, on libraries of chance', () => {
  const WORDS =
    'drone Odesa mill fire bridge mayor 12 three police Kyiv Kiev shelled collapsed arrested river'.split(
      ' ',
    );

  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'finds what a scan of all mentions finds (%i)',
    async (seed) => {
      const random = chance(seed);
      const sentence = (): string =>
        Array.from(
          { length: 2 + Math.floor(random() * 6) },
          () => WORDS[Math.floor(random() * WORDS.length)],
        ).join(' ');
      const texts = Array.from({ length: 5 + Math.floor(random() * 30) }, sentence);
      const library = await libraryOf(...texts);
      const claim = sentence();
      const terms = [...new Set(findTerms(claim))];
      const { rarities } = await findCandidates(terms, library, 100);
      const here = profileClaim(readTerms(claim), rarities);
      const scanned = texts
        .filter((text) => findTerms(text).some((term) => terms.includes(term)))
        .map((text) => scorePair(here, profileText(text), profileText('')))
        .sort((a, b) => b - a);
      const found = await findMatches({ text: claim }, library, { limit: 100, minimumScore: 0 });
      expect(found.map(({ score }) => score)).toEqual(scanned);
    },
  );
});

/** Numbers from 0 to 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
