/**
 * An article as it was read, with the way back: every character of its text leads to a live text node.
 * The page's text is its blocks' texts joined by line breaks; claims are placed in that text.
 */
import type { PageFacts } from '../../src/model.ts';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'standfirst';

/**
 * A run of a text node that stands unchanged in a block's text, but for white space characters, which are
 * spaces there: `node.data.slice(start, end)` is as long as `text.slice(at, at + end - start)`.
 */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Where it begins in the block's text. */
  readonly at: number;
}

/** A paragraph, heading or list item. White space is normalised, soft hyphens and zero-width signs are gone. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** In the order of the text. What no piece covers is a space that stands for a line break. */
  readonly nodes: readonly Piece[];
}

export interface Article {
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
}

/** A place in the page, in the form that `Range` takes. */
export interface DomSpan {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** What divides blocks in the page's text. */
const DIVIDER = '\n';

export function articleText(article: Article): string {
  return article.blocks.map((block) => block.text).join(DIVIDER);
}

/**
 * The place in the page of `articleText(article).slice(start, end)`; it may reach over several blocks.
 * `undefined` where nothing of that text stands in the page (an empty span, or one beyond the end).
 */
export function locateInArticle(article: Article, start: number, end: number): DomSpan | undefined {
  let first: DomSpan | undefined;
  let last: DomSpan | undefined;
  let offset = 0;
  for (const block of article.blocks) {
    const span = rangeOf(block, Math.max(0, start - offset), Math.min(block.text.length, end - offset));
    first ??= span;
    last = span ?? last;
    offset += block.text.length + DIVIDER.length;
    if (offset >= end) break;
  }
  return first && last && { ...first, endNode: last.endNode, endOffset: last.endOffset };
}

/** The place in the page of `block.text.slice(start, end)`. */
export function rangeOf(block: Block, start: number, end: number): DomSpan | undefined {
  const first = block.nodes.find((piece) => endOf(piece) > start);
  const last = block.nodes.findLast((piece) => piece.at < end);
  if (start >= end || !first || !last || first.at > last.at) return undefined;
  return {
    startNode: first.node,
    startOffset: first.start + Math.max(0, start - first.at),
    endNode: last.node,
    endOffset: Math.min(last.end, last.start + end - last.at),
  };
}

function endOf(piece: Piece): number {
  return piece.at + piece.end - piece.start;
}
