import { dot } from '../text/word-vectors.ts';
import { coverClaimAlike, coverMentionAlike } from './like-coverages.ts';
import { type ClaimProfile, isName, type TextProfile, type WeighedTerm, weightOf } from './profile-text.ts';
import { share } from './share.ts';

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

/**
 * How a claim and a mention under its heading are alike, one number for each of `FEATURES`. The rarities of
 * the claim hold for both: they are those of the library.
 */
export function pairFeatures(claim: ClaimProfile, mention: TextProfile, heading: TextProfile): number[] {
  const there = mention.byKey;
  const around = [...heading.terms.filter(({ key }) => !there.has(key)), ...mention.terms];
  const common = claim.terms.filter(({ key }) => there.has(key) || heading.byKey.has(key));
  const inMention = common.filter(({ key }) => there.has(key));
  const inHeading = common.filter(({ key }) => heading.byKey.has(key));
  const rarest = common.map(({ rarity }) => rarity).sort((a, b) => b - a);
  const numbers = mention.terms.filter(({ kind }) => kind === 'number');
  const sharedNumbers = numbers.filter(({ key }) => claim.byKey.has(key)).length;
  return [
    coveredBy(claim, mention.terms),
    share(weightOf(common), claim.weight),
    coveredBy(claim, heading.terms),
    coveredBy(claim, around),
    share(weightOf(inMention), claim.weight),
    Math.log1p(weightOf(inMention)),
    Math.log1p(weightOf(inHeading)),
    Math.log1p(common.length),
    rarest[0] ?? 0,
    rarest[1] ?? 0,
    neighboursKept(mention, claim),
    coveredBy(claim, around.filter(isName)),
    share(weightOf(common.filter(isName)), claim.nameWeight),
    Math.min(2, sharedNumbers),
    Math.min(3, numbers.length - sharedNumbers),
    dot(claim.vector, mention.vector),
    dot(claim.vector, heading.vector),
    coverMentionAlike(claim, mention),
    coverClaimAlike(claim, mention, heading),
    Math.log1p(mention.sequence.length),
    Math.log1p(claim.sequence.length),
    spellingInCommon(mention, claim),
  ];
}

/** Share of the weight of `terms` that the claim has, too. */
function coveredBy({ byKey }: ClaimProfile, terms: readonly WeighedTerm[]): number {
  let found = 0;
  let all = 0;
  for (const { key, rarity } of terms) {
    const shared = byKey.get(key);
    all += shared ? shared.rarity : rarity;
    if (shared) found += shared.rarity;
  }
  return share(found, all);
}

/** Share of the mention's neighbouring terms that stand within two words of each other in the claim. */
function neighboursKept({ sequence }: TextProfile, claim: ClaimProfile): number {
  const shared = sequence.map(({ key }) => claim.byKey.get(key));
  let kept = 0;
  let all = 0;
  for (let i = 1; i < sequence.length; i++) {
    const [a, b] = [shared[i - 1], shared[i]];
    const weight = Math.min((a ?? sequence[i - 1])?.rarity ?? 0, (b ?? sequence[i])?.rarity ?? 0);
    all += weight;
    if (a && b && areNear(claim.sequence, a, b)) kept += weight;
  }
  return share(kept, all);
}

function areNear(sequence: readonly WeighedTerm[], a: WeighedTerm, b: WeighedTerm): boolean {
  for (let at = sequence.indexOf(a); at >= 0; at = sequence.indexOf(a, at + 1)) {
    const next = sequence.indexOf(b, Math.max(0, at - 2));
    if (next >= 0 && next <= at + 2) return true;
  }
  return false;
}

/** Share of the mention's terms, not in the claim, that begin as a term of the claim: "photo", "photograph". */
function spellingInCommon({ terms }: TextProfile, { byKey, beginnings }: ClaimProfile): number {
  const alike = terms.filter(
    ({ key, beginning }) => beginning !== undefined && beginnings.has(beginning) && !byKey.has(key),
  );
  return share(weightOf(alike), terms.length);
}
