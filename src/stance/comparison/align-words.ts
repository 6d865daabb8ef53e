import { sameName } from '../../text/same-name.ts';
import type { Analysis, Word } from '../analysis/analysis.ts';
import type { LexicalRelation } from '../lexicon/lexical-relation.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { oncePer } from '../once-per.ts';
import { exclusiveFamily } from './exclusive-states.ts';

/** Two words, one of each statement, that speak of the same thing (or of its opposite). */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  readonly relation: LexicalRelation['kind'] | 'name' | 'exclusive';
  readonly lexical?: LexicalRelation;
  /** Family of states that exclude each other. */
  readonly family?: string;
  /** 1 for the same word, less for kin, 0 for opposites. */
  readonly similarity: number;
}

/** Which words of two statements belong together: "attack|raid", "Kyiv|Kiev", "rose|fell" as opposites. */
export interface Alignment {
  readonly same: readonly WordPair[];
  /** Pairs of words that exclude each other, or may. */
  readonly opposed: readonly WordPair[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
  /** Share of the weight of a statement's words that the other has too, 0 to 1. */
  readonly coverageA: number;
  readonly coverageB: number;
  /** Weight of what both have: a match of one common word is no match. */
  readonly sharedWeight: number;
}

/** Least similarity of two words that are taken for one: a broader word one or two steps up still is. */
const ALIKE = 0.5;

export function alignWords(a: Analysis, b: Analysis): Alignment {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const same: WordPair[] = [];
  const take = (pair: WordPair) => {
    same.push(pair);
    takenA.add(pair.a);
    takenB.add(pair.b);
  };
  alignEqual(a, b, takenA, takenB, take);
  const kin = relatePairs(a, b, takenA, takenB);
  for (const pair of kin.filter(({ similarity }) => similarity >= ALIKE)) {
    if (!takenA.has(pair.a) && !takenB.has(pair.b)) take(pair);
  }
  const opposed = kin.filter(
    ({ similarity, a: i, b: j }) => similarity < ALIKE && !takenA.has(i) && !takenB.has(j),
  );
  return summarize(a, b, same, opposed, takenA, takenB);
}

/**
 * Words with one base form, the nearest in place first, and before others those of one class: what "is constitutional"
 * is not the "constitutional" court.
 */
function alignEqual(
  a: Analysis,
  b: Analysis,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
  take: (pair: WordPair) => void,
): void {
  alignOfClass(a, b, takenA, takenB, take, (word, other) => word.tag === other?.tag);
  alignOfClass(a, b, takenA, takenB, take, () => true);
}

function alignOfClass(
  a: Analysis,
  b: Analysis,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
  take: (pair: WordPair) => void,
  fits: (word: Word, other: Word | undefined) => boolean,
): void {
  const places = placesByLemma(b);
  a.words.forEach((word, i) => {
    if (word.weight === 0 || takenA.has(i)) return;
    const target = (i / a.words.length) * b.words.length;
    let nearest: number | undefined;
    for (const j of places.get(word.lemma) ?? []) {
      if (takenB.has(j) || !fits(word, b.words[j])) continue;
      if (nearest === undefined || Math.abs(j - target) < Math.abs(nearest - target)) nearest = j;
    }
    if (nearest !== undefined) take({ a: i, b: nearest, relation: 'same', similarity: 1 });
  });
}

const placesByLemma = oncePer(({ words }: Analysis): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  words.forEach(({ weight, lemma }, i) => {
    if (weight === 0) return;
    const list = places.get(lemma);
    if (list) list.push(i);
    else places.set(lemma, [i]);
  });
  return places;
});

/** What the words that are left have to do with each other, the most alike first. */
function relatePairs(
  a: Analysis,
  b: Analysis,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): WordPair[] {
  const pairs: WordPair[] = [];
  const [leftA, leftB] = [restOf(a, takenA), restOf(b, takenB)];
  for (const i of leftA) {
    const left = a.words[i] as Word;
    for (const j of leftB) {
      if (!areComparable(left, b.words[j] as Word)) continue;
      const pair = relateWords(a, b, i, j);
      if (pair) pairs.push(pair);
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity);
}

/** The content words that are in no pair yet. */
function restOf({ words }: Analysis, taken: ReadonlySet<number>): number[] {
  const rest: number[] = [];
  for (let i = 0; i < words.length; i++) if ((words[i] as Word).weight > 0 && !taken.has(i)) rest.push(i);
  return rest;
}

/** Classes of words that can stand for one another; the lexicon need not be asked about the others. */
function areComparable(left: Word, right: Word): boolean {
  if (left.tag === right.tag || left.states.length > 0) return true;
  if (left.tag === 'adverb' || right.tag === 'adverb') return false;
  if (left.tag === 'number' || right.tag === 'number') return false;
  return true;
}

function relateWords(a: Analysis, b: Analysis, i: number, j: number): WordPair | undefined {
  const [left, right] = [a.words[i] as Word, b.words[j] as Word];
  if (left.name !== undefined && right.name !== undefined) {
    const [nameA, nameB] = [a.names[left.name], b.names[right.name]];
    if (nameA && nameB && (nameA.key === nameB.key || sameName(nameA.text, nameB.text) === 'same')) {
      return { a: i, b: j, relation: 'name', similarity: 1 };
    }
  }
  const family = exclusiveFamily(left.states, right.states);
  if (family) return { a: i, b: j, relation: 'exclusive', family, similarity: 0 };
  if (!left.lexeme || !right.lexeme) return undefined;
  const lexical = relateLexemes(left.lexeme, right.lexeme);
  if (lexical.kind === 'none') return undefined;
  const similarity = similarityOf(lexical);
  if (lexical.kind === 'sibling' && lexical.stepsA + lexical.stepsB > 6) return undefined;
  return { a: i, b: j, relation: lexical.kind, lexical, similarity };
}

export function similarityOf({ kind, stepsA, stepsB }: LexicalRelation): number {
  if (kind === 'same' || kind === 'synonym') return 0.95;
  if (kind === 'derived') return 0.9;
  if (kind === 'narrower') return Math.max(0.42, 0.9 - 0.12 * stepsA);
  if (kind === 'broader') return Math.max(0.42, 0.8 - 0.12 * stepsB);
  if (kind === 'antonym') return 0;
  return 0.3 - 0.03 * (stepsA + stepsB);
}

function summarize(
  a: Analysis,
  b: Analysis,
  same: readonly WordPair[],
  opposed: readonly WordPair[],
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): Alignment {
  let [sharedA, sharedB] = [0, 0];
  for (const pair of same) {
    sharedA += (a.words[pair.a]?.weight ?? 0) * pair.similarity;
    sharedB += (b.words[pair.b]?.weight ?? 0) * pair.similarity;
  }
  return {
    same,
    opposed,
    onlyA: restOf(a, takenA),
    onlyB: restOf(b, takenB),
    coverageA: sharedA / Math.max(totalWeight(a), 0.01),
    coverageB: sharedB / Math.max(totalWeight(b), 0.01),
    sharedWeight: Math.min(sharedA, sharedB),
  };
}

function totalWeight({ words }: Analysis): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
