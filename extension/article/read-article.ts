import type { Article, Block, BlockKind } from './article.ts';
import { chooseContainer } from './choose-container.ts';
import { dom } from './dom-access.ts';
import { readBlock } from './read-block.ts';
import { readPageFacts } from './read-page-facts.ts';
import { type Line, type Region, walkText } from './walk-text.ts';

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
): Promise<Article | undefined> {
  const reading = readSlices(page);
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    await pause();
    sliceEnds = performance.now() + SLICE_MS;
  }
}

function* readSlices(page: Document): Generator<void, Article | undefined> {
  const root = dom.root(page);
  if (!root) return undefined;
  const text = yield* walkText(root);
  const container = chooseContainer(text);
  if (!container) return undefined;
  const blocks: Block[] = [];
  for (const line of text.lines) {
    if (!isInside(line.region, container)) continue;
    const block = readBlock(line.runs, kindOf(line));
    if (block) blocks.push(block);
    yield;
  }
  return blocks.length ? { facts: readPageFacts(page), blocks } : undefined;
}

function isInside(region: Region, container: Region): boolean {
  let at: Region | undefined = region;
  while (at && at.index > container.index) at = at.parent;
  return at === container;
}

function kindOf(line: Line): BlockKind {
  if (/^h[1-6]$/.test(line.region.name)) return 'heading';
  for (let at: Region | undefined = line.region; at; at = at.parent) {
    if (at.name === 'li') return 'list-item';
    if (at.name === 'blockquote') return 'quote';
  }
  return 'paragraph';
}
