/** The words that times are written in, as parts of patterns, and what each stands for. */
export const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';

export const WEEKDAY =
  'Mon(?:day|\\.)|Tue(?:s(?:day|\\.)|\\.)|Wed(?:nesday|\\.)|Thu(?:rs(?:day|\\.)|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sunday';
export const SEASON = 'spring|summer|fall|autumn|winter';
export const DATE = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const COUNT =
  '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple(?: of)?';
export const UNIT = 'days?|weeks?|months?|years?|decades?|hours?';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const COUNTS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** 1 is January. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 is Monday. */
export function weekdayNamed(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** First of the three months of a season, on the northern half of the earth; winter begins in December of the year before. */
export function firstMonthOf(season: string): number {
  return { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 0 }[season.toLowerCase()] ?? 3;
}

/** `undefined` for "a few" and "several", which name no number. */
export function countOf(words: string): number | undefined {
  const word = words.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (/^a couple/.test(word)) return 2;
  if (/^an?$/.test(word)) return 1;
  const count = COUNTS.indexOf(word);
  return count > 0 ? count : undefined;
}
