import { type Day, type Days, dayOf, daysOfMonths, partsOf } from './calendar.ts';
import { nearestDate, nearestMonths } from './resolve-time.ts';
import { type Groups, oneDay, type TimeContext, type TimePattern, type TimeReading } from './time-pattern.ts';
import { DATE, firstMonthOf, MONTH, monthOf, SEASON, WEEKDAY, YEAR } from './time-words.ts';

const TO = '\\s*(?:-|–|—|to|and|through|until)\\s*';
const DAY_NAME = `(?:(?:(?:this|last|next|past)\\s+)?(?:${WEEKDAY}),?\\s+(?:the\\s+)?)?`;
const PART =
  '(?:(?<part>early|mid|middle of|late|later|end of|beginning of|start of)(?:\\s+(?:in|the)\\b)?(?:\\s+|-))';
const NO_FIGURE_GOES_ON = '(?![\\d:%]|[.,]\\d|(?:st|nd|rd|th)\\b)';

/** Times that carry a date, a month, a season or a year. */
export const ABSOLUTE_TIMES: readonly TimePattern[] = [
  {
    // "this Sunday, November 19", "Nov. 9–11, 2022", "October 30 to November 2"
    pattern: timeRegExp(
      `${DAY_NAME}\\b(?<month>${MONTH})\\s+(?<date>${DATE})(?:${TO}(?:(?<month2>${MONTH})\\s+)?(?<date2>${DATE})${NO_FIGURE_GOES_ON})?${NO_FIGURE_GOES_ON}(?:,?\\s+(?<year>${YEAR})\\b)?`,
    ),
    read: readDate,
  },
  {
    // "9 Nov 2022", "the 9th of November", "5-6 August 2023"
    pattern: timeRegExp(
      `${DAY_NAME}(?<![\\d.,$€£:])\\b(?<date>${DATE})(?:${TO}(?<date2>${DATE}))?(?:\\s+of)?\\s+(?<month>${MONTH})(?![A-Za-z\\d])(?:,?\\s+(?<year>${YEAR})\\b)?`,
    ),
    read: readDate,
  },
  {
    pattern: timeRegExp('(?<![\\d-])(?<year>\\d{4})-(?<number>\\d\\d)-(?<date>\\d\\d)(?![\\d-])'),
    read: ({ year, number, date }) => readNumbers(Number(year), Number(number), Number(date)),
  },
  {
    pattern: timeRegExp(`(?<![\\d.])(?<date>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>${YEAR})(?!\\d)`),
    read: ({ year, number, date }) => readNumbers(Number(year), Number(number), Number(date)),
  },
  {
    pattern: timeRegExp(`(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})(?![\\d/])`),
    read: readSlashes,
  },
  {
    // "in early October", "last September", "June 2019", "mid-May"
    pattern: timeRegExp(
      `(?:(?<which>last|this|next|past|this past)\\s+)?${PART}?\\b(?<month>${MONTH})(?![A-Za-z\\d])(?:(?:,|\\s+of)?\\s+(?<year>${YEAR})\\b|\\s+(?:of\\s+)?(?<ofYear>last|this|next)\\s+year)?(?!\\s+\\d)`,
    ),
    read: readMonth,
  },
  {
    pattern: timeRegExp(
      `(?:(?<which>last|this|next|past|this past)\\s+)?${PART}?\\b(?<season>${SEASON})\\b(?:(?:,|\\s+of)?\\s+(?<year>${YEAR})\\b)?`,
    ),
    read: readSeason,
  },
  {
    pattern: timeRegExp(
      `(?<nth>first|second|third|fourth|last)(?:\\s+|-)(?<unit>quarter|half)(?:\\s+of|,)?(?:\\s+(?:fiscal\\s+)?(?<year>${YEAR})\\b)|\\bQ(?<q>[1-4])(?:\\s+of)?\\s+(?<year2>${YEAR})\\b`,
    ),
    read: readQuarter,
  },
  {
    pattern: timeRegExp(`(?<![\\d$€£.,-])(?<year>${YEAR})${TO}(?<year2>${YEAR}|\\d\\d)(?![\\d%-]|[.,]\\d)`),
    read: ({ year, year2 }) => readYears(Number(year), Number(year2)),
  },
  {
    pattern: timeRegExp(`(?:\\bthe\\s+)?${PART}?\\b(?<decade>(?:1[5-9]|20)\\d0)['’]?s\\b`),
    read: ({ decade, part }) => yearsBetween(Number(decade), Number(decade) + 9, 'decade', part),
  },
  {
    pattern: timeRegExp(`\\bthe\\s+${PART}?['’]?(?<short>[2-9]0)['’]?s\\b`),
    read: ({ short, part }) => yearsBetween(1900 + Number(short), 1909 + Number(short), 'decade', part),
  },
  {
    pattern: timeRegExp(`(?:${PART}|(?<![\\d$€£#.,/-]))\\b(?<year>${YEAR})(?![\\d%°/-]|[.,]\\d|[A-Za-z])`),
    read: readYear,
  },
];

/** Case is checked where it tells ("May", "may"), so patterns ignore it. */
function timeRegExp(source: string): RegExp {
  return new RegExp(
    source.startsWith('(?<![') || source.startsWith('\\b') ? source : `(?<![A-Za-z\\d])${source}`,
    'gi',
  );
}

function readDate(
  { month = '', month2, date = '', date2, year }: Groups,
  context: TimeContext,
): TimeReading | undefined {
  if (!/^\p{Lu}/u.test(month)) return undefined;
  const from = dateOf(month, date, year, context);
  const to = date2 === undefined ? from : dateOf(month2 ?? month, date2, year, context);
  if (year !== undefined && (from === undefined || to === undefined)) return undefined;
  const days = from !== undefined && to !== undefined && to >= from ? { from, to } : oneDay(from);
  return { precision: date2 === undefined ? 'day' : 'span', kind: 'absolute', ...(days && { days }) };
}

function dateOf(
  month: string,
  date: string,
  year: string | undefined,
  context: TimeContext,
): Day | undefined {
  const number = Number.parseInt(date, 10);
  if (year !== undefined) return dayOf(Number(year), monthOf(month), number);
  if (context.today === undefined) return undefined;
  return nearestDate(context.today, monthOf(month), number, context.direction());
}

function readNumbers(year: number, month: number, date: number): TimeReading | undefined {
  const days = oneDay(dayOf(year, month, date));
  return days && { precision: 'day', kind: 'absolute', days };
}

/** Day and month change places across the Atlantic: resolved only where one of them cannot be a month. */
function readSlashes({ a, b, year }: Groups): TimeReading | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 || first === second) return readNumbers(Number(year), second, first);
  if (second > 12) return readNumbers(Number(year), first, second);
  return { precision: 'day', kind: 'absolute' };
}

const LEADS_TO_MONTH =
  /\b(?:in|since|until|till|by|of|from|to|through|during|before|after|and|for|between|the|around|every|each)\s+(?:the\s+)?$/i;
/** Names of months that are also people's names, verbs or short words. */
const AMBIGUOUS_MONTH = /^(?:may|march|mar|jan|april|june|august|dec|nov|oct|sep|sept|jun|jul|apr|feb|aug)$/i;

function readMonth(
  { which, part, month = '', year: written, ofYear }: Groups,
  context: TimeContext,
): TimeReading | undefined {
  if (!/^\p{Lu}/u.test(month)) return undefined;
  const year = written ?? yearNear(ofYear, context);
  const led =
    which !== undefined || part !== undefined || year !== undefined || LEADS_TO_MONTH.test(context.before);
  if (!led && (AMBIGUOUS_MONTH.test(month) || month.length < 4)) return undefined;
  if (
    which === undefined &&
    year === undefined &&
    /^\s+\p{Lu}\p{Ll}/u.test(context.after) &&
    AMBIGUOUS_MONTH.test(month)
  ) {
    return undefined; // "of June Carter"
  }
  const number = monthOf(month);
  const kind = year === undefined ? 'relative' : 'absolute';
  if (year !== undefined) {
    return { precision: 'month', kind, days: partOf(daysOfMonths(Number(year), number), part) };
  }
  const days = context.today === undefined ? undefined : monthsNear(context.today, number, 1, which, context);
  return { precision: 'month', kind, ...(days && { days: partOf(days, part) }) };
}

/** "of last year", as a number. */
function yearNear(which: string | undefined, { today }: TimeContext): string | undefined {
  if (which === undefined || today === undefined) return undefined;
  return String(partsOf(today).year + ({ last: -1, next: 1 }[which.toLowerCase()] ?? 0));
}

function readSeason(
  { which, part, season = '', year }: Groups,
  context: TimeContext,
): TimeReading | undefined {
  const led =
    which !== undefined ||
    part !== undefined ||
    year !== undefined ||
    /\b(?:the|in|since|this|until|by)\s+$/i.test(context.before);
  if (!led || (year === undefined && /^(?:\s+of\b|\s+in\b|-)/i.test(context.after))) return undefined;
  if (
    /^fall$/i.test(season) &&
    year === undefined &&
    which === undefined &&
    !/\bthe\s+$/i.test(context.before)
  )
    return undefined;
  const first = firstMonthOf(season);
  if (year !== undefined) {
    return {
      precision: 'season',
      kind: 'absolute',
      days: partOf(daysOfMonths(Number(year), first, 3), part),
    };
  }
  const days = context.today === undefined ? undefined : monthsNear(context.today, first, 3, which, context);
  return { precision: 'season', kind: 'relative', ...(days && { days: partOf(days, part) }) };
}

/** "last June" is over; "this June" is of this year; "next June" is ahead; "June" is the last to have begun. */
function monthsNear(
  today: Day,
  month: number,
  count: number,
  which: string | undefined,
  context: TimeContext,
): Days {
  const { year } = partsOf(today);
  switch (which?.toLowerCase()) {
    case 'this':
      return daysOfMonths(year, month, count);
    case 'next':
      return nearestMonths(daysOfMonths(year, partsOf(today).month).to + 1, month, count, 'future');
    case undefined:
      return nearestMonths(today, month, count, context.direction());
    default: {
      const latest = nearestMonths(today, month, count, 'past');
      return latest.to < today ? latest : nearestMonths(latest.from - 1, month, count, 'past');
    }
  }
}

function readQuarter({ nth = '', unit = '', q, year, year2 }: Groups): TimeReading {
  const length = unit.toLowerCase() === 'half' ? 6 : 3;
  const order = ['first', 'second', 'third', 'fourth'].indexOf(nth.toLowerCase());
  const index = q === undefined ? (order === -1 ? 12 / length - 1 : order) : Number(q) - 1;
  return {
    precision: 'span',
    kind: 'absolute',
    days: daysOfMonths(Number(year ?? year2), 1 + index * length, length),
  };
}

function readYears(from: number, end: number): TimeReading | undefined {
  const to = end < 100 ? Math.floor(from / 100) * 100 + end : end;
  return to > from && to - from < 200 ? yearsBetween(from, to, 'span') : undefined;
}

function readYear({ year, part }: Groups, { before, after }: TimeContext): TimeReading | undefined {
  const number = Number(year);
  if (
    /^\s*(?:percent|per cent|million|billion|thousand|km|kg|miles?|people|men|women|feet|meters|metres|tons|tonnes|votes|jobs|cases|deaths|euros?|dollars?)\b/i.test(
      after,
    )
  )
    return undefined;
  if (
    /(?:\bNo\.?|\bbill|\bHB|\bSB|\bHR|\bRoute|\bHighway|\bAct|\bat least|\bmore than|\babout|\bover|\bnearly|\bsome|\broughly|\bthan|[-+])\s*$/.test(
      before,
    )
  )
    return undefined;
  const determined =
    /(?:\b(?:the|in|since|until|till|of|by|after|before|for|and|around|early|late|mid|its|his|her|their|our|a|this|that|during|from|through|between|year|to)|['’]s)\s+$|[([]$/i.test(
      before,
    );
  if (
    !determined &&
    part === undefined &&
    (number < 1900 || /^\s+\p{Ll}+s\b(?<!\b(?:was|is|as|has|this))/u.test(after))
  )
    return undefined;
  return yearsBetween(number, number, 'year', part);
}

function yearsBetween(
  from: number,
  to: number,
  precision: TimeReading['precision'],
  part?: string,
): TimeReading {
  const days = partOf(daysOfMonths(from, 1, 12 * (to - from + 1)), part);
  return { precision: part === undefined ? precision : 'span', kind: 'absolute', days };
}

/** "early", "mid" and "late" are thirds; "start" and "end" are half of that. */
function partOf({ from, to }: Days, part: string | undefined): Days {
  if (part === undefined) return { from, to };
  const third = Math.floor((to - from + 1) / 3);
  if (/^early/i.test(part)) return { from, to: from + third - 1 };
  if (/^(?:beginning|start)/i.test(part)) return { from, to: from + Math.ceil(third / 2) - 1 };
  if (/^end/i.test(part)) return { from: to - Math.ceil(third / 2) + 1, to };
  if (/^mid/i.test(part)) return { from: from + third, to: to - third };
  return { from: to - third + 1, to };
}
