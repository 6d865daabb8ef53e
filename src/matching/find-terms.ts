import { aliasesInUse, perAliases } from '../text/aliases-in-use.ts';
import { wordKey } from '../text/base-form.ts';
import { foldWord } from '../text/fold-word.ts';
import { NAME_ALIASES, type NameAliases } from '../text/name-aliases.ts';
import { SMALL } from '../text/number-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { foldNameTerm, joinedName } from './name-terms.ts';
import { remember } from './remember.ts';
import { isStopWord } from './stop-words.ts';
import { stripPostMarks } from './strip-post-marks.ts';

/** Stored beside an index: terms of another version do not meet those of a question. Raise on any change. */
export const TERMS_VERSION = 1;

/** A word of a text as it is filed and sought. */
export interface Term {
  readonly key: string;
  readonly kind: 'word' | 'name' | 'number';
}

/** The terms under which a text is filed, in order, with repeats: see `readTerms`. By our names alone: see `otherSpellings`. */
export function findTerms(text: string): string[] {
  return readTerms(text, NAME_ALIASES).map(({ key }) => key);
}

/**
 * Reads a text's content words, in order, with repeats: English words by their stems, names by their folded
 * spelling ("Kiev" and "Kyiv"; "Ukrainian" and "Ukraine"), numbers by their digits ("three" and "3").
 */
export function readTerms(text: string, aliases: NameAliases = aliasesInUse()): Term[] {
  const words = tokenize(stripPostMarks(text)).flatMap((token) => splitCompound(token.text));
  const found: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const joined = joinedName(word, words[at + 1], aliases);
    if (joined !== undefined) at++;
    const term =
      joined !== undefined
        ? ({ key: joined, kind: 'name' } as const)
        : remember(terms(aliases), word, (one) => readTerm(one, aliases));
    if (term) found.push(term);
  }
  return found;
}

/** "drone-made" is two words; "counter-offensive" is written as one as well. */
function splitCompound(word: string): string[] {
  if (!/[-\u2010\u2011]/.test(word)) return [word];
  const plain = word.replace(/[\u2010\u2011]/g, '-');
  return /^(?:counter|anti|non|pre|post|multi|over|under|sub)-\p{Ll}/iu.test(plain)
    ? [plain.replaceAll('-', '')]
    : plain.split('-');
}

/** Folding costs some twenty replacements a word. */
const terms = perAliases(() => new Map<string, Term | undefined>());

function readTerm(word: string, aliases: NameAliases): Term | undefined {
  const folded = foldWord(word);
  if (folded === '' || isStopWord(folded)) return undefined;
  if (/^\d/.test(folded)) return { key: folded.replaceAll(',', ''), kind: 'number' };
  const small = SMALL.get(folded);
  if (small !== undefined) return { key: String(small), kind: 'number' };
  const name = foldNameTerm(word, folded, aliases);
  if (name !== undefined) return { key: name, kind: 'name' };
  return { key: wordKey(folded), kind: /^\p{Lu}/u.test(word) ? 'name' : 'word' };
}
