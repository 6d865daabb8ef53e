/**
 * Makes `src/matching/ranker.data.ts`: what each of `FEATURES` weighs.
 *
 *   npx tsx scripts/train-ranker.ts <folder> …       each with library.jsonl and queries.jsonl
 *
 * Lines of a library are `{"id","text","title"}`, of the queries `{"text","relevant":[id]}`. For every query the
 * candidates are those of `findCandidates`. Two losses are added: how much of the softmax over a query's
 * candidates misses the relevant ones (ListNet, Cao et al. 2007), and the logistic loss of each candidate, so
 * that scores can be compared between queries. Same input, same output.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findCandidates } from '../src/matching/find-candidates.ts';
import { readTerms } from '../src/matching/find-terms.ts';
import { MemoryLibrary } from '../src/matching/memory-library.ts';
import { FEATURES, pairFeatures } from '../src/matching/pair-features.ts';
import { profileClaim, profileText } from '../src/matching/profile-text.ts';
import { buildPack } from '../src/pack/build-pack.ts';
import { checksum } from '../src/pack/checksum.ts';

const CANDIDATES = 60;
const STEPS = 300;
const STEP_LENGTH = 0.05;
/** Holds weights of features that say the same thing together. */
const RIDGE = 1e-3;
/** Of the two losses, that of the single candidates. */
const LOGISTIC_SHARE = 0.3;
/**
 * What is kept of the log-odds. The order of a claim's matches is the same whatever this is; whole ones give nearly all
 * pairs 0 or 1, and a third says how alike two headlines are (Pearson .76 to .81, .72 to .78 and .78 to .83).
 */
const SPREAD = 0.35;

interface Example {
  readonly rows: readonly number[][];
  readonly relevant: readonly boolean[];
}

export async function readExamples(folder: string): Promise<Example[]> {
  const documents = readLines(`${folder}/library.jsonl`).map((line) => ({
    id: String(line.id),
    title: String(line.title ?? ''),
    sections: [{ text: String(line.text) }],
  }));
  const library = new MemoryLibrary();
  await library.addSegment(buildPack(documents, { name: folder, wholeUpTo: 600 }).segment);
  const examples: Example[] = [];
  for (const query of readLines(`${folder}/queries.jsonl`)) {
    const relevant = new Set(query.relevant as string[]);
    const terms = readTerms(String(query.text));
    const keys = [...new Set(terms.map(({ key }) => key))];
    const { mentions, rarities } = await findCandidates(keys, library, CANDIDATES);
    const claim = profileClaim(terms, rarities);
    examples.push({
      rows: mentions.map((mention) =>
        pairFeatures(claim, profileText(mention.text), profileText(mention.heading ?? '')),
      ),
      relevant: mentions.map(({ documentId }) => relevant.has(documentId)),
    });
  }
  return examples;
}

function readLines(file: string): Record<string, unknown>[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

interface Scale {
  readonly mean: number[];
  readonly deviation: number[];
}

function measure(examples: readonly Example[]): Scale {
  const rows = examples.flatMap((example) => example.rows);
  const mean = FEATURES.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length);
  const deviation = FEATURES.map((_, k) => {
    const squares = rows.reduce((sum, row) => sum + ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / rows.length) || 1;
  });
  return { mean, deviation };
}

export function trainRanker(examples: readonly Example[]): { bias: number; weights: number[] } {
  const { mean, deviation } = measure(examples);
  const scaled = examples.map(({ rows, relevant }) => ({
    relevant,
    rows: rows.map((row) => row.map((x, k) => (x - (mean[k] ?? 0)) / (deviation[k] ?? 1))),
  }));
  const weights = new Array<number>(FEATURES.length + 1).fill(0);
  const squares = weights.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => (k < FEATURES.length ? RIDGE * weight : 0));
    for (const example of scaled) addGradient(gradient, weights, example, scaled.length);
    for (const [k, g] of gradient.entries()) {
      squares[k] = 0.9 * (squares[k] ?? 0) + 0.1 * g * g;
      weights[k] =
        (weights[k] ?? 0) - (STEP_LENGTH * g) / Math.sqrt((squares[k] ?? 0) + 1e-8) / (1 + step / 50);
    }
  }
  const raw = FEATURES.map((_, k) => (weights[k] ?? 0) / (deviation[k] ?? 1));
  const bias =
    (weights[FEATURES.length] ?? 0) - raw.reduce((sum, weight, k) => sum + weight * (mean[k] ?? 0), 0);
  return { bias: SPREAD * bias, weights: raw.map((weight) => SPREAD * weight) };
}

function addGradient(gradient: number[], weights: readonly number[], example: Example, count: number): void {
  const { rows, relevant } = example;
  const right = relevant.filter(Boolean).length;
  const bias = weights[FEATURES.length] ?? 0;
  const scores = rows.map((row) => row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((a, b) => a + b, 0);
  rows.forEach((row, i) => {
    const listed = right === 0 ? 0 : (shares[i] ?? 0) / all - (relevant[i] ? 1 / right : 0);
    const likely = 1 / (1 + Math.exp(-((scores[i] ?? 0) + bias)));
    const single = likely - (relevant[i] ? 1 : 0);
    const pull = (listed + LOGISTIC_SHARE * single) / count;
    row.forEach((x, k) => {
      gradient[k] = (gradient[k] ?? 0) + pull * x;
    });
    gradient[FEATURES.length] = (gradient[FEATURES.length] ?? 0) + (LOGISTIC_SHARE * single) / count;
  });
}

function write({ bias, weights }: { bias: number; weights: number[] }): void {
  const numbers = weights.map((weight) => Number(weight.toFixed(4)));
  const lines = [
    '// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.',
    `export const BIAS = ${bias.toFixed(4)};`,
    `export const WEIGHTS: readonly number[] = ${JSON.stringify(numbers)};`,
    `export const CHECKSUM = '${checksum(JSON.stringify(numbers))}';`,
  ];
  writeFileSync(new URL('../src/matching/ranker.data.ts', import.meta.url), `${lines.join('\n')}\n`);
  for (const [k, feature] of FEATURES.entries())
    console.error(`${numbers[k]?.toFixed(2).padStart(7)}  ${feature}`);
}

const folders = process.argv.slice(2);
if (folders.length > 0) {
  const examples = (await Promise.all(folders.map(readExamples))).flat();
  write(trainRanker(examples));
}
