import type { Comparison } from './compare-statements.ts';
import { describeFeatures } from './features.ts';
import type { Verdict } from './judge.ts';
import { type Register, registerOf } from './register.ts';
import weights from './stance.weights.json' with { type: 'json' };

/** A forest for each register, as `scripts/train-stance.ts` writes them. */
export interface StanceModel {
  readonly features: readonly string[];
  readonly forests: Readonly<Record<Register, StanceForest>>;
}

/**
 * Gradient-boosted trees. A tree is one row of numbers in the order in which it is read: a split is [feature,
 * threshold, length of its left part, left part, right part], a leaf [-1, value].
 */
export interface StanceForest {
  /** Start value of each class: supports, neutral, contradicts. */
  readonly base: readonly number[];
  /** One tree a class in every round. */
  readonly trees: readonly (readonly number[])[];
}

/** How likely it is, before any gate, that what is there supports or contradicts what is here. */
export function scoreStance(comparison: Comparison, model: StanceModel = weights): Verdict {
  const values = describeFeatures(comparison).map(([, value]) => value);
  return readVerdict(values, model.forests[registerOf(comparison)]);
}

export function readVerdict(values: readonly number[], { base, trees }: StanceForest): Verdict {
  const scores = [...base];
  trees.forEach((tree, i) => {
    const at = i % scores.length;
    scores[at] = (scores[at] ?? 0) + readTree(tree, values);
  });
  const raised = scores.map((score) => Math.exp(score));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const [supports = 0, neutral = 0, contradicts = 0] = raised.map((value) => value / total);
  return { supports, neutral, contradicts };
}

function readTree(tree: readonly number[], values: readonly number[]): number {
  let at = 0;
  for (let feature = tree[at] as number; feature >= 0; feature = tree[at] as number) {
    const below = (values[feature] as number) <= (tree[at + 1] as number);
    at += below ? 3 : 3 + (tree[at + 2] as number);
  }
  return tree[at + 1] as number;
}
