/**
 * Makes `src/claims/check-worthiness.data.ts`: the weights of the trained part of check-worthiness. Only
 * weights of hashed features are written, no sentence. The same input gives the same file.
 *
 *   npx tsx scripts/train-check-worthiness.ts [data folder, ../shared/data/detect]
 *
 * Logistic regression on the crowd's labels of ClaimBuster (debates: worth checking or not) and on the
 * objective/subjective sentences of CheckThat! 2025 (news), one intercept for each. Only the first intercept
 * is kept, moved so that 0 is the threshold. Nothing else is read:
 * ClaimBuster's ground truth, the development parts and NewsClaims stay unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentenceFeatures } from '../src/claims/sentence-features.ts';
import { ALPHABET, bucketOf, FURTHER, hashText, ZERO } from '../src/claims/unpack-weights.ts';

interface Row {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly set: number;
  /** The debate; rows of one stay together in cross-validation. */
  readonly group: string;
}

/** How much a sentence counts: there are 27 of debates for one of the other set. */
const SETS: readonly { readonly file: string; readonly weight: number }[] = [
  { file: 'claimbuster/crowdsourced.jsonl.gz', weight: 1 },
  { file: 'subjectivity/train.jsonl', weight: 2 },
];
/** Rarer features are noise. */
const MINIMUM_COUNT = 4;
/** Trades size (two bytes each, compressed) for the last half point of F1. */
const KEPT_FEATURES = 1500;
/** Few passes and a small rate stand in for stronger regularisation; chosen by the cross-validation below. */
const TRAINING = { passes: 6, rate: 0.03, l2: 1e-3, l1: 1e-4 };
/**
 * Share of the crowd from which a sentence is worth checking. F1 is best at half of itself (Lipton et al.
 * 2014, arXiv 1402.1892): .33 for the crowd's own unsure labels, .45 for labels as sure as an expert's.
 */
const THRESHOLD = 0.37;
const FOLDS = 3;
const STEP = 1 / 12;
const OUTPUT = new URL('../src/claims/check-worthiness.data.ts', import.meta.url);

main(process.argv[2] ?? new URL('../../shared/data/detect', import.meta.url).pathname);

function main(folder: string): void {
  const rows = SETS.flatMap(({ file }, set) => readRows(`${folder}/${file}`, set));
  const model = train(rows);
  const packed = pack(model.steps);
  const intercept = Number((model.intercept - logit(THRESHOLD)).toFixed(3));
  writeFileSync(OUTPUT, moduleText(intercept, packed));
  console.log(
    `${rows.length} sentences, ${model.steps.size} weights, ${packed.gaps.length + packed.weights.length} characters`,
  );
  console.log(`F1 on debates left out: ${crossValidate(rows).toFixed(3)}`);
}

function readRows(path: string, set: number): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; label: boolean; article?: string })
    .map(({ text, label, article }) => ({
      features: [...sentenceFeatures(text)],
      label: label ? 1 : 0,
      set,
      group: article ?? '',
    }));
}

/** Rounded already, so that the threshold is found for what will be shipped. */
interface Model {
  readonly intercept: number;
  /** Weights of buckets, in steps. */
  readonly steps: ReadonlyMap<number, number>;
}

function inSteps(weight: number): number {
  return Math.max(1 - ZERO, Math.min(ZERO - 1, Math.round(weight / STEP)));
}

/** Trains twice: to see which features matter, then on the buckets of those, with whoever else falls in. */
function train(rows: readonly Row[]): Model {
  const buckets = new Set(chooseFeatures(rows).map(bucketOf));
  const hashed = rows.map(({ features }) =>
    [...new Set(features.map(bucketOf))].filter((b) => buckets.has(b)),
  );
  const weights = [...regress(rows, hashed)].map(([bucket, weight]) => [bucket, inSteps(weight)] as const);
  const steps = new Map(weights.filter(([, weight]) => weight !== 0));
  return { intercept: balance(rows, steps), steps };
}

function chooseFeatures(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const frequent = (feature: string) => (counts.get(feature) ?? 0) >= MINIMUM_COUNT;
  const weights = regress(
    rows,
    rows.map(({ features }) => features.filter(frequent)),
  );
  const matter = ([feature, weight]: [string, number]) =>
    Math.abs(weight) * Math.sqrt(counts.get(feature) ?? 0);
  return [...weights]
    .sort((a, b) => matter(b) - matter(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEPT_FEATURES)
    .map(([feature]) => feature);
}

/** AdaGrad (Duchi et al. 2011) with a proximal step for the l1 part; one intercept for each set. */
function regress<Key>(rows: readonly Row[], keys: readonly (readonly Key[])[]): Map<Key, number> {
  const index = new Map<Key, number>();
  const inputs = keys.map((list) => list.map((key) => index.get(key) ?? addTo(index, key)));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  const intercepts = SETS.map(() => ({ value: 0, squares: 1e-8 }));
  const random = seeded(7);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < TRAINING.passes; pass++) {
    shuffle(order, random);
    for (const i of order) {
      const { label, set } = rows[i]!;
      const intercept = intercepts[set]!;
      const input = inputs[i]!;
      const sum = input.reduce((total, k) => total + weights[k]!, intercept.value);
      const error = SETS[set]!.weight * (1 / (1 + Math.exp(-sum)) - label);
      intercept.squares += error * error;
      intercept.value -= (TRAINING.rate * error) / Math.sqrt(intercept.squares);
      for (const k of input) {
        const gradient = error + TRAINING.l2 * weights[k]!;
        squares[k]! += gradient * gradient;
        const rate = TRAINING.rate / Math.sqrt(squares[k]!);
        const moved = weights[k]! - rate * gradient;
        weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * TRAINING.l1);
      }
    }
  }
  return new Map([...index].map(([key, k]) => [key, weights[k]!]));
}

/** Rounding has moved the sums: the intercept with which as many debate sentences are expected as there are. */
function balance(rows: readonly Row[], steps: ReadonlyMap<number, number>): number {
  const debates = rows.filter(({ set }) => set === 0);
  const sums = debates.map((row) => apply({ intercept: 0, steps }, row));
  const wanted = debates.filter(({ label }) => label === 1).length;
  let [low, high] = [-20, 20];
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    const expected = sums.reduce((total, sum) => total + 1 / (1 + Math.exp(-sum - middle)), 0);
    if (expected < wanted) low = middle;
    else high = middle;
  }
  return low;
}

function addTo<Key>(index: Map<Key, number>, key: Key): number {
  index.set(key, index.size);
  return index.size - 1;
}

/** F1 of "worth checking" on debates left out of training: what the constants above were chosen by. */
function crossValidate(rows: readonly Row[]): number {
  const groups = [...new Set(rows.filter(({ set }) => set === 0).map(({ group }) => group))];
  const counts = { both: 0, said: 0, labelled: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const isOut = ({ set, group }: Row) => set === 0 && out.has(group);
    const model = train(rows.filter((row) => !isOut(row)));
    for (const row of rows.filter(isOut)) {
      const said = apply(model, row) >= logit(THRESHOLD) ? 1 : 0;
      counts.said += said;
      counts.labelled += row.label;
      counts.both += said * row.label;
    }
  }
  return (2 * counts.both) / (counts.said + counts.labelled);
}

function apply({ intercept, steps }: Model, { features }: Row): number {
  const buckets = new Set(features.map(bucketOf));
  return [...buckets].reduce((sum, bucket) => sum + STEP * (steps.get(bucket) ?? 0), intercept);
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** As `unpackWeights` reads it. */
function pack(steps: ReadonlyMap<number, number>): { gaps: string; weights: string } {
  let last = -1;
  let gaps = '';
  let weights = '';
  for (const [bucket, weight] of [...steps].sort(([a], [b]) => a - b)) {
    const gap = bucket - last;
    gaps += ALPHABET[FURTHER]!.repeat(Math.floor(gap / FURTHER)) + ALPHABET[gap % FURTHER]!;
    weights += ALPHABET[weight + ZERO]!;
    last = bucket;
  }
  return { gaps, weights };
}

function moduleText(intercept: number, { gaps, weights }: { gaps: string; weights: string }): string {
  return `// Written by scripts/train-check-worthiness.ts: do not edit.
import type { PackedWeights } from './unpack-weights.ts';

export const CHECK_WORTHINESS: PackedWeights = {
  intercept: ${intercept},
  step: ${STEP},
  checksum: ${hashText(gaps + weights)},
  gaps: '${gaps}',
  weights: '${weights}',
};
`;
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** A linear congruential generator (the constants of C's `rand` in the standard's example). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
