import { findClaims } from '../claims/find-claims.ts';
import { buildSegment } from '../matching/build-segment.ts';
import { readingDay } from '../matching/reading-day.ts';
import type { SegmentMention } from '../matching/segment.ts';
import type { SourceDocument } from '../model.ts';
import { describeQuote } from '../quotes/describe-quote.ts';
import type { Pack } from './pack.ts';

export interface PackFacts {
  readonly name: string;
  /**
   * Documents of up to so many characters become one mention as they are, and longer ones without any claim,
   * too: for libraries of one-line claims, in which everything must be found.
   */
  readonly wholeUpTo?: number;
}

/**
 * Makes a pack of documents: every claim of every section becomes a mention, with its place and its quote.
 * Same documents, same pack. Throws `RangeError` when two documents have one id.
 */
export function buildPack(documents: readonly SourceDocument[], facts: PackFacts): Pack {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id))
      throw new RangeError(`two documents have the id ${JSON.stringify(id)}: give one another id`);
    seen.add(id);
  }
  const mentions = documents.flatMap((document, at) => {
    if (facts.wholeUpTo === undefined) return findMentions(document, at);
    const found = lengthOf(document) <= facts.wholeUpTo ? [] : findMentions(document, at);
    return found.length > 0 ? found : wholeSections(document, at);
  });
  return { name: facts.name, segment: buildSegment(documents, mentions) };
}

function findMentions(document: SourceDocument, at: number): SegmentMention[] {
  const published = readingDay(document);
  return document.sections.flatMap(({ title, text }, section) =>
    findClaims(text, { heading: title ?? document.title, ...published }).map(
      ({ published: _, ...claim }): SegmentMention => ({
        ...claim,
        document: at,
        section,
        quote: describeQuote(text, claim.start, claim.end),
      }),
    ),
  );
}

/** Each section as one mention. */
function wholeSections(document: SourceDocument, at: number): SegmentMention[] {
  return document.sections.flatMap(({ title, text }, section): SegmentMention[] => {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (end <= start) return [];
    const quote = describeQuote(text, start, end);
    const heading = title ?? document.title;
    return [
      {
        text: quote.exact,
        heading,
        document: at,
        section,
        start,
        end,
        quote,
        checkWorthiness: 0,
        attributions: [],
      },
    ];
  });
}

function lengthOf({ sections }: SourceDocument): number {
  return sections.reduce((sum, { text }) => sum + text.length, 0);
}
