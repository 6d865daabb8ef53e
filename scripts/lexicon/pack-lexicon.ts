import { lemmaCandidates } from '../../src/stance/lexicon/lemma-candidates.ts';
import type { WordCounts } from './count-words.ts';
import type { Synset, WordClass, Wordnet } from './read-wordnet.ts';

/** The compiled lexicon: every field is one string, lists divided by spaces, numbers in base 36. */
export interface PackedLexicon {
  /** Sorted; underscores for spaces. */
  readonly lemmas: string;
  /** One character a lemma: how rare it is in news, "0" (in every article) to "z" (hardly ever). */
  readonly rarity: string;
  /** For each lemma its synsets by word class, the commonest class first: "n5.9v2". */
  readonly senses: string;
  /** For each synset its lexicographer file (one character) and its parents as distances back: "b1.f". */
  readonly synsets: string;
  /** Lemmas that are antonyms, "lemma.lemma". */
  readonly antonyms: string;
  /** Synsets that are opposites: those of the antonyms. */
  readonly opposites: string;
  /** Lemmas of one derivation, such as attack and attacker, Ukraine and Ukrainian. */
  readonly derived: string;
  /** Places and what they are part of, "synset.synset". */
  readonly parts: string;
  /** Heads of adjectives of one field, at most two cross-references apart: "happy" and "pleased". */
  readonly akin: string;
}

/** In news articles at least this often, or in the pairs at all. Trades size against reach. */
const MINIMUM_ARTICLES = 4;
const MINIMUM_ARTICLES_TOGETHER = 20;
/** Later senses of a word are rare and mislead more often than they help. */
const MOST_SENSES: Readonly<Record<WordClass, number>> = { n: 4, v: 4, a: 3, r: 1 };
/** Verbs: what is entailed counts as broader. Adjectives: the head of the cluster that a satellite is similar to. */
const PARENT_SIGNS = new Set(['@', '@i', '*', '&']);
const DERIVATION_SIGNS = new Set(['+', '\\', '<']);

export function packLexicon(wordnet: Wordnet, counts: WordCounts): PackedLexicon {
  const lemmaCounts = countLemmas(wordnet, counts);
  const lemmas = [...wordnet.senses.keys()].filter((lemma) => isKept(lemma, wordnet, lemmaCounts)).sort();
  const lemmaIds = new Map(lemmas.map((lemma, i) => [lemma, i]));
  const order = orderSynsets(
    lemmas.flatMap((lemma) => keptSenses(lemma, wordnet).map(({ id }) => id)),
    wordnet,
  );
  const synsetIds = new Map(order.map(({ id }, i) => [id, i]));
  return {
    lemmas: lemmas.join(' '),
    rarity: lemmas.map((lemma) => rarity(lemmaCounts.articles.get(lemma) ?? 0, counts.articleCount)).join(''),
    senses: lemmas.map((lemma) => packSenses(lemma, wordnet, synsetIds)).join(' '),
    synsets: order.map((synset, i) => packSynset(synset, i, synsetIds)).join(' '),
    antonyms: packPairs(order, wordnet, lemmaIds, (sign) => sign === '!'),
    opposites: packOpposites(order, synsetIds),
    derived: packPairs(order, wordnet, lemmaIds, (sign) => DERIVATION_SIGNS.has(sign)),
    parts: packParts(order, synsetIds),
    akin: packAkin(order, wordnet, synsetIds),
  };
}

interface LemmaCounts {
  readonly articles: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

/** A word counts for every base form that it may be an inflection of. */
function countLemmas(wordnet: Wordnet, counts: WordCounts): LemmaCounts {
  const byLemma = (words: ReadonlyMap<string, number>) => {
    const result = new Map<string, number>();
    for (const [word, count] of words) {
      for (const lemma of new Set(lemmaCandidates(word))) {
        if (wordnet.senses.has(lemma)) result.set(lemma, (result.get(lemma) ?? 0) + count);
      }
    }
    return result;
  };
  return { articles: byLemma(counts.articles), pairs: byLemma(counts.pairs) };
}

function isKept(lemma: string, wordnet: Wordnet, counts: LemmaCounts): boolean {
  if (!/^[a-z][a-z_'-]+$/.test(lemma)) return false;
  const articles = counts.articles.get(lemma) ?? 0;
  if (lemma.includes('_')) return articles >= MINIMUM_ARTICLES_TOGETHER || (counts.pairs.get(lemma) ?? 0) > 0;
  if (articles >= MINIMUM_ARTICLES || (counts.pairs.get(lemma) ?? 0) > 0) return true;
  return (wordnet.senses.get(lemma) ?? []).some(({ tagged }) => tagged > 0);
}

function keptSenses(lemma: string, wordnet: Wordnet) {
  const taken: Record<string, number> = {};
  return (wordnet.senses.get(lemma) ?? []).filter(({ wordClass, tagged }) => {
    const before = taken[wordClass] ?? 0;
    taken[wordClass] = before + 1;
    return before < MOST_SENSES[wordClass] && (before < 2 || tagged > 0);
  });
}

/** All synsets of the lemmas and what is above them, parents before children. */
function orderSynsets(ids: readonly string[], wordnet: Wordnet): Synset[] {
  const placed = new Set<string>();
  const order: Synset[] = [];
  const place = (id: string, path: readonly string[]) => {
    const synset = wordnet.synsets.get(id);
    if (!synset || placed.has(id) || path.includes(id)) return;
    for (const parent of parentIds(synset)) place(parent, [...path, id]);
    if (placed.has(id)) return;
    placed.add(id);
    order.push(synset);
  };
  for (const id of [...new Set(ids)].sort()) place(id, []);
  return order;
}

function parentIds(synset: Synset): string[] {
  const isHead = synset.wordClass === 'a' && synset.pointers.filter(({ sign }) => sign === '&').length !== 1;
  return synset.pointers
    .filter(({ sign, from }) => PARENT_SIGNS.has(sign) && from === 0 && !(isHead && sign === '&'))
    .map(({ to }) => to);
}

function packSynset(synset: Synset, index: number, synsetIds: ReadonlyMap<string, number>): string {
  const parents = parentIds(synset)
    .map((id) => synsetIds.get(id))
    .filter((parent) => parent !== undefined && parent < index) as number[];
  return FILE_LETTERS[synset.file] + parents.map((parent) => (index - parent).toString(36)).join('.');
}

const FILE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function packSenses(lemma: string, wordnet: Wordnet, synsetIds: ReadonlyMap<string, number>): string {
  const senses = keptSenses(lemma, wordnet);
  const tagged = (wordClass: WordClass) =>
    senses.filter((sense) => sense.wordClass === wordClass).reduce((sum, sense) => sum + sense.tagged, 0);
  const classes = [...new Set(senses.map(({ wordClass }) => wordClass))].sort(
    (a, b) => tagged(b) - tagged(a),
  );
  return classes
    .map((wordClass) => {
      const ids = senses.filter((sense) => sense.wordClass === wordClass).map(({ id }) => synsetIds.get(id));
      return wordClass.toUpperCase() + ids.map((id) => (id ?? 0).toString(36)).join('.');
    })
    .join('');
}

function packPairs(
  order: readonly Synset[],
  wordnet: Wordnet,
  lemmaIds: ReadonlyMap<string, number>,
  wanted: (sign: string) => boolean,
): string {
  const found = new Set<string>();
  for (const synset of order) {
    for (const pointer of synset.pointers) {
      if (!wanted(pointer.sign) || pointer.from === 0) continue;
      const from = lemmaIds.get(synset.words[pointer.from - 1] ?? '');
      const to = lemmaIds.get(wordnet.synsets.get(pointer.to)?.words[pointer.toWord - 1] ?? '');
      if (from === undefined || to === undefined || from === to) continue;
      found.add([Math.min(from, to), Math.max(from, to)].map((id) => id.toString(36)).join('.'));
    }
  }
  return [...found].sort().join(' ');
}

function packOpposites(order: readonly Synset[], synsetIds: ReadonlyMap<string, number>): string {
  const found = new Set<string>();
  for (const synset of order) {
    for (const { sign, to } of synset.pointers) {
      const [a, b] = [synsetIds.get(synset.id), synsetIds.get(to)];
      if (sign !== '!' || a === undefined || b === undefined) continue;
      found.add([Math.min(a, b), Math.max(a, b)].map((id) => id.toString(36)).join('.'));
    }
  }
  return [...found].sort().join(' ');
}

const LOCATION_FILE = 15;

function packParts(order: readonly Synset[], synsetIds: ReadonlyMap<string, number>): string {
  return order
    .filter(({ file }) => file === LOCATION_FILE)
    .flatMap((synset) =>
      synset.pointers
        .filter(({ sign, to }) => sign === '#p' && synsetIds.has(to))
        .map(({ to }) => `${synsetIds.get(synset.id)?.toString(36)}.${synsetIds.get(to)?.toString(36)}`),
    )
    .join(' ');
}

/** Ten steps for each power of ten by which a lemma is rarer than one article in each. */
function rarity(articles: number, articleCount: number): string {
  const value = Math.log10((articleCount + 1) / (articles + 0.5));
  return Math.max(0, Math.min(35, Math.round(value * 8))).toString(36);
}

/** What "see also" joins, directly or through one between, unless it is an opposite. */
function packAkin(
  order: readonly Synset[],
  wordnet: Wordnet,
  synsetIds: ReadonlyMap<string, number>,
): string {
  const pairs = new Set<string>();
  const heads = order.filter(({ wordClass }) => wordClass === 'a');
  const seen = ({ pointers }: Synset) =>
    pointers.filter(({ sign, from }) => sign === '^' && from === 0).map(({ to }) => to);
  const seenFrom = new Map<string, string[]>();
  for (const head of heads)
    for (const to of seen(head)) seenFrom.set(to, [...(seenFrom.get(to) ?? []), head.id]);
  for (const head of heads) {
    const opposite = new Set(head.pointers.filter(({ sign }) => sign === '!').map(({ to }) => to));
    const from = synsetIds.get(head.id);
    const near = seen(head).filter((id) => wordnet.synsets.has(id));
    for (const id of [...near, ...near.flatMap((between) => seenFrom.get(between) ?? [])]) {
      const to = synsetIds.get(id);
      if (from === undefined || to === undefined || from === to || opposite.has(id)) continue;
      pairs.add(`${Math.min(from, to).toString(36)}.${Math.max(from, to).toString(36)}`);
    }
  }
  return [...pairs].sort().join(' ');
}
