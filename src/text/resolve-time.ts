import { type Day, type Days, dayOf, daysOfMonths, partsOf, weekdayOf } from './calendar.ts';

/** Where a time without a year or a week lies, as the words around it tell. */
export type Direction = 'past' | 'future';

/**
 * How far ahead a date without a year may lie and still be of this year: "on January 5" in a text of
 * 28 December is next week, "in October" in a text of June is last year's. News looks back more than ahead.
 */
const LOOK_AHEAD_DAYS = 45;

/** "Sunday": the last one, or the next one if the words around it look ahead; today is included in both. */
export function nearestWeekday(today: Day, weekday: number, direction: Direction): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return direction === 'future' && back > 0 ? today - back + 7 : today - back;
}

/** "November 9": of the year that lies nearest, looking back. */
export function nearestDate(today: Day, month: number, date: number, direction: Direction): Day | undefined {
  const { year } = partsOf(today);
  if (direction === 'future') {
    const day = dayOf(year, month, date);
    return day !== undefined && day >= today ? day : dayOf(year + 1, month, date);
  }
  const candidates = [year + 1, year, year - 1, year - 2, year - 3, year - 4]; // 29 February is every fourth
  return candidates
    .map((candidate) => dayOf(candidate, month, date))
    .find((day) => day !== undefined && day <= today + LOOK_AHEAD_DAYS);
}

/** "in June", "the spring": the last `count` months that have begun, or those to come. */
export function nearestMonths(today: Day, month: number, count: number, direction: Direction): Days {
  const { year } = partsOf(today);
  const candidates = [year + 2, year + 1, year, year - 1].map((candidate) =>
    daysOfMonths(candidate, month, count),
  );
  if (direction === 'future')
    return candidates.filter(({ to }) => to >= today).at(-1) ?? daysOfMonths(year, month, count);
  return candidates.find(({ from }) => from <= today) ?? daysOfMonths(year, month, count);
}

const AHEAD =
  /\b(?:will|would (?:be|take|begin|start|meet|vote|hold|open|go)|['’]ll|shall|going to|(?:is|are|was|were) (?:set|due|scheduled|expected|planned|slated) (?:to|for)|due|set to|to (?:meet|visit|hold|begin|start|take|attend|travel|speak|vote|open|host|be)|upcoming|scheduled|expected|planned|plans? to|next|coming|deadline)\b[^.!?;]*$/i;
const BEHIND =
  /\b(?<!\b(?:will|would|shall|to|be) (?:be |have been )?)(?:had|was|were|has been|have been|said|reported|told|announced|killed|held|broadcast|took place|won|lost|met|struck|hit|fell|rose|became|shot|beat|died)\b[^.!?;]*$/i;
/** Words before a time that may tell where it lies. More reach into other clauses, fewer miss "will, sources say, on". */
const HINT_LENGTH = 80;

/** Whether the words before (and right after) a time look ahead. The nearest hint counts. */
export function findDirection(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - HINT_LENGTH), start);
  const ahead = AHEAD.exec(before)?.[0].length ?? Number.POSITIVE_INFINITY;
  const behind = BEHIND.exec(before)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (ahead < behind) return 'future';
  if (behind === Number.POSITIVE_INFINITY && /^,?\s+(?:will|['’]ll)\b/.test(text.slice(end, end + 12)))
    return 'future';
  return 'past';
}
