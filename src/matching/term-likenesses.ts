import { likeness } from '../text/word-vectors.ts';

/** How alike one term is to each of a claim's, in their order (0 where a vector is missing), and to the nearest. */
export interface TermLikenesses {
  readonly each: readonly number[];
  readonly nearest: number;
}

/** Compares any term with those at `places`, once: a claim's mentions have most of their terms in common. */
export function likenessesTo(places: readonly (number | undefined)[]): (place: number) => TermLikenesses {
  const known = new Map<number, TermLikenesses>();
  return (place) => {
    let found = known.get(place);
    if (!found) {
      const each = places.map((other) => (other === undefined ? 0 : likeness(other, place)));
      found = { each, nearest: Math.max(0, ...each) };
      known.set(place, found);
    }
    return found;
  };
}
