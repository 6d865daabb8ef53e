import type { DateSpan, DocumentFacts, IsoDate } from '../model.ts';
import type { Say } from './say.ts';

/**
 * "19 November 2023"; `short` gives "19 Nov", and "19 Nov 2023" once that year is over. A date that cannot be
 * parsed is shown as it is.
 */
export function wordDate(date: IsoDate, say: Say, length: 'long' | 'short' = 'long'): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const form: Intl.DateTimeFormatOptions =
    length === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'short', ...(isPastYear(date) && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(say.language, { ...form, timeZone: 'UTC' }).format(time);
}

function isPastYear(date: IsoDate): boolean {
  return Number(date.slice(0, 4)) !== new Date().getUTCFullYear();
}

/** "5–6 August 2023", or one day when both ends are the same. */
export function wordSpan({ from, to }: DateSpan, say: Say): string {
  if (from === to) return wordDate(from, say);
  const [start, end] = [from, to].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${from} – ${to}`;
  return new Intl.DateTimeFormat(say.language, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    start,
    end,
  );
}

/**
 * A document's date with how it is known: "19 November 2023 (stated)", "… (dated by us: a Monday; …)",
 * "17 November 2023 (stated), but describes 5–6 August 2023". "no date" when there is none.
 */
export function wordDocumentDate(document: DocumentFacts, say: Say): string {
  const { published, dateKnown, dateNote, describes } = document;
  if (!published) return say('dateUnknown');
  const date = wordDate(published, say);
  const known =
    dateKnown === undefined
      ? date
      : dateKnown === 'inferred' && dateNote
        ? say('dateInferredBecause', [date, dateNote])
        : say(DATE_KNOWN[dateKnown], [date]);
  return describes ? say('dateDescribes', [known, wordSpan(describes, say)]) : known;
}

const DATE_KNOWN = {
  stated: 'dateStated',
  metadata: 'dateMetadata',
  inferred: 'dateInferred',
} as const;
