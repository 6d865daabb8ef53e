import { boxAround } from './card/place-card.ts';
import { elementOf, linesOf } from './card/range-boxes.ts';

/** Brings a range into sight, with room for a card, through every container that scrolls. */
export function scrollToRange(range: Range): void {
  if (isInSight(range)) return;
  elementOf(range).scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a paragraph taller than the window the claim may still be out of sight.
  const box = boxAround(linesOf(range));
  if (box && !isInSight(range)) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

/** Share of the window, at its top and bottom, where a claim counts as out of sight: sticky headers, the card. */
const EDGE = 0.12;

function isInSight(range: Range): boolean {
  const box = boxAround(linesOf(range));
  return box !== undefined && box.top >= innerHeight * EDGE && box.bottom <= innerHeight * (1 - EDGE);
}
