import { describe, expect, it } from 'vitest';
import { checksum } from '../pack/checksum.ts';
import { CHECKSUM, RARITIES, VECTORS, WORDS } from './word-vectors.data.ts';
import { dot, likenessesTo, nearestTerms, sentenceVector, termRarity, vectorPlace } from './word-vectors.ts';

describe('the word vectors', () => {
  it('are those that the recipe wrote', () => {
    expect(checksum(WORDS + RARITIES + VECTORS)).toBe(CHECKSUM);
  });

  it.each([
    ['doctor', 'physician', 'budget'],
    ['car', 'vehicl', 'drone'],
    ['shoot', 'gun', 'budget'],
  ])('have %s nearer to %s than to %s', (word, near, far) => {
    const places = [word, near, far].map((term) => vectorPlace(term) ?? Number.NaN);
    const [at = 0, nearAt = 0, farAt = 0] = places;
    const [toNear = 0, toFar = 0, missing, toItself] = likenessesTo([nearAt, farAt, undefined, at])(at);
    expect(toNear).toBeGreaterThan(toFar + 0.2);
    expect(missing).toBe(0);
    expect(toItself).toBeCloseTo(1, 5);
    expect(dot(sentenceVector([at]), sentenceVector([nearAt]))).toBeCloseTo(toNear, 5);
  });

  it('are as alike as the cosine of their parts says, for any two', () => {
    const places = Array.from({ length: 40 }, (_, i) => (i * 397) % WORDS.split('|').length);
    const alike = likenessesTo(places);
    for (const place of places) {
      const cosines = places.map((other) => dot(sentenceVector([place]), sentenceVector([other])));
      alike(place).forEach((likeness, i) => {
        expect(likeness).toBeCloseTo(cosines[i] ?? Number.NaN, 5);
      });
    }
  });

  it('know a frequent word from a rare one, and nothing of one they never saw', () => {
    expect(termRarity('state')).toBeLessThan(termRarity('tanneri'));
    expect(termRarity('xqzzy')).toBe(1);
    expect(vectorPlace('xqzzy')).toBeUndefined();
  });

  it('find the terms that are near to all of a sentence, the nearest ones first', () => {
    const near = nearestTerms(sentenceVector(['vote', 'twice'].map(vectorPlace)), 10);
    expect(near.map(({ term }) => term)).toEqual(expect.arrayContaining(['vote', 'ballot']));
    expect(near.map(({ term }) => term)).not.toContain('dog');
    expect(near.map(({ nearness }) => nearness)).toEqual(
      near.map(({ nearness }) => nearness).sort((a, b) => b - a),
    );
    expect(near).toHaveLength(10);
  });

  it('make nothing of no terms', () => {
    expect(dot(sentenceVector([]), sentenceVector([0]))).toBe(0);
    expect(nearestTerms(sentenceVector([]), 10)).toEqual([]);
  });
});
