import type { Library } from '../matching/library.ts';
import type { Claim, DocumentFacts, Match, Mention, PageFacts } from '../model.ts';
import { normalizeText } from '../text/normalize-text.ts';

/** So many claims are enough to know a page again; more would only delay the first answer. */
const SAMPLE = 8;
/** Of a document's mentions; a live blog of a whole war would make every claim wait. */
const OWN_MENTIONS = 200;

/** The library's copy of a page. */
export interface OwnDocument {
  readonly documentId: string;
  readonly mentions: readonly Mention[];
}

/**
 * The library's copy of the page itself, if there is one. Known by its URL; for a page without URL
 * (a file), by its wording: most of a sample of its claims stand in one document word for word. A page
 * with another URL that shares the wording is a reprint, and reported as such.
 */
export async function findOwnDocument(
  page: PageFacts,
  claims: readonly Claim[],
  library: Library,
  matchesOf: (claim: Claim) => Promise<readonly Match[]>,
): Promise<OwnDocument | undefined> {
  const sample = spread(claims, SAMPLE);
  const counts = new Map<string, number>();
  for (const claim of sample) {
    for (const id of documentsQuoting(claim, await matchesOf(claim)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const candidates = [...counts].filter(([, count]) => count > sample.length / 2).map(([id]) => id);
  const facts = await library.documentFacts(candidates);
  const documentId = candidates.find((id) => isSamePage(page, facts.get(id)));
  if (documentId === undefined) return undefined;
  return { documentId, mentions: await library.mentionsOf(documentId, OWN_MENTIONS) };
}

function documentsQuoting(claim: Claim, matches: readonly Match[]): Set<string> {
  const wanted = comparable(claim.text);
  const same = matches.filter(({ mention }) => comparable(mention.text) === wanted);
  return new Set(same.map(({ mention }) => mention.documentId));
}

function isSamePage(page: PageFacts, document: DocumentFacts | undefined): boolean {
  if (!document) return false;
  if (page.url && document.url) return pageKey(page.url) === pageKey(document.url);
  if (page.url) return page.title === document.title && page.published === document.published;
  return !page.publisher || !document.publisher || page.publisher === document.publisher;
}

/** Host and path: what follows "?" and "#" is mostly for counting visitors. */
function pageKey(url: string): string {
  const parts = /^[a-z]+:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url);
  return parts ? `${parts[1]?.toLowerCase()}${parts[2]?.replace(/\/$/, '')}` : url;
}

function comparable(text: string): string {
  return normalizeText(text).text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)] as T);
}
