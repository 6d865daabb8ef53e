import type { Claim, FoundClaim } from '../model.ts';
import type { Span } from '../text/span.ts';
import { carrySpeakers } from './carry-speakers.ts';
import { findAttributions } from './find-attributions.ts';

/**
 * Who says what a claim says, also where only a sentence near it names the speaker. `sentences` are those of the text
 * in which the claims stand. A claim that is none of them has only what it says itself.
 */
export function attributeClaims(sentences: readonly Span[], claims: readonly FoundClaim[]): Claim[] {
  const texts = sentences.map(({ text }) => text);
  const attributions = carrySpeakers(texts, texts.map(findAttributions));
  const places = new Map(sentences.map(({ start }, place) => [start, place]));
  return claims.map((claim) => {
    const place = places.get(claim.start) ?? -1;
    const found = texts[place] === claim.text ? attributions[place] : findAttributions(claim.text);
    return { ...claim, attributions: found ?? [] };
  });
}
