import type { ClaimProfile, TextProfile, WeighedTerm } from './profile-text.ts';
import { share } from './share.ts';

/** Two terms less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

/**
 * Share of a mention's weight that the claim has, where a word that is used alike counts in part: "automobile"
 * where there is "car".
 */
export function coverMentionAlike({ byKey, likenesses }: ClaimProfile, mention: TextProfile): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity, place } of mention.terms) {
    const shared = byKey.get(key);
    const weight = shared?.rarity ?? rarity;
    all += weight;
    if (shared) found += weight;
    else if (place !== undefined) found += weight * countedPart(likenesses(place).nearest);
  }
  return share(found, all);
}

/** Share of a claim's weight that a mention with its heading has, in the same way. */
export function coverClaimAlike(claim: ClaimProfile, mention: TextProfile, heading: TextProfile): number {
  const nearest = new Array<number>(claim.terms.length).fill(0);
  addNearest(nearest, claim, heading.terms);
  addNearest(nearest, claim, mention.terms);
  let found = 0;
  claim.terms.forEach(({ key, rarity }, i) => {
    const isShared = mention.byKey.has(key) || heading.byKey.has(key);
    found += rarity * (isShared ? 1 : countedPart(nearest[i] as number));
  });
  return share(found, claim.weight);
}

/** Raises each of the claim's terms to its likeness with the nearest of `terms`. */
function addNearest(nearest: number[], { likenesses }: ClaimProfile, terms: readonly WeighedTerm[]): void {
  for (const { place } of terms) {
    if (place === undefined) continue;
    const { each } = likenesses(place);
    for (let i = 0; i < each.length; i++) {
      if ((each[i] as number) > (nearest[i] as number)) nearest[i] = each[i] as number;
    }
  }
}

function countedPart(likeness: number): number {
  return Math.max(0, likeness - UNLIKE) / (1 - UNLIKE);
}
