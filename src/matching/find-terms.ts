import { foldWord } from '../text/fold-word.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { isStopWord } from './stop-words.ts';

/** Stored beside an index: terms of another version do not meet those of a question. Raise on any change. */
export const TERMS_VERSION = 1;

/** The terms under which a text is filed and sought, in order, with repeats: stems of its content words. */
export function findTerms(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    for (const part of token.text.split(/[-\u2010\u2011]/)) {
      const word = foldWord(part);
      if (word !== '' && !isStopWord(word)) terms.push(stem(word));
    }
  }
  return terms;
}
