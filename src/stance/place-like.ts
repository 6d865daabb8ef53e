import type { NameMention } from '../text/find-names.ts';
import { foldName } from '../text/fold-name.ts';
import { COUNTRY_LIST } from '../text/name-aliases.ts';
import { exactLexeme, isCountry } from './lexicon.ts';

/** A name that is a place, or may be one: small towns are in no table. */
export function isPlaceLike({ type }: NameMention): boolean {
  return type === 'place' || type === undefined;
}

/** A capital stands for its government as often as for itself. */
const CAPITALS: ReadonlySet<string> = new Set(COUNTRY_LIST.map(({ capital }) => foldName(capital)));

/** A town or region, not a country or a people: those are in several states at once. */
export function isOwnPlace(name: NameMention): boolean {
  if (!isPlaceLike(name) || CAPITALS.has(name.key)) return false;
  const lexeme = exactLexeme(name.text.toLowerCase().replaceAll(' ', '_'));
  return lexeme === undefined || !isCountry(lexeme);
}
