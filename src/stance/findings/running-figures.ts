import type { NameMention } from '../../text/find-names.ts';
import type { Analysis, Clause } from '../analysis/analysis.ts';
import { isSpeaker } from '../analysis/is-speaker.ts';
import { isSameName } from '../comparison/compare-names.ts';
import type { QuantityPair } from '../comparison/compare-quantities.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isToll } from '../comparison/event-classes.ts';
import { haveOtherParties, isOneParty } from './other-parties.ts';

/** Measures that go on growing: what a fire has burnt, what a tanker has lost. */
const GROWING = new Set(
  'burn scorch char destroy consume blacken raze spill leak flood raise collect'.split(' '),
);

/**
 * What is counted may go on growing, the dead of one day too; what is measured or priced was so once, and so
 * was what was fired or won on a day that both name.
 */
export function isRunning({ a: quantity, b: other }: QuantityPair, { a, b, times }: Comparison): boolean {
  if (quantity.unit !== undefined) return isGrowing(a, quantity.start) && isGrowing(b, other.start);
  if (quantity.role !== 'count') return false;
  return times.outcome !== 'agrees' || isToll(a, quantity) || isToll(b, other);
}

/** Words between a figure and its verb, on either side. */
const DEED_REACH = 5;

function isGrowing({ words, quantities }: Analysis, start: number): boolean {
  const { dimension } = quantities.find((quantity) => quantity.start === start) ?? {};
  if (
    dimension !== 'area' &&
    dimension !== 'volume' &&
    dimension !== 'mass' &&
    !dimension?.startsWith('money')
  )
    return false;
  const at = words.findIndex((word) => word.start >= start);
  return words.some(({ lemma }, i) => GROWING.has(lemma) && Math.abs(i - at) <= DEED_REACH + 2);
}

/** How much a figure must grow past "at least 64" before it is another; less is the same, rounded. */
const OUTGROWN = 1.1;

/** "At least 64 dead" on Saturday and "at least 128" on Monday: each leaves room for the other, and the toll has grown. */
export function isOutgrown(pair: QuantityPair, comparison: Comparison): boolean {
  const [x, y] = [pair.a.stated, pair.b.stated];
  if (pair.outcome !== 'within' || x === undefined || y === undefined || !isRunning(pair, comparison))
    return false;
  return Math.max(x, y) > Math.min(x, y) * OUTGROWN;
}

/** One candidate's share of the vote says nothing of another's. */
export function areOfOthers(pair: QuantityPair, comparison: Comparison): boolean {
  const [left, right] = [clauseOf(comparison.a, pair.a.start), clauseOf(comparison.b, pair.b.start)];
  if (left === undefined || right === undefined) return false;
  if (haveOtherParties(comparison, left, right)) return true;
  const [here, there] = [actorName(comparison.a, left), actorName(comparison.b, right)];
  return here !== undefined && there !== undefined && !isSameName(here, there) && !isOneParty(here, there);
}

function clauseOf({ clauses, words }: Analysis, at: number): Clause | undefined {
  return clauses.find(({ end }) => (words[end - 1]?.end ?? 0) > at);
}

/** Who has the figure, if a name does: "the Democratic Alliance won 21 percent". Who only tells of it has not. */
function actorName(
  { words, names, statement }: Analysis,
  { actor, passive }: Clause,
): NameMention | undefined {
  const word = actor === undefined || passive ? undefined : words[actor];
  const name = word?.name === undefined ? undefined : names[word.name];
  return name && !isSpeaker(statement.text, name) ? name : undefined;
}

/** What happens once in a place in a season, and goes on being counted for weeks. Attacks come night after night. */
const DISASTERS = new Set(
  'earthquake quake landslide mudslide wildfire bushfire flood flooding hurricane typhoon cyclone storm tsunami eruption avalanche tornado derailment shipwreck stampede collapse outbreak epidemic war heatwave'.split(
    ' ',
  ),
);
/** Days for which one disaster is counted. */
const COUNTED_DAYS = 60;

/** A toll of one disaster in one place, though only one of the two says on which day it struck. */
export function areOfOneDisaster({ alignment, names, times, quantities, a, b }: Comparison): boolean {
  if (
    times.outcome === 'differs' ||
    Math.abs(times.daysApart ?? 0) > COUNTED_DAYS ||
    names.shared.length === 0
  )
    return false;
  const isToldOf = alignment.same.some(
    ({ a: i, similarity }) => similarity >= 0.9 && DISASTERS.has(a.words[i]?.lemma ?? ''),
  );
  return (
    isToldOf && quantities.some((pair) => pair.counted === 'same' && (isToll(a, pair.a) || isToll(b, pair.b)))
  );
}
