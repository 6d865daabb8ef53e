import { parseHTML } from 'linkedom';

/** A page's HTML as a `Document`; its scripts do not run and nothing is fetched. */
export function parseHtml(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
