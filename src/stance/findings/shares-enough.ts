import type { Comparison } from '../comparison/compare-statements.ts';
import { VERDICT } from './find-opposed-verdicts.ts';
import type { Finding } from './finding.ts';

/** What both must share of either statement before "not" in one of them turns the other round: less, and it turns a detail. */
const TURNED = 0.42;
/** The same for a figure. Reports of one event are worded further apart than a thing and its denial. */
const COUNTED = 0.36;
/** With so much in common, by weight and a name, long sentences may tell of much else beside it. */
const AMPLE = 2.4;
/** Weight that both must share before a denial is of what the other tells. Weight 1 is one rare word. */
const DENIED = 1.2;

/**
 * Whether two statements in dated news share so much that what differs is told of one thing. One sentence of a page
 * denies or counts something, and the next says something else of the same matter.
 */
export function sharesEnough({ stance, kind, strength }: Finding, comparison: Comparison): boolean {
  const { alignment, names, times } = comparison;
  if (stance !== 'contradicts') return true;
  const both = Math.sqrt(alignment.coverageA * alignment.coverageB);
  if (kind === 'denial') return alignment.sharedWeight >= DENIED;
  if (alignment.sharedWeight >= AMPLE && names.shared.length > 0) return true;
  if (kind === 'negation') return strength >= VERDICT || both >= TURNED;
  if (kind !== 'number') return true;
  return both >= COUNTED && (names.shared.length > 0 || times.outcome === 'agrees');
}
