import { foldWord } from './fold-word.ts';
import { transliterate } from './transliterate.ts';

type Rule = readonly [from: RegExp, to: string];

/** French spelling gives itself away by "ou", "tch" or "dj": then "ch" is "sh" and "j" is "zh". */
const IS_FRENCH = /ou(?!gh|s[et]|th|l[dt]|nt|nd)|tch|dj/;
const FRENCH: readonly Rule[] = [
  [/tch/g, '2'],
  [/ch/g, 'sh'],
  [/ou/g, 'u'],
  [/2/g, 'ch'],
];
const GERMAN: readonly Rule[] = [
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
];
const ANYWHERE: readonly Rule[] = [
  [/tch/g, 'ch'],
  [/ck/g, 'k'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/[zd]+zh/g, 'j'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/q(?:u(?=[ei]))?/g, 'k'],
  [/c(?![ehiyz])/g, 'k'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/(?<=[bdgjklmnprstvz])ine$/, 'in'],
  [/(?:[iy]+j?|ij)$/, 'i'],
  [/(?<=sk)(?:i?i|i)$/, 'i'],
  [/y/g, 'i'],
  [/(?<=(?:ks|rg|dr|tv)e)j$/, 'i'],
  [/ij?iv(?=k)/g, 'iv'],
  [/(?<=[cs]h)i?ov$/, 'ev'],
  [/ain(?![aeiou])/g, 'ein'],
  [/(?<=..[aeiou].*)ic$/, 'ich'],
  [/^ie/, 'e'],
  [/i+/g, 'i'],
  [/(?<=[bcdfgjklmnprstvz])ie(?=[a-z])/g, 'e'],
  [/(?<=[aeou])ie(?=[a-z])/g, 'e'],
  [/([uo])e(?=[bcdfgklmnprstvz])/g, '$1'],
];
/** Endings of Slavic names, after the rules above. Only there do "g" and "h" (Ukrainian г), and German "j" and "i", fall together. */
const IS_SLAVIC =
  /(?:enk[oa]|i?uk|ski|ska|skaia|[aeo]v|[oe]va|in|ina|ich|i[vc]|ivka|ovka|s[kt]|hrad|grad|gorod|horod|iv|iva|ets|ar)$/;
const SLAVIC: readonly Rule[] = [
  [/g/g, 'h'],
  [/^j(?=[aeu])/, 'i'],
  [/^ie/, 'e'],
  [/enka$/, 'enko'],
  [/skaia$/, 'skaia'],
];

/**
 * Folds one word of a name so that its spellings in English, French, German and other romanisations, and in
 * Cyrillic and Greek script, meet: Zelensky, Zelenskiy, Zelenskyy and Зеленський; Goumeniouk, Humeniuk and
 * Gumenyuk; Donbass and Donbas; Loukachenko, Lukashenka and Lukashenko. The key is for comparing, not for
 * reading, and words that meet may still be two names: `sameName` decides.
 */
export function foldNameWord(word: string): string {
  const written = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ(?=.*[ćč])/g, 'dj');
  const latin = foldWord(transliterate(written));
  if (latin.length < 3 || latin.length > LONGEST_WORD || /\d/.test(latin)) return latin;
  const spelled = apply(GERMAN, IS_FRENCH.test(latin) ? apply(FRENCH, latin) : latin);
  const plain = withoutDoubles(apply(ANYWHERE, spelled));
  return IS_SLAVIC.test(plain) && plain.length > 4 ? apply(SLAVIC, plain) : plain;
}

/** Longer words are no names; the rules would only lose time on them. */
const LONGEST_WORD = 40;

function apply(rules: readonly Rule[], word: string): string {
  return rules.reduce((result, [from, to]) => result.replace(from, to), word);
}

/** "Donbass", "Assad", "Aaron". In shorter words a double letter is half the name: Ann, Lee. */
function withoutDoubles(word: string): string {
  return word.length > 4 ? word.replace(/([bcdfghjklmnpqrstvxzaiu])\1+/g, '$1') : word;
}
