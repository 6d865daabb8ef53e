import type { Analysis } from '../analysis/analysis.ts';

/**
 * How the numbered things of two statements stand to each other: "the third wave" in both is the same, "the
 * first quarter" and "the fourth" are others. Undefined where they number nothing in common.
 */
export function compareOrdinals(a: Analysis, b: Analysis): 'same' | 'others' | undefined {
  const [left, right] = [ordinalsOf(a), ordinalsOf(b)];
  let others = false;
  for (const here of left) {
    for (const there of right) {
      if (here.head?.toLowerCase() !== there.head?.toLowerCase()) continue;
      if (here.min === there.min) return 'same';
      others = true;
    }
  }
  return others ? 'others' : undefined;
}

function ordinalsOf({ quantities }: Analysis) {
  return quantities.filter(({ role, head }) => role === 'ordinal' && head !== undefined);
}
