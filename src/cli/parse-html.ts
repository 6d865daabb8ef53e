import { parseHTML } from 'linkedom';

/**
 * A page's HTML as a `Document`; its scripts do not run and nothing is fetched. linkedom takes the tree as it is
 * written, where browsers mend it: a page without `<html>` gets one here, and what follows `</body>` stays in it.
 */
export function parseHtml(html: string): Document {
  const open = html.replace(/<\/(?:body|html)\s*>/gi, '');
  const whole = /<html[\s>]/i.test(open) ? open : `<!doctype html><html><body>${open}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
