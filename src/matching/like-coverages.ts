import type { WeighedTerm } from './profile-text.ts';
import { likeness } from './word-vectors.ts';

type Terms = ReadonlyMap<string, WeighedTerm>;

/** Two terms less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

/**
 * Share of a mention's weight that the claim has, and of the claim's that the mention (with its heading,
 * `around`) has, where a word that is used alike counts in part: "automobile" where there is "car". What stands
 * in both is as alike as can be, and is not compared.
 */
export function likeCoverages(
  mention: Terms,
  claim: Terms,
  around: Terms,
): [ofMention: number, ofClaim: number] {
  const openThere = placed(around).filter(({ key }) => !claim.has(key));
  const openHere = placed(claim).filter(({ key }) => !around.has(key));
  const shared = placed(claim).filter(({ key }) => around.has(key));
  const best = new Map<string, number>();
  const compare = (a: WeighedTerm, b: WeighedTerm): void => {
    const alike = likeness(a.place ?? 0, b.place ?? 0);
    if (alike > (best.get(a.key) ?? UNLIKE)) best.set(a.key, alike);
    if (alike > (best.get(b.key) ?? UNLIKE)) best.set(b.key, alike);
  };
  for (const a of openThere) for (const b of openHere) compare(a, b);
  for (const a of [...openThere, ...openHere]) for (const b of shared) compare(a, b);
  return [part(mention, claim, claim, best), part(claim, around, claim, best)];
}

function placed(terms: Terms): WeighedTerm[] {
  return [...terms.values()].filter(({ place }) => place !== undefined);
}

function part(terms: Terms, other: Terms, claim: Terms, best: ReadonlyMap<string, number>): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity } of terms.values()) {
    const weight = claim.get(key)?.rarity ?? rarity;
    const share = other.has(key) ? 1 : ((best.get(key) ?? UNLIKE) - UNLIKE) / (1 - UNLIKE);
    all += weight;
    found += weight * share;
  }
  return all === 0 ? 0 : found / all;
}
