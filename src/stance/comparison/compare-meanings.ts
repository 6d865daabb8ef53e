import { readTerms } from '../../matching/find-terms.ts';
import { dot, likenessesTo, sentenceVector, termRarity, vectorPlace } from '../../text/word-vectors.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { oncePer } from '../once-per.ts';

/**
 * How near two statements are in meaning, by vectors of words that are used alike: "blokes" and "guys", "cutting a
 * boot" and "severing its toe". Cosines and shares are -1 to 1; see src/text/word-vectors.ts.
 */
export interface MeaningComparison {
  /** Of the whole statements. */
  readonly nearness: number;
  /** Of what each has of its own; `NOTHING_LEFT` and below where a side has nothing. */
  readonly restNearness: number;
  readonly here: MeaningCover;
  readonly there: MeaningCover;
}

/** How far the words of one statement have a counterpart in the other. */
export interface MeaningCover {
  /** Mean likeness of its words to their nearest there, by rarity. */
  readonly cover: number;
  /** Likeness of the word that fits least. */
  readonly least: number;
  /** Mean likeness of the words that are not there as such. */
  readonly rest: number;
}

interface Meaning {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly vector: Float32Array;
}

/** Instead of a likeness where no word is left to compare. */
const ALL_SHARED = 1.5;
const NOTHING_LEFT = { both: 2, here: -2, there: -3 };

export function compareMeanings(a: Analysis, b: Analysis): MeaningComparison {
  const [here, there] = [meaningOf(a), meaningOf(b)];
  const nearestHere = here.places.map(() => -1);
  const compare = likenessesToAll(here);
  const nearestThere = there.places.map((place) => {
    const likenesses = compare(place);
    let nearest = -1;
    for (let i = 0; i < likenesses.length; i++) {
      const likeness = likenesses[i] as number;
      if (likeness > nearest) nearest = likeness;
      if (likeness > (nearestHere[i] as number)) nearestHere[i] = likeness;
    }
    return nearest;
  });
  return {
    nearness: dot(here.vector, there.vector),
    restNearness: compareRest(here, there),
    here: coverOf(here, there, nearestHere),
    there: coverOf(there, here, nearestThere),
  };
}

/** Kept with a claim, whose candidates have many words in common. */
const likenessesToAll = oncePer(({ places }: Meaning) => likenessesTo(places));

const meaningOf = oncePer(({ statement }: Analysis): Meaning => {
  const keys = [...new Set(readTerms(statement.text).map(({ key }) => key))];
  const placed = keys.flatMap((key) => {
    const place = vectorPlace(key);
    return place === undefined ? [] : [{ place, weight: termRarity(key) }];
  });
  const places = placed.map(({ place }) => place);
  return { places, weights: placed.map(({ weight }) => weight), vector: sentenceVector(places) };
});

function compareRest(here: Meaning, there: Meaning): number {
  const onlyHere = here.places.filter((place) => !there.places.includes(place));
  const onlyThere = there.places.filter((place) => !here.places.includes(place));
  if (onlyHere.length > 0 && onlyThere.length > 0)
    return dot(sentenceVector(onlyHere), sentenceVector(onlyThere));
  if (onlyHere.length === 0) return onlyThere.length === 0 ? NOTHING_LEFT.both : NOTHING_LEFT.here;
  return NOTHING_LEFT.there;
}

function coverOf({ places, weights }: Meaning, other: Meaning, nearest: readonly number[]): MeaningCover {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = nearest.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
  const own = nearest.filter((_, i) => !other.places.includes(places[i] as number));
  return {
    cover: total === 0 ? 0 : covered / total,
    least: Math.min(ALL_SHARED, ...nearest),
    rest: own.length === 0 ? ALL_SHARED : own.reduce((sum, value) => sum + value, 0) / own.length,
  };
}
