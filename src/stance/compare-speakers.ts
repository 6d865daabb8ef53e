import type { Analysis, Speech } from './analysis.ts';

/** Who claims and who denies, across two statements. */
export interface SpeakerComparison {
  /** Set where what one speaker says is denied by another (or by the same, elsewhere). */
  readonly denial?: { readonly here?: Speech; readonly there?: Speech };
  readonly outcome: 'agrees' | 'compatible' | 'not-stated' | 'differs';
}

export function compareSpeakers(a: Analysis, b: Analysis): SpeakerComparison {
  const [here, there] = [voicesOf(a), voicesOf(b)];
  if (here.denies || there.denies) {
    const denial = findDenial(here, there);
    if (denial) return { denial, outcome: 'differs' };
  }
  if (!here.asserts || !there.asserts) return { outcome: 'not-stated' };
  const same = here.asserts.source.toLowerCase() === there.asserts.source.toLowerCase();
  return { outcome: same ? 'agrees' : 'compatible' };
}

interface Voices {
  readonly asserts?: Speech;
  readonly denies?: Speech;
  readonly claim: boolean;
}

/** Somebody's own "not" inside what they deny makes an assertion: "denied that it was not involved". */
function voicesOf({ speeches, clauses, words }: Analysis): Voices {
  const denies = speeches.find(
    ({ stance, content }) =>
      stance === 'denies' &&
      !clauses.some(
        (clause) =>
          (words[clause.start]?.start ?? 0) <= content.start &&
          (words[clause.end - 1]?.end ?? 0) >= content.start &&
          clause.negators.length >= 2,
      ),
  );
  const asserts = speeches.find(({ stance }) => stance === 'asserts');
  return { ...(denies && { denies }), ...(asserts && { asserts }), claim: !denies };
}

/** One denies what the other states; or one sentence holds the claim and the denial. Two denials agree. */
function findDenial(here: Voices, there: Voices): SpeakerComparison['denial'] {
  const both = (voices: Voices) => voices.denies !== undefined && voices.asserts !== undefined;
  if (both(here) && both(there))
    return { ...(here.asserts && { here: here.asserts }), ...(there.denies && { there: there.denies }) };
  if (here.denies && there.denies) {
    if (both(here)) return { ...(here.asserts && { here: here.asserts }), there: there.denies };
    if (both(there)) return { here: here.denies, ...(there.asserts && { there: there.asserts }) };
    return undefined;
  }
  if (here.denies) return { here: here.denies, ...(there.asserts && { there: there.asserts }) };
  return { ...(here.asserts && { here: here.asserts }), ...(there.denies && { there: there.denies }) };
}
