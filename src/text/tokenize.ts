import type { Span } from './span.ts';

/** A word, a number or a currency, percent or degree sign, with its place in the text. */
export type Token = Span;

const ACRONYM = String.raw`(?:\p{Lu}\.){2,}`;
const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u202f’']\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*`;
const SUFFIX = String.raw`(?:\p{L}+)?`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad]*(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}\u00ad]+)*['’]?(?<=[\p{L}\p{M}\p{N}\u00ad]|s['’])`;
const TOKEN = new RegExp(`${ACRONYM}|(?:${NUMBER})${SUFFIX}|${WORD}|[$€£¥₴₽₹₪₩₺%‰°]`, 'gu');

/**
 * Finds the words and numbers of a text, in order. Hyphens and apostrophes inside a word keep it whole
 * ("air-defense", "Kyiv's", "didn't", "Covid-19"); digits keep their separators and a suffix that is written
 * on ("318,570", "3.2", "32nd", "12k"). Punctuation is left out.
 */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
