import type { IsoDate } from '../model.ts';
import { ABSOLUTE_TIMES } from './absolute-times.ts';
import { type Day, parseDay, toIso } from './calendar.ts';
import { RELATIVE_TIMES } from './relative-times.ts';
import { findDirection } from './resolve-time.ts';
import type { Span } from './span.ts';
import type { TimeContext, TimePattern } from './time-pattern.ts';

/** A time that a text speaks of. */
export interface TimeMention extends Span {
  /** First and last day of the time named, both included; absent where it cannot be resolved. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'span';
  readonly kind: 'absolute' | 'relative' | 'recurring';
  /** "since February 24": the day named is February 24; what is said holds from then on. */
  readonly anchor?: 'since' | 'until' | 'before' | 'after' | 'by';
}

/** Patterns with a cheap test for what each of them needs: most sentences name no time. */
const FAMILIES: readonly (readonly [needs: RegExp, patterns: readonly TimePattern[]])[] = [
  [/\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter/i, ABSOLUTE_TIMES],
  [
    /day|night|morning|noon|evening|week|month|year|decade|hour|daily|annual|(?:mon|tues?|wed|thu|thurs|fri|sat)\./i,
    RELATIVE_TIMES,
  ],
];

/**
 * Finds the times that a text speaks of, in order, without overlap. Times that depend on the day of writing
 * ("Sunday", "last week", "November 9") are resolved against `published`; without it, or with one that is no
 * date, they stay unresolved. All days are UTC calendar days.
 *
 * "overnight from Saturday to Sunday" in a text of 19 November 2023 is 2023-11-18 to 2023-11-19.
 */
export function findTimes(text: string, published?: IsoDate): TimeMention[] {
  const today = parseDay(published);
  const found = FAMILIES.filter(([needs]) => needs.test(text)).flatMap(([, patterns]) =>
    patterns.flatMap((pattern) => readAll(text, pattern, today)),
  );
  return withoutOverlaps(found);
}

function readAll(text: string, { pattern, read }: TimePattern, today: Day | undefined): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const reading = read(match.groups ?? {}, contextOf(text, start, end, today));
    if (!reading) continue;
    const { days, precision, kind } = reading;
    const anchor = findAnchor(text, start, match[0]);
    mentions.push({
      start,
      end,
      text: match[0],
      precision,
      kind,
      ...(days && { from: toIso(days.from), to: toIso(days.to) }),
      ...(anchor && { anchor }),
    });
  }
  return mentions;
}

function contextOf(text: string, start: number, end: number, today: Day | undefined): TimeContext {
  return {
    ...(today !== undefined && { today }),
    direction: () => findDirection(text, start, end),
    before: text.slice(Math.max(0, start - 24), start),
    after: text.slice(end, end + 24),
  };
}

const ANCHORS: Readonly<Record<string, TimeMention['anchor']>> = {
  since: 'since',
  'starting from': 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  after: 'after',
  following: 'after',
  by: 'by',
};
const ANCHOR =
  /\b(since|starting from|until|till|through|before|prior to|ahead of|after|following|by)(?:\s+(?:at least|the|around|about|late|early))*\s+$/i;

function findAnchor(text: string, start: number, mention: string): TimeMention['anchor'] {
  const word = ANCHOR.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  if (word) return ANCHORS[word];
  return /\b(?:onwards?|on)$/i.test(mention) ? 'since' : undefined;
}

/** The earlier one stays, and of those that begin together the longer. */
function withoutOverlaps(mentions: readonly TimeMention[]): TimeMention[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeMention[] = [];
  for (const mention of ordered) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
