import { perAliases } from '../text/aliases-in-use.ts';
import { wordKey } from '../text/base-form.ts';
import { COMMON_WORDS } from '../text/common-words.data.ts';
import { foldNameWord } from '../text/fold-name-word.ts';
import { DEMONYMS, type NameAliases, spellingKey } from '../text/name-aliases.ts';
import { stem } from '../text/stem.ts';
import { remember } from './remember.ts';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/));

/** Names that other names stand for: "united states", for which there is "U.S.". */
const shortened = perAliases((aliases): ReadonlySet<string> => new Set(aliases.values()));

/**
 * Key of a word that may be a name; `undefined` for ordinary English words. Capitals do not decide, since
 * posts and headlines use them as they like. A stem is taken after folding, so that "Donbass" and "Donbas"
 * lose the same ending.
 */
export function foldNameTerm(word: string, foldedWord: string, aliases: NameAliases): string | undefined {
  if (COMMON.has(wordKey(foldedWord))) return undefined;
  const alias = aliases.get(spellingKey(word)) ?? foldNameWord(word);
  const name = DEMONYMS.get(alias) ?? alias;
  return name.includes(' ') ? name : stem(name);
}

const joined = perAliases(() => new Map<string, string | undefined>());

/** Key of two words that are one name with a shorter form: "United States", "European Union". */
export function joinedName(
  first: string,
  second: string | undefined,
  aliases: NameAliases,
): string | undefined {
  if (second === undefined || !/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(second)) return undefined;
  return remember(joined(aliases), `${first} ${second}`, (pair) => {
    const spelling = spellingKey(pair);
    return aliases.get(spelling) ?? (shortened(aliases).has(spelling) ? spelling : undefined);
  });
}
