import { pairFeatures } from './pair-features.ts';
import type { ClaimProfile, TextProfile } from './profile-text.ts';
import { BIAS, WEIGHTS } from './ranker.data.ts';

/**
 * How much a claim and a mention speak of the same thing, 0 to 1: a logistic regression over `FEATURES`, trained by
 * `scripts/train-ranker.ts` on pairs that fact-checkers made. It grows with the probability of that without being one:
 * a third of its log-odds, so that scores still differ where a probability would say 0 or 1.
 */
export function scorePair(claim: ClaimProfile, mention: TextProfile, heading: TextProfile): number {
  const features = pairFeatures(claim, mention, heading);
  const sum = features.reduce((total, feature, i) => total + feature * (WEIGHTS[i] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-sum));
}
