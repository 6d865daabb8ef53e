import type { NameMention } from '../../text/find-names.ts';
import { foldName } from '../../text/fold-name.ts';
import { COUNTRY_LIST } from '../../text/name-aliases.ts';
import { exactLexeme, isCountry } from '../lexicon/lexicon.ts';

/** A name that is a place, or may be one: small towns are in no table. */
export function isPlaceLike({ type }: NameMention): boolean {
  return type === 'place' || type === undefined;
}

/** A capital stands for its government as often as for itself. */
const CAPITALS: ReadonlySet<string> = new Set(COUNTRY_LIST.map(({ capital }) => foldName(capital)));

/** By whatever name: the Russian Federation is Russia. */
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_LIST.map(({ name }) => foldName(name)));

const OFFICE =
  'state media|media|news agency|agency|television|broadcaster|ministry|minister|government|authorities|officials?|parliament|regime|leaders?|leadership|diplomats?|embassy|president|envoys?|lawmakers|deputies|prosecutors';
const BEFORE_SEAT = new RegExp(`\\b(?:${OFFICE})\\s+(?:in|at)\\s+$`, 'i');
const AFTER_SEAT = new RegExp(`^(?:['’]s)?\\s+(?:${OFFICE})\\b`, 'i');

/** "the ministry in Moscow", "the Kiev regime": who acts, and not where. */
export function isSeat(text: string, { key, start, end }: NameMention): boolean {
  if (!CAPITALS.has(key)) return false;
  return BEFORE_SEAT.test(text.slice(Math.max(0, start - 32), start)) || AFTER_SEAT.test(text.slice(end));
}

/** A town or region, not a country or a people: those are in several states at once. */
export function isOwnPlace(name: NameMention): boolean {
  if (!isPlaceLike(name) || CAPITALS.has(name.key) || COUNTRIES.has(name.key)) return false;
  const lexeme = exactLexeme(name.text.toLowerCase().replaceAll(' ', '_'));
  return lexeme === undefined || !isCountry(lexeme);
}
