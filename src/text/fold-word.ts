/** Letters that carry a stroke or are joined, which Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
};
const PLAIN = /^[a-z0-9]+$/;
const COUNTRY_ACRONYM = /^U\.?S\.?(?:A\.?)?(?:['’]s)?$/;

/**
 * Brings spellings of one word together: lower case, no diacritics, no apostrophes, dots or soft hyphens, no
 * possessive "’s". "Avdiïvka" and "avdiivka", "Kyiv’s" and "kyiv", "don’t" and "dont" are one. "US" and "U.S."
 * become "usa", so that the country is not the pronoun.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (COUNTRY_ACRONYM.test(word)) return 'usa';
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, '')
    .replace(/[\p{M}\u00ad'’ʼ‘`.]/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[øłđðþßæœıħŧŋĸə]/g, (letter) => UNDIVIDED[letter] ?? letter);
}
