import type { NameMention } from '../../text/find-names.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import { isOwnPlace } from '../analysis/place-like.ts';
import type { WordPair } from '../comparison/align-words.ts';
import type { ClausePair } from '../comparison/compare-clauses.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { areOfTwoEvents } from './find-opposed-states.ts';
import { findOpposedVerdicts } from './find-opposed-verdicts.ts';
import { findTheme } from './find-theme.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { areOfOtherMatters } from './other-matters.ts';
import { haveOtherParties } from './other-parties.ts';
import { areOnOtherSides, isSidePair } from './other-sides.ts';
import { haveSameAgent } from './same-agent.ts';
import { areOfOthers, phraseOf } from './same-bearer.ts';

/** States, moves and verdicts that exclude each other: "rose" and "fell", "fighting" and "driven from". */
export function findOpposites(comparison: Comparison): Finding[] {
  const words = comparison.alignment.opposed
    .filter(({ relation }) => relation === 'antonym' || relation === 'exclusive')
    .filter((pair) => !areNumbered(pair, comparison) && areOfOneClass(pair, comparison))
    .filter((pair) => !areOnOtherMatters(pair, comparison) && !isOfOtherSides(pair, comparison))
    .filter(({ a, b }) => !isDated(comparison) || !areOfTwoEvents(a, b, comparison))
    .filter((pair) => pair.family !== 'possession' || isOfOneHolder(pair, comparison))
    .map((pair) => describeOpposed(pair, comparison));
  return [...words, ...findOpposedVerdicts(comparison)].filter(({ strength }) => strength > 0);
}

function describeOpposed(pair: WordPair, comparison: Comparison): Finding {
  const [left, right] = [comparison.a.words[pair.a], comparison.b.words[pair.b]];
  return {
    stance: 'contradicts',
    kind: 'opposite',
    differs: [differing('event', left && slotText(left), right && slotText(right))],
    strength: isPlaced(pair, comparison)
      ? CONTROL
      : Math.min(CONTROL - 0.01, 0.8 * strengthOfPair(pair, comparison)),
  };
}

/** What one side takes the other loses: only one that is said to have done both is contradicted. */
function isOfOneHolder({ a: i, b: j }: WordPair, comparison: Comparison): boolean {
  const [left, right] = [clauseOf(comparison.a, i), clauseOf(comparison.b, j)];
  return left !== undefined && right !== undefined && haveSameAgent(comparison, left, right);
}

/** Both "guilty" and "acquitted", of other crimes; neither of a year and of a month. */
function areOnOtherMatters({ a: i, b: j, family }: WordPair, comparison: Comparison): boolean {
  const [left, right] = [clauseOf(comparison.a, i), clauseOf(comparison.b, j)];
  if (family === undefined || !left || !right) return false;
  return areOfOtherMatters(family, { to: i, clause: left }, { to: j, clause: right }, comparison);
}

function clauseOf({ clauses }: Analysis, word: number): Clause | undefined {
  return clauses.find(({ start, end }) => word >= start && word < end);
}

/** "the southern gate" is another than "the northern gate", and neither says anything of the other. */
function isOfOtherSides(pair: WordPair, comparison: Comparison): boolean {
  return isDated(comparison) && (isSidePair(pair, comparison) || areOnOtherSides(comparison));
}

/** "close to the house" and "opened fire" are antonyms by their letters only. */
function areOfOneClass({ a: i, b: j, relation }: WordPair, { a, b }: Comparison): boolean {
  return relation !== 'antonym' || !isDated({ a, b }) || a.words[i]?.tag === b.words[j]?.tag;
}

/** "two", "sixth": figures have rules of their own. */
function areNumbered({ a: i, b: j }: WordPair, { a, b }: Comparison): boolean {
  const isNumber = (word: Word | undefined) =>
    word?.quantity !== undefined || /(?:th|first|second|third)$/.test(word?.lower ?? '');
  return isDated({ a, b }) && (isNumber(a.words[i]) || isNumber(b.words[j]));
}

/** States of a place: nobody need say more about it than its name. */
const PLACED = new Set(['control', 'possession']);
/** How sure it is that a place cannot be fought over and left at once. */
export const CONTROL = 0.65;
/** Days for which a place's state holds: longer finds more, and calls a later turn of events a contradiction. */
const SAME_STATE_DAYS = 3;

/** Both say it of the same town or region, in the clause itself or by pointing back to it. */
function isPlaced(pair: WordPair, comparison: Comparison): boolean {
  if (pair.family === undefined || !PLACED.has(pair.family)) return false;
  const { a, b, names, times } = comparison;
  if (Math.abs(times.daysApart ?? 0) > SAME_STATE_DAYS) return false;
  return names.shared.some(
    (shared) =>
      (isOwnPlace(shared.a) || isOwnPlace(shared.b)) &&
      isBeside(a, pair.a, shared.a) &&
      isBeside(b, pair.b, shared.b),
  );
}

/** In one clause with the word; a name of the context is beside every word. */
function isBeside({ clauses, words, names }: Analysis, word: number, name: NameMention): boolean {
  if (!names.includes(name)) return true;
  const clause = clauses.find(({ start, end }) => word >= start && word < end);
  if (!clause) return false;
  return name.start >= (words[clause.start]?.start ?? 0) && name.end <= (words[clause.end - 1]?.end ?? 0);
}

/** Opposites count in clauses that otherwise say the same, and as predicates more than as modifiers. */
function strengthOfPair(words: WordPair, comparison: Comparison): number {
  const { a, b } = words;
  const pair = comparison.clauses.find((c) => a >= c.a.start && a < c.a.end && b >= c.b.start && b < c.b.end);
  if (!pair || haveOtherParties(comparison, pair.a, pair.b)) return 0;
  if (isTurned(pair.a, a, words) !== isTurned(pair.b, b, words)) return 0;
  const deeds = pair.a.predicate === a && pair.b.predicate === b;
  if (deeds && !isDoneToSame(pair, comparison)) return 0;
  if (isDated(comparison) && !areOfOneTheme(pair, a, b, comparison)) return 0;
  return Math.min(1, pair.share + (deeds ? 0.3 : 0));
}

/** "won 22 percent of the votes" and "lost its majority" are told of two things. */
function areOfOneTheme(pair: ClausePair, i: number, j: number, comparison: Comparison): boolean {
  const { a, b, alignment } = comparison;
  if (a.words[i]?.tag !== 'verb' || b.words[j]?.tag !== 'verb') return true;
  const [left, right] = [findTheme(a, pair.a, i), findTheme(b, pair.b, j)];
  if (left === undefined || right === undefined) return true;
  const [here, there] = [withMeasured(a.words, left), withMeasured(b.words, right)];
  if (isWrapped(a.words[left], b.words[right], pair)) return true;
  if (areOfOthers(phraseOf(a, left, pair.a, i), phraseOf(b, right, pair.b, j), comparison)) return false;
  return alignment.same.some((other) => here.includes(other.a) && there.includes(other.b));
}

const MEASURES = new Set('price value cost rate level share stock number'.split(' '));

/** "the price of Bitcoin" is told of Bitcoin, too, and "shares in Norvik" of Norvik. */
function withMeasured(words: readonly Word[], theme: number): number[] {
  if (!MEASURES.has(words[theme]?.lemma ?? '') || !/^(?:of|in)$/.test(words[theme + 1]?.lower ?? ''))
    return [theme];
  const measured = words.findIndex(({ weight }, i) => i > theme + 1 && weight > 0);
  return measured < 0 ? [theme] : [theme, measured];
}

/** "the deployment of troops", "a plan to deploy troops": a proposal is told of by what it proposes. */
const PROPOSALS = new Set('plan proposal move bid request call idea motion offer scheme demand'.split(' '));
/** Share of the lighter clause from which what is proposed is what the other tells of. */
const SAME_MATTER = 0.55;

function isWrapped(left: Word | undefined, right: Word | undefined, { share }: ClausePair): boolean {
  return share >= SAME_MATTER && PROPOSALS.has(left?.lemma ?? '') !== PROPOSALS.has(right?.lemma ?? '');
}

/** To "reject" an offer turns its clause by itself, and is what is opposed; to "deny" or "dismiss" what is said is not. */
function isTurned({ negators }: Clause, word: number, { relation, family }: WordPair): boolean {
  const isOwn = relation === 'exclusive' && family !== 'truth';
  return negators.filter((at) => !isOwn || at !== word).length % 2 === 1;
}

/** To open a plant and to close a mine go together: the deed must befall the same, wherever both say what. */
function isDoneToSame(clauses: ClausePair, { a, b, alignment }: Comparison): boolean {
  const { a: left, b: right } = clauses;
  const [i, j] = [sufferer(a, left), sufferer(b, right)];
  if (i === undefined || j === undefined || isWrapped(a.words[i], b.words[j], clauses)) return true;
  return alignment.same.some(
    (pair) =>
      (pair.a === i && pair.b >= right.start && pair.b < right.end) ||
      (pair.b === j && pair.a >= left.start && pair.a < left.end),
  );
}

/** What rises "4 percent" is what does it: a figure suffers nothing. */
function sufferer({ words }: Analysis, { actor, object }: Clause): number | undefined {
  return object === undefined || words[object]?.quantity !== undefined ? actor : object;
}
