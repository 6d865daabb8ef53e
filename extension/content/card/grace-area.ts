import type { Box } from './place-card.ts';

/** How far the pointer may stray from claim and card before the card counts as left, in CSS pixels. */
const SLACK = 8;

/**
 * Whether the pointer is on its way between the claim and its card: on either of them, or in the band
 * between them. Without the band, a slow hand would lose the card in the gap.
 */
export function inGraceArea(
  point: { readonly x: number; readonly y: number },
  lines: readonly Box[],
  card: Box,
): boolean {
  return (
    contains(card, point) || lines.some((line) => contains(line, point) || contains(band(line, card), point))
  );
}

/** The rectangle between a line and the card: as wide as the narrower, as high as the gap. */
function band(line: Box, card: Box): Box {
  const left = Math.max(line.left, card.left);
  const right = Math.min(line.right, card.right);
  const [upper, lower] = line.top < card.top ? [line, card] : [card, line];
  return { left, right, top: upper.bottom, bottom: lower.top };
}

function contains(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}
