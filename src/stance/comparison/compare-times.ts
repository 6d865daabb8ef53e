import type { GateOutcome, IsoDate } from '../../model.ts';
import type { TimeMention } from '../../text/find-times.ts';
import type { Analysis } from '../analysis/analysis.ts';

/** Whether two statements speak of the same time. */
export interface TimeComparison {
  readonly outcome: GateOutcome;
  readonly a?: TimeMention;
  readonly b?: TimeMention;
  /** Days from the time of a to the time of b, where both are known; by publication where the text is silent. */
  readonly daysApart?: number;
}

/**
 * Compares when it happened. Where a text does not say, the gate stays open; `daysApart` then goes by when
 * it was said, or published: the day as of which a running figure holds.
 */
export function compareTimes(a: Analysis, b: Analysis): TimeComparison {
  const [timesA, timesB] = [datedTimes(a), datedTimes(b)];
  const daysApart = daysBetween(asOf(a), asOf(b));
  const [dayA, dayB] = [timesA.find(isDay), timesB.find(isDay)];
  const areOtherDays =
    dayA &&
    dayB &&
    !timesA.some((left) => isDay(left) && timesB.some((right) => isDay(right) && overlaps(left, right)));
  if (areOtherDays) return withDays('differs', dayA, dayB, daysApart);
  for (const left of timesA) {
    const right = timesB.find((time) => overlaps(left, time));
    if (right) return withDays(isSameSpan(left, right) ? 'agrees' : 'compatible', left, right, daysApart);
  }
  const [left, right] = [timesA[0], timesB[0]];
  if (left && right && isSaidAlike(left, a, right, b)) return withDays('compatible', left, right, daysApart);
  return withDays(left && right ? 'differs' : 'not-stated', left, right, daysApart);
}

function withDays(
  outcome: GateOutcome,
  a: TimeMention | undefined,
  b: TimeMention | undefined,
  daysApart: number | undefined,
): TimeComparison {
  return { outcome, ...(a && { a }), ...(b && { b }), ...(daysApart !== undefined && { daysApart }) };
}

/** The day as of which a statement holds: that of the telling, else of publication. */
export function asOf({ toldTimes, statement }: Analysis): IsoDate | undefined {
  const { published } = statement;
  const told = toldTimes.find(({ from }) => from)?.from;
  const age = daysBetween(told, published);
  return age !== undefined && (age < 0 || age > TOLD_DAYS) ? published : (told ?? published);
}

/** Days for which a state that no day is given for is taken to last: later, a bill that was refused may be signed. */
const LASTING_DAYS = 7;

/** Neither says which day, or only one does, and the reports lie too far apart for one state of things. */
export function isLongAfter({ outcome, daysApart = 0 }: TimeComparison, days = LASTING_DAYS): boolean {
  return outcome === 'not-stated' && Math.abs(daysApart) > days;
}

/** Days within which what was said is news; "its estimate from October" is an older one. */
const TOLD_DAYS = 14;

/** The times that can be put on a calendar; "since February" and "by Monday" bound what is said and do not date it. */
function datedTimes({ times, statement }: Analysis): TimeMention[] {
  return times.filter(
    ({ from, to, kind, anchor, end }) =>
      from &&
      to &&
      kind !== 'recurring' &&
      anchor !== 'since' &&
      !(anchor === 'by' && !/^['’]/.test(statement.text.slice(end))),
  );
}

/** The day on which it happened, or on which the days ended, if the statement names any: "at the weekend" ends on Sunday. */
export function dayOf(analysis: Analysis): IsoDate | undefined {
  const times = datedTimes(analysis);
  const short = times.find(({ from, to }) => (daysBetween(from, to) ?? FEW_DAYS) < FEW_DAYS);
  return times.find(isDay)?.from ?? short?.to;
}

const FEW_DAYS = 4;

/** Where both name a day, "this year" in both says nothing. */
function isDay({ from, to }: TimeMention): boolean {
  return from === to;
}

function overlaps(a: TimeMention, b: TimeMention): boolean {
  return (
    a.from !== undefined &&
    b.to !== undefined &&
    b.from !== undefined &&
    a.to !== undefined &&
    a.from <= b.to &&
    b.from <= a.to
  );
}

/** Days between two documents for which "last week" is one week, though a Sunday lies between. */
const SAME_SPEECH_DAYS = 3;

/** The same words for a week or a month, said within days of each other: nobody counts so exactly. */
function isSaidAlike(left: TimeMention, a: Analysis, right: TimeMention, b: Analysis): boolean {
  const days = daysBetween(a.statement.published, b.statement.published);
  return (
    left.kind === 'relative' &&
    left.precision !== 'day' &&
    left.text.toLowerCase() === right.text.toLowerCase() &&
    days !== undefined &&
    Math.abs(days) <= SAME_SPEECH_DAYS
  );
}

function isSameSpan(a: TimeMention, b: TimeMention): boolean {
  return a.from === b.from && a.to === b.to;
}

const DAY_MS = 86_400_000;

export function daysBetween(a: IsoDate | undefined, b: IsoDate | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}
