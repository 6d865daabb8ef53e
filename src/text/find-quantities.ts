import { describeQuantity } from './describe-quantity.ts';
import { findNumberRanges } from './find-number-ranges.ts';
import { findZeros } from './find-zeros.ts';
import { splitAtoms } from './quantity-atoms.ts';
import { roleOf } from './quantity-role.ts';
import type { Span } from './span.ts';

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
    found.push(describeQuantity(text, atoms, range, role));
  }
  return [...found, ...findZeros(text, atoms)].sort((a, b) => a.start - b.start);
}
