import type { StanceModel } from '../../src/stance/score-stance.ts';
import type { Row } from './describe-pairs.ts';
import { type Forest, type Growth, growForest, type Tree } from './grow-trees.ts';
import { LABELS } from './read-pairs.ts';

/** Deeper or more trees gain under a point on captions and lose on news; see docs/judgement-stance.md. */
const GROWTH: Growth = {
  rounds: 200,
  depth: 6,
  rate: 0.1,
  leastWeight: 3,
  smoothing: 3,
  featureShare: 0.5,
  rowShare: 0.7,
};

export function trainModel(
  rows: readonly Row[],
  features: readonly string[],
  growth: Partial<Growth> = {},
): StanceModel {
  const width = features.length;
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    values.set(row.values, i * width);
  });
  const data = {
    values,
    width,
    labels: Uint8Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  };
  return packForest(growForest(data, LABELS.length, { ...GROWTH, ...growth }), features);
}

function packForest({ trees, base }: Forest, features: readonly string[]): StanceModel {
  return { features, base: base.map(rounded), trees: trees.map((tree) => packTree(tree, 0)) };
}

function packTree(tree: Tree, node: number): number[] {
  const feature = tree.feature[node] as number;
  if (feature < 0) return [-1, rounded(tree.value[node] as number)];
  const left = packTree(tree, 2 * node + 1);
  const right = packTree(tree, 2 * node + 2);
  return [feature, roundedUp(tree.threshold[node] as number), left.length, ...left, ...right];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A threshold must not fall below the values that it lets pass. */
function roundedUp(value: number): number {
  return Math.ceil(value * 10_000) / 10_000;
}
