import { type Day, type Days, daysOfMonths, daysOfWeek, partsOf, weekdayOf } from './calendar.ts';
import { nearestWeekday } from './resolve-time.ts';
import type { Groups, TimeContext, TimePattern, TimeReading } from './time-pattern.ts';
import { COUNT, countOf, UNIT, WEEKDAY, weekdayNamed } from './time-words.ts';

const DAYTIME = '(?:\\s+(?:(?:early|late)\\s+)?(?<daytime>morning|afternoon|evening|night|noon))?';

/** Times that depend on the day of writing. */
export const RELATIVE_TIMES: readonly TimePattern[] = [
  {
    // "overnight from Saturday to Sunday", "on the night of Sunday to Monday", "Sunday into Monday"
    pattern: timeRegExp(
      `(?:(?:overnight|(?:the|that)\\s+night)\\s+)?(?:(?:from|of|between)\\s+)?(?<first>${WEEKDAY})(?:\\s+(?:night|evening))?(?:\\s*[-–]\\s*|\\s+(?:to|and|into|through|until|till)\\s+)(?<second>${WEEKDAY})(?![A-Za-z])`,
    ),
    read: readWeekdays,
  },
  {
    pattern: timeRegExp(
      `(?:(?<part>early|late|earlier|later)\\s+(?:on\\s+)?)?(?:(?<which>last|this|next|past|this past|this coming|every|each)\\s+)?(?<weekday>${WEEKDAY})(?<plural>s)?(?![A-Za-z])${DAYTIME}`,
    ),
    read: readWeekday,
  },
  {
    pattern: timeRegExp(
      '(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|overnight|(?:during|in|through|throughout) the night|(?:earlier )?this (?:very )?(?:morning|afternoon|evening)|the past night)(?![A-Za-z]|-)(?:\\s+(?:morning|afternoon|evening|night))?',
    ),
    read: ({ word = '' }, context) => readDayWord(word.toLowerCase(), context),
  },
  {
    // "last week", "earlier this year", "next month", "the past week"
    pattern: timeRegExp(
      '(?:(?<part>earlier|later|early|late)\\s+)?(?:in\\s+)?(?<article>the\\s+)?(?<which>last|this|next|past|previous|coming|current)\\s+(?<unit>day|week|month|year|weekend|decade|24 hours|48 hours)(?![A-Za-z])',
    ),
    read: readNeighbour,
  },
  {
    // "the past two years", "over the last few days"
    pattern: timeRegExp(
      `(?:the|these|their|his|her|its)\\s+(?<which>past|last|next|coming|previous)\\s+(?<count>${COUNT}|few)\\s+(?<unit>${UNIT})(?![A-Za-z])`,
    ),
    read: readStretch,
  },
  {
    pattern: timeRegExp(
      `(?:(?:more than|about|almost|nearly|over)\\s+)?(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+ago(?![A-Za-z])`,
    ),
    read: readAgo,
  },
  {
    pattern: timeRegExp(
      `(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+(?:later|earlier)(?![A-Za-z])|(?:the\\s+)?(?:following|previous|same|next)\\s+(?:day|night|morning)(?![A-Za-z])`,
    ),
    read: () => ({ precision: 'span', kind: 'relative' }),
  },
  {
    pattern: timeRegExp(
      '(?:the\\s+)?(?:most\\s+)?(?<word>recent|coming)\\s+(?<unit>days|weeks|months|years)(?![A-Za-z])',
    ),
    read: readVague,
  },
  {
    pattern: timeRegExp('(?:over|at|during|for|on|since)\\s+the\\s+weekend(?![A-Za-z]|\\s+of)'),
    read: (_groups, context) => ({
      precision: 'span',
      kind: 'relative',
      ...resolved(context, weekendBefore),
    }),
  },
  {
    pattern: timeRegExp(
      '(?:every|each)\\s+(?:single\\s+)?(?:day|night|morning|evening|week|weekend|month|year|hour)(?![A-Za-z])|(?:daily|weekly|monthly|yearly|annually|nightly)(?![A-Za-z])',
    ),
    read: () => ({ precision: 'span', kind: 'recurring' }),
  },
];

function timeRegExp(source: string): RegExp {
  return new RegExp(`(?<![A-Za-z\\d-])(?:${source})`, 'gi');
}

function resolved(context: TimeContext, resolve: (today: Day) => Days): { days?: Days } {
  return context.today === undefined ? {} : { days: resolve(context.today) };
}

function readWeekdays({ first = '', second = '' }: Groups, context: TimeContext): TimeReading | undefined {
  if (!isCapitalized(first) || !isCapitalized(second)) return undefined;
  const direction = context.direction();
  return {
    precision: 'span',
    kind: 'relative',
    ...resolved(context, (today) => {
      const to = nearestWeekday(today, weekdayNamed(second), direction);
      return { from: to - ((weekdayNamed(second) - weekdayNamed(first) + 7) % 7), to };
    }),
  };
}

function readWeekday(groups: Groups, context: TimeContext): TimeReading | undefined {
  const { which = '', weekday = '', plural } = groups;
  if (!isCapitalized(weekday)) return undefined;
  if (plural !== undefined || /^(?:every|each)$/i.test(which)) return { precision: 'day', kind: 'recurring' };
  return {
    precision: 'day',
    kind: 'relative',
    ...resolved(context, (today) => weekdayMeant(today, groups, context)),
  };
}

/** "last Sunday" lies before today, "next Sunday" after it, "later Sunday" not before it. */
function weekdayMeant(
  today: Day,
  { which = '', weekday = '', part = '' }: Groups,
  context: TimeContext,
): Days {
  const isNext = /^(?:next|this coming)$/i.test(which);
  const isLast = /^(?:last|past|this past)$/i.test(which);
  const direction = isNext || /^later$/i.test(part) ? 'future' : isLast ? 'past' : context.direction();
  const day = nearestWeekday(today, weekdayNamed(weekday), direction);
  const moved = day === today ? day + (isNext ? 7 : isLast ? -7 : 0) : day;
  return { from: moved, to: moved };
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** First and last day, counted from today. */
const DAY_WORDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'the day before yesterday': [-2, -2],
  yesterday: [-1, -1],
  'last night': [-1, 0],
  overnight: [-1, 0],
  'the past night': [-1, 0],
  tonight: [0, 1],
  tomorrow: [1, 1],
  'the day after tomorrow': [2, 2],
};

function readDayWord(word: string, context: TimeContext): TimeReading | undefined {
  if (word === 'today' && /\b(?:USA|Russia|Psychology|India|Sports)\s+$/.test(context.before))
    return undefined;
  const [from, to] = DAY_WORDS[word] ?? (/ the night$/.test(word) ? [-1, 0] : [0, 0]);
  return {
    precision: from === to ? 'day' : 'span',
    kind: 'relative',
    ...resolved(context, (today) => ({ from: today + from, to: today + to })),
  };
}

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const PRECISIONS: Readonly<Record<string, TimeReading['precision']>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

/** "last week" is the week before this one; "the past week" the seven days up to today. */
function readNeighbour({ part, article, which = '', unit = '' }: Groups, context: TimeContext): TimeReading {
  const word = which.toLowerCase();
  const step = STEPS[word] ?? 0;
  const isRolling =
    word === 'past' || (article !== undefined && word === 'last') || /hours|decade/.test(unit);
  return {
    precision: (!isRolling && part === undefined && PRECISIONS[unit]) || 'span',
    kind: 'relative',
    ...resolved(context, (today) => {
      if (isRolling)
        return stretch(
          today,
          /hours/.test(unit) ? Number.parseInt(unit, 10) / 24 : 1,
          unit,
          step < 0 ? -1 : 1,
        );
      const { from, to } = calendarUnit(today, unit.toLowerCase(), step);
      if (step === 0 && /^earl/i.test(part ?? '')) return { from, to: Math.max(from, today) };
      if (step === 0 && /^late/i.test(part ?? '')) return { from: Math.min(today, to), to };
      return { from, to };
    }),
  };
}

function calendarUnit(today: Day, unit: string, step: number): Days {
  const { year, month } = partsOf(today);
  if (unit === 'week') return daysOfWeek(today + 7 * step);
  if (unit === 'month') return daysOfMonths(year, month + step);
  if (unit === 'year') return daysOfMonths(year + step, 1, 12);
  if (unit === 'weekend')
    return step === 1 ? shift(weekendBefore(today), 7) : weekendBefore(step === -1 ? today - 1 : today);
  return { from: today + step, to: today + step };
}

/** The weekend that has begun last: on a Saturday or Sunday, this one. */
function weekendBefore(today: Day): Days {
  const saturday = today - ((weekdayOf(today) - 5 + 7) % 7);
  return { from: saturday, to: saturday + 1 };
}

function shift({ from, to }: Days, days: number): Days {
  return { from: from + days, to: to + days };
}

function readStretch({ which = '', count = '', unit = '' }: Groups, context: TimeContext): TimeReading {
  const direction = /^(?:next|coming)$/i.test(which) ? 1 : -1;
  const number = countOf(count);
  if (number === undefined)
    return readVague({ word: direction === 1 ? 'coming' : 'recent', unit: pluralOf(unit) }, context);
  return {
    precision: 'span',
    kind: 'relative',
    ...resolved(context, (today) => stretch(today, number, unit, direction)),
  };
}

function stretch(today: Day, count: number, unit: string, direction: 1 | -1): Days {
  const length = Math.ceil(count * daysIn(unit));
  return direction === 1 ? { from: today, to: today + length } : { from: today - length, to: today };
}

function daysIn(unit: string): number {
  const word = unit.toLowerCase();
  if (word.startsWith('week')) return word.startsWith('weekend') ? 2 : 7;
  if (word.startsWith('month')) return 30.5;
  if (word.startsWith('year')) return 365.25;
  if (word.startsWith('decade')) return 3652.5;
  return word.startsWith('hour') ? 1 / 24 : 1;
}

function pluralOf(unit: string): string {
  return unit.toLowerCase().replace(/s?$/, 's');
}

/** "three days ago" is that day; of weeks, months and years, the one around that day. */
function readAgo({ count = '', unit = '' }: Groups, context: TimeContext): TimeReading {
  const number = countOf(count);
  const single = unit.toLowerCase().replace(/s$/, '');
  const precision = PRECISIONS[single] ?? 'day';
  if (number === undefined) return { precision: 'span', kind: 'relative' };
  return {
    precision,
    kind: 'relative',
    ...resolved(context, (today) => {
      const { year } = partsOf(today);
      if (single === 'year') return daysOfMonths(year - number, 1, 12);
      if (single === 'decade') return daysOfMonths(year - 10 * number - 5, 1, 120);
      const day = today - Math.round(number * daysIn(unit));
      const slack = { week: 3, month: 15 }[single] ?? 0;
      return { from: day - slack, to: day + slack };
    }),
  };
}

/** How many days "recent weeks" reach back: about six of the unit, as newspapers use it. More lets other events in. */
const VAGUE_DAYS: Readonly<Record<string, number>> = {
  hours: 1,
  days: 7,
  weeks: 42,
  months: 183,
  years: 5 * 365,
  decades: 30 * 365,
};

function readVague({ word = '', unit = '' }: Groups, context: TimeContext): TimeReading {
  const days = VAGUE_DAYS[unit.toLowerCase()] ?? 42;
  return {
    precision: 'span',
    kind: 'relative',
    ...resolved(context, (today) =>
      word.toLowerCase() === 'recent' ? { from: today - days, to: today } : { from: today, to: today + days },
    ),
  };
}
