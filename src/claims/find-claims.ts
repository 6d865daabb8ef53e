import type { Claim } from '../model.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { attributeClaims } from './attribute-claims.ts';
import { spotClaims, type TextFacts } from './spot-claims.ts';

/**
 * Every checkable sentence of a text and who says so, in reading order, with its place in the text in UTF-16 code
 * units. In the extension its two halves run in two places: the page spots, the background attributes.
 */
export function findClaims(text: string, facts: TextFacts = {}): Claim[] {
  const sentences = splitSentences(text);
  return attributeClaims(sentences, spotClaims(sentences, facts));
}
