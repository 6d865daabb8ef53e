import type { Gate, GateOutcome } from '../model.ts';
import type { Comparison } from './compare-statements.ts';

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
