import { FRACTION, GLUED_SCALES, MONEY_SCALES, ORDINAL, SCALES, SMALL, VAGUE } from './number-words.ts';
import { type Atom, follows, isJoined } from './quantity-atoms.ts';

/** A number as written, without what is counted. */
export interface Numeral {
  readonly min: number;
  readonly max: number;
  /** Index of the atom after it. */
  readonly next: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** The scale word or suffix that it ends with: "3 to 5 million" gives the million to both. */
  readonly scale?: number;
}

/** Reads the number that begins at atom `at`: digits ("318,570", "1.5 million", "32nd") or words ("forty-two", "half a dozen", "tens of thousands"). */
export function readNumeral(atoms: readonly Atom[], at: number, isMoney = false): Numeral | undefined {
  return (
    readFraction(atoms, at) ?? readVague(atoms, at) ?? readDigits(atoms, at, isMoney) ?? readWords(atoms, at)
  );
}

function readDigits(atoms: readonly Atom[], at: number, isMoney: boolean): Numeral | undefined {
  const atom = atoms[at];
  if (!atom || !/^\d/.test(atom.text)) return undefined;
  const value = Number(atom.text.replace(/[,\u00a0\u202f]/g, ''));
  const suffix = atoms[at + 1];
  if (suffix && suffix.gap === '') {
    if (/^(?:st|nd|rd|th)$/.test(suffix.lower)) return exact(value, at + 2, 'ordinal');
    const scale = GLUED_SCALES.get(suffix.lower) ?? (isMoney ? MONEY_SCALES.get(suffix.lower) : undefined);
    if (scale !== undefined) return scaled(value, scale, at + 2);
  }
  return withScale(atoms, value, at + 1);
}

/** "1.5" + "million", "two" + "and a half million", "15" + "hundred thousand". */
function withScale(atoms: readonly Atom[], value: number, next: number): Numeral {
  const [a, b, c] = [atoms[next], atoms[next + 1], atoms[next + 2]];
  if (
    isJoined(a) &&
    a.lower === 'and' &&
    isJoined(b) &&
    b.lower === 'a' &&
    isJoined(c) &&
    c.lower === 'half'
  ) {
    return withScale(atoms, value + 0.5, next + 3);
  }
  const scale = isJoined(a) ? SCALES.get(a.lower.replace(/^(.*[nd])s$/, '$1')) : undefined;
  if (scale === undefined || a?.lower === 'dozens') return exact(value, next, 'cardinal');
  const more = isJoined(b) && scale < 1e6 ? SCALES.get(b.lower) : undefined;
  return more === undefined || more === 12
    ? scaled(value, scale, next + 1)
    : scaled(value, scale * more, next + 2);
}

function readWords(atoms: readonly Atom[], at: number): Numeral | undefined {
  const first = atoms[at]?.lower ?? '';
  const second = atoms[at + 1];
  if (/^(?:an?|half)$/.test(first)) return readIndefinite(atoms, at);
  if (first === 'no' || first === 'nobody') return undefined;
  const ordinal = ORDINAL.get(first);
  if (ordinal !== undefined) return exact(ordinal, at + 1, 'ordinal');
  if (!SMALL.has(first)) return undefined;
  const tens = SMALL.get(first) ?? 0;
  const ordinalUnit = tens >= 20 && isJoined(second) ? ORDINAL.get(second.lower) : undefined;
  if (ordinalUnit !== undefined && ordinalUnit < 10) return exact(tens + ordinalUnit, at + 2, 'ordinal');
  return readWordNumber(atoms, at);
}

/** "a hundred", "a dozen", "a million and a half", "half a million", "half a dozen". */
function readIndefinite(atoms: readonly Atom[], at: number): Numeral | undefined {
  const isHalf = atoms[at]?.lower === 'half';
  const noun = isHalf ? at + 2 : at + 1;
  if (isHalf && !(follows(atoms[at + 1]) && atoms[at + 1]?.lower === 'a')) return undefined;
  const scaleAtom = atoms[noun];
  const scale = isJoined(scaleAtom) ? SCALES.get(scaleAtom.lower) : undefined;
  if (scale === undefined) return undefined;
  return isHalf ? exact(scale / 2, noun + 1, 'cardinal') : readScaled(atoms, 1, noun);
}

function readScaled(atoms: readonly Atom[], value: number, at: number): Numeral {
  const numeral = withScale(atoms, value, at);
  const rest = readRest(atoms, numeral);
  return rest ?? numeral;
}

/** "a hundred and twenty", "two thousand five hundred": smaller numbers that follow a scale. */
function readRest(atoms: readonly Atom[], numeral: Numeral): Numeral | undefined {
  if (numeral.scale === undefined || numeral.scale === 12) return undefined;
  const and = atoms[numeral.next];
  const skip = isJoined(and) && and.lower === 'and' ? 1 : 0;
  const next = atoms[numeral.next + skip];
  if (!isJoined(next) || !SMALL.has(next.lower)) return undefined;
  const rest = readWordNumber(atoms, numeral.next + skip);
  if (!rest || rest.max >= numeral.scale) return undefined;
  return { ...numeral, min: numeral.min + rest.min, max: numeral.max + rest.max, next: rest.next };
}

function readWordNumber(atoms: readonly Atom[], at: number): Numeral | undefined {
  let value = SMALL.get(atoms[at]?.lower ?? '');
  if (value === undefined) return undefined;
  let next = at + 1;
  const unit = atoms[next];
  if (value >= 20 && isJoined(unit)) {
    const more = SMALL.get(unit.lower);
    if (more !== undefined && more > 0 && more < 10) {
      value += more;
      next++;
    }
  }
  return readScaled(atoms, value, next);
}

/** "two thirds", "a quarter of", "half of", "one in five", "half the". As a share of one. */
function readFraction(atoms: readonly Atom[], at: number): Numeral | undefined {
  const [a, b, c] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!a) return undefined;
  if (a.lower === 'half' && follows(b) && /^(?:of|the|its|their|all|his|her|our)$/.test(b.lower)) {
    return exact(0.5, at + 1, 'fraction');
  }
  const numerator = a.lower === 'a' || a.lower === 'an' ? 1 : (SMALL.get(a.lower) ?? 0);
  if (numerator < 1 || numerator > 9 || !isJoined(b)) return undefined;
  if (b.lower === 'in' && numerator <= 3 && a.lower !== 'a' && follows(c))
    return readOneIn(atoms, numerator, at + 2);
  const singular = FRACTION.get(b.lower);
  const plural = FRACTION.get(b.lower.replace(/s$/, '')) ?? singular;
  const isOf = follows(c) && c.lower === 'of';
  if (numerator === 1 && singular !== undefined && (isOf || a.lower === 'one' || !follows(c))) {
    return exact(1 / singular, at + 2, 'fraction');
  }
  if (numerator > 1 && plural !== undefined && /s$/.test(b.lower))
    return exact(numerator / plural, at + 2, 'fraction');
  return undefined;
}

function readOneIn(atoms: readonly Atom[], numerator: number, at: number): Numeral | undefined {
  const of = readDigits(atoms, at, false) ?? readWordNumber(atoms, at);
  const noun = of && atoms[of.next];
  if (!of || of.max <= numerator || !follows(noun) || !/s$|^(?:people|children|women|men)$/.test(noun.lower))
    return undefined;
  return exact(numerator / of.max, of.next, 'fraction');
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand", "a couple", "a handful". */
function readVague(atoms: readonly Atom[], at: number): Numeral | undefined {
  const [a, b, c] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!a) return undefined;
  if (/^(?:tens|dozens|hundreds|thousands)$/.test(a.lower) && follows(b) && b.lower === 'of' && follows(c)) {
    const scale = SCALES.get(c.lower.replace(/s$/, ''));
    const low = { tens: 20, dozens: 24, hundreds: 200, thousands: 2000 }[a.lower] ?? 20;
    if (scale !== undefined && scale >= 1000 && /s$/.test(c.lower))
      return vague(low * scale, (low < 100 ? 100 : 5 * low) * scale - 1, at + 3);
  }
  const range = VAGUE.get(a.lower);
  if (range && a.lower !== 'several') return vague(range[0], range[1], at + 1);
  const [low, high, length] = readFew(a, b);
  if (low === undefined || high === undefined) return undefined;
  const after = atoms[at + length];
  const scale = isJoined(after) ? SCALES.get(after.lower) : undefined;
  return scale === undefined
    ? vague(low, high, at + length)
    : vague(low * scale, high * scale, at + length + 1);
}

function readFew(
  a: Atom,
  b: Atom | undefined,
): [low: number | undefined, high: number | undefined, length: number] {
  if (a.lower === 'several') return [3, 10, 1];
  if (a.lower !== 'a' || !follows(b)) return [undefined, undefined, 0];
  if (b.lower === 'couple') return [2, 3, 2];
  if (b.lower === 'pair') return [2, 2, 2];
  return /^(?:few|handful)$/.test(b.lower) ? [2, 9, 2] : [undefined, undefined, 0];
}

function exact(value: number, next: number, kind: Numeral['kind']): Numeral {
  return { min: value, max: value, next, kind };
}

/** Rounded to twelve places, so that 1.1 million is 1,100,000 and not a hair more. */
function scaled(value: number, scale: number, next: number): Numeral {
  const product = Number((value * scale).toPrecision(12));
  return { min: product, max: product, next, kind: 'cardinal', scale };
}

function vague(min: number, max: number, next: number): Numeral {
  return { min, max, next, kind: 'vague' };
}
