import { type Atom, isJoined } from './quantity-atoms.ts';

/** A unit of measure: `base = value * factor + offset`, in the base unit of its dimension. */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

/** Base units: km, kg, km², l, day, km/h, °C, W, J (as kWh), %, and each currency by itself (rates change). */
const UNITS: readonly [unit: string, dimension: string, factor: number, names: string][] = [
  ['km', 'length', 1, 'km kms kilometer kilometers kilometre kilometres'],
  ['mi', 'length', 1.609344, 'mile miles mi'],
  ['nmi', 'length', 1.852, 'nautical_mile nautical_miles'],
  ['m', 'length', 1e-3, 'm meter meters metre metres'],
  ['cm', 'length', 1e-5, 'cm centimeter centimeters centimetre centimetres'],
  ['mm', 'length', 1e-6, 'mm millimeter millimeters millimetre millimetres'],
  ['ft', 'length', 0.3048e-3, 'ft foot feet'],
  ['in', 'length', 0.0254e-3, 'inch inches'],
  ['yd', 'length', 0.9144e-3, 'yard yards'],
  ['kg', 'mass', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'mass', 1e-3, 'gram grams gramme grammes'],
  ['t', 'mass', 1e3, 'tonne tonnes ton tons metric_ton metric_tons metric_tonnes'],
  ['lb', 'mass', 0.45359237, 'lb lbs pound pounds'],
  ['oz', 'mass', 0.028349523, 'ounce ounces oz'],
  ['km²', 'area', 1, 'square_kilometer square_kilometers square_kilometre square_kilometres sq_km square_km'],
  ['mi²', 'area', 2.589988, 'square_mile square_miles sq_mi sq_miles'],
  ['ha', 'area', 0.01, 'ha hectare hectares'],
  ['acre', 'area', 0.0040468564, 'acre acres'],
  ['m²', 'area', 1e-6, 'square_meter square_meters square_metre square_metres sq_m'],
  ['ft²', 'area', 9.290304e-8, 'square_foot square_feet sq_ft'],
  ['l', 'volume', 1, 'liter liters litre litres'],
  ['gal', 'volume', 3.785411784, 'gallon gallons'],
  ['bbl', 'volume', 158.987295, 'barrel barrels'],
  ['m³', 'volume', 1000, 'cubic_meter cubic_meters cubic_metre cubic_metres'],
  ['second', 'time', 1 / 86400, 'second seconds sec secs'],
  ['minute', 'time', 1 / 1440, 'minute minutes min mins'],
  ['hour', 'time', 1 / 24, 'hour hours hr hrs'],
  ['day', 'time', 1, 'day days night nights'],
  ['week', 'time', 7, 'week weeks'],
  ['month', 'time', 30.4375, 'month months'],
  ['year', 'time', 365.25, 'year years yr yrs'],
  ['decade', 'time', 3652.5, 'decade decades'],
  ['century', 'time', 36525, 'century centuries'],
  [
    'km/h',
    'speed',
    1,
    'kph kmh kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour km_per_hour km_h',
  ],
  ['mph', 'speed', 1.609344, 'mph miles_per_hour miles_an_hour'],
  ['kn', 'speed', 1.852, 'knot knots'],
  ['°C', 'temperature', 1, '°_c degree_celsius degrees_celsius degrees_centigrade degrees_c celsius'],
  ['°', 'degrees', 1, '° degree degrees'],
  ['W', 'power', 1, 'watt watts'],
  ['kW', 'power', 1e3, 'kw kilowatt kilowatts'],
  ['MW', 'power', 1e6, 'mw megawatt megawatts'],
  ['GW', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['kWh', 'energy', 1, 'kwh kilowatt_hour kilowatt_hours'],
  ['MWh', 'energy', 1e3, 'mwh megawatt_hour megawatt_hours'],
  ['%', 'share', 1, '% percent per_cent pct'],
  ['percentage-point', 'share-change', 1, 'percentage_point percentage_points percent_points pp'],
  ['basis-point', 'share-change', 0.01, 'basis_point basis_points bps'],
];

const UNIT_BY_NAME: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.flatMap(([unit, dimension, factor, names]) =>
    names.split(' ').map((name): [string, Unit] => [name, { unit, dimension, factor }]),
  ),
  ...['°_f', 'degree_fahrenheit', 'degrees_fahrenheit', 'degrees_f', 'fahrenheit'].map(
    (name): [string, Unit] => [
      name,
      { unit: '°F', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
    ],
  ),
]);

const CURRENCIES: readonly [code: string, factor: number, names: string][] = [
  ['USD', 1, '$ usd dollar dollars us_$ us_dollar us_dollars u.s_dollars u.s_dollar american_dollars'],
  ['USD', 0.01, 'cent cents'],
  ['EUR', 1, '€ eur euro euros'],
  ['GBP', 1, '£ gbp pounds_sterling sterling british_pounds'],
  ['JPY', 1, '¥ jpy yen'],
  ['CNY', 1, 'cny rmb yuan renminbi'],
  ['RUB', 1, '₽ rub ruble rubles rouble roubles'],
  ['UAH', 1, '₴ uah hryvnia hryvnias hryvnya hryvnyas'],
  ['INR', 1, '₹ inr rs rupee rupees'],
  ['ILS', 1, '₪ shekel shekels'],
  ['KRW', 1, '₩ won'],
  ['TRY', 1, '₺ lira liras'],
  ['CHF', 1, 'chf francs swiss_francs'],
  ['CAD', 1, 'c_$ ca_$ cad canadian_dollars'],
  ['AUD', 1, 'a_$ au_$ aud australian_dollars'],
  ['PLN', 1, 'zloty zlotys zlotych'],
  ['SEK', 1, 'kronor'],
  ['NOK', 1, 'kroner'],
  ['BRL', 1, 'reais'],
  ['MXN', 1, 'pesos'],
  ['ZAR', 1, 'rand'],
  ['NGN', 1, '₦ naira'],
];

const CURRENCY_BY_NAME: ReadonlyMap<string, Unit> = new Map(
  CURRENCIES.flatMap(([code, factor, names]) =>
    names
      .split(' ')
      .map((name): [string, Unit] => [name, { unit: code, dimension: `money:${code}`, factor }]),
  ),
);

/** A unit and the index of the atom after it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly next: number;
}

/** A unit that follows its number: one to three words ("km", "per cent", "kilometers per hour"). */
export function readUnit(atoms: readonly Atom[], at: number, isScaled: boolean): UnitReading | undefined {
  if (isScaled && /^pounds?$/.test(atoms[at]?.lower ?? '')) {
    return { unit: { unit: 'GBP', dimension: 'money:GBP', factor: 1 }, next: at + 1 }; // "3 million pounds"
  }
  for (let length = 3; length >= 1; length--) {
    const name = joined(atoms, at, length);
    const unit = name === undefined ? undefined : (UNIT_BY_NAME.get(name) ?? CURRENCY_BY_NAME.get(name));
    if (unit && !isOtherWord(atoms, at, length)) return { unit, next: at + length };
  }
  return undefined;
}

/** A currency sign before its number: "$", "US$", "A$". */
export function readCurrency(atoms: readonly Atom[], at: number): UnitReading | undefined {
  for (let length = 2; length >= 1; length--) {
    const name = joined(atoms, at, length);
    const unit = name === undefined ? undefined : CURRENCY_BY_NAME.get(name);
    const last = atoms[at + length - 1];
    if (length === 2 && !(last?.gap === '' && /^\p{Lu}/u.test(atoms[at]?.text ?? ''))) continue; // "a $5 note"
    if (unit && last && /^(?:\p{Sc}|\p{Lu}{3}|Rs)$/u.test(last.text)) return { unit, next: at + length };
  }
  return undefined;
}

function joined(atoms: readonly Atom[], at: number, length: number): string | undefined {
  const parts = atoms.slice(at, at + length);
  const isOne = parts.every((atom, i) => (i > 0 && atom.gap === '/') || isJoined(atom)); // "km/h"
  return parts.length === length && isOne ? parts.map((atom) => atom.lower).join('_') : undefined;
}

/** Short units are other words too: "12 in", "5 won", "3 second-hand cars", and capitals tell MW from mW. */
function isOtherWord(atoms: readonly Atom[], at: number, length: number): boolean {
  const atom = atoms[at];
  if (length > 1 || !atom) return false;
  if (atom.lower === 'm' || atom.lower === 'g') return atom.text !== 'm' || atom.gap === '-';
  if (atom.lower === 'second' || atom.lower === 'won' || atom.lower === 'mi' || atom.lower === 'min')
    return atom.gap !== '-' && atom.lower !== 'min' && atom.lower !== 'mi';
  return false;
}

/** The amount in the base unit of its dimension. */
export function toBase(value: number, { factor, offset = 0 }: Unit): number {
  return Number.isFinite(value) ? Number((value * factor + offset).toPrecision(12)) : value;
}
