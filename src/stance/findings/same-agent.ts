import type { NameMention } from '../../text/find-names.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isOneParty } from './other-parties.ts';

/** Whether both clauses tell what one party does: "Russian troops" are not "Ukrainian troops", nor "the army" the rebels. */
export function haveSameAgent({ a, b, alignment }: Comparison, left: Clause, right: Clause): boolean {
  if (left.actor === undefined || right.actor === undefined) return false;
  const [here, there] = [agentNames(a, left.actor), agentNames(b, right.actor)];
  if (here.length > 0 && there.length > 0)
    return here.some((name) => there.some((other) => isOneParty(name, other)));
  const isNamed = (words: readonly Word[], i: number) => words[i]?.name !== undefined;
  if (isNamed(a.words, left.actor) !== isNamed(b.words, right.actor)) return false;
  return alignment.same.some((pair) => pair.a === left.actor && pair.b === right.actor);
}

/** Names in the noun phrase that ends with the actor: "Ukraine’s 72nd brigade". */
function agentNames({ words, names }: Analysis, actor: number): readonly NameMention[] {
  let first = actor;
  while (first > 0 && isInPhrase(words[first - 1] as Word)) first--;
  const [from, to] = [words[first]?.start ?? 0, words[actor]?.end ?? 0];
  return names.filter(({ start, end }) => start >= from && end <= to);
}

function isInPhrase({ tag }: Word): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'number';
}
