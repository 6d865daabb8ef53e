import { aliasesInUse, perAliases } from './aliases-in-use.ts';
import { foldName } from './fold-name.ts';
import { DEMONYMS, GIVEN_NAME_GROUPS, isKnownName, spellingKey } from './name-aliases.ts';
import { withoutTitles } from './name-titles.ts';
import { isBodyWord, isKnownPlace } from './name-type.ts';
import { IS_ARABIC } from './transliterate.ts';

export type NameAgreement = 'same' | 'compatible' | 'different';

/**
 * Whether two names mean one thing. Folding proposes, this decides:
 * - 'same': spellings of one name ("Kiev", "Kyiv"; "Vladimir Putin", "Vladimir Poutine").
 * - 'compatible': one may be short for the other ("Zelensky", "Volodymyr Zelenskyy"; "V. Putin").
 * - 'different': everything else, and always where a word that tells two apart does not agree
 *   ("South Korea", "North Korea"; "Team Alpha", "Team Beta"; "32nd Brigade", "33rd Brigade").
 */
export function sameName(a: string, b: string): NameAgreement {
  const [left, right] = [readName(a), readName(b)];
  const known = left.agreements.get(right);
  if (known !== undefined) return known;
  if (agreements++ > MOST_AGREEMENTS) forget();
  const agreement = compareReadings(left, right);
  left.agreements.set(right, agreement);
  return agreement;
}

function compareReadings(left: NameReading, right: NameReading): NameAgreement {
  if (left.key === right.key) return 'same';
  if (left.isArabic !== right.isArabic)
    return skeleton(left.key) === skeleton(right.key) && skeleton(left.key).length > 3 ? 'same' : 'different';
  if (!agreeInMarks(left, right)) return 'different';
  const [plainA, plainB] = [left.plain, right.plain];
  if (plainA.length > 0 && plainA.join(' ') === plainB.join(' ')) return 'compatible'; // "Covid", "Covid-19"
  if (isAcronymOf(left, right) || isAcronymOf(right, left)) return 'compatible';
  const [short, long] = plainA.length <= plainB.length ? [plainA, plainB] : [plainB, plainA];
  if (short.length === long.length || short.length > 1) return comparePeople(short, long);
  return isShortFor(short[0] ?? '', long) ? 'compatible' : 'different';
}

/** A name taken apart, once: a page's names are compared with the same ones again and again. */
interface NameReading {
  readonly key: string;
  /** "FBI", if it is one, */
  readonly acronym?: string;
  /** and what would be one of it: first letters of its words in capitals, if it has several words. */
  readonly initials?: string;
  readonly isArabic: boolean;
  /** Words that tell no namesakes apart. */
  readonly plain: readonly string[];
  readonly marks: string;
  readonly numbers: string;
  /** How it agrees with the names that it met before. */
  readonly agreements: Map<NameReading, NameAgreement>;
}

/** Some 300 bytes each. */
const MOST_READINGS = 5000;
const readingsFor = perAliases(() => new Map<string, NameReading>());
/** Some 40 bytes each: a page and its candidates have some thousand pairs of names. */
const MOST_AGREEMENTS = 20_000;
let agreements = 0;

function forget(): void {
  readingsFor().clear();
  agreements = 0;
}

function readName(text: string): NameReading {
  const readings = readingsFor();
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= MOST_READINGS) forget();
  const name = withHomeFirst(withoutTitles(bare(text)));
  const key = foldName(name);
  const words = wordsOf(key);
  const [acronym, initials] = [acronymOf(name), initialsOf(name)];
  const reading: NameReading = {
    key,
    acronym,
    initials,
    isArabic: IS_ARABIC.test(text),
    plain: words.filter(isPlain),
    marks: words.filter((word) => MARKS.has(word)).join(),
    numbers: numbersOf(words).join(),
    agreements: new Map(),
  };
  readings.set(text, reading);
  return reading;
}

const BODY_OF = /^(.+) of (?:the )?(\p{Lu}.*)$/u;

/** "Supreme Court of the United States", "US Supreme Court": a country's body, the country first. */
function withHomeFirst(name: string): string {
  if (isKnownName(name)) return name;
  const [, body = '', land = ''] = BODY_OF.exec(name) ?? [];
  if (land !== '' && isBody(body) && isKnownPlace(land)) return `${foldName(land)} ${body}`;
  const [first = '', ...rest] = name.split(' ');
  const key = spellingKey(first);
  const home = DEMONYMS.get(key) ?? aliasesInUse().get(key);
  return home !== undefined && isKnownPlace(home) && isBody(rest.join(' '))
    ? `${home} ${rest.join(' ')}`
    : name;
}

function isBody(name: string): boolean {
  return name.split(' ').some(isBodyWord);
}

function bare(name: string): string {
  return name
    .replace(/['’]s$/, '')
    .replace(/^the\s+/i, '')
    .trim();
}

function wordsOf(key: string): string[] {
  const words = key.split(' ').filter((word) => !CORPORATE.has(word));
  return words.length > 0 ? words : key.split(' ');
}

/** Says what kind of body it is, and no more. */
const CORPORATE = new Set(
  [
    'inc',
    'corp',
    'ltd',
    'llc',
    'plc',
    'co',
    'jr',
    'sr',
    'group',
    'company',
    'corporation',
    'ag',
    'sa',
    'gmbh',
    'hram',
  ].map(spellingKey),
);

/** Words that tell two namesakes apart: when one name has one, the other needs it as well. */
const MARKS = new Set(
  'north northern south southern east eastern west western central upper lower new old great greater little inner outer alpha beta gamma delta bravo charlie echo blue red green black white gold silver junior senior one two three four five six seven eight nine ten first second third fourth fifth sixth seventh ii iii iv vi vii viii ix xii xiii xiv xv xvi men women'
    .split(' ')
    .map(spellingKey),
);

function agreeInMarks(a: NameReading, b: NameReading): boolean {
  if (a.marks !== b.marks) return false;
  return a.numbers === '' || b.numbers === '' || a.numbers === b.numbers;
}

function numbersOf(words: readonly string[]): string[] {
  return words.flatMap((word) => /\d+/.exec(word)?.[0] ?? []);
}

function isPlain(word: string): boolean {
  return !MARKS.has(word) && !/\d/.test(word);
}

/** Names that are known by their first word: family names that stand in front, and a few people. */
const KNOWN_FIRST = new Set(
  'kim xi li mao deng hu wang zhang chen park moon yoon lee nguyen tran suu saddam fidel lula hillary boris evo bernie ursula mohammed muhammad'
    .split(' ')
    .map(spellingKey),
);
/** What may follow a place or body without making it another one. */
const ADDED = new Set('city town river party movement'.split(' ').map(spellingKey));
const BARRIERS = /^(?:of|for|and|in|de|du|von|at|on)$/;
const GENERIC = new Set(
  'ministri army party council court university government parliament police committee agency department bank brigade union navy guard'
    .split(' ')
    .map(spellingKey),
);

/** "Zelensky" for "Volodymyr Zelensky": the last word of a name that no "of" divides. */
function isShortFor(word: string, long: readonly string[]): boolean {
  if (GENERIC.has(word)) return long.includes(word);
  if (long.some((part) => BARRIERS.test(part)) || isPlaceOfItsOwn(word, long)) return false;
  if (long.at(-1) === word || isSwapped(word, long.at(-1) ?? '')) return true;
  if (long.at(-2) === word && ADDED.has(long.at(-1) ?? '')) return true;
  return long[0] === word && KNOWN_FIRST.has(word);
}

/** Guinea is not Equatorial Guinea, Samoa not American Samoa, Mexico not Mexico City: a place's other words are no given names. */
function isPlaceOfItsOwn(word: string, long: readonly string[]): boolean {
  return isKnownPlace(word) || DEMONYMS.has(long[0] ?? '');
}

/** Two names of several words each: family names must agree, and given names must not speak against it. */
function comparePeople(short: readonly string[], long: readonly string[]): NameAgreement {
  if (short.length === 1 && long.length === 1)
    return isSwapped(short[0] ?? '', long[0] ?? '') ? 'compatible' : 'different';
  if (long.some((word) => BARRIERS.test(word)) || short.some((word) => BARRIERS.test(word)))
    return 'different';
  if (short.at(-1) !== long.at(-1) && !isSwapped(short.at(-1) ?? '', long.at(-1) ?? ''))
    return compareStart(short, long);
  const given = compareGiven(short[0] ?? '', long[0] ?? '');
  if (given === 'different') return isPartOf(short, long) ? 'compatible' : 'different';
  const middle = compareMiddle(short.slice(1, -1), long.slice(1, -1));
  if (middle === 'different') return 'different';
  return given === 'same' && middle === 'same' ? 'same' : 'compatible';
}

/** "New York City", "Kim Jong Un": the longer begins with the shorter and adds what makes no other thing. */
function compareStart(short: readonly string[], long: readonly string[]): NameAgreement {
  const isStart = short.every((word, at) => long[at] === word) && long.length === short.length + 1;
  return isStart && ADDED.has(long.at(-1) ?? '') ? 'compatible' : 'different';
}

/** "bin Salman" for "Mohammed bin Salman". */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length && short.every((word, at) => long[long.length - short.length + at] === word)
  );
}

function compareGiven(a: string, b: string): NameAgreement {
  if (a === b) return 'same';
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'compatible';
  const groups = GIVEN_NAME_GROUPS.get(a) ?? [];
  return (GIVEN_NAME_GROUPS.get(b) ?? []).some((group) => groups.includes(group)) ? 'same' : 'different';
}

/** "George W. Bush" and "George Bush" may be one; "George W." and "George H. W." are not. */
function compareMiddle(a: readonly string[], b: readonly string[]): NameAgreement {
  if (a.length === 0 || b.length === 0)
    return a.length === b.length || initialsOnly(a) || initialsOnly(b) ? 'same' : 'compatible';
  if (a.length !== b.length) return 'different';
  return a.every(
    (word, at) => word[0] === b[at]?.[0] && (word.length === 1 || b[at]?.length === 1 || word === b[at]),
  )
    ? 'same'
    : 'different';
}

function initialsOnly(words: readonly string[]): boolean {
  return words.every((word) => word.length === 1);
}

/** "Adviivka" for "Avdiivka": two neighbouring letters changed places, the commonest slip in a long name. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < MINIMUM_SWAPPED) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Below this many letters a swap is as likely to make another name: Brain, Brian. */
const MINIMUM_SWAPPED = 7;

/** "FBI" and "Federal Bureau of Investigation". */
function isAcronymOf({ acronym }: NameReading, { initials }: NameReading): boolean {
  return acronym !== undefined && acronym === initials;
}

function acronymOf(name: string): string | undefined {
  const letters = name.replace(/\./g, '');
  return /^\p{Lu}{3,6}$/u.test(letters) ? letters : undefined;
}

function initialsOf(name: string): string | undefined {
  return /\s/.test(name) ? name.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') : undefined;
}

function skeleton(key: string): string {
  return key.replace(/[aeiouyvw\s]/g, '').replace(/(.)\1+/g, '$1');
}
