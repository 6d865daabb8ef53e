import { likenessesTo } from '../text/word-vectors.ts';

/** How alike one term is to each of a claim's, in their order (0 where a vector is missing), and to the nearest. */
export interface TermLikenesses {
  readonly each: readonly number[];
  readonly nearest: number;
}

/** Compares any term with those at `places`, once: a claim's mentions have most of their terms in common. */
export function keepLikenesses(places: readonly (number | undefined)[]): (place: number) => TermLikenesses {
  const compare = likenessesTo(places);
  const known = new Map<number, TermLikenesses>();
  return (place) => {
    let found = known.get(place);
    if (!found) {
      const each = compare(place);
      found = { each, nearest: Math.max(0, ...each) };
      known.set(place, found);
    }
    return found;
  };
}
