import type { Comparison } from '../comparison/compare-statements.ts';
import type { Verdict } from '../judge.ts';
import { oncePer } from '../once-per.ts';
import { describeFeatures } from './features.ts';
import { type Register, registerOf } from './register.ts';
import weights from './stance.weights.json' with { type: 'json' };
import { type PackedForest, sumTrees, unpackForest } from './unpack-forest.ts';

/** A forest for each register, as `scripts/train-stance.ts` writes them. */
export interface StanceModel {
  readonly features: readonly string[];
  readonly forests: Readonly<Record<Register, PackedForest>>;
}

/** How likely it is, before any gate, that what is there supports or contradicts what is here. */
export function scoreStance(comparison: Comparison, model: StanceModel = weights): Verdict {
  const values = describeFeatures(comparison).map(([, value]) => value);
  return readVerdict(values, model.forests[registerOf(comparison)]);
}

export function readVerdict(values: readonly number[], forest: PackedForest): Verdict {
  const raised = sumTrees(flat(forest), values).map((score) => Math.exp(score));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const [supports = 0, neutral = 0, contradicts = 0] = raised.map((value) => value / total);
  return { supports, neutral, contradicts };
}

const flat = oncePer(unpackForest);
