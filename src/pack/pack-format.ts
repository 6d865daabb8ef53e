import { TERMS_VERSION } from '../matching/find-terms.ts';
import type { Segment } from '../matching/segment.ts';
import { toBase64 } from '../text/base64.ts';
import { checksum } from './checksum.ts';
import type { Pack } from './pack.ts';

export const PACK_FORMAT = 'whence-pack';

/**
 * The form of a pack. Raise it on any change of form; packs of another version are refused, not guessed at.
 * The terms of the index inside have a version of their own, for they must be those of the reading build.
 */
export const PACK_VERSION = `1.${TERMS_VERSION}`;

/** First line of a pack; version first. The counts say how many lines of each kind follow, in this order. */
export interface PackHeader {
  readonly version: string;
  readonly format: typeof PACK_FORMAT;
  readonly name: string;
  readonly documents: number;
  readonly mentions: number;
  readonly buckets: number;
  readonly blocks: number;
  /** Of everything after the first line break. */
  readonly checksum: string;
}

/** A bucket as a line: for each term its count and its postings in base64, empty where they are in blocks. */
export type BucketLine = readonly (readonly [term: string, count: number, postings: string])[];
export type BlockLine = readonly [term: string, block: number, postings: string];

/**
 * Writes a pack as JSON Lines: text, so that it can be read by eye and compared by line; the postings in
 * base64. Same pack, same text.
 */
export function formatPack({ name, segment }: Pack): string {
  const { documents, mentions, dictionary, blocks } = segment;
  const lines = [...documents, ...mentions, ...bucketLines(segment), ...blockLines(segment)];
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const header: PackHeader = {
    version: PACK_VERSION,
    format: PACK_FORMAT,
    name,
    documents: documents.length,
    mentions: mentions.length,
    buckets: dictionary.length,
    blocks: blocks.length,
    checksum: checksum(body),
  };
  return `${JSON.stringify(header)}\n${body}`;
}

function bucketLines({ dictionary }: Segment): BucketLine[] {
  return dictionary.map(({ terms, counts, ends, bytes }) =>
    terms.map((term, i) => {
      const postings = bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
      return [term, counts[i] ?? 0, toBase64(postings)] as const;
    }),
  );
}

function blockLines({ blocks }: Segment): BlockLine[] {
  return blocks.map(({ term, block, bytes }) => [term, block, toBase64(bytes)]);
}
