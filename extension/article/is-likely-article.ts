import { dom } from './dom-access.ts';

/** Whether the page is an article, judged quickly and before anything is read: for the probe. */
export function isLikelyArticle(page: Document): boolean {
  const type = dom.find(page, 'meta[property="og:type"]');
  return type !== null && dom.attribute(type, 'content') === 'article';
}
