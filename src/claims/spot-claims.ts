import type { FoundClaim, IsoDate, Statement } from '../model.ts';
import type { Span } from '../text/span.ts';
import { scoreCheckWorthiness } from './score-check-worthiness.ts';

/**
 * Below this, a sentence of a news page is opinion, advice or furniture more often than a report. Higher
 * loses plain reports of fact ("She greeted him at the airport."), lower underlines small talk. To choose
 * again: read the sentences of some articles between 0.2 and 0.4.
 */
const MINIMUM_SCORE = 0.3;

/** What is known of the whole text. */
export interface TextFacts {
  readonly heading?: string;
  readonly published?: IsoDate;
}

/** Every checkable sentence of a text, in reading order, with its place in the text in UTF-16 code units. */
export function spotClaims(sentences: readonly Span[], facts: TextFacts = {}): FoundClaim[] {
  return sentences.flatMap(({ start, end }, index): FoundClaim[] => {
    const statement = describeStatement(sentences, index, facts);
    const checkWorthiness = scoreCheckWorthiness(statement.text, statement);
    return checkWorthiness < MINIMUM_SCORE ? [] : [{ ...statement, start, end, checkWorthiness }];
  });
}

/** A sentence with up to two before it and one after it. */
function describeStatement(sentences: readonly Span[], index: number, facts: TextFacts): Statement {
  const textOf = (from: number, to: number) =>
    sentences
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  const before = textOf(index - 2, index);
  const after = textOf(index + 1, index + 2);
  return {
    text: sentences[index]?.text ?? '',
    ...(before && { before }),
    ...(after && { after }),
    ...(facts.heading !== undefined && { heading: facts.heading }),
    ...(facts.published !== undefined && { published: facts.published }),
  };
}
