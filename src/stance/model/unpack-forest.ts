import { fromBase64 } from '../../text/base64.ts';

/** Gradient-boosted trees, one a class in every round, packed small. */
export interface PackedForest {
  /** Start value of each class. */
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

/** The first byte of a leaf; of a split it is the feature. */
export const LEAF = 255;

/**
 * A forest as it is read fastest: every node of every tree in one row, the left child behind its parent. 14 bytes a node,
 * some 700 kB for a register's forest.
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

/** Throws when the nodes are no whole trees: then the build is broken, not what a reader gave us. */
export function unpackForest({ base, cuts, unit, trees, nodes }: PackedForest): FlatForest {
  const bytes = fromBase64(nodes) ?? new Uint8Array();
  const forest = {
    base,
    starts: new Int32Array(trees),
    // A split takes two bytes, a leaf three: there are no more nodes than that.
    features: new Int16Array(bytes.length >> 1),
    values: new Float64Array(bytes.length >> 1),
    rights: new Int32Array(bytes.length >> 1),
  };
  let [at, node] = [0, 0];
  for (let tree = 0; tree < trees; tree++) {
    forest.starts[tree] = node;
    // Splits whose right part is still to come: it begins behind the next leaf that ends a left one.
    const open: number[] = [];
    for (let parent: number | undefined = node; parent !== undefined; node++) {
      const feature = bytes[at] ?? LEAF;
      const split = feature !== LEAF;
      forest.features[node] = split ? feature : -1;
      forest.values[node] = split
        ? (cuts[feature]?.[bytes[at + 1] ?? 0] ?? Number.NaN)
        : readInt16(bytes, at + 1) * unit;
      at += split ? 2 : 3;
      if (split) open.push(node);
      else {
        parent = open.pop();
        if (parent !== undefined) forest.rights[parent] = node + 1;
      }
    }
  }
  if (at !== bytes.length) throw new Error(`a forest of ${bytes.length} bytes ends at ${at}`);
  return forest;
}

function readInt16(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) >> 16) | (bytes[at + 1] ?? 0);
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
