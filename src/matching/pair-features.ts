import { likeCoverages } from './like-coverages.ts';
import type { TextProfile, WeighedTerm } from './profile-text.ts';
import { dot } from './word-vectors.ts';

/** What the ranker weighs, in the order of `pairFeatures`. */
export const FEATURES = [
  'mention covered',
  'claim covered',
  'heading covered',
  'mention and heading covered',
  'claim covered by mention',
  'common weight',
  'common weight, heading',
  'common terms',
  'rarest common term',
  'second rarest common term',
  'neighbours kept',
  'names covered',
  'claim names covered',
  'numbers in common',
  'numbers of the mention that are not in the claim',
  'likeness of mention',
  'likeness of heading',
  'mention covered, by likeness',
  'claim covered, by likeness',
  'length of mention',
  'length of claim',
  'spelling in common',
] as const;

type Terms = ReadonlyMap<string, WeighedTerm>;

/**
 * How a claim and a mention under its heading are alike, one number for each of `FEATURES`. The rarities of
 * the claim hold for both: they are those of the library.
 */
export function pairFeatures(claim: TextProfile, mention: TextProfile, heading: TextProfile): number[] {
  const here = claim.terms;
  const there = mention.terms;
  const around: Terms = new Map([...heading.terms, ...there]);
  const common = [...here.values()].filter(({ key }) => around.has(key));
  const rarest = common.map(({ rarity }) => rarity).sort((a, b) => b - a);
  const numbers = [...there.values()].filter(({ kind }) => kind === 'number');
  const sharedNumbers = numbers.filter(({ key }) => here.has(key)).length;
  return [
    coverage(there, here, here),
    coverage(here, around, here),
    coverage(heading.terms, here, here),
    coverage(around, here, here),
    coverage(here, there, here),
    Math.log1p(weightOf(common.filter(({ key }) => there.has(key)))),
    Math.log1p(weightOf(common.filter(({ key }) => heading.terms.has(key)))),
    Math.log1p(common.length),
    rarest[0] ?? 0,
    rarest[1] ?? 0,
    neighboursKept(mention, claim),
    coverage(namesOf(around), here, here),
    coverage(namesOf(here), around, here),
    Math.min(2, sharedNumbers),
    Math.min(3, numbers.length - sharedNumbers),
    dot(claim.vector, mention.vector),
    dot(claim.vector, heading.vector),
    ...likeCoverages(there, here, around),
    Math.log1p(mention.sequence.length),
    Math.log1p(claim.sequence.length),
    spellingInCommon(there, here),
  ];
}

/** Share of the weight of `terms` that stands in `other`, too. */
function coverage(terms: Terms, other: Terms, claim: Terms): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity } of terms.values()) {
    const weight = claim.get(key)?.rarity ?? rarity;
    all += weight;
    if (other.has(key)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { rarity }) => sum + rarity, 0);
}

function namesOf(terms: Terms): Terms {
  return new Map([...terms].filter(([, { kind }]) => kind === 'name'));
}

/** Share of the mention's neighbouring terms that stand within two words of each other in the claim. */
function neighboursKept(mention: TextProfile, claim: TextProfile): number {
  const weigh = (key: string): number => (claim.terms.get(key) ?? mention.terms.get(key))?.rarity ?? 0;
  let kept = 0;
  let all = 0;
  for (let i = 1; i < mention.sequence.length; i++) {
    const [a, b] = [mention.sequence[i - 1] ?? '', mention.sequence[i] ?? ''];
    const weight = Math.min(weigh(a), weigh(b));
    all += weight;
    if (claim.terms.has(a) && claim.terms.has(b) && areNear(claim.sequence, a, b)) kept += weight;
  }
  return all === 0 ? 0 : kept / all;
}

function areNear(sequence: readonly string[], a: string, b: string): boolean {
  return sequence.some((key, at) => key === a && sequence.slice(Math.max(0, at - 2), at + 3).includes(b));
}

/** Share of the mention's terms, not in the claim, that begin as a term of the claim: "photo", "photograph". */
function spellingInCommon(terms: Terms, other: Terms): number {
  const beginnings = new Set(Array.from(other.keys(), (key) => key.slice(0, 5)));
  const open = [...terms.values()].filter(({ key }) => key.length >= 5 && !other.has(key));
  const alike = open.filter(({ key }) => beginnings.has(key.slice(0, 5)));
  return terms.size === 0 ? 0 : weightOf(alike) / terms.size;
}
