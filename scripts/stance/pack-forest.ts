import { LEAF, type PackedForest } from '../../src/stance/model/unpack-forest.ts';
import { toBase64 } from '../../src/text/base64.ts';
import type { Tree } from './grow-trees.ts';

/** What the largest leaf becomes: two bytes hold it, and the smallest still have three digits. */
const LARGEST = 30_000;

/** Writes trees as `PackedForest` says, each leaf times `share`. */
export function packForest(base: readonly number[], trees: readonly Tree[], share: number): PackedForest {
  const cuts = collectCuts(trees);
  const unit = (share * largestLeaf(trees)) / LARGEST;
  const bytes: number[] = [];
  const write = (tree: Tree, node: number) => {
    const feature = tree.feature[node] as number;
    if (feature < 0) {
      const leaf = Math.round((share * (tree.value[node] as number)) / unit);
      bytes.push(LEAF, (leaf >> 8) & 255, leaf & 255);
    } else {
      bytes.push(feature, cuts[feature]?.indexOf(roundedUp(tree.threshold[node] as number)) ?? 0);
      write(tree, 2 * node + 1);
      write(tree, 2 * node + 2);
    }
  };
  for (const tree of trees) write(tree, 0);
  return { base, cuts, unit, trees: trees.length, nodes: toBase64(Uint8Array.from(bytes)) };
}

function largestLeaf(trees: readonly Tree[]): number {
  return trees.reduce((most, { value }) => value.reduce((top, x) => Math.max(top, Math.abs(x)), most), 1e-9);
}

/** The thresholds of each feature; a byte must count them, as it must the features. */
function collectCuts(trees: readonly Tree[]): number[][] {
  const cuts: Set<number>[] = [];
  for (const { feature, threshold } of trees) {
    feature.forEach((at, node) => {
      if (at < 0) return;
      cuts[at] ??= new Set();
      cuts[at].add(roundedUp(threshold[node] as number));
    });
  }
  if (cuts.length > LEAF) throw new Error(`${cuts.length} features do not fit in a byte beside a leaf`);
  return Array.from(cuts, (own) => [...(own ?? [])].sort((x, y) => x - y));
}

/** A threshold must not fall below the values that it lets pass. */
function roundedUp(value: number): number {
  return Math.ceil(value * 10_000) / 10_000;
}
