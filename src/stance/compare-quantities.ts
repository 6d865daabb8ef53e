import type { Quantity } from '../text/find-quantities.ts';
import type { Analysis, Word } from './analysis.ts';
import { exclusiveFamily } from './exclusive-states.ts';
import { relateLexemes } from './lexicon.ts';

/** Two numbers of the same thing, one of each statement. */
export interface QuantityPair {
  readonly a: Quantity;
  readonly b: Quantity;
  /** 'within': one leaves room for the other ("at least 12" and 17, "3 to 8 km" and 5). */
  readonly outcome: 'equal' | 'within' | 'apart';
  /** Whether both sides say what is counted, and it is the same. */
  readonly counted: 'same' | 'not-stated' | 'differs';
}

/** Pairs of numbers that measure or count the same, each number once, the surest pairs first. */
export function compareQuantities(a: Analysis, b: Analysis): QuantityPair[] {
  const pairs = a.quantities.flatMap((left) =>
    b.quantities.flatMap((right) => {
      const pair = compareTwo(a, left, b, right);
      return pair ? [pair] : [];
    }),
  );
  const ranked = pairs.toSorted((x, y) => rank(x) - rank(y));
  const taken = new Set<Quantity>();
  return ranked.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
}

const COUNTED_RANK: Readonly<Record<QuantityPair['counted'], number>> = {
  same: 0,
  'not-stated': 1,
  differs: 2,
};
const OUTCOME_RANK: Readonly<Record<QuantityPair['outcome'], number>> = { equal: 0, within: 1, apart: 2 };

function rank(pair: QuantityPair): number {
  return COUNTED_RANK[pair.counted] * 3 + OUTCOME_RANK[pair.outcome];
}

function compareTwo(a: Analysis, left: Quantity, b: Analysis, right: Quantity): QuantityPair | undefined {
  if (!isComparable(left) || !isComparable(right)) return undefined;
  if ((left.dimension ?? left.unit) !== (right.dimension ?? right.unit)) return undefined;
  const scale = scaleBetween(left.unit, right.unit);
  if (scale === undefined) return undefined;
  return {
    a: left,
    b: right,
    outcome: compareRanges(left, right, scale),
    counted: compareCounted(a, left, b, right),
  };
}

function isComparable({ role }: Quantity): boolean {
  return role !== 'year' && role !== 'identifier' && role !== 'age' && role !== 'ordinal';
}

/** One of the left unit in right units. */
const IN_BASE: Readonly<Record<string, number>> = {
  m: 1,
  km: 1000,
  cm: 0.01,
  mm: 0.001,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  ft: 0.3048,
  foot: 0.3048,
  yd: 0.9144,
  in: 0.0254,
  kg: 1,
  g: 0.001,
  t: 1000,
  tonne: 1000,
  ton: 907.185,
  lb: 0.453592,
  pound: 0.453592,
  oz: 0.0283495,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2629800,
  year: 31557600,
  ha: 10000,
  'km²': 1e6,
  'm²': 1,
  acre: 4046.86,
  'mi²': 2589988,
};

function scaleBetween(left: string | undefined, right: string | undefined): number | undefined {
  if (left === right) return 1;
  const [from, to] = [IN_BASE[left ?? ''], IN_BASE[right ?? '']];
  return from === undefined || to === undefined ? undefined : from / to;
}

/** How far "about 50", "nearly two miles" or a rounded number may be from another. Trades misses against false alarms. */
const ABOUT = 0.15;
/** Conversions are rounded: "two miles" is "three kilometres" to a reporter. */
const CONVERTED = 0.1;

function compareRanges(left: Quantity, right: Quantity, scale: number): QuantityPair['outcome'] {
  const [minLeft, maxLeft] = [left.min * scale, left.max * scale];
  if (scale === 1 && left.min === right.min && left.max === right.max && left.bound === right.bound)
    return 'equal';
  const slack =
    (left.bound === 'about' || right.bound === 'about' ? ABOUT : 0) + (scale === 1 ? 0 : CONVERTED);
  const reach = Math.max(Math.abs(minLeft), Math.abs(right.min)) * slack;
  const apart = minLeft > right.max + reach || right.min > maxLeft + reach;
  if (apart) return 'apart';
  return minLeft === right.min && maxLeft === right.max ? 'equal' : 'within';
}

/** Wounded are not killed, drones launched are not drones shot down. */
function compareCounted(a: Analysis, left: Quantity, b: Analysis, right: Quantity): QuantityPair['counted'] {
  const participles = compareHeads(a, left.participle, b, right.participle);
  if (participles === 'differs') return 'differs';
  const heads = compareHeads(a, left.head, b, right.head);
  if (heads === 'differs') return 'differs';
  if (heads === 'not-stated' && (left.unit === undefined || participles === 'not-stated'))
    return left.unit ? 'same' : 'not-stated';
  return 'same';
}

function compareHeads(
  a: Analysis,
  left: string | undefined,
  b: Analysis,
  right: string | undefined,
): QuantityPair['counted'] {
  const [wordA, wordB] = [lastWord(a, left), lastWord(b, right)];
  if (!wordA || !wordB) return 'not-stated';
  if (wordA.lemma === wordB.lemma) return 'same';
  if (exclusiveFamily(wordA.states, wordB.states)) return 'differs';
  if (!wordA.lexeme || !wordB.lexeme) return 'differs';
  const { kind, stepsA, stepsB } = relateLexemes(wordA.lexeme, wordB.lexeme);
  if (kind === 'synonym' || kind === 'derived') return 'same';
  return (kind === 'narrower' || kind === 'broader') && stepsA + stepsB <= 2 ? 'same' : 'differs';
}

function lastWord({ words }: Analysis, phrase: string | undefined): Word | undefined {
  if (phrase === undefined) return undefined;
  const last = phrase.toLowerCase().split(/\s+/).at(-1) ?? '';
  const first = phrase.toLowerCase().split(/\s+/)[0] ?? '';
  return (
    words.find(({ text }) => text.toLowerCase() === first && first !== last) ??
    words.find(({ text }) => text.toLowerCase() === last)
  );
}
