import { dot, likenessesTo } from '../text/word-vectors.ts';
import type { TextProfile, WeighedTerm } from './profile-text.ts';
import { share } from './share.ts';

/** What a text has of a claim, term by term. */
export interface Meeting {
  /** For each of the text's terms the claim's own, where it has it. */
  readonly shared: readonly (WeighedTerm | undefined)[];
  /** For each of the claim's terms whether the text has it, */
  readonly has: readonly boolean[];
  /** and else its likeness to the nearest of the text's, 0 at least. */
  readonly nearest: Float64Array;
  /** Share of the text's weight that the claim has, too. */
  readonly covered: number;
  /** The same where a word that is used alike counts in part: "automobile" where there is "car". */
  readonly coveredAlike: number;
  /** Of both as wholes. */
  readonly likeness: number;
}

/**
 * Compares texts with one claim. Its mentions have most of their terms in common, and stand under few headings: what
 * was compared is kept for as long as the claim is.
 */
export function meetClaim(claim: TextProfile): (text: TextProfile) => Meeting {
  const places = new Map(claim.terms.map(({ key }, i) => [key, i]));
  const compare = likenessesTo(claim.terms.map(({ place }) => place));
  const met = new Map<TextProfile, Meeting>();
  return (text) => {
    const known = met.get(text);
    if (known) return known;
    const meeting = meet(claim, text, places, compare);
    met.set(text, meeting);
    return meeting;
  };
}

function meet(
  claim: TextProfile,
  text: TextProfile,
  places: ReadonlyMap<string, number>,
  compare: (place: number) => readonly number[],
): Meeting {
  const shared: (WeighedTerm | undefined)[] = [];
  const has = claim.terms.map(() => false);
  const nearest = new Float64Array(claim.terms.length);
  let [found, alike, all] = [0, 0, 0];
  for (const { key, rarity, place } of text.terms) {
    const likeness = place === undefined ? 0 : raise(nearest, compare(place));
    const own = places.get(key);
    const term = own === undefined ? undefined : claim.terms[own];
    shared.push(term);
    all += term ? term.rarity : rarity;
    if (own !== undefined && term) {
      has[own] = true;
      found += term.rarity;
      alike += term.rarity;
    } else alike += rarity * countedPart(likeness);
  }
  const [covered, coveredAlike] = [share(found, all), share(alike, all)];
  return { shared, has, nearest, covered, coveredAlike, likeness: dot(claim.vector, text.vector) };
}

/** Raises what is lower than a value in its place, and gives the highest value, 0 at least. */
function raise(nearest: Float64Array, values: readonly number[]): number {
  let highest = 0;
  for (let i = 0; i < nearest.length; i++) {
    const value = values[i] as number;
    if (value > highest) highest = value;
    if (value > (nearest[i] as number)) nearest[i] = value;
  }
  return highest;
}

/** Two terms less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

/** What a term counts that is not the same but used alike. */
export function countedPart(likeness: number): number {
  return Math.max(0, likeness - UNLIKE) / (1 - UNLIKE);
}
