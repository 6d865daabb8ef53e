import { wordKey } from './base-form.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/));
/** Forms of words that are hardly ever names, however rare: "Intensifying", "Reportedly". */
const COMMON_FORM =
  /(?:ing|ly|tion|tions|ment|ments|ness|ities|ism|ized|ised|ated|ibility|ability|ists|ers|ors)$/;

/** A hostile page may write a word of any length; no English word is longer. */
const LONGEST_WORD = 40;

/** Whether a folded word is one that news writes in lower case, so that a capital at the start of a sentence is no sign of a name. */
export function isCommonWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  return FUNCTION_WORDS.has(word) || COMMON.has(wordKey(word)) || (word.length > 6 && COMMON_FORM.test(word));
}
