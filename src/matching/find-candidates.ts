import type { Mention } from '../model.ts';
import { nearestTerms, sentenceVector, termRarity, vectorPlace } from '../text/word-vectors.ts';
import type { Library } from './library.ts';

/**
 * Postings read for one question, about 2 bytes and 50 ns each. The rarest terms are read whole until this is
 * spent; of the others only the best block, so that "said" and "people" cost the same in a library of a
 * million mentions. More finds statements that have nothing but frequent words in common.
 */
const POSTINGS_READ = 60_000;

/** Of a frequent term, the postings in which it weighs most: one block. */
const BEST_POSTINGS = 1000;

export interface Candidates {
  readonly mentions: readonly Mention[];
  /** 0 to 1: how rare each of the claim's terms is, in this library and in news at large. */
  readonly rarities: ReadonlyMap<string, number>;
}

/**
 * At most `count` mentions that may speak of the same thing as a claim: those that share its rarest terms, best
 * first, and in a large library behind them those that say something like it in other words.
 */
export async function findCandidates(
  terms: readonly string[],
  library: Library,
  count: number,
): Promise<Candidates> {
  const [{ mentions }, counts] = await Promise.all([library.stats(), library.termCounts(terms)]);
  const sought = terms.map((term, i) => weighTerm(term, counts[i] ?? 0, mentions));
  const rarities = new Map(sought.map(({ term, rarity }) => [term, rarity]));
  const known = sought.filter((term) => term.count > 0).sort((a, b) => a.count - b.count);
  const others = mentions < LARGE ? 0 : Math.round(count * RETOLD);
  const shared = best(await gatherScores(known, library), count - others);
  const retold = others === 0 ? [] : best(await scoreRetold(terms, library), others);
  const found = await library.mentions([...new Set([...shared, ...retold])]);
  return { mentions: found.filter((mention) => mention !== undefined), rarities };
}

interface SoughtTerm {
  readonly term: string;
  readonly count: number;
  /** Inverse document frequency in this library (Robertson and Spärck Jones). */
  readonly weight: number;
  readonly rarity: number;
}

/** A library of five articles does not know that "said" is frequent and "Snihurivka" is not: the table helps. */
function weighTerm(term: string, count: number, mentions: number): SoughtTerm {
  const weight = Math.log(1 + (mentions - count + 0.5) / (count + 0.5));
  const here = weight / Math.log(2 + 2 * mentions);
  return { term, count, weight, rarity: (Math.min(1, here) + termRarity(term)) / 2 };
}

/**
 * Mentions that may collect a score. Once the rarest terms have brought so many, the others only add to them
 * (the "continue" strategy of Moffat and Zobel 1996): a mention with nothing but frequent words is not new.
 */
const MAXIMUM_SCORED = 8000;

async function gatherScores(sought: readonly SoughtTerm[], library: Library): Promise<Map<number, number>> {
  let left = POSTINGS_READ;
  const rare = sought.filter(({ count }) => {
    left -= count;
    return left >= 0;
  });
  const scores = new Map<number, number>();
  await addScores(scores, rare, POSTINGS_READ, library);
  await addScores(scores, sought.slice(rare.length), BEST_POSTINGS, library);
  return scores;
}

async function addScores(
  scores: Map<number, number>,
  sought: readonly Pick<SoughtTerm, 'term' | 'weight'>[],
  limit: number,
  library: Library,
): Promise<void> {
  if (sought.length === 0) return;
  const found = await library.postings(
    sought.map(({ term }) => term),
    limit,
  );
  for (const [at, { mentions, impacts }] of found.entries()) {
    const weight = sought[at]?.weight ?? 0;
    const isOpen = scores.size < MAXIMUM_SCORED;
    for (let i = 0; i < mentions.length; i++) {
      const id = mentions[i] as number;
      const score = scores.get(id);
      if (score !== undefined || isOpen) scores.set(id, (score ?? 0) + weight * (impacts[i] as number));
    }
  }
}

/** Mentions from which on a library holds more that shares a claim's words than is read. */
const LARGE = 1000;

/**
 * The part of the candidates that are sought by near terms. Of 60 candidates a third found the right one for
 * as many claims as none did, but other ones: MAP@5 rose by .01 (CheckThat! 2020 and 2022). More loses rare names.
 */
const RETOLD = 1 / 3;
/** More terms are more postings, each of them telling less. */
const NEAR_TERMS = 20;

/**
 * Scores mentions by the terms that lie nearest to all of the claim: "They vote twice" is also sought under
 * ballot, voter and elect. A mention's vector is the sum of its terms', so these are what its likeness is made of.
 */
async function scoreRetold(terms: readonly string[], library: Library): Promise<Map<number, number>> {
  const near = nearestTerms(sentenceVector(terms.map(vectorPlace)), 3 * NEAR_TERMS)
    .map(({ term, nearness }) => ({ term, weight: nearness ** 2 * termRarity(term) }))
    .sort((a, b) => b.weight - a.weight);
  const scores = new Map<number, number>();
  await addScores(scores, near.slice(0, NEAR_TERMS), BEST_POSTINGS, library);
  return scores;
}

/** The ids with the highest scores, best first; among equals the lower id, so that the order is always one. */
function best(scores: ReadonlyMap<number, number>, count: number): number[] {
  let kept: [id: number, score: number][] = [];
  let lowest = 0;
  for (const entry of scores) {
    if (entry[1] < lowest) continue;
    kept.push(entry);
    if (kept.length < 4 * count) continue;
    kept = kept.sort(byScore).slice(0, count);
    lowest = kept[count - 1]?.[1] ?? 0;
  }
  const sorted = kept.sort(byScore).slice(0, count);
  return sorted.map(([id]) => id);
}

function byScore(a: readonly [number, number], b: readonly [number, number]): number {
  return b[1] - a[1] || a[0] - b[0];
}
