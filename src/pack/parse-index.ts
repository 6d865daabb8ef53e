import { readPostings } from '../matching/pack-postings.ts';
import { type Bucket, bucketOf, POSTINGS_PER_BLOCK, type PostingBlock } from '../matching/segment.ts';
import { fromBase64 } from '../text/base64.ts';
import { isCount, type Line } from './pack-line.ts';

/**
 * Reads the blocks of frequent terms: those of one term one after the other, all full but the last. Throws the
 * line's error when one is missing or its postings lead out of the mentions.
 */
export function parseBlocks(lines: readonly Line[], mentions: number): PostingBlock[] {
  let before: { term: string; block: number; count: number } | undefined;
  const written = new Set<string>();
  return lines.map(({ value, wrong }) => {
    if (!Array.isArray(value) || value.length !== 3)
      throw wrong('a block of postings is not a list of three');
    const [term, block, text] = value as unknown[];
    if (typeof term !== 'string' || !isCount(block)) throw wrong('a block of postings names no term');
    const { bytes, count } = parsePostings(text, mentions, wrong);
    const goesOn = before?.term === term;
    if (block !== (goesOn && before ? before.block + 1 : 0) || (!goesOn && written.has(term)))
      throw wrong(`block ${block} of the term "${term}" is out of order`);
    if (goesOn && before?.count !== POSTINGS_PER_BLOCK)
      throw wrong(`a block before the last of the term "${term}" is not full`);
    if (count === 0 || count > POSTINGS_PER_BLOCK) throw wrong(`a block holds ${count} postings`);
    written.add(term);
    before = { term, block, count };
    return { term, block, bytes };
  });
}

/**
 * Reads the dictionary. Throws the line's error when a term stands twice or in the wrong bucket, or when it lacks
 * postings or has more than it says; the last line's when blocks belong to no term.
 */
export function parseDictionary(
  lines: readonly Line[],
  mentions: number,
  blocks: readonly PostingBlock[],
): Bucket[] {
  const inBlocks = countInBlocks(blocks);
  const buckets = lines.map(({ value, wrong }, at) => {
    if (!Array.isArray(value)) throw wrong('a bucket of terms is not a list');
    const seen = new Set<string>();
    return joinEntries(
      value.map((entry: unknown) => {
        const { term, count, bytes, inline } = parseEntry(entry, mentions, wrong);
        if (bucketOf(term, lines.length) !== at) throw wrong(`the term "${term}" stands in the wrong bucket`);
        if (seen.has(term)) throw wrong(`the term "${term}" stands there twice`);
        seen.add(term);
        const apart = inBlocks.get(term) ?? 0;
        inBlocks.delete(term);
        if (count === 0 || inline + apart !== count || (inline > 0 && apart > 0))
          throw wrong(`the term "${term}" should have ${count} postings`);
        return { term, count, bytes };
      }),
    );
  });
  const [lost] = inBlocks.keys();
  if (lost !== undefined) throw lines.at(-1)?.wrong(`no bucket has the term "${lost}", which has blocks`);
  return buckets;
}

function countInBlocks(blocks: readonly PostingBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term, bytes } of blocks) {
    readPostings(bytes, () => counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  return counts;
}

function parseEntry(entry: unknown, mentions: number, wrong: Line['wrong']) {
  if (!Array.isArray(entry) || entry.length !== 3) throw wrong('a term is not a list of three');
  const [term, count, text] = entry as unknown[];
  if (typeof term !== 'string' || term === '') throw wrong('a term is not a text');
  if (!isCount(count)) throw wrong(`the term "${term}" has no count`);
  const postings = parsePostings(text, mentions, wrong);
  return { term, count, bytes: postings.bytes, inline: postings.count };
}

/** Postings name each mention once, in order: the reading code counts on it, and does not look. */
function parsePostings(
  text: unknown,
  mentions: number,
  wrong: Line['wrong'],
): { bytes: Uint8Array; count: number } {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (!bytes) throw wrong('postings are not base64');
  const found: { mention: number; impact: number }[] = [];
  try {
    readPostings(bytes, (mention, impact) => found.push({ mention, impact }));
  } catch {
    throw wrong('postings end too soon');
  }
  found.forEach(({ mention, impact }, i) => {
    if (!isCount(mention) || mention >= mentions)
      throw wrong(`postings name mention ${mention} of ${mentions}`);
    if (impact === 0) throw wrong(`mention ${mention} has a posting without weight`);
    if (i > 0 && mention <= (found[i - 1]?.mention ?? 0))
      throw wrong(`postings name mention ${mention} twice`);
  });
  return { bytes, count: found.length };
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
