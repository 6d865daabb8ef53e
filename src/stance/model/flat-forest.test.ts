import { expect, test } from 'vitest';
import { flattenForest, sumTrees } from './flat-forest.ts';

/** Two classes, two rounds: the rows are as `StanceForest` says. */
const FOREST = {
  base: [0.5, -0.5],
  trees: [
    [0, 1, 2, -1, 10, -1, 20],
    [-1, 3],
    [1, 0, 7, 0, 5, 2, -1, 1, -1, 2, -1, 4],
    [1, 0, 2, -1, 100, -1, 200],
  ],
};

test.each([
  { values: [1, 0], scores: [0.5 + 10 + 1, -0.5 + 3 + 100] },
  { values: [2, 0], scores: [0.5 + 20 + 1, -0.5 + 3 + 100] },
  { values: [6, 0], scores: [0.5 + 20 + 2, -0.5 + 3 + 100] },
  { values: [6, 1], scores: [0.5 + 20 + 4, -0.5 + 3 + 200] },
])('the leaves for $values add up to $scores', ({ values, scores }) => {
  expect(sumTrees(flattenForest(FOREST), values)).toEqual(scores);
});
