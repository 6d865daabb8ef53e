/** A rectangle in CSS pixels of the viewport, as `getClientRects` gives. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** Beyond this height the card scrolls inside. */
  readonly maxHeight: number;
}

/** Between the claim and the card: small enough to be crossed without the card closing. */
const GAP = 6;
/** Between the card and the window's edge. */
const MARGIN = 8;
/**
 * Where a claim takes all of the window, as a whole page that is selected does, the card lies over it. More shows more
 * of the answers, and leaves less to see of what they are about.
 */
const SHARE_OVER_CLAIM = 0.5;
/** A card lower than this shows less than one piece of evidence: then the other side of the claim is taken. */
const LEAST_HEIGHT = 160;

/**
 * Where the card goes: below the claim, above it where there is more room, and never over its lines while
 * any other place is left. Starts at the claim's line (`rtl`: ends there) and stays inside the window.
 *
 * `lines` are the claim's line boxes, in page order; `size` is the card's natural size.
 */
export function placeCard(
  lines: readonly Box[],
  size: { readonly width: number; readonly height: number },
  window: Box,
  rtl = false,
): CardPlace {
  const claim = visibleBox(lines, window);
  const below = window.bottom - MARGIN - (claim.bottom + GAP);
  const above = claim.top - GAP - (window.top + MARGIN);
  const wanted = Math.min(size.height, LEAST_HEIGHT);
  const aside = Math.max(below, above) < wanted ? placeAside(claim, size, window) : undefined;
  if (aside) return aside;

  const goesBelow = below >= size.height || below >= above;
  const room = goesBelow ? below : above;
  const over = Math.max(wanted, SHARE_OVER_CLAIM * (window.bottom - window.top));
  const maxHeight = room < wanted ? over : room;
  const height = Math.min(size.height, maxHeight);
  const line = (goesBelow ? lines.at(-1) : lines[0]) ?? claim;
  const left = rtl ? line.right - size.width : line.left;
  return {
    left: within(left, window.left + MARGIN, window.right - MARGIN - size.width),
    top: within(
      goesBelow ? claim.bottom + GAP : claim.top - GAP - height,
      window.top + MARGIN,
      window.bottom - MARGIN - height,
    ),
    maxHeight,
  };
}

/** Beside a claim so tall that neither above nor below is room. */
function placeAside(
  claim: Box,
  size: { readonly width: number; readonly height: number },
  window: Box,
): CardPlace | undefined {
  const right = claim.right + GAP;
  const left = claim.left - GAP - size.width;
  const fitsRight = right + size.width <= window.right - MARGIN;
  if (!fitsRight && left < window.left + MARGIN) return undefined;
  const maxHeight = window.bottom - window.top - 2 * MARGIN;
  const height = Math.min(size.height, maxHeight);
  return {
    left: fitsRight ? right : left,
    top: within(claim.top, window.top + MARGIN, window.bottom - MARGIN - height),
    maxHeight,
  };
}

/** The box around the lines that are in sight; around all of them when none is. */
function visibleBox(lines: readonly Box[], window: Box): Box {
  const visible = lines.filter((line) => line.bottom > window.top && line.top < window.bottom);
  return boxAround(visible.length > 0 ? visible : lines) ?? window;
}

export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** When there is no room for both, the start wins: the beginning of a card matters more than its end. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
