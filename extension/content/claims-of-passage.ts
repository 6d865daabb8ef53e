import { scoreCheckWorthiness } from '../../src/claims/score-check-worthiness.ts';
import type { FoundClaim, PageFacts } from '../../src/model.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';

/** A text and the part of it that was selected, in UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** More sentences make a card that nobody reads: who wants the whole page has the list of its claims. */
export const MOST_SENTENCES = 12;

/** Longer is a list or a table without stops, in which nothing can be looked up. */
const LONGEST_SENTENCE = 2_000;

/**
 * Every sentence that the selection touches, whole, whether it looks like a claim or not: a half sentence
 * cannot be judged, and the reader has decided that it matters.
 */
export function claimsOfPassage(
  { text, from, to }: Passage,
  page: PageFacts,
): { claims: FoundClaim[]; trimmed: boolean } {
  const sentences = splitSentences(text);
  const touched = sentences.flatMap((sentence, place) => {
    const overlap = text.slice(Math.max(from, sentence.start), Math.min(to, sentence.end));
    const isSentence = HAS_WORD.test(overlap) && sentence.text.length <= LONGEST_SENTENCE;
    return isSentence ? [{ ...sentence, place }] : [];
  });
  const claims = touched.slice(0, MOST_SENTENCES).map((sentence): FoundClaim => {
    const context = {
      ...around('before', sentences.slice(Math.max(0, sentence.place - 2), sentence.place)),
      ...around('after', sentences.slice(sentence.place + 1, sentence.place + 2)),
      ...(page.title && { heading: page.title }),
    };
    return {
      ...context,
      ...(page.published && { published: page.published }),
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
      checkWorthiness: scoreCheckWorthiness(sentence.text, context),
    };
  });
  return { claims, trimmed: touched.length > MOST_SENTENCES };
}

const HAS_WORD = /[\p{L}\p{N}]/u;

function around<Key extends string>(
  key: Key,
  sentences: readonly { text: string }[],
): { [K in Key]?: string } {
  if (sentences.length === 0) return {};
  return { [key]: sentences.map(({ text }) => text).join(' ') } as { [K in Key]: string };
}
