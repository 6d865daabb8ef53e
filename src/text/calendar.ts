import type { IsoDate } from '../model.ts';

/** A day, counted from 1 January 1970, in UTC: plain whole numbers, so that no clock change can shift it. */
export type Day = number;

/** First and last day, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;

/** Day of a calendar date; `undefined` where there is no such date (31 February). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY);
  const back = partsOf(day);
  return back.year === year && back.month === month && back.date === date ? day : undefined;
}

/** Reads "2023-11-19", with or without a time of day after it. */
export function parseDay(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '');
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

export function toIso(day: Day): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const time = new Date(day * MS_PER_DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Days of `count` months from this one on; months may run over the year (0 is December of the year before). */
export function daysOfMonths(year: number, month: number, count = 1): Days {
  return {
    from: Math.round(Date.UTC(year, month - 1, 1) / MS_PER_DAY),
    to: Math.round(Date.UTC(year, month - 1 + count, 1) / MS_PER_DAY) - 1,
  };
}

/** Monday to Sunday of the week that holds this day. */
export function daysOfWeek(day: Day): Days {
  const from = day - weekdayOf(day);
  return { from, to: from + 6 };
}
