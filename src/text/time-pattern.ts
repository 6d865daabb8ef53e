import type { Day, Days } from './calendar.ts';
import type { TimeMention } from './find-times.ts';
import type { Direction } from './resolve-time.ts';

/** What is known when a time is read. */
export interface TimeContext {
  /** Day of publication, if there is one. */
  readonly today?: Day;
  /** Asked of the words around the time, so only when it matters. */
  direction(): Direction;
  /** Up to 24 characters before and after the time. */
  readonly before: string;
  readonly after: string;
}

export type TimeReading = Pick<TimeMention, 'precision' | 'kind'> & { readonly days?: Days };
export type Groups = Readonly<Record<string, string | undefined>>;

/** A way to write a time, and what it means; `undefined` from `read` says that it is none after all. */
export interface TimePattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | undefined;
}

export function oneDay(day: Day | undefined): Days | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}
