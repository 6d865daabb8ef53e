import type { PackError } from './pack-error.ts';

/** A line of a pack, with a way to say what is wrong with it. */
export interface Line {
  readonly value: unknown;
  readonly wrong: (what: string) => PackError;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
