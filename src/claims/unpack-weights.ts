/** Weights of hashed features, as `scripts/train-check-worthiness.ts` writes them. */
export interface PackedWeights {
  readonly intercept: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Of every bucket that has a weight, in order: how far it lies from the last one. */
  readonly gaps: string;
  /** The weights of those buckets, one letter each. (Two strings compress better than one of pairs.) */
  readonly weights: string;
  /** `hashText(gaps + weights)`. */
  readonly checksum: number;
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The letter of weight zero; also how far a "further" goes that is not yet the end of a gap. */
export const ZERO = 32;
export const FURTHER = 63;
const BUCKETS = 1 << 17;

/** Weights by bucket, in steps; a bucket that is not there weighs nothing. A gap of 130 is 63 + 63 + 4. */
export function unpackWeights({
  gaps,
  weights,
}: Pick<PackedWeights, 'gaps' | 'weights'>): Map<number, number> {
  const unpacked = new Map<number, number>();
  let bucket = -1;
  for (const letter of gaps) {
    const gap = ALPHABET.indexOf(letter);
    bucket += gap;
    if (gap < FURTHER) unpacked.set(bucket, ALPHABET.indexOf(weights[unpacked.size] ?? '') - ZERO);
  }
  return unpacked;
}

/** Bucket of a feature: strangers share one now and then, which the training knows. */
export function bucketOf(feature: string): number {
  const hash = hashText(feature);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
