import type { DateSpan, IsoDate, SourceDocument } from '../model.ts';
import { findNames } from '../text/find-names.ts';
import { findTimes } from '../text/find-times.ts';
import { foldName } from '../text/fold-name.ts';
import { foldWord } from '../text/fold-word.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import type { DatedEvent } from './chronology.ts';

/** News is about what has just happened: up to here, an event's day and the document's agree. */
const NEWS_DAYS = 14;
/** Two events of one story lie this close together. */
const STORY_DAYS = 7;
/** One event may be mentioned in passing; two of the same days are the story. */
const EVENTS_NEEDED = 2;

/**
 * The days that a document describes, where those are not the days of its date: an old text under a new
 * date. Found from events whose day is on record (`chronology`) and from full dates in the text.
 *
 * A document dated 17 November that speaks of "Sunday", of the bridges at Chonhar and Henichesk (6 August)
 * and of a blood transfusion centre at Kharkiv (5 August), and of nothing nearer to its date, describes
 * 5 to 6 August. `undefined` when date and content agree, or when nothing tells.
 */
export function findDescribedSpan(
  document: SourceDocument,
  chronology: readonly DatedEvent[],
): DateSpan | undefined {
  const { published } = document;
  if (!published) return undefined;
  const spans = document.sections.flatMap(({ text }) => [
    ...findEvents(text, chronology),
    ...findWrittenDates(text, published),
  ]);
  if (spans.some((span) => distance(span, { from: published, to: published }) <= NEWS_DAYS)) return undefined;
  const story = spans.map((span) => spans.filter((other) => distance(span, other) <= STORY_DAYS));
  const largest = story.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.length >= EVENTS_NEEDED ? around(largest) : undefined;
}

/** Names may stand in the sentence before: "… two bridges. The first, at Chonhar, …" */
function findEvents(text: string, chronology: readonly DatedEvent[]): DateSpan[] {
  const sentences = splitSentences(text).map((span) => readable(span.text));
  return chronology
    .filter((event) =>
      sentences.some((sentence, i) => {
        const names = new Set([...(sentences[i - 1]?.names ?? []), ...sentence.names]);
        return (
          event.names.every((name) => namesInclude(names, name)) &&
          event.words.some((words) => sentence.stems.includes(stemsOf(words)))
        );
      }),
    )
    .map(({ from, to }) => ({ from, to: to ?? from }));
}

interface Readable {
  readonly names: ReadonlySet<string>;
  /** " russia target a blood transfus center …": stems between spaces, to look phrases up in. */
  readonly stems: string;
}

function readable(sentence: string): Readable {
  return {
    names: new Set(findNames(sentence).flatMap(({ key }) => [key, ...key.split(' ')])),
    stems: stemsOf(sentence),
  };
}

function namesInclude(names: ReadonlySet<string>, name: string): boolean {
  return (
    names.has(foldName(name)) ||
    foldName(name)
      .split(' ')
      .every((part) => names.has(part))
  );
}

function stemsOf(words: string): string {
  const stems = tokenize(words)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text }) => stem(foldWord(text)));
  return ` ${stems.join(' ')} `;
}

/** "since February 24, 2022" gives the beginning of a state that lasts, not the day of the news. */
function findWrittenDates(text: string, published: IsoDate): DateSpan[] {
  return findTimes(text, published)
    .filter(({ kind, precision, anchor }) => kind === 'absolute' && precision === 'day' && !anchor)
    .flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
}

/** Days between two spans; 0 when they touch. */
function distance(a: DateSpan, b: DateSpan): number {
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to), 0);
  return gap / 86_400_000;
}

function around(spans: readonly DateSpan[]): DateSpan {
  const from = spans.map((span) => span.from).toSorted()[0];
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1);
  return { from: from ?? '', to: to ?? '' };
}
