import type { Comparison } from '../comparison/compare-statements.ts';
import type { Verdict } from '../judge.ts';
import { oncePer } from '../once-per.ts';
import { describeFeatures } from './features.ts';
import { type Register, registerOf } from './register.ts';
import weights from './stance.weights.json' with { type: 'json' };
import { sumTrees, unpackForest } from './unpack-forest.ts';

/** A forest for each register, as `scripts/train-stance.ts` writes them. */
export interface StanceModel {
  readonly features: readonly string[];
  readonly forests: Readonly<Record<Register, StanceForest>>;
}

/** Gradient-boosted trees, one a class in every round, packed small. */
export interface StanceForest {
  /** Start value of each class: supports, neutral, contradicts. */
  readonly base: readonly number[];
  /** The thresholds of each feature. */
  readonly cuts: readonly (readonly number[])[];
  /** What a leaf is counted in. */
  readonly unit: number;
  readonly trees: number;
  /**
   * Base64 of the trees one after the other, each from the root, the left part of a split before the right. A split is two
   * bytes: its feature, and which of that feature's thresholds. A leaf is three: 255, and a signed number of units.
   */
  readonly nodes: string;
}

/** How likely it is, before any gate, that what is there supports or contradicts what is here. */
export function scoreStance(comparison: Comparison, model: StanceModel = weights): Verdict {
  const values = describeFeatures(comparison).map(([, value]) => value);
  return readVerdict(values, model.forests[registerOf(comparison)]);
}

export function readVerdict(values: readonly number[], forest: StanceForest): Verdict {
  const raised = sumTrees(flat(forest), values).map((score) => Math.exp(score));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const [supports = 0, neutral = 0, contradicts = 0] = raised.map((value) => value / total);
  return { supports, neutral, contradicts };
}

const flat = oncePer(unpackForest);
