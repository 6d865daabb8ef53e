import type { Analysis, Word } from '../analysis/analysis.ts';
import { oncePer } from '../once-per.ts';
import type { WordPair } from './align-words.ts';
import type { Comparison } from './compare-statements.ts';

/** How alike two statements are as rows of words. Shares are of the shorter row, 0 to 1. */
export interface OrderComparison {
  readonly sameWords: number;
  readonly samePairs: number;
  readonly longestRun: number;
  /** 1 where the rows are the same but for one word each, 2 for two, 0 for more. */
  readonly swapped: number;
  /** Words between the common beginning and the common end, from `middleStart` on. */
  readonly middleStart: number;
  readonly middleHere: number;
  readonly middleThere: number;
  /** Share of aligned pairs of words that stand the other way round. */
  readonly inversions: number;
  readonly functionOnlyHere: number;
  readonly functionOnlyThere: number;
}

export function compareOrder({ a, b, alignment }: Comparison): OrderComparison {
  const [left, right] = [a.words, b.words];
  const shorter = Math.max(1, Math.min(left.length, right.length));
  const [own, other] = [readRow(a), readRow(b)];
  return {
    sameWords: left.filter(({ lower }) => other.bag.has(lower)).length / shorter,
    samePairs: own.pairs.filter((pair) => other.bagOfPairs.has(pair)).length / shorter,
    longestRun: longestRun(left, right) / shorter,
    swapped: countSwapped(left, right),
    ...findMiddle(left, right),
    inversions: shareOfInversions(alignment.same),
    functionOnlyHere: left.filter((word) => word.weight === 0 && !other.bag.has(word.lower)).length,
    functionOnlyThere: right.filter((word) => word.weight === 0 && !own.bag.has(word.lower)).length,
  };
}

/** The words of a statement, and each with the one that follows it. */
const readRow = oncePer(({ words }: Analysis) => {
  const pairs = words.map(({ lower }, i) => `${lower} ${words[i + 1]?.lower ?? ''}`);
  return { bag: new Set(words.map(({ lower }) => lower)), pairs, bagOfPairs: new Set(pairs) };
});

function countSwapped(left: readonly Word[], right: readonly Word[]): number {
  if (left.length !== right.length) return 0;
  const differing = left.filter(({ lower }, i) => lower !== right[i]?.lower).length;
  return differing <= 2 ? differing : 0;
}

function findMiddle(left: readonly Word[], right: readonly Word[]) {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start]?.lower === right[start]?.lower) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end)?.lower === right.at(-1 - end)?.lower) end++;
  return {
    middleStart: start,
    middleHere: left.length - start - end,
    middleThere: right.length - start - end,
  };
}

/** Words in a row that both have, case apart. */
function longestRun(left: readonly Word[], right: readonly Word[]): number {
  let best = 0;
  /** How long the run is that ends at each word of the right; from the last on, as each needs the one before. */
  const runs = new Uint8Array(right.length + 1);
  for (const { lower } of left) {
    for (let j = right.length; j > 0; j--) {
      const run = right[j - 1]?.lower === lower ? Math.min(255, (runs[j - 1] as number) + 1) : 0;
      runs[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}

function shareOfInversions(same: readonly WordPair[]): number {
  let [inverted, all] = [0, 0];
  same.forEach((x, i) => {
    for (let j = i + 1; j < same.length; j++) {
      const y = same[j] as WordPair;
      all++;
      if ((x.a - y.a) * (x.b - y.b) < 0) inverted++;
    }
  });
  return all === 0 ? 0 : inverted / all;
}
