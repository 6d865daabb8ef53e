import { type Article, locateInArticle } from '../article/article.ts';

/**
 * The live range of `articleText(article).slice(start, end)`; `undefined` where the page has changed since
 * it was read. Live, so that it follows small edits, and so that its collapse tells of large ones.
 */
export function locateRange(article: Article, start: number, end: number): Range | undefined {
  const span = locateInArticle(article, start, end);
  if (!span?.startNode.isConnected || !span.endNode.isConnected) return undefined;
  if (span.startOffset > span.startNode.length || span.endOffset > span.endNode.length) return undefined;
  const range = document.createRange();
  range.setStart(span.startNode, span.startOffset);
  range.setEnd(span.endNode, span.endOffset);
  return range.collapsed ? undefined : range;
}

/** A framework that renders anew takes text nodes away; their ranges then collapse or hang in the air. */
export function isDetached(range: Range): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}
