import { BIAS, WEIGHTS } from './bare-subject.data.ts';
import type { Comparison } from './compare-statements.ts';

/** A name for each of `subjectFigures`, in their order. */
export const SUBJECT_FIGURES = [
  'nearness in meaning',
  'words here with a counterpart there',
  'words there with a counterpart here',
  'shared of both',
  'shared of the one that shares more',
  'weight of what is shared',
  'words of the shorter, in tens',
  'two headlines',
  'a headline and another sentence',
  'two captions',
] as const;

/** From here on more of the same says no more. */
const MOST_WEIGHT = 3;
const MOST_WORDS = 15;

/** What tells whether two statements speak of one subject: cosines and shares (-1 to 1), weights, and shapes (0 or 1). */
export function subjectFigures({ a, b, alignment, meanings }: Comparison): number[] {
  const { coverageA, coverageB, sharedWeight } = alignment;
  const { nearness, here, there } = meanings;
  const headlines = Number(a.shape === 'headline') + Number(b.shape === 'headline');
  const words = Math.min(weighty(a), weighty(b), MOST_WORDS);
  return [
    nearness,
    here.cover,
    there.cover,
    Math.sqrt(coverageA * coverageB),
    Math.max(coverageA, coverageB),
    Math.min(sharedWeight, MOST_WEIGHT),
    words / 10,
    Number(headlines === 2),
    Number(headlines === 1),
    Number(a.shape === 'caption' && b.shape === 'caption'),
  ];
}

function weighty({ words }: Comparison['a']): number {
  return words.filter(({ weight }) => weight > 0).length;
}

/**
 * Whether two sentences that stand in no document speak of one subject: a logistic regression, learnt from pairs that
 * do and from sentences of unrelated articles (`scripts/train-subject.ts`).
 */
export function isOneBareSubject(comparison: Comparison): boolean {
  return subjectFigures(comparison).reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), BIAS) > 0;
}
