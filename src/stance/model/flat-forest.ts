import type { StanceForest } from './score-stance.ts';

/**
 * A forest as it is read fastest: every node of every tree in one row, the left child behind its parent. Rows of mixed
 * numbers, as they are written, take half as long again (V8). 14 bytes a node, some 700 kB for a register's forest.
 */
export interface FlatForest {
  readonly base: readonly number[];
  /** Where each tree begins. */
  readonly starts: Int32Array;
  /** By which feature a node splits; -1 for a leaf. */
  readonly features: Int16Array;
  /** Thresholds of splits, values of leaves. */
  readonly values: Float64Array;
  readonly rights: Int32Array;
}

export function flattenForest({ base, trees }: StanceForest): FlatForest {
  const starts = new Int32Array(trees.length);
  const features: number[] = [];
  const values: number[] = [];
  const rights: number[] = [];
  trees.forEach((tree, i) => {
    starts[i] = features.length;
    const nodes = numberNodes(tree, features.length);
    for (const at of nodes.keys()) {
      const feature = tree[at] as number;
      features.push(feature);
      values.push(tree[at + 1] as number);
      rights.push(feature < 0 ? -1 : (nodes.get(at + 3 + (tree[at + 2] as number)) as number));
    }
  });
  return {
    base,
    starts,
    features: Int16Array.from(features),
    values: Float64Array.from(values),
    rights: Int32Array.from(rights),
  };
}

/** The number of each node, by its place in the row that is written. */
function numberNodes(tree: readonly number[], first: number): ReadonlyMap<number, number> {
  const nodes = new Map<number, number>();
  for (let at = 0; at < tree.length; at += (tree[at] as number) < 0 ? 2 : 3)
    nodes.set(at, first + nodes.size);
  return nodes;
}

/** The score of each class: its base, and the leaves that the values lead to. */
export function sumTrees(
  { base, starts, features, values, rights }: FlatForest,
  described: readonly number[],
): number[] {
  const scores = [...base];
  for (let tree = 0; tree < starts.length; tree++) {
    let at = starts[tree] as number;
    for (let feature = features[at] as number; feature >= 0; feature = features[at] as number) {
      at = (described[feature] as number) <= (values[at] as number) ? at + 1 : (rights[at] as number);
    }
    const kind = tree % scores.length;
    scores[kind] = (scores[kind] as number) + (values[at] as number);
  }
  return scores;
}
