/** Never the last word of a sentence: a name or a figure follows. */
const BEFORE_NAME = wordSet(
  'mr mrs ms mx dr prof gen sen rep reps sens gov lt col maj capt cpt sgt cpl pvt brig adm cmdr comdr cdr rev hon st ste ' +
    'pres amb fr msgr supt det insp atty mt ft messrs mme mlle sec-gen vs v viz cf eg ie e.g i.e approx ca est dept assoc asst al',
);
/** Go on before a figure, and end otherwise. */
const BEFORE_NUMBER = wordSet(
  'no nos art sec fig figs vol ch p pp par para op jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** May stand inside or end: what follows decides. */
const EITHER = wordSet(
  'jr sr inc corp co cos ltd llc plc bros etc ave blvd rd sq hwy univ govt natl intl ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);
/** Words that begin sentences and do not follow an abbreviation within one. */
const STARTER = wordSet(
  'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with ' +
    'but and or so yet when while after before since as if although though however meanwhile according what who why how where ' +
    'some many most all no not nothing more both each another other one two three several such then now today',
);
const SPEECH =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|replied|tweeted|shouted|testified|recalled|warned|announced|explained|insisted|joked)\b/u;

/** Whether the stop found at `at` (as written: `stop`) of a line ends the sentence that began at `from`. */
export function endsSentence(line: string, from: number, at: number, stop: string): boolean {
  const rest = line.slice(at + stop.length, at + stop.length + 80);
  const before = wordBefore(line, from, at);
  if (!/^\s/.test(rest)) return joinsTwoSentences(before, stop, rest);
  const next = rest.trimStart();
  if (/^["“«‘'([]*\p{Ll}/u.test(next)) return stop === '.' && endsBeforeLowerCase(before);
  if (/^[,;:–—-]/.test(next)) return false;
  if (/[?!]["”’»]/.test(stop)) return !SPEECH.test(next);
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  return !goesOn(line, from, at, before, next);
}

function goesOn(line: string, from: number, at: number, before: string, next: string): boolean {
  const word = before.toLowerCase();
  const nextWord = /^["“«‘'([]*([\p{L}\p{N}'’-]+)/u.exec(next)?.[1] ?? '';
  const starts = STARTER.has(nextWord.toLowerCase()) && nextWord !== 'I';
  if (BEFORE_NAME.has(word)) return true;
  if (/^\p{Lu}$/u.test(before)) return !starts;
  if (BEFORE_NUMBER.has(word) && /^[A-Z]?[a-z]*$/.test(before)) return /^\d/.test(next);
  if (/^\d{1,3}$/.test(word) && line.slice(from, at).trim() === word) return true;
  if (/^[ap]\.m$/.test(word))
    return /^(?:[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|local|\p{L}+day\b|\d)/u.test(next);
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(before)) return !starts && !/^["“«]/.test(next);
  return EITHER.has(word) && !starts && !/^["“«]/.test(next);
}

/** "ended. kyiv said": a stop after a plain word ends, even where the next word lost its capital. */
function endsBeforeLowerCase(before: string): boolean {
  const word = before.toLowerCase();
  return (
    /^\p{Ll}{4,}$/u.test(before) && !BEFORE_NAME.has(word) && !EITHER.has(word) && !BEFORE_NUMBER.has(word)
  );
}

/** "said.The": the space is missing. Not "example.Com" or "3.2": a word in lower case before, and after it a capital and more. */
function joinsTwoSentences(before: string, stop: string, rest: string): boolean {
  if (/["”»]/.test(stop)) return /^\p{Lu}/u.test(rest);
  return /^[.!?]$/.test(stop) && /^\p{Ll}{2,}$/u.test(before) && /^["“«]?\p{Lu}[\p{Ll}\s]/u.test(rest);
}

function wordBefore(line: string, from: number, at: number): string {
  return /[\p{L}\p{N}.'’-]*$/u.exec(line.slice(Math.max(from, at - 40), at))?.[0] ?? '';
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
