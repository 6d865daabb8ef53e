import type { Comparison } from '../comparison/compare-statements.ts';
import { oncePer } from '../once-per.ts';
import weights from './bare-subject.weights.json' with { type: 'json' };
import type { Feature } from './feature.ts';
import { findOwnMarkers } from './find-markers.ts';
import { type PackedForest, sumTrees, unpackForest } from './unpack-forest.ts';

/** How the two are written; the order does not matter. */
export const SHAPES = [
  'two headlines',
  'a headline and a caption',
  'a headline and a full sentence',
  'two captions',
  'full sentences',
] as const;

export type Shapes = (typeof SHAPES)[number];

/** Learnt by `scripts/train-subject.ts`. */
export interface SubjectModel {
  /** The names of `subjectFigures`, in their order. */
  readonly figures: readonly string[];
  /** Two classes: strangers, one subject. */
  readonly forest: PackedForest;
  /** From which log-odds on there is one subject: where few enough strangers pass. */
  readonly least: Readonly<Record<Shapes, number>>;
}

/**
 * Whether two sentences that stand in no document speak of one subject: boosted trees, learnt from pairs that do and
 * from sentences of unrelated articles.
 */
export function isOneBareSubject(comparison: Comparison, model: SubjectModel = weights): boolean {
  const values = subjectFigures(comparison).map(([, value]) => value);
  return subjectOdds(values, model.forest) > model.least[shapesOf(comparison)];
}

/** Log-odds of one subject. */
export function subjectOdds(values: readonly number[], forest: PackedForest): number {
  const [strangers = 0, together = 0] = sumTrees(flat(forest), values);
  return together - strangers;
}

const flat = oncePer(unpackForest);

/** What tells whether two statements speak of one subject: cosines and shares (-1 to 1), weights, counts. */
export function subjectFigures(comparison: Comparison): Feature[] {
  const { a, b, alignment, meanings } = comparison;
  const { coverageA, coverageB, sharedWeight, same, opposed } = alignment;
  const { nearness, restNearness, here, there } = meanings;
  const rarity = same.map((pair) => a.words[pair.a]?.weight ?? 0).sort((x, y) => y - x);
  const shapes = shapesOf(comparison);
  return [
    ['nearness in meaning', nearness],
    ['nearness of the rest', restNearness],
    ['words here with a counterpart there', here.cover],
    ['words there with a counterpart here', there.cover],
    ['counterpart of the word here that fits least', here.least],
    ['counterpart of the word there that fits least', there.least],
    ['counterparts of the other words here', here.rest],
    ['counterparts of the other words there', there.rest],
    ['shared of here', coverageA],
    ['shared of there', coverageB],
    ['shared of both', Math.sqrt(coverageA * coverageB)],
    ['shared of the one that shares more', Math.max(coverageA, coverageB)],
    ['weight of what is shared', sharedWeight],
    ['weight of the rarest shared word', rarity[0] ?? 0],
    ['weight of the second', rarity[1] ?? 0],
    ['shared words', same.length],
    ['words that exclude each other', opposed.length],
    ['words of the shorter', Math.min(weighty(a), weighty(b))],
    ['names of the one with fewer', Math.min(a.names.length, b.names.length)],
    [
      'refuted here',
      refutations(
        a,
        b,
        same.map((pair) => pair.a),
      ),
    ],
    [
      'refuted there',
      refutations(
        b,
        a,
        same.map((pair) => pair.b),
      ),
    ],
    ...SHAPES.map((name): Feature => [name, Number(name === shapes)]),
  ];
}

/** Words by which one says that something is not so: "Five reasons the giant crab is not real". */
function refutations(of: Comparison['a'], other: Comparison['a'], shared: readonly number[]): number {
  return findOwnMarkers(of, other, shared).find(({ marker }) => marker === 'refuting')?.count ?? 0;
}

function weighty({ words }: Comparison['a']): number {
  return words.filter(({ weight }) => weight > 0).length;
}

export function shapesOf({ a, b }: Comparison): Shapes {
  const [first, second] = [a.shape, b.shape].sort();
  if (first === 'headline') return second === 'headline' ? 'two headlines' : 'a headline and a full sentence';
  if (first !== 'caption') return 'full sentences';
  if (second === 'caption') return 'two captions';
  return second === 'headline' ? 'a headline and a caption' : 'full sentences';
}
