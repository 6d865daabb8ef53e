import { COUNTRIES } from './countries.data.ts';
import { foldNameWord } from './fold-name-word.ts';
import { ALIASES, GIVEN_NAMES, METONYMS } from './name-aliases.data.ts';

/** From the folded spelling of a name to the folded spelling that stands for all of them. */
export type NameAliases = ReadonlyMap<string, string>;

/** One country of the table. Keys are folded. */
export interface Country {
  readonly name: string;
  readonly key: string;
  readonly demonyms: readonly string[];
  readonly capital: string;
}

/**
 * Builds aliases from a table: first the spelling that stands for all, then the others. Readers may add their
 * own: `aliasesFrom({ Kyiv: ['Kiev'] }, NAME_ALIASES)`.
 */
export function aliasesFrom(
  table: Readonly<Record<string, readonly string[]>>,
  base?: NameAliases,
): NameAliases {
  const aliases = new Map(base ?? []);
  for (const [name, others] of Object.entries(table)) {
    const key = spellingKey(name);
    const target = aliases.get(key) ?? key;
    for (const other of others) if (spellingKey(other) !== target) aliases.set(spellingKey(other), target);
  }
  return aliases;
}

/** Key of a name by spelling alone. Hyphens divide as spaces do; an Arabic article is left out. */
export function spellingKey(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const key = keyOf(name);
  KEYS.set(name, key);
  return key;
}

/** A page repeats its names: each is folded once. Bounded, so that a long session does not fill the memory. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

function keyOf(name: string): string {
  return name
    .replace(/(?<=\p{L})\.(?=\p{L})|(?<=\b\p{Lu})\.(?=\s|$)/gu, '')
    .replace(/(?<!\p{L})(?:[Aa]l-|al |[Ee]l-|ال)(?=\p{L}{3})/gu, '')
    .replace(/\b(?:ben|ibn)(?= \p{Lu})/gu, 'bin')
    .replace(/\b(?:St\.? |Sankt[ -]|Санкт-)/g, 'Saint ')
    .split(/[\s\-‐‑–]+/u)
    .map(keyOfPart)
    .filter((part) => part !== '' && part !== 'the')
    .join(' ');
}

/** Acronyms keep their letters, so that "US" is not the word "us". */
function keyOfPart(part: string): string {
  const bare = part.replace(/['’]s?$|[.,;:!?"“”()]/gu, '');
  return /^\p{Lu}{2,3}$/u.test(bare) && !/\p{Script=Cyrillic}/u.test(bare)
    ? bare.toLowerCase()
    : foldNameWord(bare);
}

export const COUNTRY_LIST: readonly Country[] = rows(COUNTRIES).map(
  ([name = '', demonyms = '', capital = '']) => ({
    name,
    key: spellingKey(name),
    demonyms: demonyms.split(',').filter(Boolean).map(spellingKey),
    capital: spellingKey(capital),
  }),
);

/** Spellings of one place, person or organisation. Demonyms are not among them: see `DEMONYMS`. */
export const NAME_ALIASES: NameAliases = aliasesFrom(
  Object.fromEntries([
    ...rows(COUNTRIES).map(([name = '', , , others = '']) => [name, others.split(',').filter(Boolean)]),
    ...rows(ALIASES).map(([name = '', others = '']) => [name, others.split(',')]),
  ]),
);

/** Countries, capitals and cities of the tables in lower case, as they are spelled: single words only. */
export const PLACE_SPELLINGS: ReadonlySet<string> = new Set(
  [
    ...rows(COUNTRIES).flatMap(([name = '', , capital = '', others = '']) => [
      name,
      capital,
      ...others.split(','),
    ]),
    ...(ALIASES.trim().split('\nGaza Strip|')[0] ?? '').split(/[\n|,]/),
  ]
    .map((name) => name.toLowerCase())
    .filter((name) => /^\p{L}{4,}$/u.test(name)),
);

/** From the key of a demonym ("ukrainian") to the key of its country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRY_LIST.flatMap(({ key, demonyms }) => demonyms.map((demonym): [string, string] => [demonym, key])),
);

/** Given names that are one name in several languages, by folded spelling. */
export const GIVEN_NAME_GROUPS: ReadonlyMap<string, readonly number[]> = groupsOf(
  rows(GIVEN_NAMES, ',').map((names) => names.map(spellingKey)),
);

const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ...COUNTRY_LIST.filter(({ capital }) => capital !== '').map(({ capital, key }): [string, string] => [
    NAME_ALIASES.get(capital) ?? capital,
    key,
  ]),
  ...rows(METONYMS).flatMap(([power = '', names = '']) =>
    names.split(',').map((name): [string, string] => [spellingKey(name), spellingKey(power)]),
  ),
]);

const KNOWN: ReadonlySet<string> = new Set([
  ...NAME_ALIASES.keys(),
  ...NAME_ALIASES.values(),
  ...STANDS_FOR.keys(),
]);

/** Whether a name, in any spelling, is in one of the tables. */
export function isKnownName(name: string): boolean {
  return KNOWN.has(spellingKey(name));
}

/**
 * The power that a place is said for, as a key: "the Kremlin" and "Moscow" for Russia, a capital for its
 * country. A way of speaking, not an identity: "Moscow was hit" is about the city.
 */
export function standsFor(key: string): string | undefined {
  return STANDS_FOR.get(key);
}

function rows(table: string, divider = '|'): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(divider));
}

function groupsOf(families: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  families.forEach((names, group) => {
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), group]);
  });
  return groups;
}
