import { dom } from './dom-access.ts';
import { judgeRegion, type RegionCue } from './judge-region.ts';
import { isInline, type PageText, type Region } from './walk-text.ts';
import { weighLine } from './weigh-line.ts';

/**
 * Regions that hold this share of the page's prose are the article, whatever they are called. A short article
 * has less prose than the small print below it, so a region without the headline needs more.
 */
const TOO_MUCH_FOR_AN_ASIDE = { within: 0.5, unknown: 0.5, elsewhere: 0.75 };

/**
 * Which regions are not the article, by index: comments, teasers, forms, captions, hidden text, and all that
 * stands within them. `headline` is the region of the article's title: what holds it is no aside.
 */
export function* findAsides(page: PageText, headline: Region | undefined): Generator<void, Uint8Array> {
  const prose = yield* proseOfRegions(page);
  const total = prose[0] ?? 0;
  const aside = new Uint8Array(page.regions.length);
  const around = new Set<Region>();
  for (let at = headline; at; at = at.parent) around.add(at);
  for (const region of page.regions) {
    if (region.index % 64 === 0) yield;
    const { parent, index } = region;
    if (parent && aside[parent.index]) {
      aside[index] = 1;
      continue;
    }
    if (Number.isNaN(prose[index])) continue;
    const share = (prose[index] ?? 0) / Math.max(1, total);
    const cue = judgeRegion(region.element, region.name);
    if (isInline(region.name) && cue !== 'hidden') continue;
    const title = headline === undefined ? 'unknown' : around.has(region) ? 'within' : 'elsewhere';
    if (isAside(cue, share, title)) aside[index] = 1;
  }
  return aside;
}

function isAside(cue: RegionCue, share: number, headline: 'within' | 'elsewhere' | 'unknown'): boolean {
  if (cue === undefined) return false;
  if (cue === 'never' && headline !== 'unknown') return headline === 'elsewhere';
  return share < TOO_MUCH_FOR_AN_ASIDE[headline];
}

/** Characters of prose in each region; NaN where there is no text at all. */
function* proseOfRegions({ regions, lines }: PageText): Generator<void, Float64Array> {
  const prose = new Float64Array(regions.length).fill(Number.NaN);
  const add = (index: number, size: number) => {
    prose[index] = Number.isNaN(prose[index]) ? size : prose[index]! + size;
  };
  for (const [i, line] of lines.entries()) {
    if (i % 256 === 0) yield;
    const weight = Math.max(0, weighLine(line)) / Math.max(1, line.size);
    for (const run of line.runs)
      if (run.node) add(run.region.index, dom.data(run.node).trim().length * weight);
  }
  for (let index = regions.length - 1; index > 0; index--) {
    const parent = regions[index]!.parent;
    if (parent && !Number.isNaN(prose[index])) add(parent.index, prose[index]!);
  }
  return prose;
}
