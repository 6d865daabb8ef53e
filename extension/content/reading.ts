import type { CheckedClaim, FoundClaim, PageFacts } from '../../src/model.ts';
import { standingOf } from '../../src/standing.ts';
import { type Article, articleText } from '../article/article.ts';
import { dom } from '../article/dom-access.ts';
import { readArticleInSlices } from '../article/read-article.ts';
import { elementOf } from './card/range-boxes.ts';
import { findPageClaims } from './find-page-claims.ts';
import type { MarkedStance } from './highlight.ts';
import { pause, runInSlices } from './in-slices.ts';
import { createLocate, isDetached } from './locate.ts';
import { pageTone, type Tone } from './page-tone.ts';

/** A claim of the page: where it stands there, and what the library says. */
export interface ReadClaim {
  readonly claim: FoundClaim;
  /** Absent where the page has changed since it was read. */
  readonly range: Range | undefined;
  /** Of the page where the claim stands: decides the colours of its underline. */
  tone: Tone;
  checked?: CheckedClaim;
  /** The answer before those around the claim were others: shown until the library has answered anew. */
  earlier?: CheckedClaim;
}

/** What can be shown of a claim now. */
export function answerOf(read: ReadClaim | undefined): CheckedClaim | undefined {
  return read?.checked ?? read?.earlier;
}

/** A page as it was read. */
export interface Reading {
  readonly page: PageFacts;
  readonly text: string;
  readonly claims: readonly ReadClaim[];
  /** Where more of the article would appear, and the characters in it when it was read. */
  readonly surroundings: Element;
  readonly size: number;
}

/** `undefined` where the page has no article. Rejects with the signal's reason when it is aborted. */
export async function readPage(page: Document, signal: AbortSignal): Promise<Reading | undefined> {
  const article = await readArticleInSlices(page, pause);
  signal.throwIfAborted();
  if (!article) return undefined;
  const found = await runInSlices(findPageClaims(article.blocks, article.facts), signal);
  const claims = await runInSlices(locateClaims(article, found), signal);
  const surroundings = surroundingsOf(claims);
  return {
    page: article.facts,
    text: articleText(article),
    claims,
    surroundings,
    size: sizeOf(surroundings),
  };
}

function* locateClaims(article: Article, claims: readonly FoundClaim[]): Generator<void, ReadClaim[]> {
  const locate = createLocate(article);
  const located: ReadClaim[] = [];
  for (const claim of claims) {
    const range = locate(claim.start, claim.end);
    // Asked now, because each underline makes the browser compute styles anew.
    located.push({ claim, range, tone: range ? pageTone(elementOf(range)) : 'light' });
    yield;
  }
  return located;
}

/**
 * Answers that hold for a new reading of the same page: those of claims that stand there as before. Where other
 * sentences stand around a claim now, as on a page that grows, its answer is only not taken away yet.
 */
export function carryOver(from: Reading, to: Reading): void {
  const same = new Map(from.claims.map(({ claim, checked }) => [keyOf(claim), checked]));
  const alike = new Map(from.claims.map((read) => [read.claim.text, answerOf(read)]));
  for (const read of to.claims) {
    const checked = same.get(keyOf(read.claim));
    const earlier = alike.get(read.claim.text);
    if (checked) read.checked = placedAs(read.claim, checked);
    else if (earlier) read.earlier = placedAs(read.claim, earlier);
  }
}

/** The answer with the claim where it stands now. */
export function placedAs(claim: FoundClaim, answer: CheckedClaim): CheckedClaim {
  return { ...answer, claim: { ...claim, attributions: answer.claim.attributions } };
}

/** Where in `to` the claims of `from` are, as far as they are still there. */
export function samePlaces(from: Reading, to: Reading): Map<number, number> {
  const same = new Map(to.claims.map(({ claim }, place) => [keyOf(claim), place]));
  const alike = new Map(to.claims.map(({ claim }, place) => [claim.text, place]));
  return new Map(
    from.claims.flatMap(({ claim }, place): [number, number][] => {
      const there = same.get(keyOf(claim)) ?? alike.get(claim.text);
      return there === undefined ? [] : [[place, there]];
    }),
  );
}

/** A page may have a switch for its theme. Whether the tones of a reading changed. */
export function readTones({ claims }: Reading): boolean {
  const sample = claims.find(({ range }) => range !== undefined);
  if (!sample?.range || pageTone(elementOf(sample.range)) === sample.tone) return false;
  for (const read of claims) if (read.range) read.tone = pageTone(elementOf(read.range));
  return true;
}

/** All of a claim that the answer depends on, so not its place. */
function keyOf({ text, before, after, heading, published }: FoundClaim): string {
  return JSON.stringify([text, before, after, heading, published]);
}

/** More new characters than this are a sentence; fewer, a clock or a count of comments. */
const A_SENTENCE = 40;

/** Whether the page no longer is what was read: text of it is gone, or there is more of it. */
export function isOutdated(reading: Reading): boolean {
  if (reading.claims.some(({ range }) => range !== undefined && isDetached(range))) return true;
  return Math.abs(sizeOf(reading.surroundings) - reading.size) > A_SENTENCE;
}

/**
 * Whether the page holds another text now: most claims are neither where they were, nor drawn anew elsewhere. Not
 * all of them, because a list of other stories may repeat a headline.
 */
export function isReplaced(reading: Reading): boolean {
  if (!isOutdated(reading)) return false;
  const page = flat(dom.textContent(document.documentElement) ?? '');
  const kept = reading.claims.filter(({ claim }) => page.includes(flat(claim.text)));
  return kept.length <= reading.claims.length / 2;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The element around all claims, or around the paragraph that holds them all: the next one stands in it. */
function surroundingsOf(claims: readonly ReadClaim[]): Element {
  const elements = claims.flatMap(({ range }) => (range ? elementOf(range) : []));
  const [first, last] = [elements[0], elements.at(-1)];
  let around = first ? dom.parentElement(first) : null;
  while (around && last && !dom.contains(around, last)) around = dom.parentElement(around);
  return around ?? document.documentElement;
}

const sizeOf = (element: Element) => dom.textContent(element)?.length ?? 0;

/** The stance by which a claim is underlined; none when nothing speaks for, against or after it. */
export function markedStance(checked: CheckedClaim | undefined): MarkedStance | undefined {
  const standing = checked ? standingOf(checked) : 'nothing';
  return standing === 'nothing' ? undefined : standing;
}
