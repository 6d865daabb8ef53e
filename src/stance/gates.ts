import type { Gate, GateOutcome } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Comparison } from './compare-statements.ts';
import type { Finding } from './find-findings.ts';
import { isPlaceLike } from './place-like.ts';

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

/** Same predicate or same thing counted. Another thing counted is another event: wounded are not killed. */
function eventGate({ quantities, clauses }: Comparison): GateOutcome {
  const [pair] = quantities;
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

function scopeGate({ quantities, names }: Comparison): GateOutcome {
  if (quantities.some(({ outcome, counted }) => outcome === 'within' && counted !== 'differs'))
    return 'compatible';
  if (quantities.some(({ outcome, counted }) => outcome === 'equal' && counted !== 'differs'))
    return 'agrees';
  const placeA = names.onlyA.find(({ type }) => type === 'place');
  const placeB = names.onlyB.find(({ type }) => type === 'place');
  const sharedPlace = names.shared.some(({ a, b }) => (a.type ?? b.type) === 'place');
  if (placeA && placeB && !sharedPlace) return 'differs';
  if (sharedPlace) return placeA || placeB ? 'compatible' : 'agrees';
  return 'not-stated';
}

/** The least strength of a finding that is shown. */
const LEAST_STRENGTH = 0.5;

/** Whether a finding may be shown with these gates. A day, place or person that differs is itself the finding. */
export function holdsGates(
  { stance, kind, strength }: Finding,
  { names, times, a, b }: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
): boolean {
  if (strength < LEAST_STRENGTH || names.rivals.length > 0) return false;
  if (gates.names === 'differs') return false;
  if (gates.time === 'differs' && kind !== 'date') return false;
  if (stance === 'updates')
    return gates.names !== 'not-stated' && !isBoundToDay(times) && gates.scope !== 'differs';
  if (kind === 'number') return gates.scope !== 'differs' && sharePlace(a, b);
  if (kind === 'negation' || kind === 'opposite') return sharePlace(a, b);
  return true;
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
