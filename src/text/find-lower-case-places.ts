import type { NameMention } from './find-names.ts';
import { foldName } from './fold-name.ts';
import { isCommonWord } from './is-common-word.ts';
import { PLACE_SPELLINGS } from './name-aliases.ts';

/** Machine translation loses capitals: "kyiv" is a name in lower case too. Only places that are no other word. */
export function findLowerCasePlaces(text: string): NameMention[] {
  return Array.from(text.matchAll(LOWER_CASE)).flatMap((found) => {
    const word = found[0];
    if (!PLACE_SPELLINGS.has(word) || OTHER_WORDS.has(word) || isCommonWord(word)) return [];
    const end = found.index + word.length;
    return [{ start: found.index, end, text: word, key: foldName(word), type: 'place' as const }];
  });
}

/** A whole word in lower case; not a part of an address. */
const LOWER_CASE = /(?<![\p{L}\p{N}'’.@/-])\p{Ll}{4,}(?![\p{L}\p{N}@]|\.\p{L})/gu;

/** Places whose name in lower case is another word, or may be in another language. */
const OTHER_WORDS = new Set(
  'turkey china chad jordan georgia guinea chile cuba lima rand niger mali oman polish bern nice male panama cologne champagne wales holland canton juba sofia havana paris riga rome delta milan florence venice artsakh lemberg madras dakar togo bogota praia prague colombo quito doha lome suva dili kingston wellington washington'.split(
    ' ',
  ),
);
