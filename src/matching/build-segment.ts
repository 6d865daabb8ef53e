import type { SourceDocument } from '../model.ts';
import { findTerms } from './find-terms.ts';
import { cutPostings } from './pack-postings.ts';
import {
  type Bucket,
  bucketCount,
  bucketOf,
  type Posting,
  type PostingBlock,
  type Segment,
  type SegmentMention,
} from './segment.ts';

/** Files every mention under its terms. Same input, same segment: nothing in it depends on time or chance. */
export function buildSegment(
  documents: readonly SourceDocument[],
  mentions: readonly SegmentMention[],
): Segment {
  const postings = filePostings(documents, mentions);
  const blocks: PostingBlock[] = [];
  const filed: Filed[][] = Array.from({ length: bucketCount(postings.size) }, () => []);
  for (const term of [...postings.keys()].sort()) {
    const list = postings.get(term) ?? [];
    const cut = cutPostings(term, list);
    blocks.push(...cut.blocks);
    filed[bucketOf(term, filed.length)]?.push({ term, count: list.length, bytes: cut.inline });
  }
  return { documents, mentions, dictionary: filed.map(toBucket), blocks };
}

interface Filed {
  readonly term: string;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/**
 * A heading tells what a sentence is about where the sentence does not ("Three were hit."), but it stands over
 * many sentences. 1 would rank every sentence of a fitting article alike, 0 would lose those that need it.
 */
const HEADING_WEIGHT = 0.4;

function filePostings(
  documents: readonly SourceDocument[],
  mentions: readonly SegmentMention[],
): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  mentions.forEach(({ text, heading, document }, mention) => {
    for (const [term, impact] of weighTerms(text, heading ?? documents[document]?.title ?? '')) {
      const list = postings.get(term);
      if (list) list.push({ mention, impact });
      else postings.set(term, [{ mention, impact }]);
    }
  });
  return postings;
}

/**
 * How much each term weighs in a mention: BM25F's saturated frequency (Robertson and Zaragoza 2009), with a
 * fixed average length so that a segment need not know the others, in steps of 1/255.
 */
function weighTerms(text: string, heading: string): Map<string, number> {
  const weights = new Map<string, number>();
  const own = findTerms(text);
  for (const term of own) weights.set(term, (weights.get(term) ?? 0) + 1);
  for (const term of new Set(findTerms(heading)))
    weights.set(term, (weights.get(term) ?? 0) + HEADING_WEIGHT);
  const length = 1 - LENGTH_EFFECT + (LENGTH_EFFECT * own.length) / AVERAGE_TERMS;
  for (const [term, weight] of weights) {
    weights.set(term, Math.max(1, Math.round((255 * weight) / (weight + SATURATION * length))));
  }
  return weights;
}

/** Terms of an ordinary news sentence; k1 and b of BM25, low because sentences hardly repeat a word. */
const AVERAGE_TERMS = 14;
const SATURATION = 0.8;
const LENGTH_EFFECT = 0.5;

function toBucket(filed: readonly Filed[]): Bucket {
  const length = filed.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(length);
  let end = 0;
  const ends = filed.map((term) => {
    bytes.set(term.bytes, end);
    end += term.bytes.length;
    return end;
  });
  return { terms: filed.map(({ term }) => term), counts: filed.map(({ count }) => count), ends, bytes };
}
