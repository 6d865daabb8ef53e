import type { Comparison } from '../comparison/compare-statements.ts';
import { BIAS, WEIGHTS } from './bare-subject.data.ts';

/** Pairs that are not of two full sentences. */
export const SHAPES = [
  'two headlines',
  'a headline and a caption',
  'a headline and a full sentence',
  'two captions',
] as const;

/** A name for each of `subjectFigures`, in their order. */
export const SUBJECT_FIGURES = [
  'nearness in meaning',
  'words here with a counterpart there',
  'words there with a counterpart here',
  'shared of both',
  'shared of the one that shares more',
  'weight of what is shared',
  'words of the shorter, in tens',
  ...SHAPES,
] as const;

/** From here on more of the same says no more. */
const MOST_WEIGHT = 3;
const MOST_WORDS = 15;

/** What tells whether two statements speak of one subject: cosines and shares (-1 to 1), weights, and shapes (0 or 1). */
export function subjectFigures(comparison: Comparison): number[] {
  const { a, b, alignment } = comparison;
  const { coverageA, coverageB, sharedWeight } = alignment;
  const { nearness, here, there } = comparison.meanings;
  const words = Math.min(weighty(a), weighty(b), MOST_WORDS);
  const shape = shapeOf(comparison);
  return [
    nearness,
    here.cover,
    there.cover,
    Math.sqrt(coverageA * coverageB),
    Math.max(coverageA, coverageB),
    Math.min(sharedWeight, MOST_WEIGHT),
    words / 10,
    ...SHAPES.map((name) => Number(name === shape)),
  ];
}

/** `undefined` for two full sentences. */
export function shapeOf({ a, b }: Comparison): (typeof SHAPES)[number] | undefined {
  const [first, second] = [a.shape, b.shape].sort();
  if (first === 'headline') return second === 'headline' ? 'two headlines' : 'a headline and a full sentence';
  if (first !== 'caption') return undefined;
  return second === 'caption'
    ? 'two captions'
    : second === 'headline'
      ? 'a headline and a caption'
      : undefined;
}

function weighty({ words }: Comparison['a']): number {
  return words.filter(({ weight }) => weight > 0).length;
}

/** A weight for each of `SUBJECT_FIGURES`; above 0 there is one subject. */
export interface SubjectLine {
  readonly bias: number;
  readonly weights: readonly number[];
}

const LEARNT: SubjectLine = { bias: BIAS, weights: WEIGHTS };

/**
 * Whether two sentences that stand in no document speak of one subject: a logistic regression, learnt from pairs that
 * do and from sentences of unrelated articles (`scripts/train-subject.ts`).
 */
export function isOneBareSubject(comparison: Comparison, { bias, weights } = LEARNT): boolean {
  return subjectFigures(comparison).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias) > 0;
}
