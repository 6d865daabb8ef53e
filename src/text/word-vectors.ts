import { fromBase64 } from './base64.ts';
import { DIMENSIONS, RARITIES, VECTORS, WORDS } from './word-vectors.data.ts';

interface Table {
  readonly places: ReadonlyMap<string, number>;
  readonly rarities: Uint8Array;
  /** For each word its weight in a sentence, at length 1. */
  readonly weights: Float32Array;
  /** For each word the inverse length of its vector as written. */
  readonly scales: Float32Array;
  /** For each word its vector, in whole numbers from -7 to 7. */
  readonly parts: Int8Array;
}

/** Unpacked when first asked for: a background that only shows a document does not need it. */
let table: Table | undefined;

/** 0 to 1: how rare a term is in news and fact-checks; 1 for those that were never seen. */
export function termRarity(term: string): number {
  const { places, rarities } = load();
  const place = places.get(term);
  return place === undefined ? 1 : (rarities[place] ?? 255) / 255;
}

/** Where a term's vector is, for `likeness`. */
export function vectorPlace(term: string): number | undefined {
  return load().places.get(term);
}

/**
 * How alike two terms are in use, -1 to 1 (cosine). Asked some 5000 times a claim: four parts a step, in whole
 * numbers, takes a fifth of the plain sum (V8).
 */
export function likeness(placeA: number, placeB: number): number {
  const { parts, scales } = load();
  let a = placeA * DIMENSIONS;
  let b = placeB * DIMENSIONS;
  let sum = 0;
  for (const end = a + DIMENSIONS; a < end; a += 4, b += 4) {
    const first = Math.imul(parts[a] as number, parts[b] as number);
    const second = Math.imul(parts[a + 1] as number, parts[b + 1] as number);
    const third = Math.imul(parts[a + 2] as number, parts[b + 2] as number);
    const fourth = Math.imul(parts[a + 3] as number, parts[b + 3] as number);
    sum = (sum + first + second + third + fourth) | 0;
  }
  return sum * (scales[placeA] as number) * (scales[placeB] as number);
}

/** What a list of terms is about: the weighted sum of their vectors, at length 1 (or 0 without any). */
export function sentenceVector(places: readonly (number | undefined)[]): Float32Array {
  const { parts, scales, weights } = load();
  const sum = new Float32Array(DIMENSIONS);
  for (const place of places) {
    if (place === undefined) continue;
    const at = place * DIMENSIONS;
    const weight = (weights[place] as number) * (scales[place] as number);
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + weight * (parts[at + d] as number);
  }
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((x) => x / length);
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

function load(): Table {
  table ??= {
    places: new Map(WORDS.split('|').map((word, place) => [word, place])),
    rarities: unpack(RARITIES),
    ...unpackVectors(unpack(VECTORS)),
  };
  return table;
}

/** A word is a byte for its weight, then its vector, two parts a byte, the first one higher. */
function unpackVectors(bytes: Uint8Array): Pick<Table, 'weights' | 'scales' | 'parts'> {
  const record = DIMENSIONS / 2 + 1;
  const words = bytes.length / record;
  const weights = new Float32Array(words);
  const scales = new Float32Array(words);
  const parts = new Int8Array(words * DIMENSIONS);
  let to = 0;
  for (let word = 0; word < words; word++) {
    const start = word * record;
    weights[word] = (bytes[start] as number) / 255;
    let squares = 0;
    for (let at = start + 1; at < start + record; at++) {
      const high = ((bytes[at] as number) << 24) >> 28;
      const low = ((bytes[at] as number) << 28) >> 28;
      parts[to++] = high;
      parts[to++] = low;
      squares += high * high + low * low;
    }
    scales[word] = 1 / Math.sqrt(squares || 1);
  }
  return { weights, scales, parts };
}

function unpack(text: string): Uint8Array {
  const bytes = fromBase64(text);
  if (!bytes) throw new Error('word-vectors.data.ts is damaged: run scripts/word-vectors');
  return bytes;
}
