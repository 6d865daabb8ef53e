import type { Judgement } from '../model.ts';
import { compareStatements } from './comparison/compare-statements.ts';
import type { Judge, StatementPair, Verdict } from './judge.ts';
import { judgeComparison, judgeStance } from './judge-stance.ts';
import { scoreStance } from './model/score-stance.ts';
import { isConnected } from './same-subject.ts';

/** How far a heavier model is believed against our own, 0 to 1. To choose again: measure with it in the seat. */
const BELIEF = 0.7;

/**
 * Judges many pairs, with a heavier model in its seat where there is one. It is asked once, about the pairs
 * that speak of one subject; gates, kinds and reasons stay ours. A judge that fails is the caller's to see.
 */
export async function judgePairs(
  pairs: readonly StatementPair[],
  judge?: Judge,
  signal?: AbortSignal,
): Promise<Judgement[]> {
  if (!judge) return pairs.map(({ here, there }) => judgeStance(here, there));
  const compared = pairs.map((pair) => ({ pair, comparison: compareStatements(pair.here, pair.there) }));
  const asked = compared.filter(({ comparison }) => isConnected(comparison));
  const verdicts = await judge.judge(
    asked.map(({ pair }) => pair),
    signal,
  );
  if (verdicts.length !== asked.length) {
    throw new Error(`judge "${judge.name}" gave ${verdicts.length} verdicts for ${asked.length} pairs`);
  }
  const opinion = new Map(asked.map(({ pair }, i) => [pair, verdicts[i]]));
  return compared.map(({ pair, comparison }) => {
    const heard = opinion.get(pair);
    return heard
      ? judgeComparison(comparison, mix(heard, scoreStance(comparison)))
      : judgeStance(pair.here, pair.there);
  });
}

function mix(heard: Verdict, own: Verdict): Verdict {
  const between = (x: number, y: number) => BELIEF * x + (1 - BELIEF) * y;
  return {
    supports: between(heard.supports, own.supports),
    contradicts: between(heard.contradicts, own.contradicts),
    neutral: between(heard.neutral, own.neutral),
  };
}
