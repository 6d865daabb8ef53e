import type { Gate, GateOutcome } from '../model.ts';
import type { Quantity } from '../text/find-quantities.ts';
import type { Analysis, Clause } from './analysis/analysis.ts';
import type { ClausePair } from './comparison/compare-clauses.ts';
import { areSomewhereElse } from './comparison/compare-locations.ts';
import { compareOrdinals } from './comparison/compare-ordinals.ts';
import type { Comparison } from './comparison/compare-statements.ts';
import { isLongAfter } from './comparison/compare-times.ts';
import { eventClass, isToll } from './comparison/event-classes.ts';
import { areOtherIncidents } from './comparison/incidents.ts';
import { isMereDescription } from './comparison/mere-description.ts';
import { areOfOneState, isLight, tellsSameDeed } from './comparison/same-deed.ts';
import { assertsNothing } from './findings/asserts-nothing.ts';
import { isOneCalledUntrue } from './findings/called-untrue.ts';
import { isOtherwiseDenied } from './findings/find-negations.ts';
import { differing, type Finding, slotText } from './findings/finding.ts';
import { haveOtherParties } from './findings/other-parties.ts';
import { areOfOtherPhases } from './findings/other-phases.ts';
import { haveOtherAgents } from './findings/same-agent.ts';
import type { Verdict } from './judge.ts';
import { sharesDetail } from './same-subject.ts';

export type Decision = Pick<Finding, 'stance' | 'kind' | 'differs'> & { readonly confidence: number };

/** From this share on, what is there holds what is said here, if no gate speaks against it. */
const SAID_ALREADY = 0.72;
/** With the model's word, or the same figure, less will do. */
const HALF_SAID = 0.4;
/** Both ways: the same words. */
const COPIED = 0.95;
/** Days after which two reports that share no day are of one event only if they say nearly the same. */
const OLD_DAYS = 14;
/** Where so much is the same, and a figure besides, the model need not agree: it has learnt little of figures. */
const MOSTLY_SAID = 0.5;

/** From here on the model is heard even against words that say the same: in news it doubts too readily. */
const STRONG_DOUBT = 0.6;

/** In news that nothing speaks against: whether what is there holds what is said here. */
export function supportOrRelated(
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
  verdict: Verdict,
): Decision {
  const related: Decision = {
    stance: 'related',
    kind: 'same-topic',
    differs: [],
    confidence: Math.max(verdict.neutral, 0.4),
  };
  if (isOtherwise(comparison, gates) || !sharesDetail(comparison)) return related;
  if (agreeingFigures(comparison) >= FIGURES_OF_ONE_REPORT)
    return sameFigure(comparison, blend(0.9, verdict.supports));
  const { coverageA, coverageB } = comparison.alignment;
  const covered = Math.min(coverageA, coverageB);
  const figure = comparison.quantities.some(
    ({ outcome, counted, a, b }) =>
      outcome !== 'apart' && counted === 'same' && !(isOfSize(comparison.a, a) && isOfSize(comparison.b, b)),
  );
  if (isLongAfter(comparison.times, OLD_DAYS) && !figure && covered < SAID_ALREADY) return related;
  const isSaid = coverageA >= SAID_ALREADY && verdict.contradicts < STRONG_DOUBT;
  const isClear =
    isSaid || isSameReport(comparison) || (figure && (covered >= MOSTLY_SAID || isSameDeed(comparison)));
  if (verdict.contradicts > verdict.supports && !isClear) return related;
  const confidence = blend(0.8, verdict.supports);
  if (covered > COPIED) return { stance: 'supports', kind: 'copy', differs: [], confidence };
  const leads = verdict.supports >= verdict.neutral && verdict.supports >= verdict.contradicts;
  if (figure && (leads || coverageA >= HALF_SAID)) return sameFigure(comparison, confidence);
  const numbered = compareOrdinals(comparison.a, comparison.b) === 'same' && coverageA >= MOSTLY_SAID;
  if (figure && isSameDeed(comparison)) return sameFigure(comparison, confidence);
  if (isSameReport(comparison)) return { stance: 'supports', kind: 'same-report', differs: [], confidence };
  const isOther = comparison.clauses[0]?.predicates === 'differ' && covered < MOSTLY_SAID;
  if (numbered || (leads && !isOther && coverageA >= HALF_SAID) || coverageA >= SAID_ALREADY)
    return { stance: 'supports', kind: 'same-report', differs: [], confidence };
  return related;
}

/** "about 5 km here, from 3 to 8 km there": figures that agree in other words are shown side by side. */
function sameFigure({ quantities }: Comparison, confidence: number): Decision {
  const differs = quantities
    .filter(({ outcome, counted }) => outcome === 'within' && counted === 'same')
    .map(({ a, b }) => differing('quantity', slotText(a), slotText(b)));
  return { stance: 'supports', kind: 'same-figure', differs, confidence };
}

/** "More than 200 people have died in the floods": the figure, the deed and most of the shorter clause. */
function isSameDeed({ clauses, names, a, b }: Comparison): boolean {
  return (
    names.shared.length > 0 && clauses.some((pair) => pair.share >= DEED_SHARE && tellsSameDeed(pair, a, b))
  );
}

const DEED_SHARE = 0.57;

/** One day, two names, one deed: other words for the rest are the same report. */
function isSameReport(comparison: Comparison): boolean {
  const { times, names, alignment } = comparison;
  const isOneDay = times.outcome === 'agrees' || times.outcome === 'compatible';
  const isNext = times.outcome === 'not-stated' && Math.abs(times.daysApart ?? 0) <= NEXT_DAYS;
  if (
    isOneDay
      ? names.shared.length < NAMES_OF_ONE_REPORT
      : !isNext || names.shared.length <= NAMES_OF_ONE_REPORT
  )
    return false;
  const covered = Math.min(alignment.coverageA, alignment.coverageB);
  if (names.shared.length >= NAMES_OF_ONE_STORY && covered >= DEED_SHARE) return true;
  if (isOneDay && hasFigure(comparison)) return alignment.coverageA >= HALF_SAID;
  return alignment.coverageA >= DEED_SHARE - 0.05 && isSameDeed(comparison);
}

function hasFigure({ quantities }: Comparison): boolean {
  return quantities.some(({ outcome, counted }) => outcome === 'equal' && counted === 'same');
}

/** Days between two reports that name no day and may be of one. */
const NEXT_DAYS = 2;

const NAMES_OF_ONE_REPORT = 2;
const NAMES_OF_ONE_STORY = 4;

/** Another day, place, party, figure or thing, or not said of what is so: close wording, and no support. */
function isOtherwise(comparison: Comparison, gates: Readonly<Record<Gate, GateOutcome>>): boolean {
  const { quantities, clauses, names, a, b } = comparison;
  if (gates.time === 'differs' || gates.names === 'differs' || gates.scope === 'differs') return true;
  if (names.rivals.length > 0 || compareOrdinals(a, b) === 'others') return true;
  if (saysOtherwise(comparison)) return true;
  const [best] = clauses;
  if (best && (isOtherDeed(best, comparison) || isMereDescription(best, a, b))) return true;
  if (haveOtherAgents(comparison) || (hasToll(comparison) && areOtherIncidents(a, b))) return true;
  if (clauses.some((pair) => isOnlyPossible(pair, a, b))) return true;
  if (best && haveOtherParties(comparison, best.a, best.b)) return true;
  if (areSomewhereElse(a, b)) return true;
  if (clauses.some((pair) => pair.polarityDiffers && pair.share > 0.5 && !areBothDenied(pair, a, b)))
    return true;
  if (isPartOnly(comparison, a) || isPartOnly(comparison, b)) return true;
  const agrees = quantities.some(({ outcome, counted }) => outcome !== 'apart' && counted === 'same');
  return quantities.some(
    ({ outcome, counted }) =>
      (outcome === 'apart' && counted === 'same') ||
      (!agrees && (counted === 'differs' || outcome === 'apart')),
  );
}

/** Nothing that could be borne out, no longer so, or not true at all; the very same words are, all the same. */
function saysOtherwise({ a, b, alignment }: Comparison): boolean {
  if (Math.min(alignment.coverageA, alignment.coverageB) > COPIED) return false;
  return assertsNothing(a) || assertsNothing(b) || areOfOtherPhases(a, b) || isOneCalledUntrue(a, b);
}

function hasToll({ quantities, a, b }: Comparison): boolean {
  return quantities.some((pair) => pair.counted === 'same' && isToll(a, pair.a) && isToll(b, pair.b));
}

function areBothDenied({ a: left, b: right }: ClausePair, a: Analysis, b: Analysis): boolean {
  return left.negated ? isOtherwiseDenied(a, left, b, right) : isOtherwiseDenied(b, right, a, left);
}

/** "Two of the five hostages" there does not hold "all five". */
function isPartOnly({ quantities }: Comparison, analysis: Analysis): boolean {
  const paired = quantities.flatMap((pair) => [pair.a, pair.b]);
  return analysis.quantities.some(
    (whole) =>
      paired.includes(whole) &&
      analysis.quantities.some(
        (part) =>
          !paired.includes(part) &&
          part.role === 'count' &&
          part.head !== undefined &&
          part.head === whole.head &&
          part.base.max < whole.base.min,
      ),
  );
}

/** Share of both statements from which only the deed is another. */
const ALL_BUT_DEED = 0.7;

/** Opened is not closed, and charged is not convicted, though all else is the same. */
function isOtherDeed(
  { a: left, b: right, predicates }: ClausePair,
  { a, b, alignment }: Comparison,
): boolean {
  if (predicates === 'opposed') return true;
  if (predicates !== 'differ' || Math.min(alignment.coverageA, alignment.coverageB) < ALL_BUT_DEED)
    return false;
  const [i, j] = [left.predicate ?? -1, right.predicate ?? -1];
  if (isLight(a, i) || isLight(b, j) || areOfOneState(a, i, b, j)) return false;
  const [here, there] = [eventClass(a.words, i), eventClass(b.words, j)];
  return here === undefined || here !== there;
}

/** "may resign" there is no report that somebody resigned. */
function isOnlyPossible({ a, b, share }: ClausePair, here: Analysis, there: Analysis): boolean {
  const open = ({ modality }: Clause, { words }: Analysis) =>
    (modality === 'possible' && !isOnlyClaimed(words)) || modality === 'conditional';
  return (
    open(a, here) !== open(b, there) && a.modality !== 'wanted' && b.modality !== 'wanted' && share > 0.5
  );
}

/** "claimed to have shot down": said, as the other said it. */
function isOnlyClaimed(words: Analysis['words']): boolean {
  return (
    words.some(({ lemma }) => lemma === 'claim') &&
    !words.some(({ lower }) =>
      /^(?:may|might|could|possibly|perhaps|likely|reportedly|allegedly)$/.test(lower),
    )
  );
}

/** "11 kilometres along the front, three into it": two figures are not both the same by chance. */
const FIGURES_OF_ONE_REPORT = 2;

/** Figures that agree, of which one at least is the very same: "about 11" and 11 alone would be little. */
function agreeingFigures({ quantities, a, b }: Comparison): number {
  const agreeing = quantities.filter(
    (pair) =>
      pair.outcome !== 'apart' &&
      !(isOfSize(a, pair.a) && isOfSize(b, pair.b)) &&
      (pair.counted === 'same' || (isOfThem(a, pair.a) && isOfThem(b, pair.b))),
  );
  return agreeing.some(({ outcome }) => outcome === 'equal') ? agreeing.length : 0;
}

/** "the 16-inch notebook": says which it is, not what is told of it. */
function isOfSize({ statement }: Analysis, { start, dimension }: Quantity): boolean {
  return dimension === 'length' && /^[\d.,]+[-‐‑]\p{L}/u.test(statement.text.slice(start));
}

/** "three of them": of those counted before. */
function isOfThem({ statement }: Analysis, { end }: Quantity): boolean {
  return /^\s+of\s+(?:them|whom|these)\b/i.test(statement.text.slice(end));
}

/** Half what the aligned parts say, half what the model says. */
export function blend(strength: number, probability: number): number {
  return Math.min(0.98, 0.5 * strength + 0.5 * probability);
}
