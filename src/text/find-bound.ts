import type { Bound } from './find-quantities.ts';

/** How a number is hedged: the bound, where the hedge begins and ends in the text, and how far the value may lie. */
export interface Hedge {
  readonly bound: Bound;
  /** Characters before the number, and after it, that the hedge takes. */
  readonly before: number;
  readonly after: number;
  readonly widen: (min: number, max: number, about: number) => readonly [min: number, max: number];
}

/**
 * How far "about" reaches, as a part of the number. Wider lets real differences pass as the same, narrower
 * calls "about 70" and "73" a conflict.
 */
export const ABOUT = 0.1;
/** Shares are stated more finely: "nearly 95%" is not 86. */
export const ABOUT_SHARE = 0.04;

const atLeast: Hedge['widen'] = (min) => [min, Number.POSITIVE_INFINITY];
const atMost: Hedge['widen'] = (_min, max) => [0, max];
const around: Hedge['widen'] = (min, max, about) => [part(min, 1 - about), part(max, 1 + about)];
const below: Hedge['widen'] = (min, max, about) => [part(min, 1 - about), max];
const above: Hedge['widen'] = (min, max, about) => [min, part(max, 1 + about)];

function part(value: number, share: number): number {
  return Number((value * share).toPrecision(12));
}

type Row = readonly [bound: Bound, widen: Hedge['widen'], words: RegExp];

const BEFORE: readonly Row[] = [
  ['at-most', atMost, /\b(?:no|not|never) (?:more|greater|higher|longer) than\s+$/i],
  ['at-least', atLeast, /\b(?:no|not) (?:fewer|less|lower) than\s+$/i],
  ['about', above, /\b(?:just|slightly|a little) (?:over|above|more than)\s+$/i],
  ['about', below, /\b(?:just|slightly|a little) (?:under|below|less than|fewer than|short of)\s+$/i],
  [
    'at-least',
    atLeast,
    /\b(?:at least|at minimum|a minimum of|(?:well |far |much |many )?(?:more|greater|higher|larger|longer) than|(?:well )?over|(?:well )?above|exceed(?:s|ed|ing)?|in excess of|upwards? of|minimum(?: of)?|surpass(?:es|ed|ing))\s+$/i,
  ],
  [
    'at-most',
    atMost,
    /\b(?:at most|at maximum|a maximum of|up to|as (?:many|much|high|long|far) as|(?:far |well |much )?(?:fewer|less|lower|smaller|shorter) than|under|below|maximum(?: of)?|max)\s+$/i,
  ],
  ['about', below, /\b(?:nearly|almost|approaching|close to)\s+$/i],
  [
    'about',
    around,
    /(?:\b(?:about|around|some|roughly|approximately|approx\.?|an estimated|estimated(?: at)?|circa|ca?\.|in the region of|in the order of|more or less|an average of)\s+|~\s?)$/i,
  ],
];
const AFTER: readonly Row[] = [
  [
    'at-least',
    atLeast,
    /^(?:\+|\s+or (?:more|higher|greater|older|above)\b|\s+and (?:up|above|over)\b|\s+plus\b)/i,
  ],
  ['at-most', atMost, /^\s+or (?:fewer|less|lower|younger|under)\b/i],
  ['about', around, /^(?:\s+or so\b|-odd\b|-ish\b)/i],
];
const EXACT: Hedge = { bound: 'exact', before: 0, after: 0, widen: (min, max) => [min, max] };
const HEDGE_LENGTH = 28;

/** Reads the hedge around the number that stands from `start` to `end`. `isDuration` keeps "over two years" (during) exact. */
export function findBound(text: string, start: number, end: number, isDuration: boolean): Hedge {
  const whole = text.slice(Math.max(0, start - HEDGE_LENGTH), start);
  const left = whole.replace(/\b(?:only|even)\s+$/i, '');
  const cut = whole.length - left.length;
  const before = match(BEFORE, left);
  const after = match(AFTER, text.slice(end, end + HEDGE_LENGTH));
  if (before && isDuration && /^over\s/i.test(before.found)) return EXACT;
  if (before)
    return { bound: before.bound, widen: before.widen, before: before.found.length + cut, after: 0 };
  if (after) return { bound: after.bound, widen: after.widen, before: 0, after: after.found.length };
  return EXACT;
}

function match(
  rows: readonly Row[],
  text: string,
): { bound: Bound; widen: Hedge['widen']; found: string } | undefined {
  for (const [bound, widen, words] of rows) {
    const found = words.exec(text);
    if (found) return { bound, widen, found: found[0] };
  }
  return undefined;
}
