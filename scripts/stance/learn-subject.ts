import type { Comparison } from '../../src/stance/comparison/compare-statements.ts';
import {
  SHAPES,
  type Shapes,
  type SubjectModel,
  shapesOf,
  subjectFigures,
  subjectOdds,
} from '../../src/stance/model/bare-subject.ts';
import type { PackedForest } from '../../src/stance/model/unpack-forest.ts';
import { isSubjectSure } from '../../src/stance/same-subject.ts';
import { speaksOfItself } from '../../src/text/speaks-of-itself.ts';
import { comparePair, pairStrangers } from './describe-pairs.ts';
import { type Growth, growForest } from './grow-trees.ts';
import { packForest } from './pack-forest.ts';
import { hash, isKeptAside, LABELS, type Pair, readPairs } from './read-pairs.ts';

/** Two sentences that speak of one subject, or two strangers. */
export interface SubjectExample {
  /** In the order of `subjectFigures`. */
  readonly values: readonly number[];
  readonly isTogether: boolean;
  readonly weight: number;
  /** What a fold is made of: see `Pair`. "" for strangers. */
  readonly group: string;
  readonly shapes: Shapes;
  /** Those pass without being asked. */
  readonly isSure: boolean;
}

/** Pairs of one subject, and how many of each set. */
const TOGETHER: Readonly<Record<string, number>> = {
  'emergent-train': 2_000,
  'snli-dev': 3_000,
  'mnli-dev': 4_000,
  'sick-train': 2_000,
  rte: 1_000,
  'conjnli-dev': 600,
  'fever-symmetric-dev': 600,
};
/** Two that neither hold nor exclude each other may well speak of different things. */
const NEITHER_WEIGHT = 0.3;

const STRANGERS = 60_000;
const SEED = 4_711;

/**
 * Of all strangers, the share that may pass in each shape before the model is asked, which drops those that it calls
 * neither: about half of the sentences, hardly any of the others. Higher hears more rewordings.
 */
const MOST_STRANGERS: Readonly<Record<Shapes, number>> = {
  'two headlines': 0.0002,
  'a headline and a caption': 0.0001,
  'a headline and a full sentence': 0.0003,
  'two captions': 0.0002,
  'full sentences': 0.0007,
};

/** What is learnt from: pairs of all sets but for those kept aside, and strangers. Takes two minutes. */
export function describeSubjects(data: string): SubjectExample[] {
  const together = Object.entries(TOGETHER)
    .flatMap(([set, most]) => readPairs(data, set, most))
    .filter((pair) => !isKeptAside(pair));
  const strangers = pairStrangers(data, STRANGERS, SEED).filter(
    ({ a, b }) => !speaksOfItself(a) && !speaksOfItself(b),
  );
  return [
    ...together.map((pair) => describeSubject(comparePair(pair), pair)),
    ...strangers.map((pair) => describeSubject(comparePair(pair))),
  ];
}

function describeSubject(comparison: Comparison, pair?: Pair): SubjectExample {
  return {
    values: subjectFigures(comparison).map(([, value]) => value),
    isTogether: pair !== undefined,
    weight: pair && LABELS[pair.label] === 'neutral' ? NEITHER_WEIGHT : 1,
    group: pair?.group ?? '',
    shapes: shapesOf(comparison),
    isSure: isSubjectSure(comparison),
  };
}

export function subjectFigureNames(): string[] {
  return subjectFigures(comparePair({ a: 'A', b: 'B' })).map(([name]) => name);
}

/** Small trees: bigger ones learn the strangers by heart. */
const GROWTH: Growth = {
  rounds: 150,
  depth: 4,
  rate: 0.1,
  leastWeight: 5,
  smoothing: 3,
  rowShare: 0.7,
  featureShare: 0.5,
  thresholds: 8,
};

/** Of strangers that were learnt a forest is too sure: the thresholds are set by those that it has not seen. */
const PARTS = 3;

/** A forest of all, and for each shape the log-odds that few enough strangers reach. */
export function learnSubject(examples: readonly SubjectExample[]): SubjectModel {
  const odds = unseenOdds(examples);
  const strangers = examples.flatMap((example, i) =>
    example.isTogether ? [] : [{ ...example, odds: odds[i] ?? 0 }],
  );
  const least = (shapes: Shapes) =>
    strangers
      .filter((pair) => pair.shapes === shapes && !pair.isSure)
      .map((pair) => pair.odds)
      .sort((x, y) => y - x)[Math.floor(MOST_STRANGERS[shapes] * strangers.length)] ?? 0;
  return {
    figures: subjectFigureNames(),
    forest: growSubjects(examples),
    least: Object.fromEntries(SHAPES.map((shapes) => [shapes, least(shapes)])) as SubjectModel['least'],
  };
}

/** Of each example the log-odds by a forest that has not seen it, nor its group. */
function unseenOdds(examples: readonly SubjectExample[]): number[] {
  const partOf = ({ group }: SubjectExample, i: number) => (group ? hash(group) : i) % PARTS;
  const forests = Array.from({ length: PARTS }, (_, part) =>
    growSubjects(examples.filter((example, i) => partOf(example, i) !== part)),
  );
  return examples.map((example, i) => {
    const forest = forests[partOf(example, i)];
    return forest ? subjectOdds(example.values, forest) : 0;
  });
}

function growSubjects(examples: readonly SubjectExample[]): PackedForest {
  const width = examples[0]?.values.length ?? 0;
  const values = new Float32Array(examples.length * width);
  examples.forEach((example, i) => {
    values.set(example.values, i * width);
  });
  const { base, trees } = growForest(
    {
      values,
      width,
      labels: Uint8Array.from(examples, ({ isTogether }) => Number(isTogether)),
      weights: Float32Array.from(examples, ({ weight }) => weight),
    },
    2,
    GROWTH,
  );
  return packForest(
    base.map((value) => Number(value.toPrecision(3))),
    trees,
    1,
  );
}
