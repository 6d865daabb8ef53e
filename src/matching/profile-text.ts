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
  /** Sum of the rarities. */
  readonly weight: number;
  readonly vector: Float32Array;
}

/** `rarityOf`: rarities that the library knows better than the table. */
export function profileText(text: string, rarityOf?: (term: string) => number | undefined): TextProfile {
  const terms = new Map<string, WeighedTerm>();
  const sequence: string[] = [];
  for (const { key, kind } of readTerms(text)) {
    sequence.push(key);
    const known = terms.get(key);
    if (known && (known.kind !== 'word' || kind === 'word')) continue;
    terms.set(key, { key, kind, rarity: rarityOf?.(key) ?? termRarity(key), place: vectorPlace(key) });
  }
  const list = [...terms.values()];
  const weight = list.reduce((sum, { rarity }) => sum + rarity, 0);
  return { sequence, terms, weight, vector: sentenceVector(list.map(({ place }) => place)) };
}
