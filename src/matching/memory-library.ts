import type { DocumentFacts, Mention, SourceDocument } from '../model.ts';
import type { LibraryStats, Postings, WritableLibrary } from './library.ts';
import {
  blocksToRead,
  findEntry,
  firstMentionIds,
  isRemoved,
  joinPostings,
  type MentionRange,
  mentionRanges,
  type SegmentPostings,
  type TermEntry,
} from './read-segment.ts';
import { bucketOf, factsOf, type PostingBlock, placeOfMention, type Segment, toMention } from './segment.ts';

/** A library that is gone when the process is: for the command line and for tests. */
export class MemoryLibrary implements WritableLibrary {
  #held: readonly HeldSegment[] = [];
  #nextNumber = 1;

  async stats(): Promise<LibraryStats> {
    const builtIn = this.#held.find((held) => held.builtIn !== undefined)?.builtIn;
    return {
      documents: sum(this.#held, ({ segment, removed }) => segment.documents.length - removed.size),
      mentions: sum(this.#held, ({ segment, gone }) => segment.mentions.length - sum(gone, rangeLength)),
      ...(builtIn !== undefined && { builtIn }),
    };
  }

  async termCounts(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map((term) => sum(this.#held, ({ segment }) => entryOf(segment, term)?.count ?? 0));
  }

  async postings(terms: readonly string[], limit: number): Promise<readonly Postings[]> {
    return terms.map((term) => joinPostings(this.#held.flatMap((held) => postingsOf(held, term, limit))));
  }

  async mentions(ids: readonly number[]): Promise<readonly (Mention | undefined)[]> {
    return ids.map((id) => {
      const { segment: number, mention } = placeOfMention(id);
      const held = this.#held.find((segment) => segment.number === number);
      const stored = held?.segment.mentions[mention];
      const document = stored && held?.segment.documents[stored.document];
      if (!held || !stored || !document || isRemoved(held.gone, mention)) return undefined;
      return toMention(id, stored, document);
    });
  }

  async mentionsOf(documentId: string, limit: number): Promise<readonly Mention[]> {
    const held = this.#newest(documentId);
    const range = held?.ranges[held.places.get(documentId) ?? -1];
    if (!held || !range) return [];
    const found = await this.mentions(firstMentionIds(held.number, range, limit));
    return found.filter((mention) => mention !== undefined);
  }

  async documents(ids: readonly string[]): Promise<readonly (SourceDocument | undefined)[]> {
    return ids.map((id) => {
      const held = this.#newest(id);
      return held && !held.removed.has(id) ? held.segment.documents[held.places.get(id) ?? -1] : undefined;
    });
  }

  async documentFacts(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentFacts>> {
    const documents = await this.documents(ids);
    return new Map(documents.flatMap((document) => (document ? [[document.id, factsOf(document)]] : [])));
  }

  async addSegment(segment: Segment): Promise<void> {
    const added = hold(this.#nextNumber++, segment);
    const ids = new Set(added.places.keys());
    this.#held = [...this.#held.map((held) => without(held, ids)), added];
  }

  async replaceBuiltIn(name: string, segment: Segment): Promise<void> {
    const old = this.#held.find((held) => held.builtIn !== undefined);
    const own = this.#held.filter((held) => held.builtIn === undefined);
    const hidden = new Set([...(old?.removed ?? []), ...own.flatMap((held) => [...held.places.keys()])]);
    this.#held = [...own, without({ ...hold(this.#nextNumber++, segment), builtIn: name }, hidden)];
  }

  async removeDocuments(ids: readonly string[]): Promise<void> {
    this.#held = this.#held.map((held) => without(held, new Set(ids)));
  }

  async restoreDocuments(ids: readonly string[]): Promise<void> {
    const newest = new Map(ids.map((id) => [id, this.#newest(id)?.number]));
    this.#held = this.#held.map((held) =>
      withRemoved(held, new Set([...held.removed].filter((id) => newest.get(id) !== held.number))),
    );
  }

  /** The segment that speaks for a document: what the reader added comes before what is built in. */
  #newest(id: string): HeldSegment | undefined {
    const holding = this.#held.filter(({ places }) => places.has(id));
    return holding.findLast(({ builtIn }) => builtIn === undefined) ?? holding.at(-1);
  }
}

interface HeldSegment {
  readonly number: number;
  readonly builtIn?: string;
  readonly segment: Segment;
  readonly blocks: ReadonlyMap<string, readonly PostingBlock[]>;
  /** Where each document stands in the segment. */
  readonly places: ReadonlyMap<string, number>;
  readonly ranges: readonly MentionRange[];
  readonly removed: ReadonlySet<string>;
  /** Mentions of the removed documents. */
  readonly gone: readonly MentionRange[];
}

function hold(number: number, segment: Segment): HeldSegment {
  return {
    number,
    segment,
    blocks: blocksByTerm(segment.blocks),
    places: new Map(segment.documents.map(({ id }, at) => [id, at])),
    ranges: mentionRanges(segment.documents.length, segment.mentions),
    removed: new Set(),
    gone: [],
  };
}

function blocksByTerm(blocks: readonly PostingBlock[]): Map<string, PostingBlock[]> {
  const byTerm = new Map<string, PostingBlock[]>();
  for (const block of blocks) {
    const others = byTerm.get(block.term);
    if (others) others.push(block);
    else byTerm.set(block.term, [block]);
  }
  return byTerm;
}

function without(held: HeldSegment, ids: ReadonlySet<string>): HeldSegment {
  const leaving = [...ids].filter((id) => held.places.has(id));
  return leaving.length === 0 ? held : withRemoved(held, new Set([...held.removed, ...leaving]));
}

function withRemoved(held: HeldSegment, removed: ReadonlySet<string>): HeldSegment {
  const gone = [...removed].flatMap((id) => held.ranges[held.places.get(id) ?? -1] ?? []);
  return { ...held, removed, gone };
}

function postingsOf(held: HeldSegment, term: string, limit: number): SegmentPostings[] {
  const entry = entryOf(held.segment, term);
  if (!entry) return [];
  const blocks = held.blocks.get(term)?.slice(0, blocksToRead(entry, limit)) ?? [];
  const bytes = blocks.length > 0 ? blocks.map((block) => block.bytes) : [entry.inline];
  return [{ segment: held.number, bytes, removed: held.gone }];
}

function entryOf({ dictionary }: Segment, term: string): TermEntry | undefined {
  return findEntry(dictionary[bucketOf(term, dictionary.length)], term);
}

function rangeLength({ from, to }: MentionRange): number {
  return to - from;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
