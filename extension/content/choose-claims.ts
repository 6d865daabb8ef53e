import type { FoundClaim } from '../../src/model.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';

/** More sentences make a card that nobody reads: who wants the whole page has the list of its claims. */
export const MOST_SENTENCES = 12;

export function isTooMany(claims: readonly FoundClaim[]): boolean {
  return claims.length > MOST_SENTENCES;
}

/**
 * Of a long passage, the sentences that are most worth checking, in page order. Whoever selects a whole page has its
 * menus, its banners and the teasers of other stories in it: sentences of `article` go before them, and what stands
 * there twice is asked about once.
 */
export function chooseClaims(
  claims: readonly FoundClaim[],
  article: string,
): { readonly chosen: readonly FoundClaim[]; readonly leftOut: number } {
  const told = new Set(splitSentences(article).map(({ text }) => flat(text)));
  const seen = new Set<string>();
  const ranked = claims
    .map((claim) => ({ claim, words: flat(claim.text) }))
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .map(({ claim, words }) => ({ claim, rank: claim.checkWorthiness + (told.has(words) ? 1 : 0) }))
    .toSorted((a, b) => b.rank - a.rank);
  const chosen = ranked.slice(0, MOST_SENTENCES).map(({ claim }) => claim);
  return {
    chosen: chosen.toSorted((a, b) => a.start - b.start),
    leftOut: ranked.length - chosen.length,
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
