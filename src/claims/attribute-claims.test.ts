import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/split-sentences.ts';
import { attributeClaims } from './attribute-claims.ts';
import { spotClaims } from './spot-claims.ts';

const TEXT = '“Three bridges were destroyed. Two people are missing,” Governor Ida Korb said.';

describe('who says what a claim says', () => {
  const sentences = splitSentences(TEXT);
  const [first] = spotClaims(sentences);
  const speakers = (claim: typeof first) =>
    attributeClaims(sentences, claim ? [claim] : []).map(({ attributions }) =>
      attributions.map(({ source }) => source),
    );

  it('is found in the sentence that names the speaker', () => {
    expect(speakers(first)).toEqual([['Governor Ida Korb']]);
  });

  it.each([
    ['at a place where no sentence begins', 7],
    ['other than the sentence at its place', 0],
  ])('is sought in the claim itself when that is %s', (_, start) => {
    const text = 'The river rose by 4 metres on Monday, the mayor of Ostra said.';
    expect(speakers(first && { ...first, text, start })).toEqual([['the mayor of Ostra']]);
  });
});
