import { describe, expect, it } from 'vitest';
import { findTerms, readTerms } from './find-terms.ts';

describe('findTerms', () => {
  const meeting: Record<string, [a: string, b: string]> = {
    'forms of a word': ['drones struck', 'a drone strikes'],
    'spellings of a place': ['Kiev', 'Kyiv'],
    'spellings of a person': ['Goumeniouk', 'Humeniuk'],
    'a demonym and its country': ['Ukrainian', 'Ukraine'],
    'long and short names of a country': ['the United States', 'the U.S.'],
    'a number in words and in digits': ['three', '3'],
    'thousands with and without a comma': ['12,500', '12500'],
    'a prefix with and without a hyphen': ['counter-offensive', 'counteroffensive'],
    'a tag and its words': ['#SaveLemonadeStands', 'Save lemonade stands'],
    'a name in capitals and without any': ['ZELENSKY', 'zelensky'],
  };

  it.each(Object.entries(meeting))('files under the same terms: %s', (_, [a, b]) => {
    expect(findTerms(a)).toEqual(findTerms(b));
    expect(findTerms(a).length).toBeGreaterThan(0);
  });

  const apart: Record<string, [a: string, b: string]> = {
    'two countries of one part of the world': ['Slovakia', 'Slovenia'],
    'a country and a pronoun': ['the US', 'us'],
    'two numbers': ['1,500', '15'],
    'two cities': ['Kherson', 'Kharkiv'],
  };

  it.each(Object.entries(apart))('keeps apart: %s', (_, [a, b]) => {
    expect(findTerms(a)).not.toEqual(findTerms(b));
  });

  it('leaves out addresses, and the handle and date at the end of a post, but not the author', () => {
    const post = 'It burns https://t.co/x1 pic.twitter.com/y2 — Ann Lee (@annlee) June 7, 2017';
    expect(findTerms(post)).toEqual(findTerms('It burns Ann Lee'));
  });

  it('tells words, names and numbers', () => {
    expect(readTerms('Russia lost 12 ships').map(({ kind }) => kind)).toEqual([
      'name',
      'word',
      'number',
      'word',
    ]);
  });
});
