import { MAXIMUM_INLINE, POSTINGS_PER_BLOCK, type Posting, type PostingBlock } from './segment.ts';

/**
 * Writes postings in few bytes: the step from one mention to the next as a varint (seven bits a byte, the
 * eighth says that more follow), then the impact as one byte.
 *
 *   mentions 4, 9, 310 with impacts 200, 180, 90  ─▶  04 C8 · 05 B4 · AD 02 5A
 */
export function packPostings(sorted: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { mention, impact } of sorted) {
    for (let step = mention - last; ; step = Math.floor(step / 128)) {
      if (step < 128) {
        bytes.push(step);
        break;
      }
      bytes.push((step % 128) + 128);
    }
    bytes.push(impact);
    last = mention;
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packPostings` wrote, one call of `visit` a posting. Throws `RangeError` on a broken end. */
export function readPostings(bytes: Uint8Array, visit: (mention: number, impact: number) => void): void {
  let mention = 0;
  for (let at = 0; at < bytes.length; ) {
    let step = 0;
    let unit = 1;
    let byte = bytes[at++] ?? 0;
    while (byte >= 128) {
      step += (byte - 128) * unit;
      unit *= 128;
      byte = bytes[at++] ?? 0;
    }
    mention += step + byte * unit;
    const impact = bytes[at++];
    if (impact === undefined) throw new RangeError(`postings end inside mention ${mention}`);
    visit(mention, impact);
  }
}

/** Few postings stay together; many are cut into blocks, the highest impacts first. */
export function cutPostings(
  term: string,
  sorted: readonly Posting[],
): { inline: Uint8Array; blocks: PostingBlock[] } {
  if (sorted.length <= MAXIMUM_INLINE) return { inline: packPostings(sorted), blocks: [] };
  const best = sorted.toSorted((a, b) => b.impact - a.impact || a.mention - b.mention);
  const blocks: PostingBlock[] = [];
  for (let at = 0; at < best.length; at += POSTINGS_PER_BLOCK) {
    const part = best.slice(at, at + POSTINGS_PER_BLOCK).sort((a, b) => a.mention - b.mention);
    blocks.push({ term, block: blocks.length, bytes: packPostings(part) });
  }
  return { inline: new Uint8Array(0), blocks };
}
