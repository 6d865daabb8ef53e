import type { CheckedClaim, Stance } from '../../src/model.ts';

/** Where a claim stands with the library: the first in reading order of what is on file. */
export type Standing = Exclude<Stance, 'related'> | 'nothing' | 'pending';

export interface Coverage extends Readonly<Record<Standing, number>> {
  readonly claims: number;
  readonly onFile: number;
}

/** What is only on the same topic says nothing of the claim: that is nothing on file. */
export function standingOf(checked: CheckedClaim | undefined): Standing {
  if (!checked) return 'pending';
  const stances = new Set(checked.evidence.map(({ stance }) => stance));
  return (['contradicts', 'updates', 'supports'] as const).find((stance) => stances.has(stance)) ?? 'nothing';
}

/** Each claim is counted once, so that the parts add up to the whole. */
export function countCoverage(claims: readonly { checked?: CheckedClaim | undefined }[]): Coverage {
  const counts = { contradicts: 0, updates: 0, supports: 0, nothing: 0, pending: 0 };
  for (const { checked } of claims) counts[standingOf(checked)]++;
  const onFile = counts.contradicts + counts.updates + counts.supports;
  return { ...counts, claims: claims.length, onFile };
}
