import { ABOUT, ABOUT_SHARE, findBound, type Hedge } from './find-bound.ts';
import { type Counted, findCounted, findCountedBefore, findVerbBefore } from './find-counted.ts';
import type { NumberRange } from './find-number-ranges.ts';
import type { Bound, Quantity, QuantityRole } from './find-quantities.ts';
import type { Atom } from './quantity-atoms.ts';
import { toBase } from './units.ts';
import { isPredicate } from './word-classes.ts';

/** A number of a text with its hedge, its unit and what it counts. */
export function describeQuantity(
  text: string,
  atoms: readonly Atom[],
  range: NumberRange,
  role: QuantityRole,
): Quantity {
  const { unit } = range;
  const hedge = findBound(text, range.start, range.end, unit?.dimension === 'time');
  const [min, max] = valuesOf(range, hedge);
  const start = range.start - hedge.before;
  const end = range.end + hedge.after;
  return {
    start,
    end,
    text: text.slice(start, end),
    min,
    max,
    bound: boundOf(range, hedge),
    base: unit ? { min: toBase(min, unit), max: toBase(max, unit) } : { min, max },
    ...(!range.isRange && !range.isVague && { stated: range.min }),
    ...(unit && { unit: unit.unit, dimension: unit.dimension }),
    ...(!NAMELESS.has(role) && countedBy(text, atoms, range, start)),
    role,
  };
}

/** Roles that count nothing. */
const NAMELESS: ReadonlySet<QuantityRole> = new Set(['identifier', 'year', 'age']);

function valuesOf(
  { min, max, unit, isRange, isVague }: NumberRange,
  hedge: Hedge,
): readonly [min: number, max: number] {
  const isSettled = isRange || (isVague && hedge.bound !== 'at-least');
  return isSettled ? [min, max] : hedge.widen(min, max, unit?.dimension === 'share' ? ABOUT_SHARE : ABOUT);
}

function boundOf({ isRange, isVague }: NumberRange, { bound }: Hedge): Bound {
  if (isRange) return 'range';
  return isVague && bound === 'exact' ? 'about' : bound;
}

function countedBy(
  text: string,
  atoms: readonly Atom[],
  range: NumberRange,
  start: number,
): Partial<Quantity> {
  const found = readCounted(text, atoms, range, start);
  const { head = '' } = found;
  const isDeaths =
    DEATHS.test(head) ||
    (LIVES.test(head) && TAKEN.test(text.slice(0, start))) ||
    (BODIES.test(head) && FOUND.test(found.participle ?? ''));
  const participle = isDeaths ? 'killed' : BEFALLING.get(head.toLowerCase());
  return participle === undefined ? found : { ...found, head: 'people', participle };
}

/** "60 arrests": so many people were arrested. */
const BEFALLING: ReadonlyMap<string, string> = new Map([
  ['arrests', 'arrested'],
  ['injuries', 'injured'],
  ['detentions', 'detained'],
  ['kidnappings', 'kidnapped'],
]);

/** "recovered 190 bodies". */
const BODIES = /^bodies$/i;
const FOUND = /^(?:recover|retriev|pull|f[io](?:u)?nd|count|exhum|unearth|collect)/i;

/** "64 deaths", "claimed 64 lives": so many people were killed. */
const DEATHS = /^(?:deaths|fatalities)$/i;
const LIVES = /^lives$/i;
const TAKEN = /\b(?:claim(?:s|ed|ing)?|costs?|tak(?:es|en|ing)|took|los[et]|losing)\s+$/i;

function readCounted(
  text: string,
  atoms: readonly Atom[],
  range: NumberRange,
  start: number,
): Partial<Quantity> {
  const after = countedAfter(atoms, range);
  const counted = after ?? (countsByItself(range) ? findCountedBefore(text, start) : undefined);
  const governing = counted && !after ? undefined : findVerbBefore(text, start); // "the toll reached 42"
  const isOwn = counted?.isFinite || isFate(counted, governing);
  const participle = isOwn ? counted?.participle : (governing ?? counted?.participle);
  if (!counted && countsByItself(range) && BEFALLS_PEOPLE.test(governing ?? '')) {
    return { counted: 'people', head: 'people', participle: governing };
  }
  return {
    ...(counted && { counted: counted.counted, head: counted.head }),
    ...(participle !== undefined && { participle }),
  };
}

/** "The storm left 12 people dead", "they counted 12 dead": so many died, whoever left or counted them so. */
function isFate(counted: Counted | undefined, governing: string | undefined): boolean {
  if (counted?.participle === undefined || !isPredicate(counted.participle.toLowerCase())) return false;
  const isLone = counted.participle === counted.counted && !BEFALLS_PEOPLE.test(governing ?? '');
  return isLone || LEAVES.test(governing ?? '');
}

const LEAVES = /^(?:lea(?:ve|ves|ving)|left)$/i;

/** "The blast killed 8": what is counted goes without saying. */
const BEFALLS_PEOPLE = /^(?:kill|injur|wound|hurt)(?:e?s|e?d|ing)?$/i;

function countsByItself({ unit, kind }: NumberRange): boolean {
  return unit === undefined && kind !== 'ordinal';
}

function countedAfter(atoms: readonly Atom[], range: NumberRange): Counted | undefined {
  const mayBeSingular = (range.min === 1 && range.max === 1) || range.kind === 'ordinal';
  if (range.unit)
    return (
      countedOfMeasure(atoms, range) ??
      (range.kind === 'fraction' ? findCounted(atoms, range.next, false) : undefined)
    );
  return findCounted(atoms, range.next, mayBeSingular);
}

/** "5 tons of grain", "12% of voters", "$3 billion in aid", "$2m worth of drugs": what is measured follows "of", or "in" after money. */
function countedOfMeasure(atoms: readonly Atom[], { next, unit }: NumberRange): Counted | undefined {
  const skip = atoms[next]?.lower === 'worth' ? next + 1 : next;
  const link = atoms[skip]?.lower;
  const isLinked = link === 'of' || (link === 'in' && unit?.dimension.startsWith('money'));
  return isLinked ? findCounted(atoms, skip + 1, true) : undefined;
}
