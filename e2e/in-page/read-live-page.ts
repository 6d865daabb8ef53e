/**
 * Bundled and run in a page: the article and its claims as the content script reads them, with what the tests
 * ask of them. The content script itself tells nobody where in the page it has read.
 */
import { articleText } from '../../extension/article/article.ts';
import { isLikelyArticle } from '../../extension/article/is-likely-article.ts';
import { readArticle } from '../../extension/article/read-article.ts';

export interface LivePage {
  readonly isLikelyArticle: boolean;
  readonly text: string;
  /** Texts that were read out of navigation, comments, footers and the like. */
  readonly fromFurniture: readonly string[];
}

const FURNITURE =
  'nav, footer, [role="navigation"], [role="contentinfo"], [id^="comment" i], [class~="comments" i], #disqus_thread';

function readLivePage(): LivePage | undefined {
  const article = readArticle(document);
  if (!article) return undefined;
  const inFurniture = article.blocks.filter(({ nodes }) =>
    nodes.some(({ node }) => node.parentElement?.closest(FURNITURE)),
  );
  return {
    isLikelyArticle: isLikelyArticle(document),
    text: articleText(article),
    fromFurniture: inFurniture.map(({ text }) => text),
  };
}

// Not `globalThis`: what Firefox lets a driver run has one of its own.
Object.assign(window, { readLivePage });
