import type { FoundClaim, IsoDate, PageFacts } from '../../src/model.ts';
import type { CheckRequest } from '../messages.ts';

/**
 * Bounds of one request: many times what the longest live blog has, and small enough that parsing and checking
 * them cannot keep the background from answering anybody else.
 */
const MAXIMUM_CLAIMS = 2000;
const MAXIMUM_TEXT = 4000;
const MAXIMUM_CHARACTERS = 2_000_000;
/** Context that is longer is cut, not refused: it only helps. */
const MAXIMUM_CONTEXT = 2000;
const MAXIMUM_NAME = 500;
const MAXIMUM_URL = 4096;
/** Speakers are sought in all of it at once: some 200 ms for so much, while nobody else is answered. */
const MAXIMUM_ARTICLE = 200_000;

export class CheckRequestError extends Error {
  override readonly name = 'CheckRequestError';
}

/**
 * What a content script sent, which may be anything: the page can have taken it over. Only what `CheckRequest`
 * names is kept. Throws `CheckRequestError` on what cannot be checked.
 */
export function parseCheckRequest(sent: unknown): CheckRequest {
  const { page, claims, text, purpose } = parseObject(sent, 'request');
  if (purpose !== 'page' && purpose !== 'selection')
    throw new CheckRequestError('purpose: page or selection');
  if (!Array.isArray(claims)) throw new CheckRequestError('claims: not a list');
  if (claims.length > MAXIMUM_CLAIMS) {
    throw new CheckRequestError(`${claims.length} claims: at most ${MAXIMUM_CLAIMS} can be checked at once`);
  }
  return {
    page: parsePage(page),
    claims: parseClaims(claims),
    text: parseContext(text, MAXIMUM_ARTICLE) ?? '',
    purpose,
  };
}

function parsePage(sent: unknown): PageFacts {
  const { url, title, publisher, published } = parseObject(sent, 'page');
  return defined({
    url: parseUrl(url),
    title: parseContext(title, MAXIMUM_NAME),
    publisher: parseContext(publisher, MAXIMUM_NAME),
    published: parseDate(published),
  });
}

function parseClaims(sent: readonly unknown[]): FoundClaim[] {
  let characters = 0;
  return sent.map((one, index) => {
    const claim = parseClaim(one, `claims[${index}]`);
    characters += claim.text.length + (claim.before?.length ?? 0) + (claim.after?.length ?? 0);
    if (characters > MAXIMUM_CHARACTERS)
      throw new CheckRequestError('claims: more text than any article has');
    return claim;
  });
}

function parseClaim(sent: unknown, name: string): FoundClaim {
  const claim = parseObject(sent, name);
  const text = parseText(claim.text, `${name}.text`);
  const start = parseNumber(claim.start, `${name}.start`);
  return {
    text,
    start,
    end: Math.max(start, parseNumber(claim.end, `${name}.end`)),
    checkWorthiness: Math.min(1, parseNumber(claim.checkWorthiness, `${name}.checkWorthiness`)),
    ...defined({
      before: parseContext(claim.before, MAXIMUM_CONTEXT),
      after: parseContext(claim.after, MAXIMUM_CONTEXT),
      heading: parseContext(claim.heading, MAXIMUM_NAME),
      published: parseDate(claim.published),
    }),
  };
}

function parseObject(sent: unknown, name: string): Record<string, unknown> {
  if (typeof sent !== 'object' || sent === null) throw new CheckRequestError(`${name}: not an object`);
  return sent as Record<string, unknown>;
}

function parseText(sent: unknown, name: string): string {
  if (typeof sent !== 'string' || sent.trim() === '') throw new CheckRequestError(`${name}: no text`);
  if (sent.length > MAXIMUM_TEXT) throw new CheckRequestError(`${name}: over ${MAXIMUM_TEXT} characters`);
  return sent;
}

function parseNumber(sent: unknown, name: string): number {
  if (typeof sent !== 'number' || !Number.isFinite(sent) || sent < 0) {
    throw new CheckRequestError(`${name}: not a number from 0`);
  }
  return sent;
}

function parseContext(sent: unknown, maximum: number): string | undefined {
  return typeof sent === 'string' && sent !== '' ? sent.slice(0, maximum) : undefined;
}

function parseDate(sent: unknown): IsoDate | undefined {
  const isDate =
    typeof sent === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(sent) && !Number.isNaN(Date.parse(sent));
  return isDate ? sent : undefined;
}

function parseUrl(sent: unknown): string | undefined {
  const isUrl = typeof sent === 'string' && sent.length <= MAXIMUM_URL && /^(?:https?|file):\/\//.test(sent);
  return isUrl ? sent : undefined;
}

/** Leaves out what is absent, so that "not there" is said in one way. */
function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
