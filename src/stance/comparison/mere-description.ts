import { isParticiple } from '../../text/word-classes.ts';
import type { Analysis, Clause } from '../analysis/analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import { tellsSameDeed } from './same-deed.ts';

/** "The bridge carries the ring road" does not say that a ship struck it: what is so tells nothing of what happened. */
export function isMereDescription(pair: ClausePair, a: Analysis, b: Analysis): boolean {
  const [here, there] = [tenseOf(a, pair.a), tenseOf(b, pair.b)];
  return here !== undefined && there !== undefined && here !== there && !tellsSameDeed(pair, a, b);
}

/** Whether a clause tells what happened or what is so; undefined where its verb may do either. */
function tenseOf(
  { words }: Analysis,
  { predicate, start, modality }: Clause,
): 'past' | 'present' | undefined {
  const verb = words[predicate ?? -1];
  if (!verb || predicate === undefined || modality !== 'actual') return undefined;
  const before = words.slice(Math.max(start, predicate - 3), predicate);
  if (verb.functionClass === 'auxiliary') return /^(?:is|are)$/.test(verb.lower) ? 'present' : undefined;
  if (
    before.some(
      ({ functionClass, lower }) =>
        functionClass === 'modal' || functionClass === 'auxiliary' || lower === 'to',
    )
  )
    return before.some(({ lower }) => /^(?:was|were|had)$/.test(lower)) ? 'past' : undefined;
  if (isParticiple(verb.lower)) return 'past';
  return /s$/.test(verb.lower) && verb.lower !== verb.lemma ? 'present' : undefined;
}
