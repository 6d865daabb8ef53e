import type { NameMention } from '../../text/find-names.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import { isSameName } from '../comparison/compare-names.ts';
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

/** Whether each clause names who does it, and the other names somebody else. */
export function nameOtherAgents({ a, b, names }: Comparison, left: Clause, right: Clause): boolean {
  if (left.actor === undefined || right.actor === undefined) return false;
  const [here, there] = [namesAt(a, left.actor), namesAt(b, right.actor)];
  const isOne = (name: NameMention, other: NameMention) =>
    isSameName(name, other) ||
    isOneParty(name, other) ||
    names.shared.some((shared) => shared.a === name && shared.b === other);
  if (here.length === 0 || there.length === 0) return false;
  return !here.some((name) => there.some((other) => isOne(name, other)));
}

/** Names in the noun phrase of the actor, and that which goes on behind it: "the Bank of England". */
function namesAt(analysis: Analysis, actor: number): readonly NameMention[] {
  const { words, names } = analysis;
  const { start = 0, end = 0 } = words[actor] ?? {};
  const around = names.filter((name) => name.start <= start && name.end >= end);
  return [...agentNames(analysis, actor), ...around];
}

/** Each names another party for one deed, and neither has the other's at all: "Islamic State claimed", "Al Qaeda claimed". */
export function haveOtherAgents({ a, b, clauses }: Comparison): boolean {
  return clauses.some(({ a: left, b: right, predicates, share }) => {
    if (predicates !== 'same' || share < SAME_DEED || left.passive !== right.passive) return false;
    if (left.actor === undefined || right.actor === undefined) return false;
    const [here, there] = [agentNames(a, left.actor), agentNames(b, right.actor)];
    const isElsewhere = (name: NameMention, { names }: Analysis) =>
      names.some((other) => isSameName(name, other) || isOneParty(name, other));
    if (here.length === 0 || there.length === 0 || here.some((name) => isElsewhere(name, b))) return false;
    return !there.some((name) => isElsewhere(name, a)) && !tells(a, left) && !tells(b, right);
  });
}

/** Share of the lighter clause from which one deed is one. */
const SAME_DEED = 0.5;

/** Two ministries may tell one thing. */
function tells({ words }: Analysis, { predicate }: Clause): boolean {
  return /^(?:say|tell|report|announce|add|confirm|warn)$/.test(words[predicate ?? -1]?.lemma ?? '');
}
