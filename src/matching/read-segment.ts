import type { Postings } from './library.ts';
import { readPostings } from './pack-postings.ts';
import { type Bucket, mentionId, POSTINGS_PER_BLOCK } from './segment.ts';

/** What a dictionary says of a term. */
export interface TermEntry {
  readonly count: number;
  /** Postings of a rare term; empty where they are in blocks. */
  readonly inline: Uint8Array;
}

export function findEntry(bucket: Bucket | undefined, term: string): TermEntry | undefined {
  const at = bucket?.terms.indexOf(term) ?? -1;
  if (!bucket || at < 0) return undefined;
  const start = at === 0 ? 0 : bucket.ends[at - 1];
  return { count: bucket.counts[at] ?? 0, inline: bucket.bytes.subarray(start, bucket.ends[at]) };
}

/** How many of a term's blocks hold its best `limit` postings. */
export function blocksToRead({ count, inline }: TermEntry, limit: number): number {
  return inline.length > 0 ? 0 : Math.ceil(Math.min(count, limit) / POSTINGS_PER_BLOCK);
}

/** Mentions of a document, by their numbers in the segment: `from` included, `to` not. */
export interface MentionRange {
  readonly from: number;
  readonly to: number;
}

/** Ids of the first `limit` mentions of a range. */
export function firstMentionIds(segment: number, { from, to }: MentionRange, limit: number): number[] {
  return Array.from({ length: Math.min(to - from, limit) }, (_, i) => mentionId(segment, from + i));
}

/** Packed postings of one segment with what was deleted there. */
export interface SegmentPostings {
  readonly segment: number;
  readonly bytes: readonly Uint8Array[];
  readonly removed: readonly MentionRange[];
}

/** Unpacks a term's postings of all segments into one list, without what was deleted. */
export function joinPostings(parts: readonly SegmentPostings[]): Postings {
  const size = parts.reduce((sum, part) => sum + part.bytes.reduce((n, { length }) => n + length, 0), 0) / 2;
  const mentions = new Float64Array(Math.ceil(size));
  const impacts = new Uint8Array(Math.ceil(size));
  let count = 0;
  for (const { segment, bytes, removed } of parts) {
    const first = mentionId(segment, 0);
    const keep = (mention: number, impact: number): void => {
      if (removed.length > 0 && isRemoved(removed, mention)) return;
      mentions[count] = first + mention;
      impacts[count++] = impact;
    };
    for (const block of bytes) readPostings(block, keep);
  }
  return { mentions: mentions.subarray(0, count), impacts: impacts.subarray(0, count) };
}

export function isRemoved(removed: readonly MentionRange[], mention: number): boolean {
  return removed.some(({ from, to }) => from <= mention && mention < to);
}

/** The mentions of each document, by the document's place in the segment. */
export function mentionRanges(
  documents: number,
  mentions: readonly { readonly document: number }[],
): MentionRange[] {
  const ranges: { from: number; to: number }[] = Array.from({ length: documents }, () => ({
    from: 0,
    to: 0,
  }));
  mentions.forEach(({ document }, at) => {
    const range = ranges[document];
    if (!range) return;
    if (range.to === 0) range.from = at;
    range.to = at + 1;
  });
  return ranges;
}
