import { type Day, parseDay } from '../text/calendar.ts';
import type { Line } from './pack-line.ts';

/** What a field must be, in words that complete `"url" is not …`. */
export interface Field {
  readonly is: string;
  readonly holds: (value: unknown) => boolean;
  /** May be left out. */
  readonly optional?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/**
 * The object that a line or a part of it must be: every field there and as it must be, and none besides, so that
 * nothing unknown enters a library. `what` names it in the line's error, which is thrown otherwise.
 */
export function checkFields(
  value: unknown,
  what: string,
  fields: Fields,
  wrong: Line['wrong'],
): Record<string, unknown> {
  if (!isRecord(value)) throw wrong(`${what} is not an object`);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key)) throw wrong(`${what} has a field "${key.slice(0, 40)}", which none has`);
  }
  for (const [key, { is, holds, optional }] of Object.entries(fields)) {
    if (!Object.hasOwn(value, key)) {
      if (!optional) throw wrong(`${what} has no "${key}"`);
    } else if (!holds(value[key])) throw wrong(`"${key}" of ${what} is not ${is}`);
  }
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function optional(field: Field): Field {
  return { ...field, optional: true };
}

export const TEXT: Field = { is: 'text', holds: (value) => typeof value === 'string' };
export const NAME: Field = {
  is: 'a text with something in it',
  holds: (value) => TEXT.holds(value) && value !== '',
};
export const LIST: Field = { is: 'a list', holds: Array.isArray };
export const FLAG: Field = { is: 'true or false', holds: (value) => typeof value === 'boolean' };
export const SHARE: Field = {
  is: 'a number from 0 to 1',
  holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};
export const COUNT: Field = {
  is: 'a whole number, 0 or more',
  holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
/** Without a time of day: what is compared as text must be written alike. */
export const DATE: Field = { is: 'a day (YYYY-MM-DD)', holds: (value) => dayOfText(value) !== undefined };
/** It becomes a link: no other scheme ("javascript:") may. */
export const ADDRESS: Field = {
  is: 'the address of a web page (http or https)',
  holds: (value) => typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/i.test(value),
};

export function oneOf(...values: readonly unknown[]): Field {
  return {
    is: values.map((value) => JSON.stringify(value)).join(' or '),
    holds: (value) => values.includes(value),
  };
}

export function dayOfText(value: unknown): Day | undefined {
  return typeof value === 'string' && value.length === 10 ? parseDay(value) : undefined;
}
