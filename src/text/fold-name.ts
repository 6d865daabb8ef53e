import { aliasesInUse } from './aliases-in-use.ts';
import { DEMONYMS, type NameAliases, spellingKey } from './name-aliases.ts';

/** Bodies whose names turn round: "Ministry of Defence", "Defense Ministry". */
const TURNS_ROUND = /\b(?:ministri|department|universiti|foreign|defens|defense|defence)\b/;
const LINKS = /\b(?:of|for|and|de|du|di|del|la)\b ?/g;

/**
 * Folds a name to a key under which its spellings meet: "Kyiv", "Kiev" and "Київ"; "Volodymyr Zelenskyy" and
 * "Володимир Зеленський"; "UK" and "Britain"; "Russian Defense Ministry" and "Ministry of Defence of Russia".
 * Keys propose: names with one key are spellings of one name, apart from namesakes.
 */
export function foldName(name: string, aliases: NameAliases = aliasesInUse()): string {
  const spelling = spellingKey(name);
  const whole = aliases.get(spelling);
  if (whole !== undefined) return whole;
  const parts = spelling.split(' ').map((part) => oneWord(aliases.get(part)) ?? part);
  const key = parts.join(' ');
  return TURNS_ROUND.test(key) ? turnedKey(key) : key;
}

/** Inside a longer name, an alias may only take the place of one word by another. */
function oneWord(alias: string | undefined): string | undefined {
  return alias?.includes(' ') ? undefined : alias;
}

/** Links left out, demonyms as their countries, words in order of the alphabet. */
function turnedKey(key: string): string {
  const words = key
    .replace(/defen[cs]e?\b/g, 'defense')
    .replace(LINKS, '')
    .split(' ');
  return words
    .map((word) => DEMONYMS.get(word) ?? word)
    .sort()
    .join(' ');
}
