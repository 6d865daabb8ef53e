import type { SlotText } from '../../model.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { differing, type Finding } from './finding.ts';

/** "3-1", "21–17": two small numbers that stand for a match. A year or a range has a word before it that a score has not. */
const SCORE = /(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\d.,]?\d|[-–%\p{L}])/gu;
/** A match has two sides: both must be named on both sides before two scores are of one match. */
const SIDES = 2;
/** Days between two reports of one match; two sides meet again. */
const SAME_MATCH_DAYS = 3;

/** Two scores of one match, whichever side is named first. */
export function findScores({ a, b, names, times }: Comparison): Finding[] {
  const [here, there] = [findScore(a), findScore(b)];
  if (!here || !there || isOneScore(here.text, there.text) || names.shared.length < SIDES) return [];
  if (times.outcome === 'not-stated' && Math.abs(times.daysApart ?? 0) > SAME_MATCH_DAYS) return [];
  return [
    { stance: 'contradicts', kind: 'number', differs: [differing('quantity', here, there)], strength: 0.8 },
  ];
}

/** The only score of a sentence that tells of a win, a loss or a draw; of two it may be either. */
function findScore({ statement: { text }, words }: Analysis): SlotText | undefined {
  const scores = Array.from(text.matchAll(SCORE));
  const [score] = scores;
  if (!score || scores.length > 1 || !words.some(({ lemma }) => PLAYED.has(lemma))) return undefined;
  return { text: score[0], start: score.index, end: score.index + score[0].length };
}

const PLAYED = new Set(
  'beat defeat win lose draw tie victory defeat loss rout thrash edge overcome down score match game final'.split(
    ' ',
  ),
);

function isOneScore(here: string, there: string): boolean {
  const sorted = (score: string) =>
    score
      .split(/[-–]/)
      .map(Number)
      .toSorted((x, y) => x - y)
      .join();
  return sorted(here) === sorted(there);
}
