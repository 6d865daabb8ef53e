import type { SegmentMention } from '../matching/segment.ts';
import type { SourceDocument } from '../model.ts';
import {
  COUNT,
  checkFields,
  type Fields,
  FLAG,
  isRecord,
  LIST,
  NAME,
  oneOf,
  optional,
  SHARE,
  TEXT,
} from './check-fields.ts';
import { isCount, type Line } from './pack-line.ts';

const MENTION: Fields = {
  document: COUNT,
  section: COUNT,
  start: COUNT,
  end: COUNT,
  text: NAME,
  before: optional(TEXT),
  after: optional(TEXT),
  heading: optional(TEXT),
  quote: { is: 'a quote', holds: isRecord },
  checkWorthiness: SHARE,
  attributions: LIST,
};
const QUOTE: Fields = { exact: NAME, prefix: TEXT, suffix: TEXT };
const ATTRIBUTION: Fields = {
  source: NAME,
  cue: NAME,
  stance: oneOf('asserts', 'denies', 'doubts'),
  hedged: FLAG,
  content: { is: 'a place', holds: isRecord },
  carried: optional(oneOf(true)),
};
const PLACE: Fields = { start: COUNT, end: COUNT };

/**
 * A mention of a pack, which must stand where it says, with the quote and the speakers that it says. Throws the
 * line's error otherwise.
 */
export function parseMention({ value, wrong }: Line, documents: readonly SourceDocument[]): SegmentMention {
  const fields = checkFields(value, 'a mention', MENTION, wrong);
  checkFields(fields.quote, 'the quote of a mention', QUOTE, wrong);
  const mention = fields as unknown as SegmentMention;
  checkPlace(mention, documents, wrong);
  for (const attribution of mention.attributions as readonly unknown[]) {
    const { content } = checkFields(attribution, 'an attribution', ATTRIBUTION, wrong);
    const { start, end } = checkFields(content, 'the content of an attribution', PLACE, wrong);
    if (!isPart(start, end, mention.text.length)) {
      throw wrong(`what is attributed stands at ${start} to ${end} of ${mention.text.length} characters`);
    }
  }
  return mention;
}

function checkPlace(
  mention: SegmentMention,
  documents: readonly SourceDocument[],
  wrong: Line['wrong'],
): void {
  const { document, section, start, end, text, quote } = mention;
  const whole = documents[document]?.sections[section]?.text;
  if (whole === undefined) {
    throw wrong(`a mention names section ${section} of document ${document}, which is not there`);
  }
  if (!isPart(start, end, whole.length) || start === end) {
    throw wrong(
      `a mention's place ${start} to ${end} lies outside of its section (${whole.length} characters)`,
    );
  }
  if (quote.exact !== whole.slice(start, end) || text !== quote.exact) {
    throw wrong(`the quote does not stand at ${start} to ${end}`);
  }
  const { prefix, suffix } = quote;
  if (whole.slice(Math.max(0, start - prefix.length), start) !== prefix || !whole.startsWith(suffix, end)) {
    throw wrong(`other words stand around the quote at ${start} to ${end}`);
  }
}

function isPart(start: unknown, end: unknown, length: number): boolean {
  return isCount(start) && isCount(end) && start <= end && end <= length;
}
