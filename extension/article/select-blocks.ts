import type { Block, BlockKind } from './article.ts';
import { dom } from './dom-access.ts';
import { isBoilerplate, opensLinks } from './is-boilerplate.ts';
import { isStandfirst } from './judge-region.ts';
import { readBlock } from './read-block.ts';
import type { Line, Region, Run } from './walk-text.ts';

interface Candidate {
  readonly line: Line;
  readonly block: Block;
}

/** The container's lines as blocks, without what is not the article's own text. */
export function* selectBlocks(
  lines: readonly Line[],
  container: Region,
  aside: Uint8Array,
): Generator<void, Block[]> {
  const candidates: Candidate[] = [];
  const isVisible = visibility();
  for (const line of lines) {
    const shown = line.runs.filter(({ region }) => !aside[region.index] && isVisible(region));
    for (const runs of splitAtBreaks(shown)) {
      const part = measure(line, runs);
      const kind = kindOf(line.region);
      const block = readBlock(kind === 'heading' ? withoutStamp(runs) : runs, kind);
      if (
        block &&
        !isPointer(part, block, container) &&
        !isCaption(part, block, container) &&
        !isBoilerplate(block.text)
      )
        candidates.push({ line: part, block });
    }
    yield;
  }
  return withoutIdleHeadings(withoutLinkSections(candidates)).map(({ block }) => block);
}

/** "18:05 Drones over the city": when an item of a live blog was written is no part of what it says. */
function withoutStamp(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(
    ({ node, region }) => node && region.name !== 'time' && dom.data(node).trim() !== '',
  );
  return first < 0 ? runs : runs.slice(first);
}

/** Asks the browser once for each element; a parser without styles knows only what `judgeRegion` saw. */
function visibility(): (region: Region) => boolean {
  const known = new Map<Region, boolean>();
  return (region) => {
    const visible = known.get(region) ?? dom.isVisible(region.element);
    known.set(region, visible);
    return visible;
  };
}

/** Two line breaks divide paragraphs on pages that know no others. */
function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (!run.node) breaks++;
    else if (dom.data(run.node).trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)!.push(run);
  }
  return parts;
}

function measure(line: Line, runs: Run[]): Line {
  let size = 0;
  let linkedSize = 0;
  for (const { node, linked } of runs) {
    const length = node ? dom.data(node).trim().length : 0;
    size += length;
    if (linked) linkedSize += length;
  }
  return { ...line, runs, size, linkedSize };
}

/** Text beside a link that makes it a sentence, not the name of another story. */
const OWN_TEXT = 40;

/** A line that leads elsewhere. A heading may be a link where it stands among the paragraphs. */
function isPointer({ size, linkedSize, region }: Line, block: Block, container: Region): boolean {
  if (linkedSize <= size / 2) return false;
  if (block.kind === 'heading') return region.parent !== container;
  return size - linkedSize < OWN_TEXT;
}

const SENTENCE_END = /[.!?:…]["'”’)\]]*$/;

/** Captions are short and seldom sentences; a paragraph after a picture ends as one. */
const LONGEST_CAPTION = 200;

function isCaption(line: Line, { kind, text }: Block, container: Region): boolean {
  if (line.region.name === 'p' && line.region.parent === container) return false;
  return (
    line.afterPicture && kind === 'paragraph' && text.length < LONGEST_CAPTION && !SENTENCE_END.test(text)
  );
}

/** After "Related stories" nothing counts until the next heading or paragraph; teasers are shorter than this. */
const PROSE_AGAIN = 100;

function withoutLinkSections(candidates: readonly Candidate[]): Candidate[] {
  let skipping = false;
  return candidates.filter(({ line, block }) => {
    if (opensLinks(block.text) && (block.kind === 'heading' || block.text.length < 40)) {
      skipping = true;
      return false;
    }
    if (skipping && (block.kind === 'heading' || isProse(line, block))) skipping = false;
    return !skipping;
  });
}

function isProse({ size, linkedSize }: Line, { kind, text }: Block): boolean {
  return (
    kind !== 'list-item' &&
    size - linkedSize > PROSE_AGAIN &&
    linkedSize < size / 4 &&
    SENTENCE_END.test(text)
  );
}

/** A heading over nothing, or over another of its rank, was the heading of something that is not here. */
function withoutIdleHeadings(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ line, block }, i) => {
    const next = candidates[i + 1];
    if (block.kind !== 'heading') return true;
    return next !== undefined && (next.block.kind !== 'heading' || next.line.region.name > line.region.name);
  });
}

function kindOf({ element, name, within, parent }: Region): BlockKind {
  if (isStandfirst(element) || (parent && isStandfirst(parent.element))) return 'standfirst';
  return /^h[1-6]$/.test(name) ? 'heading' : (within ?? 'paragraph');
}
