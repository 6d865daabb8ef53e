import { readTerms, type Term } from './find-terms.ts';
import { sentenceVector, termRarity, vectorPlace } from './word-vectors.ts';

/** A term with what comparing needs to know of it. */
export interface WeighedTerm extends Term {
  /** 0 to 1: what sharing this term is worth. */
  readonly rarity: number;
  readonly place: number | undefined;
}

/** A text as the ranker sees it. */
export interface TextProfile {
  /** In order, with repeats. */
  readonly sequence: readonly string[];
  readonly terms: ReadonlyMap<string, WeighedTerm>;
  readonly vector: Float32Array;
}

/** `rarities`: of terms of which the library knows better than the table. */
export function profileText(text: string, rarities?: ReadonlyMap<string, number>): TextProfile {
  const terms = new Map<string, WeighedTerm>();
  const sequence: string[] = [];
  for (const { key, kind } of readTerms(text)) {
    sequence.push(key);
    const known = terms.get(key);
    if (known && (known.kind !== 'word' || kind === 'word')) continue;
    terms.set(key, { key, kind, rarity: rarities?.get(key) ?? termRarity(key), place: vectorPlace(key) });
  }
  const places = Array.from(terms.values(), ({ place }) => place);
  return { sequence, terms, vector: sentenceVector(places) };
}

/** Some 3 kB each: the claims of a page meet the same mentions and headings again and again. */
const MAXIMUM_REMEMBERED = 2000;
const remembered = new Map<string, TextProfile>();

/** Profile of a text of the library, by the table's rarities alone. */
export function rememberProfile(text: string): TextProfile {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAXIMUM_REMEMBERED) remembered.clear();
  const profile = profileText(text);
  remembered.set(text, profile);
  return profile;
}
