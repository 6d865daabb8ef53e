import type { GateOutcome } from '../../model.ts';
import type { Analysis, Denial, Speech } from '../analysis/analysis.ts';
import type { Alignment, WordPair } from './align-words.ts';

/** Who claims and who denies, across two statements. */
export interface SpeakerComparison {
  /** Set where what is said on one side is denied on the other, with the side of who denies it. */
  readonly denial?: { readonly here?: Speech; readonly there?: Speech; readonly denies: 'here' | 'there' };
  readonly outcome: GateOutcome;
}

export function compareSpeakers(a: Analysis, b: Analysis, alignment: Alignment): SpeakerComparison {
  const denial = findDenialBetween(a, b, alignment);
  if (denial) return { denial, outcome: 'differs' };
  const [here, there] = [claimantOf(a), claimantOf(b)];
  if (!here || !there) return { outcome: 'not-stated' };
  return { outcome: here.source.toLowerCase() === there.source.toLowerCase() ? 'agrees' : 'compatible' };
}

/** One denies what the other states; or one sentence holds the claim and its denial. Two mere denials agree. */
function findDenialBetween(a: Analysis, b: Analysis, alignment: Alignment): SpeakerComparison['denial'] {
  const deniedHere = a.denial && isAsserted(b, a.denial, a, reverse(alignment)) ? a.denial : undefined;
  const deniedThere = b.denial && isAsserted(a, b.denial, b, alignment.same) ? b.denial : undefined;
  if (deniedThere && (!deniedHere || deniedHere.claimant || deniedThere.claimant)) {
    const here = deniedHere
      ? (deniedHere.claimant ?? deniedHere.denier)
      : (claimantOf(a) ?? deniedThere.claimant);
    const isDenierHere = deniedThere.claimant && deniedHere && !deniedHere.claimant;
    const there = isDenierHere ? deniedThere.claimant : deniedThere.denier;
    return { ...(here && { here }), ...(there && { there }), denies: isDenierHere ? 'here' : 'there' };
  }
  if (deniedHere && !deniedThere) {
    const there = claimantOf(b) ?? deniedHere.claimant;
    return { here: deniedHere.denier, ...(there && { there }), denies: 'here' };
  }
  return undefined;
}

function reverse({ same }: Alignment): WordPair[] {
  return same.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
}

function claimantOf({ speeches }: Analysis): Speech | undefined {
  return speeches.find(({ stance }) => stance === 'asserts');
}

/** Share of what is denied that the other statement must speak of, by weight; the deed itself always. */
const SAME_MATTER = 0.45;

/** A broader word is another deed: to hand over is not to supply. */
export function isOneDeed(relation: WordPair['relation']): boolean {
  return relation === 'same' || relation === 'synonym' || relation === 'derived';
}

/** By what is told, not by the telling: "adding that" supplies nothing. "will not resign" agrees with who denies that she will. `same` from the other statement (a) to the denying one (b). */
function isAsserted(other: Analysis, denial: Denial, denying: Analysis, same: readonly WordPair[]): boolean {
  if (!isAbout(denying, denial, same)) return false;
  const deed = same.find(({ b }) => b === denial.deed)?.a ?? -1;
  if (isTelling(other, deed)) return false;
  const clause = other.clauses.find(({ start, end }) => deed >= start && deed < end);
  return other.denial !== undefined || !clause?.negated;
}

function isTelling({ words }: Analysis, i: number): boolean {
  return words[i + 1]?.lower === 'that';
}

function isAbout(denying: Analysis, denial: Denial, same: readonly WordPair[]): boolean {
  if (!same.some(({ b, relation }) => b === denial.deed && isOneDeed(relation))) return false;
  let [shared, all] = [0, 0];
  for (let i = denial.start; i < denial.end; i++) {
    const weight = denying.words[i]?.weight ?? 0;
    all += weight;
    if (same.some(({ b }) => b === i)) shared += weight;
  }
  return all > 0 && shared / all >= SAME_MATTER;
}
