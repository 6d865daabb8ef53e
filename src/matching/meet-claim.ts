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
  const compare = keepRows(likenessesTo(claim.terms.map(({ place }) => place)));
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
  compare: (place: number) => Row,
): Meeting {
  const shared: (WeighedTerm | undefined)[] = [];
  const has = claim.terms.map(() => false);
  const nearest = new Float64Array(claim.terms.length);
  let [found, alike, all] = [0, 0, 0];
  for (const { key, rarity, place } of text.terms) {
    const row = place === undefined ? undefined : compare(place);
    if (row) raise(nearest, row.each);
    const own = places.get(key);
    const term = own === undefined ? undefined : claim.terms[own];
    shared.push(term);
    all += term ? term.rarity : rarity;
    if (own !== undefined && term) {
      has[own] = true;
      found += term.rarity;
      alike += term.rarity;
    } else if (row) alike += rarity * countedPart(row.nearest);
  }
  const likeness = dot(claim.vector, text.vector);
  return { shared, has, nearest, covered: share(found, all), coveredAlike: share(alike, all), likeness };
}

function raise(highest: Float64Array, values: readonly number[]): void {
  for (let i = 0; i < highest.length; i++) {
    if ((values[i] as number) > (highest[i] as number)) highest[i] = values[i] as number;
  }
}

/** How alike a term is to each of a claim's, and to the nearest. */
interface Row {
  readonly each: readonly number[];
  readonly nearest: number;
}

function keepRows(compare: (place: number) => number[]): (place: number) => Row {
  const known = new Map<number, Row>();
  return (place) => {
    let row = known.get(place);
    if (!row) {
      const each = compare(place);
      row = { each, nearest: highestOf(each) };
      known.set(place, row);
    }
    return row;
  };
}

function highestOf(likenesses: readonly number[]): number {
  let highest = 0;
  for (let i = 0; i < likenesses.length; i++) highest = Math.max(highest, likenesses[i] as number);
  return highest;
}

/** Two terms less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

/** What a term counts that is not the same but used alike. */
export function countedPart(likeness: number): number {
  return Math.max(0, likeness - UNLIKE) / (1 - UNLIKE);
}
