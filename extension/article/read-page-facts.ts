import type { PageFacts } from '../../src/model.ts';
import { dom } from './dom-access.ts';

/** Title, publisher, publication date and address of a page, from its metadata. */
export function readPageFacts(page: Document): PageFacts {
  const title =
    readMeta(page, 'meta[property="og:title"]') ?? dom.textContent(dom.find(page, 'title') ?? page);
  return { title: title ?? undefined };
}

function readMeta(page: Document, selector: string): string | undefined {
  const element = dom.find(page, selector);
  return (element && dom.attribute(element, 'content')?.trim()) || undefined;
}
