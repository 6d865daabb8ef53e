import { lemmaCandidates } from './lemma-candidates.ts';
import { tiesOf } from './lexeme-ties.ts';
import { LEXICON_DATA } from './lexicon.data.ts';
import { lexiconTables } from './lexicon-tables.ts';
import { sensesOf } from './synsets-above.ts';

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
  countries ??= new Set(country ? sensesOf(country.id).map(({ synset }) => synset) : []);
  const { synsets, steps } = tiesOf(id).above;
  return synsets.some((synset, i) => {
    const distance = steps[i] ?? 0;
    return distance > 0 && distance <= 3 && countries?.has(synset);
  });
}

let countries: ReadonlySet<number> | undefined;

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
