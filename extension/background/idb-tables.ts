import Dexie, { type Table } from 'dexie';
import type { MentionRange } from '../../src/matching/read-segment.ts';
import type { Bucket, PostingBlock, SegmentMention } from '../../src/matching/segment.ts';
import type { DocumentFacts, Section, SourceDocument } from '../../src/model.ts';

/** A segment's head: all that is known of it without reading its records. */
export interface SegmentRow {
  /** Given by the database, never twice. */
  readonly number: number;
  /** Set for the built-in segment. */
  readonly builtIn?: string;
  readonly documents: number;
  readonly mentions: number;
  readonly buckets: number;
  readonly removed: readonly RemovedDocument[];
}

export interface RemovedDocument extends MentionRange {
  readonly id: string;
}

export interface DocumentRow extends MentionRange {
  readonly segment: number;
  readonly id: string;
  readonly facts: DocumentFacts;
}

/** A document's text lies apart: it is long, and seldom read. */
export interface SectionsRow {
  readonly segment: number;
  readonly id: string;
  readonly sections: readonly Section[];
}

/** `MENTIONS_PER_ROW` mentions in a row, with what they need to know of their documents. */
export interface MentionsRow {
  readonly segment: number;
  readonly row: number;
  readonly mentions: readonly SegmentMention[];
  readonly documents: Readonly<Record<number, Pick<SourceDocument, 'id' | 'published' | 'describes'>>>;
}

export interface BucketRow extends Bucket {
  readonly segment: number;
  readonly bucket: number;
}

export interface BlockRow extends PostingBlock {
  readonly segment: number;
}

/**
 * Some 10 kB a row. Candidates lie far apart, so what is read beside them is read in vain; but a row for every
 * mention took seven times as long to write (100,000 rows: 7.6 s against 0.3 s in rows of 256).
 */
export const MENTIONS_PER_ROW = 16;

/** The database. A changed table is a new `version()` below the others, with an upgrade. */
export class LibraryDatabase extends Dexie {
  declare readonly segments: Table<SegmentRow, number, Omit<SegmentRow, 'number'>>;
  declare readonly documents: Table<DocumentRow, [number, string]>;
  declare readonly sections: Table<SectionsRow, [number, string]>;
  declare readonly mentions: Table<MentionsRow, [number, number]>;
  declare readonly buckets: Table<BucketRow, [number, number]>;
  declare readonly blocks: Table<BlockRow, [number, string, number]>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      segments: '++number',
      documents: '[segment+id], id',
      sections: '[segment+id]',
      mentions: '[segment+row]',
      buckets: '[segment+bucket]',
      blocks: '[segment+term+block]',
    });
  }
}
