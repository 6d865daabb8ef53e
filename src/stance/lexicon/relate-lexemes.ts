import { type LexemeTies, tiesOf } from './lexeme-ties.ts';
import type { LexicalRelation } from './lexical-relation.ts';
import type { Lexeme } from './lexicon.ts';
import { lexiconTables, type Neighbours } from './lexicon-tables.ts';
import { depthOf, fileOf, type SynsetsAbove } from './synsets-above.ts';

/**
 * Relations found before: each pair has one seat, and who comes later takes it. Asked some hundred times a pair of
 * statements, a table of numbers answers in a third of the time of maps in a map, and never grows. 2^18 seats are
 * some 2 MB; five articles against themselves have a fifth as many pairs.
 */
const SEAT_BITS = 18;
const seated = new Int32Array(2 ** SEAT_BITS);
const relations = new Array<LexicalRelation | undefined>(2 ** SEAT_BITS);
/** Knuth's: 2^32 divided by the golden ratio. */
const SPREADING = 0x9e3779b1;

/** What two lexemes have to do with each other, seen from `a`: 'narrower' says that every a is a b. */
export function relateLexemes(a: Lexeme, b: Lexeme): LexicalRelation {
  if (a.id === b.id) return SAME;
  const pair = (a.id << 16) | b.id;
  const seat = Math.imul(pair, SPREADING) >>> (32 - SEAT_BITS);
  const known = relations[seat];
  if (known && seated[seat] === pair) return known;
  const relation = findRelation(a.id, b.id);
  seated[seat] = pair;
  relations[seat] = relation;
  return relation;
}

const SAME: LexicalRelation = { kind: 'same', stepsA: 0, stepsB: 0, depth: 0, file: '' };
const NONE: LexicalRelation = { kind: 'none', stepsA: 9, stepsB: 9, depth: 0, file: '' };
const ANTONYM: LexicalRelation = { kind: 'antonym', stepsA: 9, stepsB: 9, depth: 0, file: '' };
const DERIVED: LexicalRelation = { kind: 'derived', stepsA: 9, stepsB: 9, depth: 0, file: '' };

function findRelation(a: number, b: number): LexicalRelation {
  const [left, right] = [tiesOf(a), tiesOf(b)];
  if (left.antonyms.includes(b)) return ANTONYM;
  const nearest = nearestAbove(left.above, right.above);
  if (nearest?.kind === 'synonym') return nearest;
  if (left.derived.includes(b)) return DERIVED;
  const isAbove = nearest?.kind === 'narrower' || nearest?.kind === 'broader';
  if (!isAbove && areOpposites(left, right)) return ANTONYM;
  if ((!nearest || nearest.file === 'A') && areAkin(left, right)) return DERIVED;
  return (nearest?.kind === 'sibling' ? siblingPlaces(a, left, b, right) : undefined) ?? nearest ?? NONE;
}

/**
 * "huge" and "tiny" are no pair of the lexicon, but "large" and "small" are, which they are near to; "love"
 * is a liking, and "dislike" its opposite. One step up on either side, common senses only.
 */
function areOpposites({ near }: LexemeTies, other: LexemeTies): boolean {
  return areTied(near, other.near, lexiconTables().opposites);
}

/** "glad" and "happy" are heads of their own to the lexicon, which refers from one to the other. */
function areAkin({ heads }: LexemeTies, other: LexemeTies): boolean {
  return areTied(heads, other.heads, lexiconTables().akin);
}

function areTied(left: readonly number[], right: readonly number[], neighbours: Neighbours): boolean {
  if (left.length === 0 || right.length === 0) return false;
  return left.some((synset) => neighbours.get(synset)?.some((other) => right.includes(other)));
}

/** "French" and "German" are siblings because France and Germany are. */
function siblingPlaces(
  a: number,
  { place: placeA }: LexemeTies,
  b: number,
  { place: placeB }: LexemeTies,
): LexicalRelation | undefined {
  if (placeA === undefined || placeB === undefined || (placeA === a && placeB === b)) return undefined;
  if (placeA === placeB) return DERIVED;
  return nearestAbove(tiesOf(placeA).above, tiesOf(placeB).above);
}

/** The nearest synset above both, common senses preferred. */
function nearestAbove(left: SynsetsAbove, right: SynsetsAbove): LexicalRelation | undefined {
  let bestA = -1;
  let bestB = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < left.synsets.length && j < right.synsets.length; ) {
    const distance = (left.synsets[i] as number) - (right.synsets[j] as number);
    if (distance === 0) {
      const cost = costOf(left, i, right, j);
      if (cost < lowest) {
        lowest = cost;
        bestA = i;
        bestB = j;
      }
    }
    if (distance <= 0) i++;
    if (distance >= 0) j++;
  }
  if (bestA < 0) return undefined;
  const synset = left.synsets[bestA] as number;
  return describeNearest(synset, left.steps[bestA] as number, right.steps[bestB] as number);
}

/** Satellites of one adjective are alike, not exclusive: "red" and "blue" are better told apart as nouns. */
const CLUSTER_COST = 2;

function costOf(left: SynsetsAbove, i: number, right: SynsetsAbove, j: number): number {
  const stepsA = left.steps[i] as number;
  const stepsB = right.steps[j] as number;
  const isCluster = stepsA > 0 && stepsB > 0 && fileOf(left.synsets[i] as number) === 'A';
  const ranks = (left.ranks[i] as number) + (right.ranks[j] as number);
  return stepsA + stepsB + ranks * 0.7 + (isCluster ? CLUSTER_COST : 0);
}

function describeNearest(synset: number, stepsA: number, stepsB: number): LexicalRelation {
  const isOne = stepsA + stepsB === 0;
  const kind = isOne ? 'synonym' : stepsB === 0 ? 'narrower' : stepsA === 0 ? 'broader' : 'sibling';
  return { kind, stepsA, stepsB, depth: depthOf(synset), file: fileOf(synset) };
}
