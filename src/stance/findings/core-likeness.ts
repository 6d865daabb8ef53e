import type { Analysis } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';

/** Words of a statement that are not asked for, first and last included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How much two statements have in common, 0 to 1, but for the words in which they differ, for who tells of it and for when:
 * two agencies have two sources, and a headline that is turned round shares all but its verb.
 */
export function coreLikeness({ a, b, alignment }: Comparison, here: Stretch, there: Stretch): number {
  const coverA = coverage(a, here, new Map(alignment.same.map((pair) => [pair.a, pair.similarity])));
  const coverB = coverage(b, there, new Map(alignment.same.map((pair) => [pair.b, pair.similarity])));
  return Math.sqrt(coverA * coverB);
}

function coverage(analysis: Analysis, but: Stretch, met: ReadonlyMap<number, number>): number {
  let [shared, all] = [0, 0];
  analysis.words.forEach(({ weight }, i) => {
    const similarity = met.get(i) ?? 0;
    if (i >= but.from && i <= but.to) return;
    if (similarity === 0 && isAside(analysis, i)) return;
    all += weight;
    shared += weight * similarity;
  });
  return shared / Math.max(all, 0.01);
}

/** Who says so, and when it was. */
function isAside({ words, times, toldTimes, speeches }: Analysis, i: number): boolean {
  const { start = 0, end = 0 } = words[i] ?? {};
  if ([...times, ...toldTimes].some((time) => start >= time.start && start < time.end)) return true;
  return speeches.length > 0 && !speeches.some(({ content }) => start >= content.start && end <= content.end);
}
