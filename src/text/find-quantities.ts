import { findBound } from './find-bound.ts';
import { findCounted, findCountedBefore, findVerbBefore } from './find-counted.ts';
import { findNumberRanges } from './find-number-ranges.ts';
import { findZeros } from './find-zeros.ts';
import { splitAtoms } from './quantity-atoms.ts';
import { roleOf } from './quantity-role.ts';
import type { Span } from './span.ts';
import { toBase } from './units.ts';

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about' | 'range';
export type QuantityRole =
  | 'count'
  | 'measure'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'age'
  | 'year'
  | 'identifier';

/** A number that a text states, with what it is a number of. */
export interface Quantity extends Span {
  /** Lowest and highest value stated, in `unit`; `max` may be Infinity ("at least 12"). "about 70" reaches a tenth either way. */
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  /** The same in the base unit of the dimension (km, kg, km², l, day, km/h, °C, %, the currency itself). */
  readonly base: { readonly min: number; readonly max: number };
  /** The number as written, before "about" or "at least" widened it; absent for ranges and vague words. */
  readonly stated?: number;
  /** Canonical symbol: km, kg, USD, %, percentage-point, hour, day, °C. */
  readonly unit?: string;
  /** What the unit measures: length, mass, area, volume, time, speed, temperature, share, share-change, money:USD. */
  readonly dimension?: string;
  /** What is counted, as written, with its modifiers: "Russian drones". */
  readonly counted?: string;
  /** Its head: "drones"; "people" for "12 killed" and for a death toll. */
  readonly head?: string;
  /** What happened to it, or what was done with it, as written: "shot down", "killing". */
  readonly participle?: string;
  readonly role: QuantityRole;
}

/**
 * Finds the numbers that a text states, in order, without overlap: digits and words, ranges, bounds, money,
 * shares, measures with their units, ordinals, ages and years. Dates and times of day are left to `findTimes`.
 *
 * "at least 18 out of 23 drones" gives two: 18 (at-least) and 23, both counting drones.
 */
export function findQuantities(text: string): Quantity[] {
  const atoms = splitAtoms(text);
  const found: Quantity[] = [];
  for (const range of findNumberRanges(text, atoms)) {
    const role = roleOf(text, atoms, range);
    if (role === undefined) continue;
    found.push(describe(text, atoms, range, role));
  }
  return [...found, ...findZeros(text, atoms)].sort((a, b) => a.start - b.start);
}

type NumberRange = ReturnType<typeof findNumberRanges>[number];

function describe(
  text: string,
  atoms: ReturnType<typeof splitAtoms>,
  range: NumberRange,
  role: QuantityRole,
): Quantity {
  const { unit } = range;
  const hedge = findBound(text, range.start, range.end, unit?.dimension === 'time');
  const [min, max] =
    range.isRange || range.isVague ? [range.min, range.max] : hedge.widen(range.min, range.max);
  const start = range.start - hedge.before;
  const end = range.end + hedge.after;
  const isPlainNumber = !range.isRange && !range.isVague;
  const counted =
    role === 'identifier' || role === 'year' || role === 'age'
      ? undefined
      : countedBy(text, atoms, range, start, min === 1 && max === 1);
  return {
    start,
    end,
    text: text.slice(start, end),
    min,
    max,
    bound: range.isRange ? 'range' : range.isVague && hedge.bound === 'exact' ? 'about' : hedge.bound,
    base: unit ? { min: toBase(min, unit), max: toBase(max, unit) } : { min, max },
    ...(isPlainNumber && { stated: range.min }),
    ...(unit && { unit: unit.unit, dimension: unit.dimension }),
    ...counted,
    role,
  };
}

function countedBy(
  text: string,
  atoms: ReturnType<typeof splitAtoms>,
  range: NumberRange,
  start: number,
  isOne: boolean,
): Partial<Quantity> {
  const after = range.unit
    ? countedOfMeasure(atoms, range.next)
    : findCounted(atoms, range.next, isOne || range.kind === 'ordinal');
  const counted =
    after ?? (range.unit || range.kind === 'ordinal' ? undefined : findCountedBefore(text, start));
  const participle = counted?.participle ?? findVerbBefore(text, start);
  return {
    ...(counted && { counted: counted.counted, head: counted.head }),
    ...(participle !== undefined && { participle }),
  };
}

/** "5 tons of grain", "12% of voters", "$3 billion in aid", "$2m worth of drugs": what is measured follows "of" or "in". */
function countedOfMeasure(atoms: ReturnType<typeof splitAtoms>, at: number): ReturnType<typeof findCounted> {
  const skip = atoms[at]?.lower === 'worth' ? at + 1 : at;
  if (!/^(?:of|in)$/.test(atoms[skip]?.lower ?? '')) return undefined;
  return findCounted(atoms, skip + 1, true);
}
