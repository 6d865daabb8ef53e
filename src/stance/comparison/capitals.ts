import type { NameMention } from '../../text/find-names.ts';
import { foldName } from '../../text/fold-name.ts';
import { COUNTRY_LIST } from '../../text/name-aliases.ts';
import { isSeat } from '../analysis/place-like.ts';

/** Keys of capitals by the keys of their countries. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRY_LIST.filter(({ capital }) => capital !== '').map(({ name, capital }) => [
    foldName(name),
    foldName(capital),
  ]),
);

/** "the Greek capital", "Ukraine’s capital". */
const DESCRIBED = /^(?:['’]s?)?\s+capital\b(?!\s+(?:gains|market|punishment|flight))/i;

/** Whether one is the capital that the other's country is said to have: "Athens", "the Greek capital". */
export function isCapitalOf({ key }: NameMention, country: NameMention, text: string): boolean {
  return DESCRIBED.test(text.slice(country.end)) && CAPITALS.get(country.key) === key;
}

/** Whether one is the seat of the other's rulers: "lawmakers in Tbilisi" are Georgia's. */
export function isSeatOf(name: NameMention, country: NameMention, text: string): boolean {
  return CAPITALS.get(country.key) === name.key && isSeat(text, name);
}
