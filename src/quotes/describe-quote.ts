import type { TextQuoteSelector } from '../model.ts';

/**
 * Characters of context kept on either side. More tells repeated sentences apart more often, and breaks when
 * the neighbouring sentence is edited; the W3C model leaves it open, Hypothesis uses 32 as well.
 */
const CONTEXT_LENGTH = 32;

/** Describes the part of a text from `start` to `end` (UTF-16 code units) so that it can be located again. */
export function describeQuote(text: string, start: number, end: number): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}

/** Never cuts a surrogate pair in two: half of one is lost when the selector is written as UTF-8. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
