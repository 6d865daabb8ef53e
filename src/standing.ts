import { type CheckedClaim, STANCES, type Stance } from './model.ts';

/** Where a claim stands with the library: the first in reading order of what is on file. */
export type Standing = Exclude<Stance, 'related'> | 'nothing';

/** Claims by where they stand; `pending` have no answer yet. The parts add up to `claims`. */
export interface Coverage extends Readonly<Record<Standing | 'pending', number>> {
  readonly claims: number;
  readonly onFile: number;
}

/** What is only on the same topic says nothing of the claim: that is nothing on file. */
export function standingOf({ evidence }: CheckedClaim): Standing {
  const first = STANCES.find((stance) => evidence.some((item) => item.stance === stance));
  return first === undefined || first === 'related' ? 'nothing' : first;
}

/** Each claim is counted once. */
export function countCoverage(claims: readonly (CheckedClaim | undefined)[]): Coverage {
  const counts = { contradicts: 0, updates: 0, supports: 0, nothing: 0, pending: 0 };
  for (const checked of claims) counts[checked ? standingOf(checked) : 'pending']++;
  const onFile = counts.contradicts + counts.updates + counts.supports;
  return { ...counts, claims: claims.length, onFile };
}
