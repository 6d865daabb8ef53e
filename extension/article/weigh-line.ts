import type { Line } from './walk-text.ts';

/** Shorter lines are labels, dates and names more often than sentences. */
const PROSE_LENGTH = 80;

/**
 * How much prose a line is, in characters: all of a long paragraph, half of a short one, none of a label;
 * a line of links counts against the region it stands in.
 */
export function weighLine({ size, linkedSize, region }: Line): number {
  const prose = size - linkedSize;
  if (linkedSize > size / 2 && prose < PROSE_LENGTH) return -size;
  if (size >= PROSE_LENGTH) return prose;
  return region.name === 'p' ? prose / 2 : 0;
}
