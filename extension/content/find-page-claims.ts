import { spotClaims } from '../../src/claims/spot-claims.ts';
import type { FoundClaim, PageFacts } from '../../src/model.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import type { Block } from '../article/article.ts';

/**
 * Characters of text in which claims are found at a stretch. More makes the longest stretch longer, less
 * repeats more work: the neighbours of each stretch are read twice, because a sentence is understood from
 * those around it.
 */
const STRETCH = 800;

/** Longer is no sentence but a list, or data; the background refuses what is longer than any sentence. */
const LONGEST_CLAIM = 2_000;

/** More than the longest live blog has. What comes after is left alone: a page must not keep us busy for ever. */
const MOST_CLAIMS = 1_500;

type PlacedBlock = Pick<Block, 'text' | 'kind'> & { readonly start: number };

/**
 * The claims of an article, placed in `articleText`; yields wherever the page may be let through. A claim
 * stands under the heading above it, or else under the page's title.
 */
export function* findPageClaims(
  blocks: readonly Pick<Block, 'text' | 'kind'>[],
  page: PageFacts,
): Generator<void, FoundClaim[]> {
  const claims: FoundClaim[] = [];
  const placed = placeBlocks(blocks);
  let heading = page.title;
  for (let first = 0; first < placed.length && claims.length < MOST_CLAIMS; ) {
    if (placed[first]?.kind === 'heading') heading = placed[first]?.text;
    const next = endOfStretch(placed, first);
    claims.push(...findInStretch(placed, first, next, { ...page, ...(heading && { heading }) }));
    first = next;
    yield;
  }
  return claims.slice(0, MOST_CLAIMS);
}

function placeBlocks(blocks: readonly Pick<Block, 'text' | 'kind'>[]): PlacedBlock[] {
  let start = 0;
  return blocks.map(({ text, kind }) => {
    const placed = { text, kind, start };
    start += text.length + 1;
    return placed;
  });
}

/** A stretch ends before the next heading, since another heading holds from there. */
function endOfStretch(blocks: readonly PlacedBlock[], first: number): number {
  const start = blocks[first]?.start ?? 0;
  let next = first + 1;
  for (; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || block.kind === 'heading' || block.start + block.text.length - start > STRETCH) break;
  }
  return next;
}

function findInStretch(
  blocks: readonly PlacedBlock[],
  first: number,
  next: number,
  { published, heading }: PageFacts & { readonly heading?: string },
): FoundClaim[] {
  const read = blocks.slice(Math.max(0, first - 2), next + 1);
  const offset = read[0]?.start ?? 0;
  const from = blocks[first]?.start ?? 0;
  const to = blocks[next]?.start ?? Number.POSITIVE_INFINITY;
  const sentences = splitSentences(read.map(({ text }) => text).join('\n'));
  return spotClaims(sentences, {
    ...(published && { published }),
    ...(heading && { heading }),
  })
    .map((claim) => ({ ...claim, start: claim.start + offset, end: claim.end + offset }))
    .filter(({ start, text }) => start >= from && start < to && text.length <= LONGEST_CLAIM);
}
