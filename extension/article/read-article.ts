import type { Article } from './article.ts';
import { chooseContainer } from './choose-container.ts';
import { dom } from './dom-access.ts';
import { findAsides } from './find-asides.ts';
import { findHeadline } from './find-headline.ts';
import { isStandfirst } from './judge-region.ts';
import { readPageFacts } from './read-page-facts.ts';
import { selectBlocks } from './select-blocks.ts';
import { holds, type Line, type PageText, type Region, walkText } from './walk-text.ts';
import { weighLine } from './weigh-line.ts';

/** The article of a page, or `undefined` where there is no prose. Reads only; safe to call again. */
export function readArticle(page: Document): Article | undefined {
  const reading = readSlices(page);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Longest stretch of reading between two pauses: half a frame, so that the page can still scroll smoothly. */
const SLICE_MS = 8;

/** As `readArticle`, pausing before each slice of work so that the page stays quick. */
export async function readArticleInSlices(
  page: Document,
  pause: () => Promise<void>,
  sliceMs = SLICE_MS,
): Promise<Article | undefined> {
  const reading = readSlices(page);
  let sliceEnds = performance.now() + sliceMs;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    await pause();
    sliceEnds = performance.now() + sliceMs;
  }
}

function* readSlices(page: Document): Generator<void, Article | undefined> {
  const root = dom.root(page);
  if (!root) return undefined;
  const text = yield* walkText(root);
  yield;
  const facts = readPageFacts(page);
  yield;
  const headline = findHeadline(text, facts.title);
  const aside = yield* findAsides(text, headline?.region);
  const container = yield* chooseContainer(text, aside, headline?.region);
  if (!container) return undefined;
  const blocks = yield* selectBlocks(linesOf(text, container, aside, headline), container, aside);
  return blocks.length ? { facts, blocks } : undefined;
}

/** What stands before the headline is not the article, unless the headline is not one. */
const SHARE_BEFORE_HEADLINE = 0.3;

function linesOf(text: PageText, container: Region, aside: Uint8Array, headline: Line | undefined): Line[] {
  const own = text.lines.filter(({ region }) => !aside[region.index]);
  const inside = own.filter(({ region }) => holds(container, region));
  const after = inside.filter(({ region }) => !headline || region.index > headline.region.index);
  const lost = proseOf(inside) - proseOf(after);
  if (lost >= proseOf(inside) * SHARE_BEFORE_HEADLINE) return inside;
  return [...own.filter((line) => isStandfirstAbove(line, container, headline)), ...after];
}

/** Many pages keep the standfirst with the headline, apart from the article's body. */
function isStandfirstAbove({ region, size }: Line, container: Region, headline: Line | undefined): boolean {
  if (!headline || region.index <= headline.region.index || region.index >= container.index) return false;
  if (holds(container, region) || size < SHORTEST_STANDFIRST) return false;
  return isStandfirst(region.element) || (region.parent !== undefined && isStandfirst(region.parent.element));
}

/** Shorter ones are labels: "Analysis", "Exclusive". */
const SHORTEST_STANDFIRST = 40;

function proseOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + Math.max(0, weighLine(line)), 0);
}
