import { lemmaCandidates } from './lemma-candidates.ts';
import type { LexicalRelation } from './lexical-relation.ts';
import { LEXICON_DATA } from './lexicon.data.ts';

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

/** A synset above a lemma: how many steps up, from which of its senses (0 the commonest) and class. */
interface Above {
  readonly synset: number;
  readonly steps: number;
  readonly rank: number;
}

/** Everything is taken apart when first asked for: the background must wake quickly. */
interface Tables {
  readonly ids: ReadonlyMap<string, number>;
  readonly lemmas: readonly string[];
  readonly senses: readonly string[];
  readonly synsets: readonly string[];
  readonly antonyms: ReadonlySet<number>;
  readonly derived: ReadonlySet<number>;
}

let tables: Tables | undefined;
const lexemes = new Map<string, Lexeme | undefined>();
const aboves = new Map<number, readonly Above[]>();
const relations = new Map<number, LexicalRelation>();
/** Bounds the memory of a long session: a page and its candidates have some thousand pairs. */
const MOST_CACHED = 60_000;
const PAIR_BASE = 65_536;

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
  const id = load().ids.get(lemma);
  return id === undefined ? undefined : describe(id);
}

/** What two lexemes have to do with each other, seen from `a`: 'narrower' says that every a is a b. */
export function relateLexemes(a: Lexeme, b: Lexeme): LexicalRelation {
  if (a.id === b.id) return SAME;
  const key = a.id * PAIR_BASE + b.id;
  const cached = relations.get(key);
  if (cached) return cached;
  const found = findRelation(a, b);
  if (relations.size > MOST_CACHED) relations.clear();
  relations.set(key, found);
  return found;
}

const SAME: LexicalRelation = { kind: 'same', stepsA: 0, stepsB: 0, depth: 0, file: '' };
const NONE: LexicalRelation = { kind: 'none', stepsA: 9, stepsB: 9, depth: 0, file: '' };

function findRelation(a: Lexeme, b: Lexeme): LexicalRelation {
  const { antonyms, derived } = load();
  const pair = pairKey(a.id, b.id);
  if (antonyms.has(pair)) return { ...NONE, kind: 'antonym' };
  const nearest = nearestAbove(a.id, b.id);
  if (nearest?.kind === 'synonym') return nearest;
  if (derived.has(pair)) return { ...NONE, kind: 'derived' };
  if (areAntonymsByCluster(a, b)) return { ...NONE, kind: 'antonym' };
  return nearest ?? NONE;
}

/** Steps up beyond which two words have only generalities in common. */
const MOST_STEPS = 6;

/** The nearest synset above both, common senses preferred. */
function nearestAbove(a: number, b: number): LexicalRelation | undefined {
  const [above, other] = [aboveOf(a), aboveOf(b)];
  let best: { cost: number; left: Above; right: Above } | undefined;
  for (let i = 0, j = 0; i < above.length && j < other.length; ) {
    const [left, right] = [above[i] as Above, other[j] as Above];
    if (left.synset < right.synset) i++;
    else if (left.synset > right.synset) j++;
    else {
      const cost = left.steps + right.steps + (left.rank + right.rank) * 0.7;
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
    file: load().synsets[left.synset]?.[0] ?? '',
  };
}

/** Every synset of a lemma and above it, by number; the cheapest way where there are several. */
function aboveOf(id: number): readonly Above[] {
  const cached = aboves.get(id);
  if (cached) return cached;
  const found = new Map<number, Above>();
  for (const { synset, rank } of sensesOf(id)) climb(synset, 0, rank, found);
  const sorted = [...found.values()].sort((x, y) => x.synset - y.synset);
  aboves.set(id, sorted);
  return sorted;
}

function climb(synset: number, steps: number, rank: number, found: Map<number, Above>): void {
  const before = found.get(synset);
  if (before && before.steps + before.rank * 0.7 <= steps + rank * 0.7) return;
  found.set(synset, { synset, steps, rank });
  if (steps < MOST_STEPS) for (const parent of parentsOf(synset)) climb(parent, steps + 1, rank, found);
}

function sensesOf(id: number): { synset: number; rank: number; letter: string }[] {
  const packed = load().senses[id] ?? '';
  return Array.from(packed.matchAll(/([NVAR])([0-9a-z.]+)/g)).flatMap((block, classRank) =>
    (block[2] ?? '').split('.').map((synset, rank) => ({
      synset: Number.parseInt(synset, 36),
      rank: rank + classRank * 0.5,
      letter: block[1] ?? 'N',
    })),
  );
}

function parentsOf(synset: number): number[] {
  const packed = (load().synsets[synset] ?? '').slice(1);
  return packed === '' ? [] : packed.split('.').map((distance) => synset - Number.parseInt(distance, 36));
}

const depths = new Map<number, number>();

/** Steps down from the top of its tree: 0 is "entity", 8 is "dog". */
function depthOf(synset: number): number {
  const cached = depths.get(synset);
  if (cached !== undefined) return cached;
  const parents = parentsOf(synset);
  const depth = parents.length === 0 ? 0 : 1 + Math.min(...parents.map(depthOf));
  depths.set(synset, depth);
  return depth;
}

/** "huge" and "tiny" are no pair of the lexicon, but the heads of their clusters, "large" and "small", are. */
function areAntonymsByCluster(a: Lexeme, b: Lexeme): boolean {
  if (a.classes[0] !== 'adjective' && b.classes[0] !== 'adjective') return false;
  const { antonyms } = load();
  const [heads, others] = [clusterOf(a.id), clusterOf(b.id)];
  return heads.some((head) => others.some((other) => antonyms.has(pairKey(head, other))));
}

const clusters = new Map<number, readonly number[]>();
let lemmasOfSynset: Map<number, number[]> | undefined;

/** The lemma and the lemmas of the heads of its commonest adjective sense. */
function clusterOf(id: number): readonly number[] {
  const cached = clusters.get(id);
  if (cached) return cached;
  lemmasOfSynset ??= indexAdjectives();
  const first = sensesOf(id).find(({ letter }) => letter === 'A');
  const heads = first ? [first.synset, ...parentsOf(first.synset)] : [];
  const found = [id, ...heads.flatMap((head) => lemmasOfSynset?.get(head) ?? [])];
  clusters.set(id, found);
  return found;
}

function indexAdjectives(): Map<number, number[]> {
  const index = new Map<number, number[]>();
  load().senses.forEach((packed, id) => {
    const synset = /A([0-9a-z]+)/.exec(packed)?.[1];
    if (synset === undefined) return;
    const key = Number.parseInt(synset, 36);
    index.set(key, [...(index.get(key) ?? []), id]);
  });
  return index;
}

/** Nouns that look like forms of verbs or plurals and are words of their own. */
const OWN_WORDS = new Set(
  'building meeting morning evening wedding clothing housing feeling ceiling beginning glasses pants news clothes shorts jeans goods arms headquarters united interested tired wounded'.split(
    ' ',
  ),
);

function findLexeme(word: string): Lexeme | undefined {
  const { ids } = load();
  const inflected = /(?:s|ed|ing)$/.test(word) && !word.endsWith('ss') && !OWN_WORDS.has(word);
  const [self, ...bases] = lemmaCandidates(word);
  const candidates = inflected && self === word ? [...bases, word] : [self ?? word, ...bases];
  const id = candidates.map((candidate) => ids.get(candidate)).find((found) => found !== undefined);
  return id === undefined ? undefined : describe(id);
}

function describe(id: number): Lexeme {
  const letters = Array.from((load().senses[id] ?? '').matchAll(/[NVAR]/g), ([letter]) => letter);
  return {
    id,
    lemma: load().lemmas[id] ?? '',
    classes: letters.map((letter) => CLASS_OF_LETTER[letter] ?? 'noun'),
    rarity: Number.parseInt(LEXICON_DATA.rarity[id] ?? 'z', 36) / 35,
  };
}

function load(): Tables {
  tables ??= {
    lemmas: LEXICON_DATA.lemmas.split(' '),
    ids: new Map(LEXICON_DATA.lemmas.split(' ').map((lemma, i) => [lemma, i])),
    senses: LEXICON_DATA.senses.split(' '),
    synsets: LEXICON_DATA.synsets.split(' '),
    antonyms: parsePairs(LEXICON_DATA.antonyms),
    derived: parsePairs(LEXICON_DATA.derived),
  };
  return tables;
}

function parsePairs(packed: string): ReadonlySet<number> {
  return new Set(
    packed.split(' ').map((pair) => {
      const [a = '', b = ''] = pair.split('.');
      return pairKey(Number.parseInt(a, 36), Number.parseInt(b, 36));
    }),
  );
}

function pairKey(a: number, b: number): number {
  return Math.min(a, b) * PAIR_BASE + Math.max(a, b);
}
