/**
 * Makes `src/stance/model/bare-subject.data.ts`: what each of `SUBJECT_FIGURES` weighs when two sentences without a date are
 * asked for one subject: `npx tsx scripts/train-subject.ts`. Needs ../shared/data; some three minutes. Same input,
 * same output.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksum } from '../src/pack/checksum.ts';
import { SHAPES, SUBJECT_FIGURES, shapeOf, subjectFigures } from '../src/stance/model/bare-subject.ts';
import { isSubjectSure } from '../src/stance/same-subject.ts';
import { speaksOfItself } from '../src/text/speaks-of-itself.ts';
import { comparePair, pairStrangers } from './stance/describe-pairs.ts';
import { type Example, fitLogistic, type Line } from './stance/fit-logistic.ts';
import { LABELS, type Pair, readPairs } from './stance/read-pairs.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/**
 * Pairs of one subject, and how many of each set. They are not divided by folds, and among those of SICK are some of the
 * trial part: what is reported of these sets has been read here, for eleven weights (docs/judgement-stance.md).
 */
const TOGETHER: Readonly<Record<string, number>> = {
  'emergent-train': 2_000,
  'snli-dev': 3_000,
  'mnli-dev': 4_000,
  'sick-train': 2_000,
  rte: 1_000,
  'conjnli-dev': 600,
  'fever-symmetric-dev': 600,
};
/** Two that neither hold nor exclude each other may well speak of different things. */
const NEITHER_WEIGHT = 0.3;

const STRANGERS = 60_000;
const SEED = 4_711;

/**
 * Of all strangers, the share that may pass in each shape before the model is asked, which drops those that it calls
 * neither: about half of the sentences, hardly any of the others. Higher hears more rewordings.
 */
const MOST_STRANGERS: Readonly<Record<(typeof SHAPES)[number] | 'full sentences', number>> = {
  'two headlines': 0.0003,
  'a headline and a caption': 0.0002,
  'a headline and a full sentence': 0.0003,
  'two captions': 0.0002,
  'full sentences': 0.001,
};

const together = Object.entries(TOGETHER).flatMap(([set, most]) => readPairs(data, set, most));
const strangers = pairStrangers(data, STRANGERS, SEED).filter(
  ({ a, b }) => !speaksOfItself(a) && !speaksOfItself(b),
);
const line = fitLogistic([
  ...together.map((pair) => describe(pair, true, LABELS[pair.label] === 'neutral' ? NEITHER_WEIGHT : 1)),
  ...strangers.map((pair) => describe(pair, false, 1)),
]);
write(withThresholds(line));

function describe(pair: Pick<Pair, 'a' | 'b'>, isTrue: boolean, weight: number): Example {
  return { values: subjectFigures(comparePair(pair)), isTrue, weight };
}

/** Each shape's threshold goes into its weight, so that 0 divides everywhere. */
function withThresholds({ bias, weights }: Line): Line {
  const odds = new Map<string, number[]>();
  for (const pair of strangers) {
    const comparison = comparePair(pair);
    // Those pass whatever their odds.
    if (isSubjectSure(comparison)) continue;
    const sum = subjectFigures(comparison).reduce(
      (total, value, i) => total + value * (weights[i] ?? 0),
      bias,
    );
    const shape = shapeOf(comparison) ?? 'full sentences';
    const known = odds.get(shape) ?? [];
    odds.set(shape, known);
    known.push(sum);
  }
  const least = (shape: keyof typeof MOST_STRANGERS) =>
    odds.get(shape)?.sort((x, y) => y - x)[Math.floor(MOST_STRANGERS[shape] * strangers.length)] ?? 0;
  const plain = least('full sentences');
  const first = SUBJECT_FIGURES.length - SHAPES.length;
  return {
    bias: bias - plain,
    weights: weights.map((weight, i) => {
      const shape = SHAPES[i - first];
      return shape ? weight - (least(shape) - plain) : weight;
    }),
  };
}

function write({ bias, weights }: Line): void {
  const numbers = weights.map((weight) => Number(weight.toFixed(3)));
  const lines = [
    '// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.',
    `export const BIAS = ${bias.toFixed(3)};`,
    `export const WEIGHTS: readonly number[] = [${numbers.join(', ')}];`,
    `export const CHECKSUM = '${checksum(JSON.stringify(numbers))}';`,
  ];
  writeFileSync(
    new URL('../src/stance/model/bare-subject.data.ts', import.meta.url),
    `${lines.join('\n')}\n`,
  );
  for (const [i, figure] of SUBJECT_FIGURES.entries())
    console.error(`${numbers[i]?.toFixed(2).padStart(7)}  ${figure}`);
}
