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
  /** Lowest and highest value stated, in `unit`; `max` may be Infinity ("at least 12"). */
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  /** Canonical symbol: km, kg, USD, %, percentage-point, hour, day, °C. */
  readonly unit?: string;
  /** What the unit measures: length, mass, money:USD, share, time, temperature … */
  readonly dimension?: string;
  /** What is counted: head noun with its modifiers and participle ("drones shot down"). */
  readonly counted?: string;
  /** Head of `counted`, and participle or predicate if there is one: "drones", "shot down". */
  readonly head?: string;
  readonly participle?: string;
  readonly role?: QuantityRole;
}

/** Finds the numbers that a text states. */
export function findQuantities(text: string): Quantity[] {
  return Array.from(text.matchAll(/\d[\d,]*(?:\.\d+)?/g), (found) => {
    const value = Number(found[0].replaceAll(',', ''));
    return {
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      min: value,
      max: value,
      bound: 'exact' as const,
      role: 'count' as const,
    };
  });
}
