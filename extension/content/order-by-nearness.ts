/** Top and bottom of a claim in the window, in CSS pixels; `undefined` where it is not painted. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The order in which claims are asked about: what is on screen, then what the reader will come to, then
 * what they have passed, nearest first. Gives places in `extents`.
 */
export function orderByNearness(extents: readonly (Extent | undefined)[], windowHeight: number): number[] {
  return extents
    .map((extent, place) => ({ place, rank: rankOf(extent, windowHeight) }))
    .sort((a, b) => a.rank.group - b.rank.group || a.rank.distance - b.rank.distance || a.place - b.place)
    .map(({ place }) => place);
}

function rankOf(extent: Extent | undefined, windowHeight: number): { group: number; distance: number } {
  if (!extent) return { group: 3, distance: 0 };
  if (extent.bottom <= 0) return { group: 2, distance: -extent.bottom };
  if (extent.top >= windowHeight) return { group: 1, distance: extent.top };
  return { group: 0, distance: extent.top };
}
