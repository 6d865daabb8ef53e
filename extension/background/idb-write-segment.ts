import Dexie from 'dexie';
import { mentionRanges } from '../../src/matching/read-segment.ts';
import { factsOf, type Segment } from '../../src/matching/segment.ts';
import type { SourceDocument } from '../../src/model.ts';
import {
  type DocumentRow,
  type LibraryDatabase,
  MENTIONS_PER_ROW,
  type MentionsRow,
  type RemovedDocument,
} from './idb-tables.ts';

/** Told after every batch: rows written, and rows in all. */
export type WriteProgress = (written: number, total: number) => void;

/**
 * Rows handed to IndexedDB at once. The whole of a large segment at once holds it twice in memory; fewer
 * means more round trips.
 */
const BATCH = 2000;

/** Writes a segment's rows within the transaction that the caller has open. Gives the segment's number. */
export async function writeSegment(
  db: LibraryDatabase,
  { documents, mentions, dictionary, blocks }: Segment,
  builtIn?: { readonly name: string; readonly hidden: ReadonlySet<string> },
  progress?: WriteProgress,
): Promise<number> {
  const ranges = mentionRanges(documents.length, mentions);
  const documentRows = documents.map((document, at) => ({
    facts: factsOf(document),
    id: document.id,
    ...ranges[at]!,
  }));
  const removed = documentRows.filter(({ id }) => builtIn?.hidden.has(id));
  const segment = await db.segments.add({
    documents: documents.length,
    mentions: mentions.length,
    buckets: dictionary.length,
    removed: removed.map(({ id, from, to }): RemovedDocument => ({ id, from, to })),
    ...(builtIn && { builtIn: builtIn.name }),
  });
  const mentionRows = Math.ceil(mentions.length / MENTIONS_PER_ROW);
  const total = 2 * documents.length + mentionRows + dictionary.length + blocks.length;
  let written = 0;
  const inBatches = async (
    count: number,
    put: (from: number, to: number) => Promise<unknown>,
  ): Promise<void> => {
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      await put(from, to);
      written += to - from;
      progress?.(written, total);
    }
  };
  await inBatches(documents.length, (from, to) =>
    db.documents.bulkPut(documentRows.slice(from, to).map((row): DocumentRow => ({ segment, ...row }))),
  );
  await inBatches(documents.length, (from, to) =>
    db.sections.bulkPut(documents.slice(from, to).map(({ id, sections }) => ({ segment, id, sections }))),
  );
  await inBatches(mentionRows, (from, to) =>
    db.mentions.bulkPut(
      Array.from({ length: to - from }, (_, at) => mentionsRow(segment, from + at, { documents, mentions })),
    ),
  );
  await inBatches(dictionary.length, (from, to) =>
    db.buckets.bulkPut(
      dictionary.slice(from, to).map((bucket, at) => ({ segment, bucket: from + at, ...bucket })),
    ),
  );
  await inBatches(blocks.length, (from, to) =>
    db.blocks.bulkPut(blocks.slice(from, to).map((block) => ({ segment, ...block }))),
  );
  return segment;
}

function mentionsRow(
  segment: number,
  row: number,
  all: Pick<Segment, 'documents' | 'mentions'>,
): MentionsRow {
  const mentions = all.mentions.slice(row * MENTIONS_PER_ROW, (row + 1) * MENTIONS_PER_ROW);
  const used = [...new Set(mentions.map(({ document }) => document))];
  const documents = Object.fromEntries(used.map((at) => [at, namesOf(all.documents[at]!)]));
  return { segment, row, mentions, documents };
}

function namesOf({ id, published, describes }: SourceDocument): MentionsRow['documents'][number] {
  return { id, ...(published !== undefined && { published }), ...(describes && { describes }) };
}

/** Deletes a segment and all its rows within the transaction that the caller has open. */
export async function deleteSegment(db: LibraryDatabase, segment: number): Promise<void> {
  for (const table of [db.documents, db.sections, db.mentions, db.buckets, db.blocks]) {
    await table.where(':id').between([segment, Dexie.minKey], [segment, Dexie.maxKey], true, true).delete();
  }
  await db.segments.delete(segment);
}
