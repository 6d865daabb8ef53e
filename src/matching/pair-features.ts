import { countedPart, type Meeting } from './meet-claim.ts';
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
  const [there, above] = [claim.meet(mention), claim.meet(heading)];
  const common = weighCommon(claim, there, above);
  const around = coverAround(mention, there, heading, above);
  const numbers = mention.terms.filter(({ kind }) => kind === 'number');
  const sharedNumbers = numbers.filter(({ key }) => claim.byKey.has(key)).length;
  return [
    there.covered,
    share(common.weight, claim.weight),
    above.covered,
    around.all,
    share(common.inMention, claim.weight),
    Math.log1p(common.inMention),
    Math.log1p(common.inHeading),
    Math.log1p(common.count),
    common.rarest,
    common.second,
    neighboursKept(mention, claim),
    around.names,
    share(common.names, claim.nameWeight),
    Math.min(2, sharedNumbers),
    Math.min(3, numbers.length - sharedNumbers),
    there.likeness,
    above.likeness,
    there.coveredAlike,
    coverClaimAlike(claim, there, above),
    Math.log1p(mention.sequence.length),
    Math.log1p(claim.sequence.length),
    spellingInCommon(mention, claim, there),
  ];
}

/** The weights of the claim's terms that the mention or its heading has, and the two rarest of them. */
function weighCommon({ terms }: ClaimProfile, there: Meeting, above: Meeting) {
  const common = { weight: 0, inMention: 0, inHeading: 0, names: 0, count: 0, rarest: 0, second: 0 };
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as WeighedTerm;
    const { rarity } = term;
    if (there.has[i]) common.inMention += rarity;
    if (above.has[i]) common.inHeading += rarity;
    if (!there.has[i] && !above.has[i]) continue;
    common.weight += rarity;
    if (isName(term)) common.names += rarity;
    common.count++;
    common.second = Math.max(common.second, Math.min(common.rarest, rarity));
    common.rarest = Math.max(common.rarest, rarity);
  }
  return common;
}

/** Share of the weight of a mention and its heading that the claim has, too: of all terms, and of names. */
function coverAround(mention: TextProfile, there: Meeting, heading: TextProfile, above: Meeting) {
  const around = { found: 0, all: 0, foundNames: 0, allNames: 0 };
  heading.terms.forEach((term, i) => {
    if (!mention.byKey.has(term.key)) addTerm(around, term, above.shared[i]);
  });
  mention.terms.forEach((term, i) => {
    addTerm(around, term, there.shared[i]);
  });
  return {
    all: share(around.found, around.all),
    names: share(around.foundNames, around.allNames),
  };
}

/** `own` is the claim's term, where it has it, by which both are weighed. */
function addTerm(
  around: { found: number; all: number; foundNames: number; allNames: number },
  term: WeighedTerm,
  own: WeighedTerm | undefined,
): void {
  const { rarity } = own ?? term;
  around.all += rarity;
  if (own) around.found += rarity;
  if (!isName(term)) return;
  around.allNames += rarity;
  if (own) around.foundNames += rarity;
}

/** Share of the claim's weight that a mention with its heading has, where a word that is used alike counts in part. */
function coverClaimAlike(claim: ClaimProfile, there: Meeting, above: Meeting): number {
  let found = 0;
  for (let i = 0; i < claim.terms.length; i++) {
    const nearest = Math.max(there.nearest[i] as number, above.nearest[i] as number);
    const counted = there.has[i] || above.has[i] ? 1 : countedPart(nearest);
    found += (claim.terms[i] as WeighedTerm).rarity * counted;
  }
  return share(found, claim.weight);
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
function spellingInCommon({ terms }: TextProfile, { beginnings }: ClaimProfile, { shared }: Meeting): number {
  const alike = terms.filter(
    ({ beginning }, i) => !shared[i] && beginning !== undefined && beginnings.has(beginning),
  );
  return share(weightOf(alike), terms.length);
}
