import type { TextProfile, WeighedTerm } from './profile-text.ts';
import { dot, likeness } from './word-vectors.ts';

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

/** How a claim and a mention under its heading are alike, one number for each of `FEATURES`. */
export function pairFeatures(claim: TextProfile, mention: TextProfile, heading: TextProfile): number[] {
  const around: Terms = new Map([...heading.terms, ...mention.terms]);
  const common = [...claim.terms.values()].filter(({ key }) => around.has(key));
  const rarest = common.map(({ rarity }) => rarity).sort((a, b) => b - a);
  const numbers = [...mention.terms.values()].filter(({ kind }) => kind === 'number');
  const sharedNumbers = numbers.filter(({ key }) => claim.terms.has(key)).length;
  return [
    coverage(mention.terms, claim.terms),
    coverage(claim.terms, around),
    coverage(heading.terms, claim.terms),
    coverage(around, claim.terms),
    coverage(claim.terms, mention.terms),
    Math.log1p(weightOf(common.filter(({ key }) => mention.terms.has(key)))),
    Math.log1p(weightOf(common.filter(({ key }) => heading.terms.has(key)))),
    Math.log1p(common.length),
    rarest[0] ?? 0,
    rarest[1] ?? 0,
    neighboursKept(mention, claim),
    coverage(namesOf(around), claim.terms),
    coverage(namesOf(claim.terms), around),
    Math.min(2, sharedNumbers),
    Math.min(3, numbers.length - sharedNumbers),
    dot(claim.vector, mention.vector),
    dot(claim.vector, heading.vector),
    likeCoverage(mention.terms, claim.terms),
    likeCoverage(claim.terms, around),
    Math.log1p(mention.sequence.length),
    Math.log1p(claim.sequence.length),
    spellingInCommon(mention.terms, claim.terms),
  ];
}

/** Share of the weight of `terms` that stands in `other`, too. */
function coverage(terms: Terms, other: Terms): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity } of terms.values()) {
    all += rarity;
    if (other.has(key)) found += rarity;
  }
  return all === 0 ? 0 : found / all;
}

/** Two terms less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

/** As `coverage`, but a word that is used alike counts in part: "automobile" where there is "car". */
function likeCoverage(terms: Terms, other: Terms): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity, place } of terms.values()) {
    all += rarity;
    if (other.has(key)) found += rarity;
    else if (place !== undefined) {
      let best = UNLIKE;
      for (const term of other.values()) {
        if (term.place !== undefined) best = Math.max(best, likeness(place, term.place));
      }
      found += (rarity * (best - UNLIKE)) / (1 - UNLIKE);
    }
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
  let kept = 0;
  let all = 0;
  for (let i = 1; i < mention.sequence.length; i++) {
    const [a, b] = [mention.sequence[i - 1] ?? '', mention.sequence[i] ?? ''];
    const weight = Math.min(mention.terms.get(a)?.rarity ?? 0, mention.terms.get(b)?.rarity ?? 0);
    all += weight;
    if (claim.terms.has(a) && claim.terms.has(b) && areNear(claim.sequence, a, b)) kept += weight;
  }
  return all === 0 ? 0 : kept / all;
}

function areNear(sequence: readonly string[], a: string, b: string): boolean {
  return sequence.some((key, at) => key === a && sequence.slice(Math.max(0, at - 2), at + 3).includes(b));
}

/** Share of the mention's rare terms, not in the claim, that begin as a term of the claim: "photo", "photograph". */
function spellingInCommon(terms: Terms, other: Terms): number {
  const beginnings = new Set([...other.keys()].map((key) => key.slice(0, 5)));
  const open = [...terms.values()].filter(({ key }) => key.length >= 5 && !other.has(key));
  const alike = open.filter(({ key }) => beginnings.has(key.slice(0, 5)));
  return terms.size === 0 ? 0 : weightOf(alike) / terms.size;
}
