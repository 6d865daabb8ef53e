import { wordKey } from '../text/base-form.ts';
import { COMMON_WORDS } from '../text/common-words.data.ts';
import { foldNameWord } from '../text/fold-name-word.ts';
import { DEMONYMS, NAME_ALIASES, spellingKey } from '../text/name-aliases.ts';
import { stem } from '../text/stem.ts';
import { remember } from './remember.ts';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/));

/** Names that other names stand for: "united states", for which there is "U.S.". */
const SHORTENED: ReadonlySet<string> = new Set(NAME_ALIASES.values());

/**
 * Key of a word that may be a name; `undefined` for ordinary English words. Capitals do not decide, since
 * posts and headlines use them as they like. A stem is taken after folding, so that "Donbass" and "Donbas"
 * lose the same ending.
 */
export function foldNameTerm(word: string, foldedWord: string): string | undefined {
  if (COMMON.has(wordKey(foldedWord))) return undefined;
  const alias = NAME_ALIASES.get(spellingKey(word)) ?? foldNameWord(word);
  const name = DEMONYMS.get(alias) ?? alias;
  return name.includes(' ') ? name : stem(name);
}

const joined = new Map<string, string | undefined>();

/** Key of two words that are one name with a shorter form: "United States", "European Union". */
export function joinedName(first: string, second: string | undefined): string | undefined {
  if (second === undefined || !/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(second)) return undefined;
  return remember(joined, `${first} ${second}`, (pair) => {
    const spelling = spellingKey(pair);
    return NAME_ALIASES.get(spelling) ?? (SHORTENED.has(spelling) ? spelling : undefined);
  });
}
