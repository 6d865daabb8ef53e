import type { Gate, GateOutcome, Kind } from '../model.ts';
import type { NameMention } from '../text/find-names.ts';
import type { Analysis } from './analysis/analysis.ts';
import { isSpeaker } from './analysis/is-speaker.ts';
import { isPlaceLike, isSeat } from './analysis/place-like.ts';
import { areElsewhere, isWhere } from './comparison/compare-locations.ts';
import { compareOrdinals } from './comparison/compare-ordinals.ts';
import type { Comparison } from './comparison/compare-statements.ts';
import { isLongAfter } from './comparison/compare-times.ts';
import type { Finding } from './findings/find-findings.ts';
import { VERDICT } from './findings/find-opposed-verdicts.ts';
import { areOfOneDisaster } from './findings/running-figures.ts';
import { sharesEnough } from './findings/shares-enough.ts';

/** What each gate says of two statements; ARCHITECTURE.md, "Gates". */
export function passGates(comparison: Comparison): Record<Gate, GateOutcome> {
  return {
    names: comparison.names.outcome,
    event: eventGate(comparison),
    time: comparison.times.outcome,
    scope: scopeGate(comparison),
    speaker: comparison.speakers.outcome,
  };
}

/**
 * Same predicate or same thing counted. Another thing counted is another event: wounded are not killed, the
 * first quarter is not the fourth.
 */
function eventGate({ quantities, clauses, a, b }: Comparison): GateOutcome {
  const [pair] = quantities;
  if (compareOrdinals(a, b) === 'others') return 'differs';
  if (pair && pair.counted === 'differs' && !quantities.some(({ counted }) => counted === 'same'))
    return 'differs';
  const [best] = clauses;
  if (!best) return 'not-stated';
  if (best.predicates === 'same') return 'agrees';
  if (best.predicates === 'opposed' || pair?.counted === 'same') return 'compatible';
  return best.predicates === 'differ' ? (best.share >= SAME_EVENT ? 'compatible' : 'differs') : 'not-stated';
}

/** Share of the lighter clause from which another verb is another wording of the event. */
const SAME_EVENT = 0.5;

function scopeGate({ quantities, names, a, b }: Comparison): GateOutcome {
  if (areElsewhere(a, b)) return 'differs';
  if (quantities.some(({ outcome, counted }) => outcome === 'within' && counted !== 'differs'))
    return 'compatible';
  if (quantities.some(({ outcome, counted }) => outcome === 'equal' && counted !== 'differs'))
    return 'agrees';
  const placeA = names.onlyA.find((name) => name.type === 'place' && !isSeat(a.statement.text, name));
  const placeB = names.onlyB.find((name) => name.type === 'place' && !isSeat(b.statement.text, name));
  const sharedPlace = names.shared.some(
    (pair) => (pair.a.type ?? pair.b.type) === 'place' || (isWhere(a, pair.a) && isWhere(b, pair.b)),
  );
  if (placeA && placeB && !sharedPlace) return 'differs';
  if (sharedPlace) return placeA || placeB ? 'compatible' : 'agrees';
  return 'not-stated';
}

/** The least strength of a finding that is shown. */
export const LEAST_STRENGTH = 0.5;

/** Whether a finding may be shown with these gates. A day, place or person that differs is itself the finding. */
export function holdsGates(
  finding: Finding,
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
): boolean {
  const { stance, kind, strength, time } = finding;
  const { names, times, a, b } = comparison;
  if (strength < LEAST_STRENGTH || names.rivals.length > 0) return false;
  if (!sharesEnough(finding, comparison)) return false;
  if (gates.names === 'differs') return false;
  if (time === 'two' || (gates.time === 'differs' && kind !== 'date' && time !== 'one')) return false;
  if ((kind === 'negation' || kind === 'opposite') && strength < VERDICT && isLongAfter(times)) return false;
  if (!IS_OF_ONE_EVENT.has(kind)) return true;
  if (gates.scope === 'differs' || compareOrdinals(a, b) === 'others') return false;
  if (stance === 'updates')
    return gates.names !== 'not-stated' && (!isBoundToDay(times) || areOfOneDisaster(comparison));
  if (kind === 'number' && (isAnotherMonth(times) || areOfOtherPlaces(comparison))) return false;
  return sharePlace(a, b);
}

/** "the Iowa caucuses", "the New Hampshire primary": no day that both name, and a place each that the other has not. */
function areOfOtherPlaces({ names, times, a, b }: Comparison): boolean {
  if (times.outcome === 'agrees' || names.shared.some((pair) => isPlaceLike(pair.a) || isPlaceLike(pair.b)))
    return false;
  const hasOwn = (only: readonly NameMention[], { statement }: Analysis) =>
    only.some(
      (name) => isPlaceLike(name) && !isSeat(statement.text, name) && !isSpeaker(statement.text, name),
    );
  return hasOwn(names.onlyA, a) && hasOwn(names.onlyB, b);
}

/** Kinds that hold for one event only; who denies names it, and a day, place or person that differs is the finding. */
const IS_OF_ONE_EVENT: ReadonlySet<Kind> = new Set([
  'number',
  'negation',
  'opposite',
  'later-figure',
  'earlier-figure',
]);

/**
 * Days after which a figure without a day is another one: rates and profits come by the month. Longer finds old
 * figures of one event, and calls last year's rate a contradiction.
 */
const SAME_FIGURE_DAYS = 31;

function isAnotherMonth({ outcome, daysApart = 0 }: Comparison['times']): boolean {
  return outcome === 'not-stated' && Math.abs(daysApart) > SAME_FIGURE_DAYS;
}

/** A figure of one night is not brought up to date by that of another: only one side, or neither of them the same, has its day. */
function isBoundToDay({ outcome, a, b }: Comparison['times']): boolean {
  return outcome === 'not-stated' && (a !== undefined || b !== undefined);
}

/** Where one sentence leaves its place to those before it, that place counts: Dnipro is not Nikopol. */
function sharePlace(a: Analysis, b: Analysis): boolean {
  const places = ({ names, contextPlaces }: Analysis) => {
    const own = names.filter(isPlaceLike);
    return own.length > 0 ? own : contextPlaces;
  };
  const [left, right] = [places(a), places(b)];
  if (left.length === 0 || right.length === 0) return true;
  return (
    left.some(({ key }) => right.some((other) => other.key === key)) ||
    a.contextPlaces.length + b.contextPlaces.length === 0
  );
}
