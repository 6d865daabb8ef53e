import type { Analysis, Clause } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { areAtOneTime, OF_PLAN } from './at-one-time.ts';
import { coreLikeness } from './core-likeness.ts';
import { findToldStates, type ToldState } from './find-told-states.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { areOfOtherMatters } from './other-matters.ts';
import { haveOtherParties } from './other-parties.ts';
import { areOnOtherSides } from './other-sides.ts';
import { haveSameAgent, nameOtherAgents } from './same-agent.ts';
import { arePartial, haveSameBearer, mayBeOne } from './same-bearer.ts';

/** Share of both statements that must be the same, where both tell of one thing, of one case, or do not say of what. */
const ONE_THING = 0.4;
const ONE_CASE = 0.55;
const WITHOUT_BEARER = 0.7;

/** One thing of which the two tell states that exclude each other, or one state that the other says is not so. */
export function findOpposedStates(comparison: Comparison): Finding[] {
  if (!isDated(comparison)) return [];
  const [left, right] = [findToldStates(comparison.a), findToldStates(comparison.b)];
  const found: Finding[] = [];
  for (const here of left) {
    if (isToldBothWays(here, left)) continue;
    for (const there of right) {
      if (!areOpposed(here, there) || isToldBothWays(there, right)) continue;
      const alike = coreLikeness(comparison, stretchOf(here), stretchOf(there));
      if (alike < leastLikeness(here, there, comparison) || !areOfOneEvent(here, there, comparison)) continue;
      found.push(describe(comparison, here, there, alike));
    }
  }
  return found;
}

/** Whether two words tell states of one thing that exclude each other, and yet of two times, or each of some of many. */
export function areOfTwoEvents(i: number, j: number, comparison: Comparison): boolean {
  const [left, right] = [findToldStates(comparison.a), findToldStates(comparison.b)];
  return left
    .filter(({ word, to }) => i >= word && i <= to)
    .some((here) =>
      right
        .filter((there) => j >= there.word && j <= there.to && areOpposed(here, there))
        .some((there) => areApart(here, there, comparison)),
    );
}

function areApart(here: ToldState, there: ToldState, comparison: Comparison): boolean {
  if (arePartial(here, there, comparison)) return true;
  if (here.family === 'contest') return !mayBeOne(here, there, comparison);
  return haveSameBearer(here, there, comparison) && !areAtOneTime(here, there, comparison);
}

function describe(comparison: Comparison, here: ToldState, there: ToldState, alike: number): Finding {
  const { a, b } = comparison;
  const isNegation = here.value === there.value;
  return {
    stance: 'contradicts',
    kind: isNegation ? 'negation' : 'opposite',
    differs: [differing(isNegation ? 'polarity' : 'event', textOf(a, here), textOf(b, there))],
    strength: Math.min(0.8, 0.4 + 0.45 * alike),
    time: areAtOneTime(here, there, comparison) ? 'one' : 'two',
  };
}

function areOpposed(here: ToldState, there: ToldState): boolean {
  if (
    here.family !== there.family ||
    (here.isAhead !== there.isAhead && !OF_PLAN.has(here.family) && !here.isLasting && !there.isLasting)
  )
    return false;
  return (here.value === there.value) === (here.isTurned !== there.isTurned);
}

/** "reopened after it had been closed": who tells of both has said which holds, and that is not clear. */
function isToldBothWays(state: ToldState, all: readonly ToldState[]): boolean {
  return all.some(
    (other) =>
      other.family === state.family && (other.value === state.value) === (other.isTurned !== state.isTurned),
  );
}

/** Scales of a matter that each side may put another way: the charges, or the accused; the talks, or the parties. */
const OF_CASE = new Set(['guilt', 'charges', 'conviction', 'deal', 'purchase', 'cause', 'manner']);

function leastLikeness(here: ToldState, there: ToldState, comparison: Comparison): number {
  if (haveSameBearer(here, there, comparison)) return ONE_THING;
  if (OF_CASE.has(here.family)) return comparison.names.shared.length > 0 ? ONE_CASE : WITHOUT_BEARER;
  return mayBeOne(here, there, comparison) ? WITHOUT_BEARER : Number.POSITIVE_INFINITY;
}

/** Scales on which each side is where it wants to be: only one that is said to be on both is contradicted. */
const OF_AGENT = new Set(['possession', 'favour']);

function areOfOneEvent(here: ToldState, there: ToldState, comparison: Comparison): boolean {
  if (haveOtherParties(comparison, here.clause, there.clause) || areOnOtherSides(comparison)) return false;
  if (areOfOtherAgents(here, there, comparison)) return false;
  if (
    OF_AGENT.has(here.family) &&
    !haveSameAgent(comparison, withSubject(here.clause), withSubject(there.clause))
  )
    return false;
  return !areOfOtherMatters(here.family, here, there, comparison);
}

/** "is opposed to the pipeline": nobody opposes her. */
function withSubject(clause: Clause): Clause {
  const subject = clause.actor ?? clause.object;
  return subject === undefined ? clause : { ...clause, actor: subject };
}

/** "The Fed lowered its rate", "the Bank of England kept its rate": a rate has no name by which it would be one. */
function areOfOtherAgents(here: ToldState, there: ToldState, comparison: Comparison): boolean {
  const isOwn = ({ words }: Analysis, { bearers, word }: ToldState) =>
    bearers.some((i) => i < word || words[i]?.tag === 'name');
  if (isOwn(comparison.a, here) || isOwn(comparison.b, there)) return false;
  return nameOtherAgents(comparison, here.clause, there.clause);
}

function stretchOf({ word, to }: ToldState) {
  return { from: word, to };
}

/** Words that are shown of a state: of more, the first stands for all. */
const SHOWN = 6;

function textOf({ words, statement }: Analysis, { from, to }: ToldState) {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return undefined;
  if (to - from > SHOWN) return slotText(first);
  return { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end };
}
