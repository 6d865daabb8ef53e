import { describe, expect, it } from 'vitest';
import { CHECK_WORTHINESS } from './check-worthiness.data.ts';
import { bucketOf, hashText, unpackWeights } from './unpack-weights.ts';

describe('packed weights', () => {
  it('are gaps between buckets, and a letter each', () => {
    // A gap of 1 from before the first bucket, of 2, and of 63 + 63 + 4.
    const unpacked = unpackWeights({ gaps: 'BC__E', weights: 'hAg' });
    expect([...unpacked]).toEqual([
      [0, 1],
      [2, -32],
      [132, 0],
    ]);
  });

  it('as shipped are those that the training wrote', () => {
    expect(hashText(CHECK_WORTHINESS.gaps + CHECK_WORTHINESS.weights)).toBe(CHECK_WORTHINESS.checksum);
    expect(unpackWeights(CHECK_WORTHINESS).size).toBe(CHECK_WORTHINESS.weights.length);
  });
});

describe('a bucket', () => {
  it('is the same for a feature wherever the code runs', () => {
    expect([bucketOf('wmillion'), bucketOf('b# percent'), bucketOf('')]).toEqual(BUCKETS);
  });
});

/** Weights are stored by bucket: another hash would leave them without meaning. */
const BUCKETS = [67859, 51383, 7385];
