import { buildSegment } from '../src/matching/build-segment.ts';
import type { Segment, SegmentMention } from '../src/matching/segment.ts';
import type { SourceDocument } from '../src/model.ts';
import { describeQuote } from '../src/quotes/describe-quote.ts';
import { splitSentences } from '../src/text/split-sentences.ts';

/** Lines `{"id","title","text"}`. */
export function readArticles(lines: string): SourceDocument[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
      return { id, title, sections: [{ text }] };
    });
}

/** Every sentence a mention. */
export function segmentOfSentences(list: readonly SourceDocument[]): Segment {
  const mentions = list.flatMap(({ sections, title }, document) =>
    splitSentences(sections[0]?.text ?? '').map(
      ({ text, start, end }): SegmentMention => ({
        text,
        heading: title,
        document,
        section: 0,
        start,
        end,
        quote: describeQuote(sections[0]?.text ?? '', start, end),
        checkWorthiness: 0.5,
        attributions: [],
      }),
    ),
  );
  return buildSegment(list, mentions);
}
