import type { Word } from './analysis.ts';
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
  const bag = new Set(right.map(({ lower }) => lower));
  const pairs = new Set(right.map(({ lower }, i) => `${lower} ${right[i + 1]?.lower ?? ''}`));
  const own = new Set(left.map(({ lower }) => lower));
  return {
    sameWords: left.filter(({ lower }) => bag.has(lower)).length / shorter,
    samePairs:
      left.filter(({ lower }, i) => pairs.has(`${lower} ${left[i + 1]?.lower ?? ''}`)).length / shorter,
    longestRun: longestRun(left, right) / shorter,
    swapped: countSwapped(left, right),
    ...findMiddle(left, right),
    inversions: shareOfInversions(alignment.same),
    functionOnlyHere: left.filter((word) => word.weight === 0 && !bag.has(word.lower)).length,
    functionOnlyThere: right.filter((word) => word.weight === 0 && !own.has(word.lower)).length,
  };
}

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
  let previous = new Uint8Array(right.length + 1);
  for (const word of left) {
    const current = new Uint8Array(right.length + 1);
    right.forEach((other, j) => {
      if (other.lower !== word.lower) return;
      current[j + 1] = Math.min(255, (previous[j] ?? 0) + 1);
      best = Math.max(best, current[j + 1] ?? 0);
    });
    previous = current;
  }
  return best;
}

function shareOfInversions(same: readonly { readonly a: number; readonly b: number }[]): number {
  let [inverted, all] = [0, 0];
  for (const [i, x] of same.entries()) {
    for (const y of same.slice(i + 1)) {
      all++;
      if ((x.a - y.a) * (x.b - y.b) < 0) inverted++;
    }
  }
  return all === 0 ? 0 : inverted / all;
}
