import { dom } from './dom-access.ts';

/** What the page's `<meta>` elements say, by name, property or itemprop in lower case; first words first. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Pages have some dozens; a page must not be able to keep us busy. */
const MAX_ELEMENTS = 500;

/** Reads them in one pass: each selector of its own would walk the whole page. */
export function readMeta(page: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of [...dom.findAll(page, 'meta[content]')].slice(0, MAX_ELEMENTS)) {
    const content = dom.attribute(element, 'content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = dom.attribute(element, attribute)?.toLowerCase();
      if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}
