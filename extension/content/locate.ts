import { type Article, type Block, rangeOf } from '../article/article.ts';

/** Gives the live range of `articleText(article).slice(start, end)`, within one block. */
export type Locate = (start: number, end: number) => Range | undefined;

/**
 * For an article as it was read; a range is `undefined` where the page has changed since. Ranges are live, so
 * that they follow small edits, and so that their collapse tells of large ones.
 */
export function createLocate({ blocks }: Article): Locate {
  const starts = startsOf(blocks);
  return (start, end) => {
    const place = lastAtOrBefore(starts, start);
    const block = blocks[place];
    const offset = starts[place] ?? 0;
    const span = block && rangeOf(block, start - offset, Math.min(end - offset, block.text.length));
    if (!span?.startNode.isConnected || !span.endNode.isConnected) return undefined;
    if (span.startOffset > span.startNode.length || span.endOffset > span.endNode.length) return undefined;
    const range = document.createRange();
    range.setStart(span.startNode, span.startOffset);
    range.setEnd(span.endNode, span.endOffset);
    return range.collapsed ? undefined : range;
  };
}

/** A framework that renders anew takes text nodes away; their ranges then collapse or hang in the air. */
export function isDetached(range: Range): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}

/** Where each block begins in the article's text, in which one line break divides them. */
function startsOf(blocks: readonly Block[]): number[] {
  let start = 0;
  return blocks.map(({ text }) => {
    const here = start;
    start += text.length + 1;
    return here;
  });
}

/** Binary search: a live blog has thousands of blocks and of claims. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
