import { expect, test } from 'vitest';
import type { Tree } from '../../../scripts/stance/grow-trees.ts';
import { packForest } from '../../../scripts/stance/pack-forest.ts';
import { sumTrees, unpackForest } from './unpack-forest.ts';

/** Children of node i stand at 2i + 1 and 2i + 2, as trees are grown. */
function tree(...nodes: (readonly [feature: number, threshold: number] | number | undefined)[]): Tree {
  const isSplit = (node: (typeof nodes)[number]) => typeof node === 'object';
  return {
    feature: Int16Array.from(nodes, (node) => (typeof node === 'object' ? node[0] : -1)),
    threshold: Float32Array.from(nodes, (node) => (typeof node === 'object' ? node[1] : 0)),
    value: Float32Array.from(nodes, (node) => (isSplit(node) ? 0 : ((node as number | undefined) ?? 0))),
  };
}

/** Two classes, two rounds. */
const FOREST = packForest(
  [0.5, -0.5],
  [tree([0, 1], 10, 20), tree(3), tree([1, 0], [0, 5], 4, 1, 2), tree([1, 0], 100, -200)],
  1,
);

test.each([
  { values: [1, 0], scores: [0.5 + 10 + 1, -0.5 + 3 + 100] },
  { values: [2, 0], scores: [0.5 + 20 + 1, -0.5 + 3 + 100] },
  { values: [6, 0], scores: [0.5 + 20 + 2, -0.5 + 3 + 100] },
  { values: [6, 1], scores: [0.5 + 20 + 4, -0.5 + 3 - 200] },
])('the leaves for $values add up to $scores', ({ values, scores }) => {
  const summed = sumTrees(unpackForest(FOREST), values);
  for (const [i, score] of scores.entries()) expect(summed[i]).toBeCloseTo(score, 1);
});

test('a forest that is cut short is refused', () => {
  const short = { ...FOREST, nodes: FOREST.nodes.slice(0, -5) };
  expect(() => unpackForest(short)).toThrow(/ends at/);
});
