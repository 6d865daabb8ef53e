import type { Comparison } from '../../src/stance/comparison/compare-statements.ts';
import {
  SHAPES,
  SUBJECT_FIGURES,
  type SubjectLine,
  shapeOf,
  subjectFigures,
} from '../../src/stance/model/bare-subject.ts';
import { isSubjectSure } from '../../src/stance/same-subject.ts';
import { speaksOfItself } from '../../src/text/speaks-of-itself.ts';
import { comparePair, pairStrangers } from './describe-pairs.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { isKeptAside, LABELS, type Pair, readPairs } from './read-pairs.ts';

type Shape = (typeof SHAPES)[number] | 'full sentences';

/** Two sentences that speak of one subject, or two strangers. */
export interface SubjectExample extends Example {
  /** What a fold is made of: see `Pair`. "" for strangers. */
  readonly group: string;
  readonly shape: Shape;
  /** Those pass without being asked. */
  readonly isSure: boolean;
}

/** Pairs of one subject, and how many of each set. */
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
const MOST_STRANGERS: Readonly<Record<Shape, number>> = {
  'two headlines': 0.0003,
  'a headline and a caption': 0.0002,
  'a headline and a full sentence': 0.0003,
  'two captions': 0.0002,
  'full sentences': 0.001,
};

/** What is learnt from: pairs of all sets but for those kept aside, and strangers. Takes two minutes. */
export function describeSubjects(data: string): SubjectExample[] {
  const together = Object.entries(TOGETHER)
    .flatMap(([set, most]) => readPairs(data, set, most))
    .filter((pair) => !isKeptAside(pair));
  const strangers = pairStrangers(data, STRANGERS, SEED).filter(
    ({ a, b }) => !speaksOfItself(a) && !speaksOfItself(b),
  );
  return [
    ...together.map((pair) => describeSubject(comparePair(pair), pair)),
    ...strangers.map((pair) => describeSubject(comparePair(pair))),
  ];
}

function describeSubject(comparison: Comparison, pair?: Pair): SubjectExample {
  return {
    values: subjectFigures(comparison),
    isTrue: pair !== undefined,
    weight: pair && LABELS[pair.label] === 'neutral' ? NEITHER_WEIGHT : 1,
    group: pair?.group ?? '',
    shape: shapeOf(comparison) ?? 'full sentences',
    isSure: isSubjectSure(comparison),
  };
}

/** What each of `SUBJECT_FIGURES` weighs. Each shape's threshold goes into its weight, so that 0 divides everywhere. */
export function learnSubject(examples: readonly SubjectExample[]): SubjectLine {
  const { bias, weights } = fitLogistic(examples);
  const strangers = examples.filter(({ isTrue }) => !isTrue);
  const odds = ({ values }: SubjectExample) =>
    values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
  const threshold = (shape: Shape) =>
    strangers
      .filter((pair) => pair.shape === shape && !pair.isSure)
      .map(odds)
      .sort((x, y) => y - x)[Math.floor(MOST_STRANGERS[shape] * strangers.length)] ?? 0;
  const plain = threshold('full sentences');
  const first = SUBJECT_FIGURES.length - SHAPES.length;
  return {
    bias: bias - plain,
    weights: weights.map((weight, i) => {
      const shape = SHAPES[i - first];
      return shape ? weight - (threshold(shape) - plain) : weight;
    }),
  };
}
