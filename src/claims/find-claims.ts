import type { Claim, IsoDate } from '../model.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findAttributions } from './find-attributions.ts';
import { scoreCheckWorthiness } from './score-check-worthiness.ts';

/**
 * Below this, a sentence is opinion, small talk or navigation more often than a report. Higher loses plain
 * reports of fact, lower underlines opinions.
 */
const MINIMUM_SCORE = 0.4;

/** Every checkable sentence of a text, in reading order, with its place in the text in UTF-16 code units. */
export function findClaims(text: string, facts: { heading?: string; published?: IsoDate } = {}): Claim[] {
  const sentences = splitSentences(text);
  return sentences.flatMap((sentence, index): Claim[] => {
    const around = {
      ...joined('before', sentences.slice(Math.max(0, index - 2), index)),
      ...joined('after', sentences.slice(index + 1, index + 2)),
      ...(facts.heading !== undefined && { heading: facts.heading }),
    };
    const checkWorthiness = scoreCheckWorthiness(sentence.text, around);
    if (checkWorthiness < MINIMUM_SCORE) return [];
    const published = facts.published !== undefined && { published: facts.published };
    const attributions = findAttributions(sentence.text);
    return [
      {
        ...around,
        ...published,
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
        checkWorthiness,
        attributions,
      },
    ];
  });
}

function joined<K extends string>(key: K, sentences: readonly { text: string }[]): { [P in K]?: string } {
  if (sentences.length === 0) return {};
  return { [key]: sentences.map(({ text }) => text).join(' ') } as { [P in K]: string };
}
