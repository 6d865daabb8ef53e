import { scoreCheckWorthiness } from '../../src/claims/score-check-worthiness.ts';
import type { FoundClaim, PageFacts } from '../../src/model.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';

/** A text and the part of it that was selected, in UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Longer is a list or a table without stops, in which nothing can be looked up. */
const LONGEST_SENTENCE = 2_000;

/**
 * Every sentence that the selection touches, whole, whether it looks like a claim or not: a half sentence
 * cannot be judged, and the reader has decided that it matters. Yields wherever the page may be let through.
 */
export function* claimsOfPassage(
  { text, from, to }: Passage,
  page: PageFacts,
): Generator<void, FoundClaim[]> {
  const sentences = splitSentences(text);
  const claims: FoundClaim[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const overlap = text.slice(Math.max(from, sentence.start), Math.min(to, sentence.end));
    if (!HAS_WORD.test(overlap) || sentence.text.length > LONGEST_SENTENCE) continue;
    const context = {
      ...around('before', sentences.slice(Math.max(0, place - 2), place)),
      ...around('after', sentences.slice(place + 1, place + 2)),
      ...(page.title && { heading: page.title }),
    };
    claims.push({
      ...context,
      ...(page.published && { published: page.published }),
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      checkWorthiness: scoreCheckWorthiness(sentence.text, context),
    });
    yield;
  }
  return claims;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function around<Key extends string>(
  key: Key,
  sentences: readonly { text: string }[],
): { [K in Key]?: string } {
  if (sentences.length === 0) return {};
  return { [key]: sentences.map(({ text }) => text).join(' ') } as { [K in Key]: string };
}
