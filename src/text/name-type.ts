import type { NameType } from './find-names.ts';
import { COUNTRY_LIST, DEMONYMS, GIVEN_NAME_GROUPS, NAME_ALIASES, spellingKey } from './name-aliases.ts';

const ORGANISATION =
  /\b(?:Ministry|Department|Committee|Commission|Agency|Office|Bureau|Council|Institute|Organi[sz]ation|Association|Board|Court|University|College|School|Fund|Bank|Federation|Society|Foundation|Administration|Union|Coalition|Alliance|Party|Parliament|Congress|Senate|House|Assembly|Duma|Rada|Knesset|Bundestag|Army|Navy|Force|Forces|Guard|Brigade|Regiment|Battalion|Corps|Division|Staff|Command|Police|Service|Group|Company|Corporation|Corp|Inc|Ltd|LLC|Times|Post|Journal|News|Guardian|Tribune|Herald|Press|Radio|Television|TV|Network|Airlines|Airways|Motors|Industries|Hospital|Church|Club|Movement|Front|Authority|Treasury|Pentagon|Kremlin|Intelligence|Center|Centre|Campaign|League)\b/;
const PLACE =
  /\b(?:City|Town|River|Sea|Ocean|Lake|Bay|Gulf|Strait|Island|Islands|Peninsula|Mountain|Mountains|Mount|Valley|Desert|Oblast|Region|Province|County|District|Raion|Republic|State|States|Territory|Kingdom|Street|Avenue|Road|Boulevard|Square|Bridge|Airport|Port|Beach|Park|Forest|Strip|Bank|Coast|North|South|East|West|Palace|Base)$|^(?:Lake|Mount|Cape|Port|Fort|Saint|San|Santa|New|North|South|East|West) /;
const SPEECH =
  /^,?\s+(?:said|says|told|added|wrote|tweeted|claimed|denied|replied|argued|insisted|testified)\b/;
const BODY_BEFORE =
  /\b(?:agency|company|corporation|group|newspaper|outlet|channel|broadcaster|website|firm|carrier|airline|giant|maker|network|party)\s+$/i;
const IN =
  /\b(?:in|near|into|across|outside|inside|throughout|toward|towards|of the city of|city of|town of|village of|capital,)\s+(?:the\s+)?$/i;

const PLACES: ReadonlySet<string> = new Set(
  COUNTRY_LIST.flatMap(({ key, capital }) => [key, capital]).filter(Boolean),
);

/** Whether a name, in any spelling, is a country or a capital of the table. */
export function isKnownPlace(name: string): boolean {
  const key = spellingKey(name);
  return PLACES.has(key) || PLACES.has(name) || PLACES.has(NAME_ALIASES.get(key) ?? '');
}

/** Whether a word is the head of a body's name: "Ministry", "Staff". */
export function isBodyWord(word: string): boolean {
  return ORGANISATION.test(word);
}

/** Whether a word says what kind of place is meant: "Peninsula", "River". Some are family names as well: Park, West. */
export function isPlaceWord(word: string): boolean {
  return PLACE.test(word);
}

/** What kind of thing a name names, as its own words, the tables and the words around it tell. */
export function findNameType(text: string, name: string, start: number, end: number): NameType | undefined {
  if (DEMONYMS.has(spellingKey(name)) && !isKnownPlace(name)) return 'demonym';
  if (isKnownPlace(name)) return 'place';
  if (/\b(?:West|East|North|South|Left|Right) Bank$/.test(name)) return 'place';
  if (ORGANISATION.test(name.split(' ').at(-1) ?? '')) return 'organisation';
  if (PLACE.test(name) && !/\b(?:of|for)\b/.test(name)) return 'place';
  if (ORGANISATION.test(name) || /^\p{Lu}{2,6}$/u.test(name.replaceAll('.', ''))) return 'organisation';
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (BODY_BEFORE.test(before)) return 'organisation';
  if (/^\S+ \S+/.test(name) && GIVEN_NAME_GROUPS.has(spellingKey(name.split(/\s/)[0] ?? ''))) return 'person';
  if (SPEECH.test(after) || /^,\s\d{2},/.test(after)) return 'person';
  if (IN.test(before)) return 'place';
  return undefined;
}
