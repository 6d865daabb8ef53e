import type { LibraryStats, Postings, WritableLibrary } from '../../src/matching/library.ts';
import {
  blocksToRead,
  findEntry,
  firstMentionIds,
  isRemoved,
  joinPostings,
  type TermEntry,
} from '../../src/matching/read-segment.ts';
import {
  type Bucket,
  bucketOf,
  placeOfMention,
  type Segment,
  toMention,
} from '../../src/matching/segment.ts';
import type { DocumentFacts, Mention, SourceDocument } from '../../src/model.ts';
import { toLibraryError } from './idb-error.ts';
import { newestLiving, newestRow } from './idb-newest-document.ts';
import { RecentlyUsed } from './idb-recently-used.ts';
import {
  type BlockRow,
  type DocumentRow,
  LibraryDatabase,
  MENTIONS_PER_ROW,
  type MentionsRow,
  type RemovedDocument,
  type SegmentRow,
} from './idb-tables.ts';
import { deleteSegment, type WriteProgress, writeSegment } from './idb-write-segment.ts';

/** Rows kept in memory, some 2 and 10 kB each: one page's claims share most of theirs. */
const BUCKETS_KEPT = 2000;
const MENTION_ROWS_KEPT = 500;

/**
 * The library in IndexedDB. Nothing is read until it is asked for, so that a background that was put to sleep
 * answers at once. Every write is one transaction: when the browser ends us in its midst, it has not happened.
 */
export class IdbLibrary implements WritableLibrary {
  readonly #db: LibraryDatabase;
  readonly #buckets = new RecentlyUsed<string, Bucket>(BUCKETS_KEPT);
  readonly #mentionRows = new RecentlyUsed<string, MentionsRow>(MENTION_ROWS_KEPT);
  #segments: Promise<readonly SegmentRow[]> | undefined;

  constructor(databaseName = 'library') {
    this.#db = new LibraryDatabase(databaseName);
  }

  /** Lets go of the database; for tests, and before it is deleted. */
  close(): void {
    this.#db.close();
  }

  async stats(): Promise<LibraryStats> {
    const segments = await this.#readSegments();
    const builtIn = segments.find((segment) => segment.builtIn !== undefined)?.builtIn;
    return {
      documents: sum(segments, ({ documents, removed }) => documents - removed.length),
      mentions: sum(
        segments,
        ({ mentions, removed }) => mentions - sum(removed, ({ from, to }) => to - from),
      ),
      ...(builtIn !== undefined && { builtIn }),
    };
  }

  async termCounts(terms: readonly string[]): Promise<readonly number[]> {
    const entries = await this.#readEntries(terms);
    return entries.map((found) => sum(found, ({ entry }) => entry.count));
  }

  async postings(terms: readonly string[], limit: number): Promise<readonly Postings[]> {
    const entries = await this.#readEntries(terms);
    const keys = entries.flatMap((found, at) =>
      found.flatMap(({ segment, entry }) =>
        Array.from(
          { length: blocksToRead(entry, limit) },
          (_, block): BlockKey => [segment.number, terms[at]!, block],
        ),
      ),
    );
    const blocks = await this.#readBlocks(keys);
    return entries.map((found, at) =>
      joinPostings(
        found.map(({ segment, entry }) => ({
          segment: segment.number,
          removed: segment.removed,
          bytes:
            entry.inline.length > 0 ? [entry.inline] : (blocks.get(`${segment.number} ${terms[at]}`) ?? []),
        })),
      ),
    );
  }

  async mentions(ids: readonly number[]): Promise<readonly (Mention | undefined)[]> {
    const segments = new Map((await this.#readSegments()).map((segment) => [segment.number, segment]));
    const rows = await this.#readMentionRows(ids);
    return ids.map((id) => {
      const place = placeOfMention(id);
      const row = rows.get(rowKey(id));
      const stored = row?.mentions[place.mention % MENTIONS_PER_ROW];
      const document = stored && row?.documents[stored.document];
      const segment = segments.get(place.segment);
      if (!stored || !document || !segment || isRemoved(segment.removed, place.mention)) return undefined;
      return toMention(id, stored, document);
    });
  }

  async mentionsOf(documentId: string, limit: number): Promise<readonly Mention[]> {
    const [row] = await this.#living([documentId]);
    if (!row) return [];
    const found = await this.mentions(firstMentionIds(row.segment, row, limit));
    return found.filter((mention) => mention !== undefined);
  }

  async documents(ids: readonly string[]): Promise<readonly (SourceDocument | undefined)[]> {
    const living = await this.#living(ids);
    const rows = await this.#db.sections
      .bulkGet(living.map(({ segment, id }): [number, string] => [segment, id]))
      .catch(failAsLibrary);
    const found = new Map(
      living.flatMap(({ id, facts }, at) => {
        const sections = rows[at]?.sections;
        return sections ? [[id, { ...facts, sections }]] : [];
      }),
    );
    return ids.map((id) => found.get(id));
  }

  async documentFacts(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentFacts>> {
    return new Map((await this.#living(ids)).map(({ id, facts }) => [id, facts]));
  }

  async addSegment(segment: Segment, progress?: WriteProgress): Promise<void> {
    await this.#write(async () => {
      await this.#remove(segment.documents.map(({ id }) => id));
      await writeSegment(this.#db, segment, undefined, progress);
    });
  }

  async replaceBuiltIn(name: string, segment: Segment, progress?: WriteProgress): Promise<void> {
    await this.#write(async () => {
      const segments = await this.#db.segments.toArray();
      const old = segments.filter(({ builtIn }) => builtIn !== undefined);
      const rows = await this.#documentRows(segment.documents.map(({ id }) => id));
      const own = new Set(
        segments.filter(({ builtIn }) => builtIn === undefined).map(({ number }) => number),
      );
      const hidden = new Set([
        ...old.flatMap(({ removed }) => removed.map(({ id }) => id)),
        ...rows.filter((row) => own.has(row.segment)).map(({ id }) => id),
      ]);
      for (const { number } of old) await deleteSegment(this.#db, number);
      await writeSegment(this.#db, segment, { name, hidden }, progress);
    });
  }

  async removeDocuments(ids: readonly string[]): Promise<void> {
    await this.#write(() => this.#remove(ids));
  }

  async restoreDocuments(ids: readonly string[]): Promise<void> {
    await this.#write(async () => {
      const rows = await this.#documentRows(ids);
      const segments = await this.#db.segments.toArray();
      const newest = new Map(ids.map((id) => [id, newestRow(id, rows, segments)?.segment]));
      for (const segment of segments) {
        const removed = segment.removed.filter(({ id }) => newest.get(id) !== segment.number);
        if (removed.length < segment.removed.length) await this.#db.segments.put({ ...segment, removed });
      }
    });
  }

  async #remove(ids: readonly string[]): Promise<void> {
    const rows = await this.#documentRows(ids);
    for (const segment of await this.#db.segments.toArray()) {
      const known = new Set(segment.removed.map(({ id }) => id));
      const leaving = rows.filter((row) => row.segment === segment.number && !known.has(row.id));
      if (leaving.length === 0) continue;
      const removed = leaving.map(({ id, from, to }): RemovedDocument => ({ id, from, to }));
      await this.#db.segments.put({ ...segment, removed: [...segment.removed, ...removed] });
    }
  }

  async #living(ids: readonly string[]): Promise<DocumentRow[]> {
    const segments = await this.#readSegments();
    const rows = await this.#documentRows(ids);
    return [...new Set(ids)].flatMap((id) => newestLiving(id, rows, segments) ?? []);
  }

  #documentRows(ids: readonly string[]): Promise<DocumentRow[]> {
    return this.#db.documents
      .where('id')
      .anyOf([...new Set(ids)])
      .toArray()
      .catch(failAsLibrary);
  }

  async #write(change: () => Promise<void>): Promise<void> {
    const { segments, documents, sections, mentions, buckets, blocks } = this.#db;
    try {
      await this.#db.transaction('rw', [segments, documents, sections, mentions, buckets, blocks], change);
    } catch (error) {
      throw toLibraryError(error);
    } finally {
      this.#segments = undefined;
      this.#buckets.clear();
      this.#mentionRows.clear();
    }
  }

  #readSegments(): Promise<readonly SegmentRow[]> {
    this.#segments ??= this.#db.segments.toArray().catch((error: unknown) => {
      this.#segments = undefined;
      return failAsLibrary(error);
    });
    return this.#segments;
  }

  /** For each term, the segments that hold it. One round trip for what is not in memory. */
  async #readEntries(terms: readonly string[]): Promise<{ segment: SegmentRow; entry: TermEntry }[][]> {
    const segments = await this.#readSegments();
    const wanted = new Map<string, [number, number]>();
    for (const { number, buckets } of segments) {
      for (const term of terms) {
        const bucket = bucketOf(term, buckets);
        wanted.set(`${number} ${bucket}`, [number, bucket]);
      }
    }
    const found = await this.#buckets.getAll(wanted, (keys) =>
      this.#db.buckets.bulkGet(keys).catch(failAsLibrary),
    );
    return terms.map((term) =>
      segments.flatMap((segment) => {
        const entry = findEntry(found.get(`${segment.number} ${bucketOf(term, segment.buckets)}`), term);
        return entry ? [{ segment, entry }] : [];
      }),
    );
  }

  async #readBlocks(keys: BlockKey[]): Promise<Map<string, Uint8Array[]>> {
    const rows = keys.length === 0 ? [] : await this.#db.blocks.bulkGet(keys).catch(failAsLibrary);
    const found = new Map<string, Uint8Array[]>();
    for (const { segment, term, bytes } of rows.filter((row): row is BlockRow => row !== undefined)) {
      const key = `${segment} ${term}`;
      found.set(key, [...(found.get(key) ?? []), bytes]);
    }
    return found;
  }

  #readMentionRows(ids: readonly number[]): Promise<ReadonlyMap<string, MentionsRow>> {
    const wanted = new Map(
      ids.map((id) => {
        const { segment, mention } = placeOfMention(id);
        return [rowKey(id), [segment, Math.floor(mention / MENTIONS_PER_ROW)] as [number, number]];
      }),
    );
    return this.#mentionRows.getAll(wanted, (keys) => this.#db.mentions.bulkGet(keys).catch(failAsLibrary));
  }
}

function failAsLibrary(error: unknown): never {
  throw toLibraryError(error);
}

type BlockKey = [segment: number, term: string, block: number];

function rowKey(id: number): string {
  const { segment, mention } = placeOfMention(id);
  return `${segment} ${Math.floor(mention / MENTIONS_PER_ROW)}`;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
