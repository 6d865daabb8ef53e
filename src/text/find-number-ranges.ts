import { ORDINAL, SMALL, VAGUE } from './number-words.ts';
import { type Atom, follows, isJoined } from './quantity-atoms.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { readCurrency, readUnit, type Unit } from './units.ts';

/** One number or a range of two, with its unit. */
export interface NumberRange {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: Unit;
  readonly kind: Numeral['kind'];
  readonly isRange: boolean;
  readonly isVague: boolean;
  /** Indexes of its first atom, and of the atom after it. */
  readonly first: number;
  readonly next: number;
}

/** Finds all numbers with their units; "3 to 8 km" and "between 5 and 7" are one. */
export function findNumberRanges(text: string, atoms: readonly Atom[]): NumberRange[] {
  const found: NumberRange[] = [];
  for (let at = 0; at < atoms.length; ) {
    const one = mayBegin(atoms[at]) ? readMeasure(text, atoms, at) : undefined;
    const range = one && (readRange(text, atoms, one) ?? one);
    if (range) found.push(range);
    at = range?.next ?? at + 1;
  }
  return found;
}

/** Most words begin no number: told by the first letter or by a table, before anything is read. */
function mayBegin(atom: Atom | undefined): boolean {
  if (!atom) return false;
  return !/^[a-z]/.test(atom.lower) || NUMBER_STARTS.has(atom.lower);
}

const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINAL.keys(),
  ...VAGUE.keys(),
  ...'a an half tens us u.s c ca au usd eur gbp rs'.split(' '),
]);

function readMeasure(text: string, atoms: readonly Atom[], at: number): NumberRange | undefined {
  const currency = readCurrency(atoms, at);
  const numeral = readNumeral(atoms, currency?.next ?? at, currency !== undefined);
  if (!numeral) return undefined;
  const ofUnit = numeral.kind === 'vague' && atoms[numeral.next]?.lower === 'of' ? 1 : 0; // "millions of dollars"
  const after =
    currency || numeral.kind === 'ordinal'
      ? undefined
      : readUnit(atoms, numeral.next + ofUnit, numeral.scale !== undefined);
  const unit = currency?.unit ?? after?.unit;
  const next = after?.next ?? numeral.next;
  const start = (atoms[at]?.start ?? 0) - (isNegative(text, atoms, at, unit) ? 1 : 0);
  const sign = isNegative(text, atoms, at, unit) ? -1 : 1;
  const scale = numeral.kind === 'fraction' ? 100 : sign;
  return {
    start,
    end: atoms[next - 1]?.end ?? start,
    min: Number((numeral.min * scale).toPrecision(12)),
    max: Number((numeral.max * scale).toPrecision(12)),
    ...(numeral.kind === 'fraction' ? { unit: SHARE } : unit && { unit }),
    kind: numeral.kind,
    isRange: false,
    isVague: numeral.kind === 'vague',
    first: at,
    next,
  };
}

/** "two thirds" is a share, as "67%" is. */
const SHARE: Unit = { unit: '%', dimension: 'share', factor: 1 };

function isNegative(text: string, atoms: readonly Atom[], at: number, unit: Unit | undefined): boolean {
  return (
    /temperature|degrees|share/.test(unit?.dimension ?? '') &&
    /(?:^|\s)[-−–]$/.test(text.slice(Math.max(0, (atoms[at]?.start ?? 0) - 2), atoms[at]?.start))
  );
}

const CHANGE =
  /\b(?:rose|risen|rise|fell|fallen|fall|grew|grown|increas\p{L}+|decreas\p{L}+|declin\p{L}+|dropp?\p{L}*|jump\p{L}*|cut|rais\p{L}+|reduc\p{L}+|climb\p{L}*|went|up|down|lower\p{L}*|chang\p{L}+|mov\p{L}+|went|slipp?\p{L}*|expand\p{L}*|doubl\p{L}+|tripl\p{L}+)\b[^.;]{0,40}\bfrom\s+$/iu;
const SCORE =
  /\b(?:won|win|lost|beat|defeat\p{L}*|score\p{L}*|vot\p{L}+|ruling|decision|lead|leads|victory|drew|draw|tied|passed|approved)\b[^.;]{0,30}$/iu;

/** A second number that is joined to the first; the unit and scale of the second hold for both. */
function readRange(text: string, atoms: readonly Atom[], low: NumberRange): NumberRange | undefined {
  const link = readLink(text, atoms, low);
  if (!link) return undefined;
  const high = readMeasure(text, atoms, link.next);
  if (!high || low.kind !== 'cardinal' || high.kind !== 'cardinal') return undefined;
  const unit = high.unit ?? low.unit;
  if (low.unit && high.unit && low.unit.unit !== high.unit.unit) return undefined;
  const scale = sharedScale(atoms, low, link.next, high);
  const min = low.min * scale;
  if (min >= high.max) return undefined;
  return {
    ...low,
    start: link.start,
    end: high.end,
    min,
    max: high.max,
    ...(unit && { unit }),
    isRange: true,
    next: high.next,
  };
}

function readLink(
  text: string,
  atoms: readonly Atom[],
  low: NumberRange,
): { next: number; start: number } | undefined {
  const atom = atoms[low.next];
  if (!atom) return undefined;
  const before = text.slice(Math.max(0, low.start - 60), low.start);
  if (/^\s*[-–—‑]\s*$/.test(atom.gap) && /^[\d$€£¥]/.test(atom.text)) {
    return /[-‑]/.test(atom.gap) && SCORE.test(before) ? undefined : { next: low.next, start: low.start };
  }
  const lead = /\b(between|from|anywhere from|anywhere between)\s+$/i.exec(before);
  const start = lead ? low.start - lead[0].length : low.start;
  if (!follows(atom)) return undefined;
  if (atom.lower === 'and')
    return lead && /between$/i.test(lead[1] ?? '') ? { next: low.next + 1, start } : undefined;
  if (atom.lower === 'to') return CHANGE.test(before) ? undefined : { next: low.next + 1, start };
  return atom.lower === 'or' && isJoined(atoms[low.next + 1])
    ? { next: low.next + 1, start: low.start }
    : undefined;
}

/** "3 to 5 million", "$3-5bn": the first number is in millions too, unless it stands with a unit of its own. */
function sharedScale(atoms: readonly Atom[], low: NumberRange, at: number, high: NumberRange): number {
  const currency = readCurrency(atoms, at);
  const numeral = readNumeral(
    atoms,
    currency?.next ?? at,
    currency !== undefined || high.unit?.dimension.startsWith('money'),
  );
  const scale = numeral?.scale ?? 1;
  return scale > 1 && low.max < scale && low.min < (numeral?.max ?? 0) / scale ? scale : 1;
}
