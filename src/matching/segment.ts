import type { DocumentFacts, Mention, SourceDocument } from '../model.ts';
import { readingDay } from './reading-day.ts';

/**
 * A part of a library that never changes once it is made, as in Lucene: the built-in pack is one, each thing
 * that the reader adds is another. Deletion is a note beside it. Because nothing inside ever moves, a segment
 * is stored in small records as it stands, and those few that a question needs are read.
 *
 *   "Drones hit Dnipro"  ─▶ terms drone, hit, dnipro
 *   dictionary  bucket 17  dnipro  in 3 mentions   ▸ 4·200 9·180 31·90       (few: inside the bucket)
 *               bucket 52  drone   in 40,000       ▸ blocks 0 … 39           (many: apart, best first)
 *   mentions    record 0   mentions 0 … 15         ▸ text, place, speaker
 */
export interface Segment {
  readonly documents: readonly SourceDocument[];
  /** Sorted by document; a mention's number within the segment is its place here. */
  readonly mentions: readonly SegmentMention[];
  /** A term lives in bucket `bucketOf(term, dictionary.length)`, so that it is found without a search. */
  readonly dictionary: readonly Bucket[];
  readonly blocks: readonly PostingBlock[];
}

/** A mention as a segment keeps it: its document is an index into `Segment.documents`. */
export interface SegmentMention extends Omit<Mention, 'id' | 'documentId' | 'published'> {
  readonly document: number;
}

/** Some terms of a segment, those whose hash is the same. */
export interface Bucket {
  readonly terms: readonly string[];
  /** How many mentions hold each term. */
  readonly counts: readonly number[];
  /** Where in `bytes` the postings of each term end. A term without bytes has its postings in blocks. */
  readonly ends: readonly number[];
  readonly bytes: Uint8Array;
}

/** Up to `POSTINGS_PER_BLOCK` postings of a frequent term. Block 0 has those of the highest impact. */
export interface PostingBlock {
  readonly term: string;
  readonly block: number;
  readonly bytes: Uint8Array;
}

/** A mention that holds a term: its number in the segment, and how much the term weighs in it, 1 to 255. */
export interface Posting {
  readonly mention: number;
  readonly impact: number;
}

/**
 * A block is about 3 kB, what IndexedDB reads as fast as a single number. More per block means fewer reads
 * of longer postings, and more bytes read in vain.
 */
export const POSTINGS_PER_BLOCK = 1024;

/** Terms in fewer mentions keep their postings in the dictionary: one read less for nine terms in ten. */
export const MAXIMUM_INLINE = 64;

/** Terms a bucket: the size of what is read to find one term, some 2 kB, against the number of records. */
const TERMS_PER_BUCKET = 48;

export function bucketCount(terms: number): number {
  return Math.max(1, Math.ceil(terms / TERMS_PER_BUCKET));
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Stored: never change it. */
export function bucketOf(term: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

/**
 * Mentions of a segment are numbered from 0; in the library, `segment * MENTIONS_PER_SEGMENT` is added. So an
 * id says where to look, is never given twice, and stays the same for as long as its segment lives.
 */
export const MENTIONS_PER_SEGMENT = 2 ** 32;

export function mentionId(segment: number, mention: number): number {
  return segment * MENTIONS_PER_SEGMENT + mention;
}

export function placeOfMention(id: number): { segment: number; mention: number } {
  return { segment: Math.floor(id / MENTIONS_PER_SEGMENT), mention: id % MENTIONS_PER_SEGMENT };
}

/**
 * Gives a segment's mention the names by which the library knows it. Done for every candidate of every claim:
 * `Object.assign` on our own copy takes a tenth of what spreading it once more takes (V8).
 */
export function toMention(
  id: number,
  stored: SegmentMention,
  document: Pick<SourceDocument, 'id' | 'published' | 'describes'>,
): Mention {
  const { document: _, ...mention } = stored;
  return Object.assign(mention, readingDay(document), { id, documentId: document.id });
}

export function factsOf({ sections: _, ...facts }: SourceDocument): DocumentFacts {
  return facts;
}
