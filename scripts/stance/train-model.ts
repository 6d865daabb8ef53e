import { REGISTERS, type Register } from '../../src/stance/model/register.ts';
import type { StanceModel } from '../../src/stance/model/score-stance.ts';
import type { PackedForest } from '../../src/stance/model/unpack-forest.ts';
import type { Row } from './describe-pairs.ts';
import { type Growth, growForest, type TrainingSet } from './grow-trees.ts';
import { packForest } from './pack-forest.ts';
import { LABELS } from './read-pairs.ts';

/** Chosen on folds of the training sets: captions bear longer steps; where rows are few, many unlike trees do best. */
const GROWTH: Readonly<Record<Register, Growth>> = {
  caption: grow({ rounds: 130, rate: 0.14, featureShare: 0.3 }),
  headline: grow({ rounds: 80, rate: 0.1, featureShare: 0.15 }),
  sentence: grow({ rounds: 200, rate: 0.08, featureShare: 0.3 }),
};

function grow(own: Pick<Growth, 'rounds' | 'rate' | 'featureShare'>): Growth {
  return { ...own, depth: 6, leastWeight: 3, smoothing: 3, rowShare: 0.7, thresholds: 4 };
}

/** Headlines are learnt from headlines alone: whatever else has no full stop cost a point on them. */
const HEADLINES = 'emergent-train';

/** Forests of which the mean is taken: what captions and the few headlines teach depends on the draw, by a point. */
const BAGS: Readonly<Record<Register, number>> = { caption: 6, headline: 24, sentence: 2 };

/** Learns a forest for each register, from the rows that are written so. With fewer bags it is quicker and less sure. */
export function trainModel(
  rows: readonly Row[],
  features: readonly string[],
  mostBags = Number.POSITIVE_INFINITY,
): StanceModel {
  const forests = REGISTERS.map((register) => {
    const own = rows.filter((row) => row.register === register && teaches(row));
    const bags = Math.min(BAGS[register], mostBags);
    return [register, trainBags(own, features.length, GROWTH[register], bags)] as const;
  });
  return { features, forests: Object.fromEntries(forests) as Record<Register, PackedForest> };
}

function teaches({ register, set }: Row): boolean {
  return register !== 'headline' || set === HEADLINES;
}

function trainBags(rows: readonly Row[], width: number, growth: Growth, bags: number): PackedForest {
  const data = collectRows(rows, width);
  const grown = Array.from({ length: bags }, (_, bag) => growForest(data, LABELS.length, growth, bag + 1));
  const base = (grown[0]?.base ?? []).map((value) => Number(value.toPrecision(3)));
  return packForest(
    base,
    grown.flatMap(({ trees }) => trees),
    1 / bags,
  );
}

function collectRows(rows: readonly Row[], width: number): TrainingSet {
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    values.set(row.values, i * width);
  });
  return {
    values,
    width,
    labels: Uint8Array.from(rows, ({ label }) => label),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  };
}
