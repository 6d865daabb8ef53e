import { wordKey } from '../text/base-form.ts';
import { COMMON_WORDS } from '../text/common-words.data.ts';
import { foldNameWord } from '../text/fold-name-word.ts';
import { DEMONYMS, NAME_ALIASES, spellingKey } from '../text/name-aliases.ts';
import { stem } from '../text/stem.ts';

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.trim().split(/\s+/));

/** Names that other names stand for: "united states", for which there is "U.S.". */
const SHORTENED: ReadonlySet<string> = new Set(NAME_ALIASES.values());

/** Folding costs some twenty replacements a word, and the words of a language come again and again. */
const folded = new Map<string, string | undefined>();
const joined = new Map<string, string | undefined>();
const MAXIMUM_REMEMBERED = 50_000;

/**
 * Key of a word that may be a name; `undefined` for ordinary English words. Capitals do not decide, since
 * posts and headlines use them as they like. A stem is taken after folding, so that "Donbass" and "Donbas"
 * lose the same ending.
 */
export function foldNameTerm(word: string, foldedWord: string): string | undefined {
  return remember(folded, word, () => {
    if (COMMON.has(wordKey(foldedWord))) return undefined;
    const alias = NAME_ALIASES.get(spellingKey(word)) ?? foldNameWord(word);
    const name = DEMONYMS.get(alias) ?? alias;
    return name.includes(' ') ? name : stem(name);
  });
}

/** Key of two words that are one name with a shorter form: "United States", "European Union". */
export function joinedName(first: string, second: string | undefined): string | undefined {
  if (second === undefined || !/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(second)) return undefined;
  const pair = `${first} ${second}`;
  return remember(joined, pair, () => {
    const spelling = spellingKey(pair);
    return NAME_ALIASES.get(spelling) ?? (SHORTENED.has(spelling) ? spelling : undefined);
  });
}

function remember(
  known: Map<string, string | undefined>,
  key: string,
  find: () => string | undefined,
): string | undefined {
  if (known.has(key)) return known.get(key);
  if (known.size >= MAXIMUM_REMEMBERED) known.clear();
  const value = find();
  known.set(key, value);
  return value;
}
