import type { Difference, Gate, GateOutcome, Reason } from '../model.ts';
import type { Comparison } from './compare-statements.ts';

/** What agrees is named at most so often: a reason is read in one look. */
const MOST_AGREEING = 4;

/** The aligned parts of two statements: what decided, what both speak of, and the gates. */
export function describeReason(
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
  differs: readonly Difference[],
): Reason {
  return { differs, agrees: findAgreeing(comparison).slice(0, MOST_AGREEING), gates };
}

function findAgreeing({ quantities, names, times, alignment, a }: Comparison): Reason['agrees'][number][] {
  const counted = quantities.find((pair) => pair.counted === 'same');
  const found: Reason['agrees'][number][] = [];
  if (counted?.a.counted) found.push({ slot: 'counted', text: counted.a.counted });
  for (const { a: name } of names.shared) {
    found.push({ slot: name.type === 'place' ? 'place' : 'actor', text: name.text });
  }
  if (times.a && (times.outcome === 'agrees' || times.outcome === 'compatible')) {
    found.push({ slot: 'time', text: times.a.text });
  }
  const heaviest = alignment.same
    .map((pair) => a.words[pair.a])
    .filter((word) => word !== undefined && word.name === undefined && word.quantity === undefined)
    .toSorted((x, y) => (y?.weight ?? 0) - (x?.weight ?? 0))
    .slice(0, 2);
  for (const word of heaviest) if (word) found.push({ slot: 'event', text: word.text });
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
