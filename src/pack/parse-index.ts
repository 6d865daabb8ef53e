import { readPostings } from '../matching/pack-postings.ts';
import { type Bucket, bucketOf, POSTINGS_PER_BLOCK, type PostingBlock } from '../matching/segment.ts';
import { fromBase64 } from '../text/base64.ts';
import { isCount, type Line } from './pack-line.ts';

/** Reads the blocks of frequent terms. Throws the line's error when postings lead out of the mentions. */
export function parseBlocks(lines: readonly Line[], mentions: number): PostingBlock[] {
  return lines.map(({ value, wrong }) => {
    const [term, block, text] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof term !== 'string' || !isCount(block)) throw wrong('a block of postings names no term');
    return { term, block, bytes: parsePostings(text, mentions, wrong).bytes };
  });
}

/** Reads the dictionary. Throws the line's error when a term stands in the wrong bucket or lacks postings. */
export function parseDictionary(
  lines: readonly Line[],
  mentions: number,
  blocks: readonly PostingBlock[],
): Bucket[] {
  const written = new Map<string, number>();
  for (const { term } of blocks) written.set(term, (written.get(term) ?? 0) + 1);
  return lines.map(({ value, wrong }, at) => {
    if (!Array.isArray(value)) throw wrong('a bucket of terms is not a list');
    const entries = value.map((entry: unknown) => {
      const [term, count, text] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (typeof term !== 'string' || !isCount(count)) throw wrong('a term has no count');
      if (bucketOf(term, lines.length) !== at) throw wrong(`the term "${term}" stands in the wrong bucket`);
      const postings = parsePostings(text, mentions, wrong);
      const inBlocks = written.get(term) ?? 0;
      const whole =
        postings.count > 0 ? postings.count === count : inBlocks === Math.ceil(count / POSTINGS_PER_BLOCK);
      if (!whole) throw wrong(`the term "${term}" should have ${count} postings`);
      return { term, count, bytes: postings.bytes };
    });
    return joinEntries(entries);
  });
}

function parsePostings(
  text: unknown,
  mentions: number,
  wrong: Line['wrong'],
): { bytes: Uint8Array; count: number } {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (!bytes) throw wrong('postings are not base64');
  let count = 0;
  let last = 0;
  try {
    readPostings(bytes, (mention) => {
      count++;
      last = Math.max(last, mention);
    });
  } catch {
    throw wrong('postings end too soon');
  }
  if (count > 0 && last >= mentions) throw wrong(`postings name mention ${last} of ${mentions}`);
  return { bytes, count };
}

function joinEntries(entries: readonly { term: string; count: number; bytes: Uint8Array }[]): Bucket {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.bytes.length, 0));
  let end = 0;
  const ends = entries.map((entry) => {
    bytes.set(entry.bytes, end);
    end += entry.bytes.length;
    return end;
  });
  return { terms: entries.map(({ term }) => term), counts: entries.map(({ count }) => count), ends, bytes };
}
