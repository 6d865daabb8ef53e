import type { NameMention } from '../text/find-names.ts';
import { exactLexeme, isCountry } from './lexicon.ts';

/** A name that is a place, or may be one: small towns are in no table. */
export function isPlaceLike({ type }: NameMention): boolean {
  return type === 'place' || type === undefined;
}

/** A town or region, not a country or a people: those are in several states at once. */
export function isOwnPlace(name: NameMention): boolean {
  if (!isPlaceLike(name)) return false;
  const lexeme = exactLexeme(name.text.toLowerCase().replaceAll(' ', '_'));
  return lexeme === undefined || !isCountry(lexeme);
}
