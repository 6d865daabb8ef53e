import type { GateOutcome, IsoDate } from '../model.ts';
import type { TimeMention } from '../text/find-times.ts';
import type { Analysis } from './analysis.ts';

/** Whether two statements speak of the same time. */
export interface TimeComparison {
  readonly outcome: GateOutcome;
  readonly a?: TimeMention;
  readonly b?: TimeMention;
  /** Days from the time of a to the time of b, where both are known; by publication where the text is silent. */
  readonly daysApart?: number;
}

/** Compares the times named; where a text names none, its day of publication stands for it, but never as agreed. */
export function compareTimes(a: Analysis, b: Analysis): TimeComparison {
  const [timesA, timesB] = [datedTimes(a), datedTimes(b)];
  for (const left of timesA) {
    const right = timesB.find((time) => overlaps(left, time));
    if (right)
      return { outcome: isSameSpan(left, right) ? 'agrees' : 'compatible', a: left, b: right, daysApart: 0 };
  }
  const [left, right] = [timesA[0], timesB[0]];
  const daysApart = daysBetween(left?.from ?? a.statement.published, right?.from ?? b.statement.published);
  if (left && right)
    return { outcome: 'differs', a: left, b: right, ...(daysApart !== undefined && { daysApart }) };
  return {
    outcome: 'not-stated',
    ...(left && { a: left }),
    ...(right && { b: right }),
    ...(daysApart !== undefined && { daysApart }),
  };
}

/** The times that can be put on a calendar; "since February" bounds what is said and does not date it. */
function datedTimes({ times }: Analysis): TimeMention[] {
  return times.filter(
    ({ from, to, kind, anchor }) => from && to && kind !== 'recurring' && anchor !== 'since',
  );
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

function isSameSpan(a: TimeMention, b: TimeMention): boolean {
  return a.from === b.from && a.to === b.to;
}

const DAY_MS = 86_400_000;

function daysBetween(a: IsoDate | undefined, b: IsoDate | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}
