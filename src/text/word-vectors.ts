import { fromBase64 } from './base64.ts';
import { DIMENSIONS, RARITIES, VECTORS, WORDS } from './word-vectors.data.ts';

interface Table {
  readonly words: readonly string[];
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

/** How alike two terms are in use, -1 to 1 (cosine). */
export function likeness(placeA: number, placeB: number): number {
  const { parts, scales } = load();
  const sum = dotAt(parts, placeA * DIMENSIONS, parts, placeB * DIMENSIONS);
  return sum * (scales[placeA] as number) * (scales[placeB] as number);
}

/**
 * Of `DIMENSIONS` parts from a place on. Asked some ten thousand times a claim: four parts a step, in whole
 * numbers, takes a fifth of the plain sum (V8).
 */
function dotAt(as: Int8Array, a: number, bs: Int8Array, b: number): number {
  let sum = 0;
  for (const end = a + DIMENSIONS; a < end; a += 4, b += 4) {
    const first = Math.imul(as[a] as number, bs[b] as number);
    const second = Math.imul(as[a + 1] as number, bs[b + 1] as number);
    const third = Math.imul(as[a + 2] as number, bs[b + 2] as number);
    const fourth = Math.imul(as[a + 3] as number, bs[b + 3] as number);
    sum = (sum + first + second + third + fourth) | 0;
  }
  return sum;
}

export interface NearTerm {
  readonly term: string;
  /** Cosine of the term and the sentence. */
  readonly nearness: number;
}

/** Frequent words stand first in the table; all of them would take four times as long, some 4 ms. */
const SOUGHT_WORDS = 4000;

/** The terms that are used where something like a sentence is said, the nearest ones first. */
export function nearestTerms(sentence: Float32Array, count: number): NearTerm[] {
  const { words, parts, scales } = load();
  const steps = Int8Array.from(sentence, (x) => Math.round(127 * x));
  const found: NearTerm[] = [];
  for (let place = 0; place < SOUGHT_WORDS; place++) {
    const nearness = (dotAt(steps, 0, parts, place * DIMENSIONS) * (scales[place] as number)) / 127;
    if (nearness > UNRELATED) found.push({ term: words[place] ?? '', nearness });
  }
  return found.sort((a, b) => b.nearness - a.nearness).slice(0, count);
}

/** Terms less near than this say nothing of a sentence. Lower sorts longer lists for nothing. */
const UNRELATED = 0.3;

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
  table ??= unpackTable();
  return table;
}

function unpackTable(): Table {
  const words = WORDS.split('|');
  const places = new Map(words.map((word, place) => [word, place]));
  return { words, places, rarities: unpack(RARITIES), ...unpackVectors(unpack(VECTORS)) };
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
