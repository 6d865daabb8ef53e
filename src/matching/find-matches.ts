import type { Match, Statement } from '../model.ts';
import { findCandidates } from './find-candidates.ts';
import { readTerms } from './find-terms.ts';
import type { Library } from './library.ts';
import { otherSpellings } from './other-spellings.ts';
import { profileClaim, profileText } from './profile-text.ts';
import { scorePair } from './score-pair.ts';

/**
 * Mentions that the ranker looks at, some 100 µs each. To choose again: the share of right answers among the
 * first n by index alone was .97 for 50 and .98 for 200 (clef2020 train).
 */
const CANDIDATES = 40;

/**
 * Below this, two sentences share words but not a matter. Higher loses rewordings, lower hands more to the
 * stance, which has to call it unrelated. To choose again: `npm run eval -- match`.
 */
const MINIMUM_SCORE = 0.196;

const LIMIT = 20;

export interface MatchOptions {
  /** Matches given at most. */
  readonly limit?: number;
  /** Also give what is very likely unrelated, for measuring. */
  readonly minimumScore?: number;
}

/** The mentions that speak of the same thing as a claim, best first. */
export async function findMatches(
  claim: Statement,
  library: Library,
  { limit = LIMIT, minimumScore = MINIMUM_SCORE }: MatchOptions = {},
): Promise<Match[]> {
  const terms = readTerms(claim.text);
  const keys = [...new Set(terms.map(({ key }) => key))];
  const sought = [...keys, ...otherSpellings(keys)];
  const { mentions, rarities } = await findCandidates(sought, library, Math.max(CANDIDATES, limit));
  const profile = profileClaim(terms, rarities);
  return mentions
    .map((mention): Match => {
      const heading = profileText(mention.heading ?? '');
      return { mention, score: scorePair(profile, profileText(mention.text), heading) };
    })
    .filter(({ score }) => score >= minimumScore)
    .sort((a, b) => b.score - a.score || a.mention.id - b.mention.id)
    .slice(0, limit);
}
