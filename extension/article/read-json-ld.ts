import { dom } from './dom-access.ts';

/** A thing that a page describes in JSON-LD (https://json-ld.org), as written: nothing in it can be trusted. */
export type Thing = Readonly<Record<string, unknown>>;

/** Blocks beyond these are not read: metadata is small, and a page must not be able to keep us busy. */
const MAX_BLOCKS = 30;
const MAX_BLOCK_LENGTH = 500_000;
const MAX_THINGS = 500;

/** All things of all JSON-LD blocks, outermost first: out of arrays, `@graph` and one another. */
export function readJsonLd(page: Document): Thing[] {
  const things: Thing[] = [];
  const blocks = [...dom.findAll(page, 'script[type*="ld+json" i]')].slice(0, MAX_BLOCKS);
  const waiting: unknown[] = blocks.map((block) => parseBlock(dom.textContent(block) ?? ''));
  while (waiting.length && things.length < MAX_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_THINGS));
    else if (typeof next === 'object' && next !== null) {
      things.push(next as Thing);
      waiting.push(...Object.values(next).filter((value) => typeof value === 'object'));
    }
  }
  return things;
}

export function isOfType(thing: Thing, type: RegExp): boolean {
  return [thing['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

/** Schema.org's articles: https://schema.org/Article and its kinds. */
export const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ClaimReview)$/;

/** JSON as pages write it: with comments around it, line breaks within strings, commas too many. */
function parseBlock(text: string): unknown {
  if (text.length > MAX_BLOCK_LENGTH) return undefined;
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  const mended = [...bare]
    .map((char) => (char < ' ' ? ' ' : char))
    .join('')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
  return parse(text) ?? parse(mended) ?? salvage(mended);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of what cannot be mended, the plain properties that we look for. */
function salvage(text: string): Thing | undefined {
  const properties = [
    ...text.matchAll(/"(@type|headline|datePublished|dateModified)"\s*:\s*"([^"\\]{1,300})"/g),
  ];
  const first = properties.toReversed().map(([, name, value]) => [name, value]);
  return properties.length ? Object.fromEntries(first) : undefined;
}
