import type { Match, Mention, Statement } from '../model.ts';
import { findTerms } from './find-terms.ts';
import type { Library } from './library.ts';

/** Mentions that are ranked: fewer lose the right one among near-identical ones, more take longer. */
const CANDIDATES = 60;
/** Postings read of one term. */
const POSTINGS_PER_TERM = 20_000;
const LIMIT = 20;
const MINIMUM_SCORE = 0.3;

/** The mentions that speak of the same thing as a statement, best first. */
export async function findMatches(
  claim: Statement,
  library: Library,
  { limit = LIMIT }: { readonly limit?: number } = {},
): Promise<Match[]> {
  const terms = [...new Set(findTerms(claim.text))];
  const weights = await weighTerms(terms, library);
  const scores = await gather(terms, weights, library);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(CANDIDATES, limit));
  const mentions = await library.mentions(best.map(([id]) => id));
  return mentions
    .filter((mention): mention is Mention => mention !== undefined)
    .map((mention) => ({ mention, score: overlap(terms, weights, mention) }))
    .filter(({ score }) => score >= MINIMUM_SCORE)
    .sort((a, b) => b.score - a.score || a.mention.id - b.mention.id)
    .slice(0, limit);
}

async function weighTerms(terms: readonly string[], library: Library): Promise<Map<string, number>> {
  const [{ mentions }, counts] = await Promise.all([library.stats(), library.termCounts(terms)]);
  return new Map(terms.map((term, i) => [term, Math.log(1 + (mentions + 0.5) / ((counts[i] ?? 0) + 0.5))]));
}

async function gather(
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  library: Library,
): Promise<Map<number, number>> {
  const scores = new Map<number, number>();
  const postings = await library.postings(terms, POSTINGS_PER_TERM);
  terms.forEach((term, at) => {
    const { mentions, impacts } = postings[at] ?? { mentions: [], impacts: [] };
    const weight = weights.get(term) ?? 0;
    for (let i = 0; i < mentions.length; i++) {
      const id = mentions[i] ?? 0;
      scores.set(id, (scores.get(id) ?? 0) + (weight * (impacts[i] ?? 0)) / 255);
    }
  });
  return scores;
}

/** Share of the weight of both statements' terms that they have in common (weighted Dice). */
function overlap(terms: readonly string[], weights: ReadonlyMap<string, number>, mention: Mention): number {
  const theirs = new Set(findTerms(mention.text));
  const rare = Math.max(1, ...weights.values());
  const weigh = (list: Iterable<string>): number => {
    let total = 0;
    for (const term of list) total += weights.get(term) ?? rare / 2;
    return total;
  };
  const common = weigh(terms.filter((term) => theirs.has(term)));
  return Math.min(1, (2 * common) / (weigh(terms) + weigh(theirs) || 1) + 0.15);
}
