import type { PageFacts } from '../../src/model.ts';
import { dom } from './dom-access.ts';
import { readAddress } from './read-address.ts';
import { ARTICLE_TYPE, isOfType, readJsonLd, type Thing } from './read-json-ld.ts';
import { type Meta, readMeta } from './read-meta.ts';
import { readPublished } from './read-published.ts';

/** Title, publisher, day of publication and address of a page, from its metadata. `now` bounds the day. */
export function readPageFacts(page: Document, now = new Date()): PageFacts {
  const things = readJsonLd(page);
  const meta = readMeta(page);
  const url = readAddress(page, meta);
  const publisher = readPublisher(meta, things, url);
  const title = readTitle(page, meta, things, publisher);
  const published = readPublished({ page, meta, things, url }, now);
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  };
}

/** The headline on the page where the metadata confirm it, since metadata may shorten or sharpen it. */
function readTitle(
  page: Document,
  meta: Meta,
  things: readonly Thing[],
  publisher: string | undefined,
): string | undefined {
  const headline = things.find(
    (thing) => isOfType(thing, ARTICLE_TYPE) && typeof thing.headline === 'string',
  )?.headline;
  const said = [
    firstOf(meta, ['og:title', 'twitter:title']),
    plainText(headline),
    plainText(dom.textContent(dom.find(page, 'title') ?? page)),
  ].filter((title) => title !== undefined);
  const names = new Set(wordsOf(publisher ?? ''));
  const known = new Set(said.flatMap(wordsOf).filter((word) => !names.has(word)));
  const shown = [...dom.findAll(page, 'h1')]
    .slice(0, 10)
    .map((element) => plainText(dom.textContent(element)));
  const confirmed = shown.find((title) => title !== undefined && isConfirmed(wordsOf(title), known));
  return confirmed ?? (said[0] && withoutPublisher(said[0], publisher));
}

/** A site's name in an `h1` is short, and all of its words stand in the title too. */
function isConfirmed(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.length >= 4 && words.filter((word) => known.has(word)).length > words.length / 2;
}

/** "Dam fails in Lodi | The Valley Post" → "Dam fails in Lodi". */
function withoutPublisher(title: string, publisher: string | undefined): string {
  const parts = /^(.{15,}?)\s+[|–—·»-]\s+([^|]{2,40})$/.exec(title);
  if (!parts?.[1] || !parts[2]) return title;
  const isName =
    publisher !== undefined && wordsOf(parts[2]).some((word) => wordsOf(publisher).includes(word));
  return isName || title.includes(' | ') ? parts[1] : title;
}

function readPublisher(meta: Meta, things: readonly Thing[], url: string | undefined): string | undefined {
  const article = things.find((thing) => isOfType(thing, ARTICLE_TYPE));
  const site = firstOf(meta, ['og:site_name']);
  const named = nameOf(article?.publisher, things);
  const names = [named, site, firstOf(meta, ['application-name', 'publisher', 'dc.publisher'])];
  const proper = names.find(
    (name) =>
      name !== undefined && name.length <= LONGEST_NAME && !/^@|:\/\/|^[\w-]+(?:\.[\w-]+)+$/.test(name),
  );
  return proper ?? hostOf(names.find((name) => name !== undefined)) ?? hostOf(url);
}

function hostOf(name: string | undefined): string | undefined {
  return name && URL.canParse(name) ? new URL(name).hostname.replace(/^www\./, '') : name;
}

/** Longer ones are slogans. */
const LONGEST_NAME = 60;

/** The name of an organisation given as text, as an object, or by its `@id`. */
function nameOf(publisher: unknown, things: readonly Thing[]): string | undefined {
  const one: unknown = [publisher].flat()[0];
  if (typeof one !== 'object' || one === null) return plainText(one);
  const thing = one as Thing;
  const meant = thing.name
    ? thing
    : things.find((other) => other['@id'] === thing['@id'] && other.name !== undefined);
  return plainText([meant?.name].flat()[0]);
}

function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => meta.get(name) ?? [])
    .map(plainText)
    .find((text) => text !== undefined);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  apos: "'",
  nbsp: ' ',
};
const LONGEST_TEXT = 500;

/** One line of text; entities that were escaped twice are read. `undefined` for what is no text or empty. */
function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const read = value
    .slice(0, LONGEST_TEXT)
    .replace(/&(amp|quot|#0?39|apos|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all);
  return read.replace(/\s+/g, ' ').trim() || undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
