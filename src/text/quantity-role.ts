import type { NumberRange } from './find-number-ranges.ts';
import type { QuantityRole } from './find-quantities.ts';
import { findTimes } from './find-times.ts';
import type { Atom } from './quantity-atoms.ts';
import { FUNCTION_WORDS, isPlural } from './word-classes.ts';

/** What a number is for; `undefined` says that it is none to compare: a date, a time of day, part of a name ("F-16"), a pronoun ("one"). */
export function roleOf(text: string, atoms: readonly Atom[], range: NumberRange): QuantityRole | undefined {
  const time = findTimesOnce(text).find((found) => found.start < range.end && range.start < found.end);
  if (time) return time.precision === 'year' && /^\d{4}$/.test(time.text) ? 'year' : undefined;
  if (
    isPartOfName(text, range) ||
    isNumberInName(text, range) ||
    isTimeOfDay(text, range) ||
    isPhone(text, range)
  )
    return undefined;
  if (range.kind === 'ordinal') return isOrdinalOfNoun(atoms, range) ? 'ordinal' : undefined;
  if (isAge(text, range)) return 'age';
  if (isOneDay(text, range)) return undefined;
  if (range.unit?.dimension === 'share' || range.unit?.dimension === 'share-change') return 'percent';
  if (range.unit?.dimension.startsWith('money')) return 'money';
  if (range.unit) return 'measure';
  if (isPronoun(text, atoms, range)) return undefined;
  return isIdentifier(text, atoms, range) ? 'identifier' : 'count';
}

let latest: { text: string; times: ReturnType<typeof findTimes> } | undefined;

/** The numbers of a text are asked for one after another: its times are found once. */
function findTimesOnce(text: string): ReturnType<typeof findTimes> {
  if (latest?.text !== text) latest = { text, times: findTimes(text) };
  return latest.times;
}

/** "F-16", "737 Max 9", "Covid-19", "T72", "v2", "1.2.3", and web addresses. */
function isPartOfName(text: string, { start, end }: NumberRange): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /\bMax\s$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /[\p{L}][-‐‑]?$|[\w/@]$|\d[.:]$/u.test(before) ||
    /^(?:[:/]\d|[.]\d|\p{Lu}\p{L}?\b|[/_@]\w)/u.test(text.slice(end, end + 3))
  );
}

/** "Fantastic Four", "Big Three": a number word in a name. */
function isNumberInName(text: string, { start, end, kind }: NumberRange): boolean {
  const word = text.slice(start, end);
  return (
    kind === 'cardinal' &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

function isTimeOfDay(text: string, { start, end }: NumberRange): boolean {
  if (/^\s?(?:[ap]\.?m\b|o['’]clock|(?:GMT|UTC|EST|EDT|hrs)\b)|^:\d\d/i.test(text.slice(end, end + 10)))
    return true;
  return /\d:$/.test(text.slice(0, start).slice(-2)) || /^\d{1,2}h\d\d/.test(text.slice(start, start + 5));
}

/** "555-123-4567", "+44 20 7946 0958": groups of digits that add up to seven or more, with a hyphen or a plus. */
const PHONE = /(?:\+\d{1,3}[\s.-]\d[\d\s().-]{5,}\d|\b\(?\d{3}\)?[\s.-]\d{3}[-.]\d{4}\b|\b\d{3}-\d{4}\b)/g;

function isPhone(text: string, { start, end }: NumberRange): boolean {
  const from = Math.max(0, start - 16);
  return Array.from(text.slice(from, end + 16).matchAll(PHONE)).some(
    (found) => from + found.index < end && start < from + found.index + found[0].length,
  );
}

function isAge(text: string, { start, end, unit }: NumberRange): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  if (/^year|^month/.test(unit?.unit ?? '') && /^[-\s]olds?\b/.test(after)) return true;
  if (/\b(?:aged?(?: of)?|ages)\s+(?:between\s+)?$/i.test(before)) return true;
  return (
    !unit &&
    /\p{Lu}\p{Ll}+,\s$/u.test(before) &&
    /^(?:,|\)|$)/.test(after) &&
    /^\d{1,2}$/.test(text.slice(start, end))
  );
}

/** "One day, he left": no measure, but a time that nobody knows. */
function isOneDay(text: string, { start, end }: NumberRange): boolean {
  return (
    /^one day$/i.test(text.slice(start, end)) &&
    /(?:^|[.;,]\s|["“])$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "the third wave": with a noun after it. "First, he said" and "for the first time" count nothing. */
function isOrdinalOfNoun(atoms: readonly Atom[], { next }: NumberRange): boolean {
  const noun = atoms[next];
  return (
    noun !== undefined &&
    /^\s+$/.test(noun.gap) &&
    /^\p{L}/u.test(noun.text) &&
    !FUNCTION_WORDS.has(noun.lower) &&
    !(/^\p{Lu}/u.test(noun.text) && /^\p{Lu}/u.test(atoms[next - 1]?.text ?? '')) && // "Fifth Avenue"
    !/^(?:time|place|half|ever|thing|amendment)$/.test(noun.lower)
  );
}

const ONE_OF =
  /^(?:of|another|can|must|should|would|could|may|might|who|that|which|is|was|has|had|day|thing|side|hand|way|time|point|knows?|by|or|and|to|in|on|at|for|with|as|more|else|such|step|big|very)$/;

/** "one of them", "no one", "this one", "one day": the word, not the number. */
function isPronoun(text: string, atoms: readonly Atom[], { start, end, first, next }: NumberRange): boolean {
  if (text.slice(start, end).toLowerCase() !== 'one') return false;
  const [before, after] = [atoms[first - 1], atoms[next]];
  if (
    before &&
    /^(?:no|any|every|some|this|that|each|which|the|another|not|only|a|an|good|bad|new|first|last|big|other)$/.test(
      before.lower,
    )
  )
    return true;
  return (
    !after || !/^(?:\s+|-)$/.test(after.gap) || ONE_OF.test(after.lower) || FUNCTION_WORDS.has(after.lower)
  );
}

const NUMBERED =
  /(?:\b(?:no|nos|number|article|section|chapter|page|flight|route|highway|resolution|bill|hb|sb|unit|channel|room|line|item|question|proposition|prop|amendment|title|level|category|phase|stage|type|version|volume|issue|part|district|precinct|interstate|area|platform|gate|grade|act|rule|block|reactor|tier|group|team|day|week|win|class|order|case|docket|form|point|size|apollo|boeing|airbus|formula|group|psalm)s?\.?\s+|#\s?)$/i;

/** "No. 5", "Article 5", "Rossiya 24": a number that names. */
export function isIdentifier(
  text: string,
  atoms: readonly Atom[],
  { start, end, next }: NumberRange,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (NUMBERED.test(before) || isScore(text, start, end)) return true;
  if (!/^\d/.test(text.slice(start, end))) return false;
  const after = atoms[next];
  const isCounting =
    after !== undefined &&
    /^\s+$/.test(after.gap) &&
    (isPlural(after.lower) || isPlural(atoms[next + 1]?.lower ?? ''));
  return (
    !isCounting &&
    /(?:^|[^.!?]\s)(?:the\s+)?\p{Lu}[\p{L}-]*\p{Ll}\s$/u.test(before) &&
    !/\b(?:In|On|At|By|For|From|With|About|Over|Some|And|But|The|Of|To|Since|Until|Nearly|Around|Than|Only|Another|All|Are|Were|Has|Had)\s$/.test(
      before,
    )
  );
}

/** "won 3-2": two numbers with a hyphen that are no range. */
function isScore(text: string, start: number, end: number): boolean {
  return (
    /\d[-–]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-–]\d/.test(text.slice(end, end + 2))
  );
}
