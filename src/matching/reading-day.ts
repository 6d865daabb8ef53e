import type { IsoDate, SourceDocument } from '../model.ts';

/**
 * The day against which a document's "Sunday" and "overnight" are resolved: its date, or the last day of
 * what it describes where that is another time.
 */
export function readingDay(document: Pick<SourceDocument, 'published' | 'describes'>): {
  readonly published?: IsoDate;
} {
  const day = document.describes?.to ?? document.published;
  return day === undefined ? {} : { published: day };
}
