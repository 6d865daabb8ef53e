import { lemmaCandidates } from './lemma-candidates.ts';
import type { LexicalRelation } from './lexical-relation.ts';
import { LEXICON_DATA } from './lexicon.data.ts';
import { areNeighbours, lexiconTables } from './lexicon-tables.ts';
import { type Above, aboveOf, depthOf, sensesOf } from './synsets-above.ts';

export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb';

/** A base form that the lexicon knows. */
export interface Lexeme {
  readonly id: number;
  readonly lemma: string;
  /** The commonest first. */
  readonly classes: readonly WordClass[];
  /** 0 to 1: how rare it is in news. */
  readonly rarity: number;
}

const CLASS_OF_LETTER: Readonly<Record<string, WordClass>> = {
  N: 'noun',
  V: 'verb',
  A: 'adjective',
  R: 'adverb',
};

const lexemes = new Map<string, Lexeme | undefined>();
const exact = new Map<string, Lexeme | undefined>();
/** Bounds the memory of a long session: a page and its candidates have some thousand pairs. */
const MOST_CACHED = 60_000;

/** The lexeme of a lower-cased word in any form; multiword lemmas have underscores. */
export function lexemeOf(word: string): Lexeme | undefined {
  const cached = lexemes.get(word);
  if (cached || lexemes.has(word)) return cached;
  const found = findLexeme(word);
  if (lexemes.size > MOST_CACHED) lexemes.clear();
  lexemes.set(word, found);
  return found;
}

/** The lexeme of a word that is not inflected. */
export function exactLexeme(lemma: string): Lexeme | undefined {
  const cached = exact.get(lemma);
  if (cached || exact.has(lemma)) return cached;
  const id = lexiconTables().ids.get(lemma);
  const found = id === undefined ? undefined : describe(id);
  if (exact.size > MOST_CACHED) exact.clear();
  exact.set(lemma, found);
  return found;
}

/** Whether a word names a country, by the lexicon: "Ukraine", "Russia". */
export function isCountry({ id }: Lexeme): boolean {
  const country = exactLexeme('country');
  const above = new Set(country ? sensesOf(country.id).map(({ synset }) => synset) : []);
  return aboveOf(id).some(({ synset, steps }) => steps > 0 && steps <= 3 && above.has(synset));
}

/** What two lexemes have to do with each other, seen from `a`: 'narrower' says that every a is a b. */
export function relateLexemes(a: Lexeme, b: Lexeme): LexicalRelation {
  if (a.id === b.id) return SAME;
  const pair = (a.id << 16) | b.id;
  const seat = Math.imul(pair, SPREADING) >>> (32 - SEAT_BITS);
  const number = found[seat] as number;
  if (number > 0 && seated[seat] === pair) return numbered[number] as LexicalRelation;
  const relation = findRelation(a, b);
  seated[seat] = pair;
  found[seat] = numberOf(relation);
  return relation;
}

/**
 * Relations found before: each pair has one seat, and who comes later takes it. Asked some thousand times a claim, a
 * table of numbers answers in a third of the time of maps in a map, and never grows. 2^18 seats are 1.5 MB; five
 * articles against themselves fill a fifth.
 */
const SEAT_BITS = 18;
const seated = new Int32Array(2 ** SEAT_BITS);
/** The number of the pair's relation; 0 where nobody sits. */
const found = new Uint16Array(2 ** SEAT_BITS);
/** Knuth's: 2^32 divided by the golden ratio. */
const SPREADING = 0x9e3779b1;

/** Relations that are alike, some hundreds, are one. */
const numbered: LexicalRelation[] = [];
const numbers = new Map<string, number>();

function numberOf(relation: LexicalRelation): number {
  const { kind, stepsA, stepsB, depth, file } = relation;
  const name = `${kind} ${stepsA} ${stepsB} ${depth} ${file}`;
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  numbered[number] = relation;
  return number;
}

const SAME: LexicalRelation = { kind: 'same', stepsA: 0, stepsB: 0, depth: 0, file: '' };
const NONE: LexicalRelation = { kind: 'none', stepsA: 9, stepsB: 9, depth: 0, file: '' };
const ANTONYM: LexicalRelation = { kind: 'antonym', stepsA: 9, stepsB: 9, depth: 0, file: '' };
const DERIVED: LexicalRelation = { kind: 'derived', stepsA: 9, stepsB: 9, depth: 0, file: '' };

function findRelation(a: Lexeme, b: Lexeme): LexicalRelation {
  const { antonyms, derived } = lexiconTables();
  if (areNeighbours(antonyms, a.id, b.id)) return ANTONYM;
  const nearest = nearestAbove(aboveOf(a.id), aboveOf(b.id));
  if (nearest?.kind === 'synonym') return nearest;
  if (areNeighbours(derived, a.id, b.id)) return DERIVED;
  if (nearest?.kind !== 'narrower' && nearest?.kind !== 'broader' && areOpposites(a.id, b.id)) return ANTONYM;
  if ((!nearest || nearest.file === 'A') && areAkin(a.id, b.id)) return DERIVED;
  return (nearest?.kind === 'sibling' ? siblingPlaces(a.id, b.id) : undefined) ?? nearest ?? NONE;
}

/** "glad" and "happy" are heads of their own to the lexicon, which refers from one to the other. */
function areAkin(a: number, b: number): boolean {
  const { akin } = lexiconTables();
  return headsOf(a).some((x) => headsOf(b).some((y) => areNeighbours(akin, x, y)));
}

const heads = new Map<number, readonly number[]>();

function headsOf(id: number): readonly number[] {
  const cached = heads.get(id);
  if (cached) return cached;
  const found = aboveOf(id)
    .filter(({ synset, steps, rank }) => steps <= 1 && rank < 1 && fileOf(synset) === 'A')
    .map(({ synset }) => synset);
  heads.set(id, found);
  return found;
}

/** The lexicographer file of a synset: "A" holds the adjectives. */
function fileOf(synset: number): string {
  return lexiconTables().synsets[synset]?.[0] ?? '';
}

/** "French" and "German" are siblings because France and Germany are. */
function siblingPlaces(a: number, b: number): LexicalRelation | undefined {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (placeA === undefined || placeB === undefined || (placeA === a && placeB === b)) return undefined;
  if (placeA === placeB) return DERIVED;
  return nearestAbove(aboveOf(placeA), aboveOf(placeB));
}

const LOCATION = 'P';

const places = new Map<number, number | undefined>();

/** The place that a word names, or whose people it names. */
function placeOf(id: number): number | undefined {
  if (places.has(id)) return places.get(id);
  const found = findPlace(id);
  places.set(id, found);
  return found;
}

function findPlace(id: number): number | undefined {
  const isPlace = (other: number) => {
    const first = sensesOf(other)[0];
    return first !== undefined && fileOf(first.synset) === LOCATION;
  };
  if (isPlace(id)) return id;
  return lexiconTables().derived.get(id)?.find(isPlace);
}

/** The nearest synset above both, common senses preferred. */
function nearestAbove(above: readonly Above[], other: readonly Above[]): LexicalRelation | undefined {
  let best: { cost: number; left: Above; right: Above } | undefined;
  for (let i = 0, j = 0; i < above.length && j < other.length; ) {
    const [left, right] = [above[i] as Above, other[j] as Above];
    if (left.synset < right.synset) i++;
    else if (left.synset > right.synset) j++;
    else {
      const cost = left.steps + right.steps + (left.rank + right.rank) * 0.7 + clusterCost(left, right);
      if (!best || cost < best.cost) best = { cost, left, right };
      i++;
      j++;
    }
  }
  if (!best) return undefined;
  const { left, right } = best;
  const kind =
    left.steps + right.steps === 0
      ? 'synonym'
      : right.steps === 0
        ? 'narrower'
        : left.steps === 0
          ? 'broader'
          : 'sibling';
  return {
    kind,
    stepsA: left.steps,
    stepsB: right.steps,
    depth: depthOf(left.synset),
    file: fileOf(left.synset),
  };
}

/** Satellites of one adjective are alike, not exclusive: "red" and "blue" are better told apart as nouns. */
const CLUSTER_COST = 2;

function clusterCost(left: Above, right: Above): number {
  return left.steps > 0 && right.steps > 0 && fileOf(left.synset) === 'A' ? CLUSTER_COST : 0;
}

/**
 * "huge" and "tiny" are no pair of the lexicon, but "large" and "small" are, which they are near to; "love"
 * is a liking, and "dislike" its opposite. One step up on either side, common senses only.
 */
function areOpposites(a: number, b: number): boolean {
  const { opposites } = lexiconTables();
  return nearOf(a).some((x) => nearOf(b).some((y) => areNeighbours(opposites, x, y)));
}

/** A sense that is rarer than the second says less about the word than about chance. */
const COMMON_RANK = 1.5;

const nears = new Map<number, readonly number[]>();

function nearOf(id: number): readonly number[] {
  const cached = nears.get(id);
  if (cached) return cached;
  const found = aboveOf(id)
    .filter(
      ({ synset, steps, rank }) =>
        rank <= COMMON_RANK && (steps === 0 || (steps === 1 && rank < 1 && isFine(synset))),
    )
    .map(({ synset }) => synset)
    .filter((synset) => lexiconTables().opposites.has(synset));
  nears.set(id, found);
  return found;
}

/** Near the top of the tree everything is something's opposite. */
function isFine(synset: number): boolean {
  const file = fileOf(synset);
  return file === 'A' || VERB_FILES.test(file) || depthOf(synset) >= 6;
}

/** Lexicographer files 29 to 43. */
const VERB_FILES = /[d-r]/;

/** Nouns that look like forms of verbs or plurals and are words of their own. */
const OWN_WORDS = new Set(
  'building meeting morning evening wedding clothing housing feeling ceiling beginning glasses pants news clothes shorts jeans goods arms headquarters united interested tired wounded'.split(
    ' ',
  ),
);

function findLexeme(word: string): Lexeme | undefined {
  const { ids } = lexiconTables();
  const inflected = /(?:s|ed|ing)$/.test(word) && !word.endsWith('ss') && !OWN_WORDS.has(word);
  const [self, ...bases] = lemmaCandidates(word);
  const candidates = inflected && self === word ? [...bases, word] : [self ?? word, ...bases];
  const known = candidates.flatMap((candidate) => ids.get(candidate) ?? []);
  const id = (/(?:ed|ing)$/.test(word) && inflected ? known.find(isVerb) : undefined) ?? known[0];
  return id === undefined ? undefined : describe(id);
}

/** "passed" is a form of "pass", not of the adjective "passe". */
function isVerb(id: number): boolean {
  return lexiconTables().senses[id]?.includes('V') ?? false;
}

function describe(id: number): Lexeme {
  const letters = Array.from((lexiconTables().senses[id] ?? '').matchAll(/[NVAR]/g), ([letter]) => letter);
  return {
    id,
    lemma: lexiconTables().lemmas[id] ?? '',
    classes: letters.map((letter) => CLASS_OF_LETTER[letter] ?? 'noun'),
    rarity: Number.parseInt(LEXICON_DATA.rarity[id] ?? 'z', 36) / 35,
  };
}
