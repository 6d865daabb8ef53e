import { findLowerCasePlaces } from './find-lower-case-places.ts';
import { findNameRuns, type NameRun } from './find-name-runs.ts';
import { foldName } from './fold-name.ts';
import { foldWord } from './fold-word.ts';
import { isCommonWord } from './is-common-word.ts';
import { DEMONYMS, GIVEN_NAME_GROUPS, isKnownName, spellingKey } from './name-aliases.ts';
import { isTitle, isWeakTitle } from './name-titles.ts';
import { findNameType, isBodyWord, isKnownPlace, isPlaceWord } from './name-type.ts';
import type { Span } from './span.ts';
import type { Token } from './tokenize.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

export type NameType = 'person' | 'place' | 'organisation' | 'demonym' | 'other';

/** A name as it stands in a text, without titles before it and "’s" after it. */
export interface NameMention extends Span {
  /** Folded and with aliases resolved: names with one key are spellings of one name. A demonym has its country's key. */
  readonly key: string;
  /** Absent where nothing in the text or the tables tells. */
  readonly type?: NameType;
}

/**
 * Finds names: people, places, bodies, peoples, in order, without overlap. A capital at the start of a
 * sentence or in a headline is no sign of a name by itself: such a word counts if it is no common English
 * word, or stands as a name elsewhere in the text.
 *
 * "Ukrainian President Volodymyr Zelensky" gives two: Ukrainian (demonym), Volodymyr Zelensky (person).
 */
export function findNames(text: string): NameMention[] {
  const sentences = findNameRuns(text);
  const seen = seenInside(sentences.flatMap(({ runs, isShouted }) => (isShouted ? [] : runs)));
  const names = sentences.flatMap(({ runs, isShouted }) =>
    runs.flatMap((run) => splitRun(text, isShouted ? withoutCommon(run) : [wordsOf(run, seen)])),
  );
  return [...names, ...findLowerCasePlaces(text)].sort((a, b) => a.start - b.start);
}

/** Words that stand with a capital inside sentences of the text, folded. */
function seenInside(runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(
    runs.flatMap(({ tokens, isInitial }) =>
      tokens.slice(isInitial ? 1 : 0).map(({ text }) => foldWord(text)),
    ),
  );
}

/** Words of a run, without a first word that has its capital from the sentence only. */
function wordsOf({ tokens, isInitial }: NameRun, seen: ReadonlySet<string>): readonly Token[] {
  let words = tokens;
  while (words.length > 0 && (isFunctionWord(words[0]) || isLinked(words, 0))) words = words.slice(1);
  if (words.every(isShoutedWord)) return [];
  const first = words[0];
  if (!first || !isInitial || words.length < tokens.length) return words;
  if (words.length === 1 && NUMBER_WORD.test(first.text)) return [];
  if (!isCommon(first) || isTitle(first.text) || DEMONYMS.has(spellingKey(first.text))) return words;
  const isName = words.length === 1 && seen.has(foldWord(first.text)) && !isPlainCommon(first);
  return isName || (words.length > 1 && isBody(words)) ? words : words.slice(1);
}

/** "READ ALSO", "DIRECT": a common word in capitals. */
function isShoutedWord(token: Token): boolean {
  return /^\p{Lu}{4,}$/u.test(token.text) && isCommon(token);
}

/** "Defense Ministry" at the start of a sentence: the name holds common words throughout. */
function isBody(words: readonly Token[]): boolean {
  return words.slice(1).every(isCommon) || /^(?:of|for)$/.test(words[1]?.text ?? '');
}

/** A headline's run, cut where a common word stands, but for names of the tables: "White House", "United States". */
function withoutCommon({ tokens }: NameRun): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; ) {
    const known = knownLength(tokens, at);
    const token = tokens[at];
    if (known > 1) parts.push(tokens.slice(at, at + known), []);
    else if (token && (isFunctionWord(token) || (isCommon(token) && !isTitle(token.text)))) parts.push([]);
    else if (token) parts.at(-1)?.push(token);
    at += Math.max(known, 1);
  }
  return parts.filter((part) => part.length > 0);
}

/** How many tokens from `at` on are a name of several words that the tables know. */
function knownLength(tokens: readonly Token[], at: number): number {
  if (isFunctionWord(tokens[at])) return 0;
  for (let length = Math.min(4, tokens.length - at); length > 1; length--) {
    const name = tokens
      .slice(at, at + length)
      .map(({ text }) => text.replace(/['’]s$/, ''))
      .join(' ');
    if (isKnownPlace(name) || isKnownName(name)) return length;
  }
  return 0;
}

function isCommon({ text }: Token): boolean {
  if (/^(?:\p{Lu}{2,3}$|\p{Lu}\.)/u.test(text)) return false;
  return foldWord(text).split('-').every(isCommonWord);
}

/** So common that a capital inside a sentence ("the Government said") makes it no name at the start of another. */
function isPlainCommon({ text }: Token): boolean {
  return FUNCTION_WORDS.has(foldWord(text));
}

const NUMBER_WORD =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-\p{Ll}+)$/u;

function isFunctionWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}*(?:['’]\p{L}+)?$/u.test(token.text) &&
    FUNCTION_WORDS.has(token.text.toLowerCase())
  );
}

/** Takes a run apart at demonyms and titles, and describes what is left. */
function splitRun(text: string, parts: readonly (readonly Token[])[]): NameMention[] {
  return parts
    .map((tokens) => withoutOffice(tokens.flatMap(splitPeoples)))
    .flatMap((tokens) =>
      splitAtTitles(tokens).flatMap(({ words, isPerson }) => describe(text, words, isPerson)),
    );
}

/** "U.S.-Mexico", "Canadian-Israeli": two peoples or places that a hyphen joins. "Guinea-Bissau" is one. */
function splitPeoples(token: Token): Token[] {
  const [first = '', second, more] = token.text.split('-');
  if (
    second === undefined ||
    more !== undefined ||
    isKnownPlace(token.text) ||
    !isPeople(first) ||
    !isPeople(second)
  )
    return [token];
  const middle = token.start + first.length;
  return [
    { text: first, start: token.start, end: middle },
    { text: second, start: middle + 1, end: token.end },
  ];
}

function isPeople(word: string): boolean {
  return DEMONYMS.has(spellingKey(word)) || isKnownPlace(word.replace(/['’]s$/, ''));
}

/** "President of the United States": the office is no name, the country is. */
function withoutOffice(tokens: readonly Token[]): readonly Token[] {
  const of = tokens.findIndex(({ text }) => text === 'of');
  if (of < 1 || !tokens.slice(0, of).every(({ text }) => isTitle(text))) return tokens;
  const rest = tokens.slice(tokens[of + 1]?.text === 'the' ? of + 2 : of + 1);
  return isKnownPlace(rest.map(({ text }) => text).join(' ')) ? rest : tokens;
}

interface Part {
  readonly words: readonly Token[];
  readonly isPerson: boolean;
}

function splitAtTitles(tokens: readonly Token[]): Part[] {
  const title = tokens.findLastIndex(
    ({ text }, at) => isTitle(text) && at < tokens.length - 1 && !isLinked(tokens, at + 1),
  );
  if (title === -1 || (isWeakTitle(tokens[title]?.text ?? '') && !isPersonAfter(tokens, title)))
    return splitAtDemonym(tokens);
  let first = title;
  while (first > 0 && isTitle(tokens[first - 1]?.text ?? '')) first--;
  return [...splitAtDemonym(tokens.slice(0, first)), ...cutAtLink(tokens.slice(title + 1))];
}

/** "Sen. Pat Roberts of Kansas": the person ends where "of" stands. */
function cutAtLink(words: readonly Token[]): Part[] {
  const link = words.findIndex(({ text }) => /^(?:of|for|and|on)$/.test(text));
  if (link === -1) return [{ words, isPerson: true }];
  const rest = words.slice(words[link + 1]?.text === 'the' ? link + 2 : link + 1);
  return [
    { words: words.slice(0, link), isPerson: true },
    { words: rest, isPerson: false },
  ];
}

/** "Prime Minister Sunak" is a title and a name; "Foreign Affairs", "General Staff" are not. */
function isPersonAfter(tokens: readonly Token[], title: number): boolean {
  const rest = tokens.slice(title + 1);
  return rest.some((token) => !isCommon(token)) && !rest.some(({ text }) => isBodyWord(text));
}

function isLinked(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    !/^(?:al|bin|ibn|von|van|de|der|el|la|le|du|da)(?:-|$)/.test(tokens[at]?.text ?? '')
  );
}

/** "Ukrainian Natalia Goumeniouk" are two; "Russian Defense Ministry" is one. */
function splitAtDemonym(tokens: readonly Token[]): Part[] {
  const [first, ...rest] = tokens;
  if (!first) return [];
  const cut = endOfPerson(tokens);
  if (cut > 0)
    return [
      { words: tokens.slice(0, cut), isPerson: false },
      { words: tokens.slice(cut + 1), isPerson: false },
    ];
  const isOfParty =
    PARTIES.test(first.text) && rest.length > 1 && isPersonAfter(tokens, 0) && !isLinked(tokens, 1);
  if (isOfParty) return splitAtDemonym(rest);
  const isDemonym = DEMONYMS.has(spellingKey(first.text)) && rest.length > 0;
  if (
    !isDemonym ||
    rest.some((token) => isCommon(token) || isBodyWord(token.text) || isPlaceWord(token.text))
  )
    return [{ words: tokens, isPerson: false }];
  return [{ words: [first], isPerson: false }, ...splitAtDemonym(rest)];
}

const PARTIES =
  /^(?:Republicans?|Democrats?|Labour|Conservatives?|Tory|Socialists?|Communists?|Greens?|Liberals?)$/;
const MOVEMENTS = /^(?:Party|Movement|Front|Alliance|League)$/;

/** "John Thune of South Dakota", "the Freedom Party of Geert Wilders": where the "of" stands that joins two names. */
function endOfPerson(tokens: readonly Token[]): number {
  const of = tokens.findIndex(({ text }) => text === 'of');
  if (of < 2 || of === tokens.length - 1) return -1;
  const isPerson = GIVEN_NAME_GROUPS.has(spellingKey(tokens[0]?.text ?? '')) || isOfCountry(tokens, of);
  const isTheirs = MOVEMENTS.test(tokens[of - 1]?.text ?? '') && !tokens.slice(of + 1).every(isCommon);
  return isPerson || isTheirs ? of : -1;
}

/** "Sifan Hassan of the Netherlands"; not "Bank of England", "Strait of Hormuz". */
function isOfCountry(tokens: readonly Token[], of: number): boolean {
  const before = tokens.slice(0, of);
  if (before.some((token) => isCommon(token) || isBodyWord(token.text) || isPlaceWord(token.text)))
    return false;
  return isKnownPlace(
    tokens
      .slice(of + 1)
      .map(({ text }) => text.replace(/['’]s?$/, ''))
      .join(' '),
  );
}

function describe(text: string, words: readonly Token[], isPerson: boolean): NameMention[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || (words.length === 1 && isNoName(first))) return [];
  const end = last.end - endingLength(last);
  const name = text.slice(first.start, end);
  const type = isPerson ? 'person' : findNameType(text, name, first.start, end);
  const key = type === 'demonym' ? (DEMONYMS.get(spellingKey(name)) ?? foldName(name)) : foldName(name);
  return key === '' ? [] : [{ start: first.start, end, text: name, key, ...(type && { type }) }];
}

/** "’s", and what is made of a name with a hyphen: "Kiev-based", "Russian-installed". */
function endingLength({ text }: Token): number {
  const possessive = /['’]s?$/.exec(text)?.[0].length ?? 0;
  const compound = /(?<=\p{Lu}[\p{L}.]+)[-‐‑](\p{Ll}{3,})$/u.exec(text.slice(0, text.length - possessive));
  return compound && isCommonWord(compound[1] ?? '') ? compound[0].length + possessive : possessive;
}

function isNoName({ text }: Token): boolean {
  return (
    /^\p{Lu}$/u.test(text) ||
    /^I['’]/.test(text) ||
    isTitle(text) ||
    (FUNCTION_WORDS.has(text.toLowerCase()) && !/^\p{Lu}{2}$/u.test(text))
  );
}
