import { describe, expect, it } from 'vitest';
import { checksum } from '../pack/checksum.ts';
import { FEATURES } from './pair-features.ts';
import { CHECKSUM, WEIGHTS } from './ranker.data.ts';

describe('the ranker', () => {
  it('has the weights that its training wrote, one a feature', () => {
    expect(WEIGHTS).toHaveLength(FEATURES.length);
    expect(checksum(JSON.stringify(WEIGHTS))).toBe(CHECKSUM);
  });
});
