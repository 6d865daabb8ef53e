import type { NameMention } from '../text/find-names.ts';
import type { Analysis } from './analysis.ts';
import type { Comparison } from './compare-statements.ts';
import { eventClass } from './event-classes.ts';
import { differing, type Finding, slotText } from './finding.ts';

/** Share of the rest of both sentences that must be the same before a day or a place alone makes the difference. */
const SAME_EVENT = 0.75;
/** Days between two dates of one event; further apart it has happened twice. */
const MOST_DAYS = 6;

/** Two reports of one event that give it another day, place or person: all else is the same. */
export function findMisplacements(comparison: Comparison): Finding[] {
  const { a, b, times, names, quantities } = comparison;
  if (quantities.some(({ outcome }) => outcome === 'apart')) return [];
  if (isRepeatable(a) || isRepeatable(b) || coverageWithoutSlots(comparison) < SAME_EVENT) return [];
  const isOnce = happensOnce(a) && happensOnce(b);
  if (times.outcome === 'differs' && times.a && times.b && (isOnce || areNear(times.a.from, times.b.from))) {
    return [
      {
        stance: 'contradicts',
        kind: 'date',
        differs: [differing('time', slotText(times.a), slotText(times.b))],
        strength: 0.7,
      },
    ];
  }
  const [left, right] = [names.onlyA, names.onlyB];
  if (left.length !== 1 || right.length !== 1 || names.shared.length === 0) return [];
  return compareLone(left[0] as NameMention, right[0] as NameMention);
}

function compareLone(left: NameMention, right: NameMention): Finding[] {
  if (left.type !== right.type) return [];
  const place = left.type === 'place';
  if (!place && left.type !== 'person') return [];
  const differs = [differing(place ? 'place' : 'actor', slotText(left), slotText(right))];
  return [{ stance: 'contradicts', kind: place ? 'place' : 'actor', differs, strength: 0.7 }];
}

/** Attacks, losses and talk come again and again: another day or place is another one. */
function isRepeatable({ words, toldTimes }: Analysis): boolean {
  return words.some((_, i) => eventClass(words, i) !== undefined) || toldTimes.length > 0;
}

/** Nobody is born twice, and no house is founded twice: then days may be years apart. */
function happensOnce({ words }: Analysis): boolean {
  return words.some(({ lower }) => ONCE.has(lower));
}

const ONCE = new Set(['born', 'founded', 'invented', 'discovered', 'established', 'inaugurated']);

function areNear(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined && b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS * 86_400_000
  );
}

/** What of the words outside names and times both have, the smaller share of the two. */
function coverageWithoutSlots({ a, b, alignment, times, names }: Comparison): number {
  const share = (
    analysis: Analysis,
    only: readonly number[],
    slots: readonly { start: number; end: number }[],
  ) => {
    const outside = (i: number) =>
      !slots.some(
        ({ start, end }) => (analysis.words[i]?.start ?? 0) >= start && (analysis.words[i]?.end ?? 0) <= end,
      );
    const weigh = (indices: readonly number[]) =>
      indices.filter(outside).reduce((sum, i) => sum + (analysis.words[i]?.weight ?? 0), 0);
    const all = weigh(analysis.words.map((_, i) => i));
    return all === 0 ? 0 : 1 - weigh(only) / all;
  };
  const slotsA = [...names.onlyA, ...(times.a ? [times.a] : [])];
  const slotsB = [...names.onlyB, ...(times.b ? [times.b] : [])];
  return Math.min(share(a, alignment.onlyA, slotsA), share(b, alignment.onlyB, slotsB));
}
