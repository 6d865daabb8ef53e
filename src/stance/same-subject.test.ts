import { describe, expect, test } from 'vitest';
import { analyzeStatement } from './analysis/analyze-statement.ts';
import { judgeStance } from './judge-stance.ts';

function judge(here: string, there: string, published?: string) {
  const analyze = (text: string) => analyzeStatement({ text, ...(published && { published }) });
  return judgeStance(analyze(here), analyze(there)).stance;
}

describe('what a page says of itself is no evidence, however alike', () => {
  test.each([
    [
      'This post was flagged as part of Meta’s efforts to combat false news.',
      'This post was flagged as part of Meta’s efforts to combat false news.',
    ],
    ['stated on May 4, 2020 in a radio interview', 'stated on May 4, 2020 in a television interview'],
    [
      'This story was first published by the Harbour Post on Monday.',
      'This story was first published by the Harbour Post on Tuesday.',
    ],
    ['The mayor’s office did not respond to our request for comment.', 'The mayor’s office did not comment.'],
  ])('%s / %s', (here, there) => {
    expect(judge(here, there)).toBe('unrelated');
    expect(judge(here, there, '2020-05-05')).toBe('unrelated');
  });
});

describe('the same statement of the world supports itself, though it points', () => {
  test.each([
    'This week’s vote on the Ostra dam was postponed by the council.',
    'The post by Mayor Jon Korb was shared 900 times on Monday.',
    'The Ostra bridge, which was first opened in 1950, collapsed on Monday.',
  ])('%s', (text) => {
    expect(judge(text, text)).toBe('supports');
    expect(judge(text, text, '2020-05-05')).toBe('supports');
  });
});

describe('sentences that are written as captions are, and share a word or two, have nothing to do with each other', () => {
  test.each([
    [
      'The ferry to the island is free, but a ticket is required.',
      'The top tenth pay a larger share of the tax than the others.',
    ],
    [
      'A lower court judge already ruled the water law void.',
      'There is a reason that these two figures can look a little different.',
    ],
    [
      'A line of text is larger than other lines in the scan.',
      'There is a reason that these two figures differ.',
    ],
  ])('%s / %s', (here, there) => {
    expect(judge(here, there)).toBe('unrelated');
  });

  test.each([
    ['A boy is asleep.', 'A boy is running along a beach.'],
    ['Two women are walking outside.', 'Two women sit in a kitchen.'],
  ])('but a scene with somebody in it is compared: %s / %s', (here, there) => {
    expect(judge(here, there)).toBe('contradicts');
  });
});
