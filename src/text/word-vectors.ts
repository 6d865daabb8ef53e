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

/** Where a term's vector is, for `likenessesTo`. */
export function vectorPlace(term: string): number | undefined {
  return load().places.get(term);
}

/**
 * How alike each of some terms, by its place, is in use to any other: -1 to 1 (cosine), 0 where a place is missing.
 * Asked some thousand times a claim, and so with two parts in a number, which takes a third of the time; what it
 * answered is kept for as long as it is itself, as a claim's mentions have most of their terms in common.
 */
export function likenessesTo(places: readonly (number | undefined)[]): (place: number) => readonly number[] {
  const rows = new Int32Array(places.length * PACKED);
  places.forEach((place, i) => {
    if (place !== undefined) pack(place, rows, i * PACKED, 0);
  });
  const other = new Int32Array(PACKED);
  const known = new Map<number, readonly number[]>();
  return (place) => {
    let likenesses = known.get(place);
    if (!likenesses) {
      pack(place, other, 0, 1);
      likenesses = compareRows(places, rows, place, other);
      known.set(place, likenesses);
    }
    return likenesses;
  };
}

function compareRows(
  places: readonly (number | undefined)[],
  rows: Int32Array,
  place: number,
  other: Int32Array,
): number[] {
  const { scales } = load();
  const scale = scales[place] as number;
  return places.map((own, i) =>
    own === undefined ? 0 : dotPacked(rows, i * PACKED, other) * (scales[own] as number) * scale,
  );
}

const PACKED = DIMENSIONS / 2;
/** Holds the sum of `PACKED` products of two pairs of parts, at most 2 * 64 * 7 * 7, with its sign. */
const BITS = 14;

/** Two parts a number, `low` (0 the first, 1 the second) in the lower bits. */
function pack(place: number, to: Int32Array, at: number, low: 0 | 1): void {
  const { parts } = load();
  const end = (place + 1) * DIMENSIONS;
  for (let from = place * DIMENSIONS; from < end; from += 2) {
    to[at++] = ((parts[from + 1 - low] as number) << BITS) + (parts[from + low] as number);
  }
}

/**
 * Of a row packed one way round and one packed the other way, as (a + 2^14 b) (d + 2^14 c) = ad + 2^14 (ac + bd) + …:
 * the sum that is sought stands in the middle, and what lies above it may run over.
 */
function dotPacked(rows: Int32Array, at: number, other: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < PACKED; i += 4, at += 4) {
    const first = Math.imul(rows[at] as number, other[i] as number);
    const second = Math.imul(rows[at + 1] as number, other[i + 1] as number);
    const third = Math.imul(rows[at + 2] as number, other[i + 2] as number);
    const fourth = Math.imul(rows[at + 3] as number, other[i + 3] as number);
    sum = (sum + first + second + third + fourth) | 0;
  }
  const low = (sum << (32 - BITS)) >> (32 - BITS);
  return ((sum - low) << (32 - 2 * BITS)) >> (32 - BITS);
}

export interface NearTerm {
  readonly term: string;
  /** Cosine of the term and the sentence. */
  readonly nearness: number;
}

/** Frequent words stand first in the table; all of them would take four times as long, some 4 ms. */
const SOUGHT_WORDS = 4000;

/** Four parts a step, in whole numbers, take a fifth of the plain sum (V8). */
function dotAt(steps: Int8Array, parts: Int8Array, at: number): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 4, at += 4) {
    const first = Math.imul(steps[d] as number, parts[at] as number);
    const second = Math.imul(steps[d + 1] as number, parts[at + 1] as number);
    const third = Math.imul(steps[d + 2] as number, parts[at + 2] as number);
    const fourth = Math.imul(steps[d + 3] as number, parts[at + 3] as number);
    sum = (sum + first + second + third + fourth) | 0;
  }
  return sum;
}

/** The terms that are used where something like a sentence is said, the nearest ones first. */
export function nearestTerms(sentence: Float32Array, count: number): NearTerm[] {
  const { words, parts, scales } = load();
  const steps = Int8Array.from(sentence, (x) => Math.round(127 * x));
  const found: NearTerm[] = [];
  for (let place = 0; place < SOUGHT_WORDS; place++) {
    const nearness = (dotAt(steps, parts, place * DIMENSIONS) * (scales[place] as number)) / 127;
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
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) / length;
  return sum;
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
