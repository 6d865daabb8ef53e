import type { Line, PageText, Region } from './walk-text.ts';

/**
 * The region that holds the article: prose counts for a region, lists of links count against it, and the
 * region with the highest sum wins. The page's body has all of the prose but the menus as well; one
 * paragraph has no menus but little prose; the element around the article lies between.
 */
export function chooseContainer({ regions, lines }: PageText): Region | undefined {
  const sums = new Float64Array(regions.length);
  for (const line of lines) sums[line.region.index]! += weighLine(line);
  let best: Region | undefined;
  for (let index = regions.length - 1; index >= 0; index--) {
    const region = regions[index]!;
    const sum = sums[index]!;
    if (sum > (best ? sums[best.index]! : 0)) best = region;
    if (region.parent) sums[region.parent.index]! += sum;
  }
  return best;
}

/** Shorter lines are labels, dates and names more often than sentences. */
const PROSE_LENGTH = 80;

function weighLine({ size, linkedSize, region }: Line): number {
  if (linkedSize > size / 2) return -size;
  const prose = size - linkedSize;
  if (size >= PROSE_LENGTH) return prose;
  return region.name === 'p' ? prose / 2 : 0;
}
