import { perAliases } from '../text/aliases-in-use.ts';
import { sentenceVector, termRarity, vectorPlace } from '../text/word-vectors.ts';
import { readTerms, type Term } from './find-terms.ts';
import { type Meeting, meetClaim } from './meet-claim.ts';

/** A term with what comparing needs to know of it. */
export interface WeighedTerm extends Term {
  /** 0 to 1: what sharing this term is worth. */
  readonly rarity: number;
  readonly place: number | undefined;
  /** First letters: "photo" of "photograph". Shorter terms have none. */
  readonly beginning: string | undefined;
}

/** A text as the ranker sees it. */
export interface TextProfile {
  /** In order, with repeats. */
  readonly sequence: readonly WeighedTerm[];
  /** Each once. */
  readonly terms: readonly WeighedTerm[];
  readonly byKey: ReadonlyMap<string, WeighedTerm>;
  readonly vector: Float32Array;
}

/** A claim, with what comparing it with many mentions needs again and again. */
export interface ClaimProfile extends TextProfile {
  readonly weight: number;
  readonly nameWeight: number;
  readonly beginnings: ReadonlySet<string | undefined>;
  /** What a text has of the claim. */
  readonly meet: (text: TextProfile) => Meeting;
}

/** `rarities`: of terms of which the library knows better than the table. */
export function profileClaim(read: readonly Term[], rarities: ReadonlyMap<string, number>): ClaimProfile {
  const profile = profileTerms(read, rarities);
  const { terms } = profile;
  return {
    ...profile,
    weight: weightOf(terms),
    nameWeight: weightOf(terms.filter(isName)),
    beginnings: new Set(terms.map(({ beginning }) => beginning)),
    meet: meetClaim(profile),
  };
}

export function weightOf(terms: readonly WeighedTerm[]): number {
  let weight = 0;
  for (const { rarity } of terms) weight += rarity;
  return weight;
}

export function isName({ kind }: WeighedTerm): boolean {
  return kind === 'name';
}

/** Some 3 kB each: the claims of a page meet the same mentions and headings again and again. */
const MAXIMUM_REMEMBERED = 2000;
const rememberedFor = perAliases(() => new Map<string, TextProfile>());

/** Profile of a text of the library, by the table's rarities alone. */
export function profileText(text: string): TextProfile {
  const remembered = rememberedFor();
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAXIMUM_REMEMBERED) remembered.clear();
  const profile = profileTerms(readTerms(text));
  remembered.set(text, profile);
  return profile;
}

const BEGINNING = 5;

function profileTerms(read: readonly Term[], rarities?: ReadonlyMap<string, number>): TextProfile {
  const byKey = new Map<string, WeighedTerm>();
  for (const { key, kind } of read) {
    const known = byKey.get(key);
    if (known && (known.kind !== 'word' || kind === 'word')) continue;
    const rarity = rarities?.get(key) ?? termRarity(key);
    const beginning = key.length >= BEGINNING ? key.slice(0, BEGINNING) : undefined;
    byKey.set(key, { key, kind, rarity, place: vectorPlace(key), beginning });
  }
  const terms = [...byKey.values()];
  const vector = sentenceVector(terms.map(({ place }) => place));
  const sequence = read.flatMap(({ key }) => byKey.get(key) ?? []);
  return { sequence, terms, byKey, vector };
}
