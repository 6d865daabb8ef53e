import type { SlotText } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { QuantityPair } from './compare-quantities.ts';
import type { Comparison } from './compare-statements.ts';
import { isToll } from './event-classes.ts';
import { findMisplacements } from './find-misplacements.ts';
import { findNegations } from './find-negations.ts';
import { findNoCasualties } from './find-no-casualties.ts';
import { CONTROL, findOpposites } from './find-opposites.ts';
import { findScores } from './find-scores.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { haveOtherParties } from './other-parties.ts';

export type { Finding };

/**
 * What speaks for a contradiction however few words are shared, because it names its own subject: a denial
 * its deed, a state its place, a verdict its undertaking.
 */
export function findFocused(comparison: Comparison): Finding[] {
  return [
    ...findDenials(comparison),
    ...findOpposites(comparison).filter(({ strength }) => strength >= CONTROL),
  ];
}

const known = new WeakMap<Comparison, readonly Finding[]>();

/** All that speaks for a contradiction or an update, the strongest first. */
export function findFindings(comparison: Comparison): readonly Finding[] {
  const findings = known.get(comparison) ?? collectFindings(comparison);
  known.set(comparison, findings);
  return findings;
}

function collectFindings(comparison: Comparison): readonly Finding[] {
  return [
    ...findDenials(comparison),
    ...findNumbers(comparison),
    ...findScores(comparison),
    ...findNoCasualties(comparison),
    ...findNegations(comparison),
    ...findOpposites(comparison),
    ...findSwaps(comparison),
    ...findMisplacements(comparison),
  ].sort((x, y) => y.strength - x.strength);
}

function findDenials({ speakers, a, b }: Comparison): Finding[] {
  const { denial } = speakers;
  if (!denial) return [];
  const here = denial.here && spanOf(a, denial.here.source);
  const there = denial.there && spanOf(b, denial.there.source);
  return [
    { stance: 'contradicts', kind: 'denial', differs: [differing('speaker', here, there)], strength: 0.9 },
  ];
}

function findNumbers(comparison: Comparison): Finding[] {
  const { quantities, times, a, b } = comparison;
  return quantities
    .filter(({ outcome, counted }) => outcome === 'apart' && counted === 'same')
    .filter((pair) => !areOfOthers(pair, comparison))
    .map((pair): Finding => {
      const differs = [differing('quantity', slotText(pair.a), slotText(pair.b))];
      const days = times.daysApart ?? 0;
      if (!isRunning(pair, comparison) || days === 0)
        return { stance: 'contradicts', kind: 'number', differs, strength: 0.85 };
      const [told, toldThere] = [a.toldTimes[0] ?? times.a, b.toldTimes[0] ?? times.b];
      const when =
        told || toldThere
          ? [differing('time', told && slotText(told), toldThere && slotText(toldThere))]
          : [];
      return {
        stance: 'updates',
        kind: days > 0 ? 'later-figure' : 'earlier-figure',
        differs: [...differs, ...when],
        strength: 0.85,
      };
    });
}

/** One candidate's share of the vote says nothing of another's. */
function areOfOthers(pair: QuantityPair, comparison: Comparison): boolean {
  const clauseOf = ({ clauses, words }: Analysis, at: number) =>
    clauses.find(({ end }) => (words[end - 1]?.end ?? 0) > at);
  const [left, right] = [clauseOf(comparison.a, pair.a.start), clauseOf(comparison.b, pair.b.start)];
  return left !== undefined && right !== undefined && haveOtherParties(comparison, left, right);
}

/**
 * What is counted may go on growing, the dead of one day too; what is measured or priced was so once, and so
 * was what was fired or won on a day that both name.
 */
function isRunning({ a: quantity }: QuantityPair, { a, times }: Comparison): boolean {
  if (quantity.unit !== undefined || quantity.role !== 'count') return false;
  return times.outcome !== 'agrees' || isToll(a, quantity);
}

function findSwaps({ clauses, a, b }: Comparison): Finding[] {
  const swapped = clauses.find(({ rolesSwapped, predicates }) => rolesSwapped && predicates === 'same');
  if (!swapped) return [];
  const left = swapped.a.actor === undefined ? undefined : a.words[swapped.a.actor];
  const right = swapped.b.actor === undefined ? undefined : b.words[swapped.b.actor];
  return [
    {
      stance: 'contradicts',
      kind: 'actor',
      differs: [differing('actor', left && slotText(left), right && slotText(right))],
      strength: 0.7,
    },
  ];
}

function spanOf({ statement }: Analysis, part: string): SlotText | undefined {
  const start = statement.text.indexOf(part);
  return start < 0 ? undefined : { text: part, start, end: start + part.length };
}
