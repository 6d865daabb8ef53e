import type { SlotText } from '../model.ts';
import type { Analysis, Clause, Word } from './analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import type { QuantityPair } from './compare-quantities.ts';
import { isOneDeed } from './compare-speakers.ts';
import type { Comparison } from './compare-statements.ts';
import { isToll } from './event-classes.ts';
import { findMisplacements } from './find-misplacements.ts';
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

/** Share of the lighter clause that must be the same before "not" is about the same thing. */
const SAME_STATEMENT = 0.5;

function findNegations(comparison: Comparison): Finding[] {
  const { clauses, alignment, a, b } = comparison;
  return clauses
    .filter((pair) => isNegated(pair, a, b, alignment))
    .filter((pair) => !haveOtherParties(comparison, pair.a, pair.b))
    .slice(0, 1)
    .map((pair) => ({
      stance: 'contradicts',
      kind: 'negation',
      differs: [differing('polarity', polarityText(a, pair.a), polarityText(b, pair.b))],
      strength: Math.min(0.85, 0.55 + 0.35 * pair.share),
    }));
}

function isNegated(pair: ClausePair, a: Analysis, b: Analysis, { same }: Comparison['alignment']): boolean {
  if (!pair.polarityDiffers || pair.predicates === 'opposed' || isUnsure(pair) || pair.share < SAME_STATEMENT)
    return false;
  if (deniesInWords(a, pair.a) || deniesInWords(b, pair.b)) return false;
  const turned = pair.a.negated ? turnedWords(a, pair.a) : turnedWords(b, pair.b);
  const inPair = same.filter((other) => isIn(pair.a, other.a) && isIn(pair.b, other.b));
  return inPair
    .filter((other) => isOneDeed(other.relation) && isOneTag(a.words[other.a], b.words[other.b]))
    .some((other) => turned.includes(pair.a.negated ? other.a : other.b));
}

function isIn({ start, end }: Clause, word: number): boolean {
  return word >= start && word < end;
}

/** "won the vote", "won’t vote": a noun and a verb that only look alike. */
function isOneTag(left: Word | undefined, right: Word | undefined): boolean {
  return left?.lower === right?.lower ? left?.tag === right?.tag : true;
}

/** "no evidence that ballots were altered" turns the altering. */
const EVIDENCE = new Set('evidence proof indication sign hint truth basis'.split(' '));

function turnedWords(analysis: Analysis, clause: Clause): number[] {
  const { words } = analysis;
  const first = turnedWord(analysis, clause);
  if (!EVIDENCE.has(words[first]?.lemma ?? '')) return [first];
  return [first, words.findIndex(({ weight }, i) => i > first && i < clause.end && weight > 0)];
}

/** The word that a negator turns: "fail" of "did not fail", "capture" of "failed to capture". Both sides must have it. */
function turnedWord({ words }: Analysis, { negators, end }: Clause): number {
  const from = negators[0] ?? end;
  return words.findIndex((word, i) => i > from && i < end && word.weight > 0 && word.tag !== 'adverb');
}

/** What is only wished for or possible is not contradicted by what is not so. */
function isUnsure({ a, b }: ClausePair): boolean {
  const unsure = (modality: Clause['modality']) => modality !== 'actual' && modality !== 'future';
  return unsure(a.modality) !== unsure(b.modality);
}

/** A denial is somebody's, and judged with its speaker. */
function deniesInWords({ denial }: Analysis, { start, end }: Clause): boolean {
  return denial !== undefined && denial.deed >= start && denial.deed < end;
}

/** "did not fail", "is no longer connected": the negator up to the word that it turns; or the bare predicate. */
function polarityText(analysis: Analysis, own: Clause): SlotText | undefined {
  const { words, statement } = analysis;
  const negator = own.negators[0];
  const first = words[negator ?? own.predicate ?? -1];
  if (!first) return undefined;
  const last = negator === undefined ? first : (words[turnedWord(analysis, own)] ?? first);
  const before = negator === undefined ? undefined : words[negator - 1];
  const start = before?.functionClass === 'auxiliary' ? before.start : first.start;
  return { text: statement.text.slice(start, last.end), start, end: last.end };
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
