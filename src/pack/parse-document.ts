import type { SourceDocument } from '../model.ts';
import {
  ADDRESS,
  checkFields,
  DATE,
  dayOfText,
  type Field,
  type Fields,
  isRecord,
  LIST,
  NAME,
  oneOf,
  optional,
  TEXT,
} from './check-fields.ts';
import type { Line } from './pack-line.ts';

const SPAN: Field = {
  is: 'a span of days, the first one first',
  holds: (value) => isRecord(value) && Object.keys(value).length === 2 && isInOrder(value),
};

const DOCUMENT: Fields = {
  id: NAME,
  title: TEXT,
  publisher: optional(TEXT),
  url: optional(ADDRESS),
  published: optional(DATE),
  dateKnown: optional(oneOf('stated', 'metadata', 'inferred')),
  dateNote: optional(TEXT),
  describes: optional(SPAN),
  sections: LIST,
};
const SECTION: Fields = { title: optional(TEXT), text: TEXT };

/** A document of a pack. Throws the line's error when a field is missing, wrong or unknown. */
export function parseDocument({ value, wrong }: Line): SourceDocument {
  const document = checkFields(value, 'a document', DOCUMENT, wrong);
  const name = `of document ${JSON.stringify(document.id)}`;
  (document.sections as unknown[]).forEach((section, i) => {
    checkFields(section, `section ${i} ${name}`, SECTION, wrong);
  });
  return document as unknown as SourceDocument;
}

function isInOrder({ from, to }: Record<string, unknown>): boolean {
  const [first, last] = [dayOfText(from), dayOfText(to)];
  return first !== undefined && last !== undefined && first <= last;
}
