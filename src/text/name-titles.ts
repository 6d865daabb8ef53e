import { isBodyWord } from './name-type.ts';

/** Titles and roles that stand before a person's name, in lower case without dots. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count prince princess king queen emperor pope cardinal archbishop bishop imam ayatollah sheikh sheik rabbi father sister brother rev reverend ' +
    'president vice vice-president premier chancellor minister prime secretary undersecretary ambassador envoy governor gov mayor senator sen representative rep congressman congresswoman lawmaker deputy mp mep speaker leader chairman chairwoman chair chief ' +
    'gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier marshal officer detective inspector sheriff constable judge justice attorney ' +
    'ceo cfo coo director spokesman spokeswoman spokesperson analyst economist journalist author actor actress singer coach former ex first foreign defense defence interior finance acting'
  ).split(' '),
);

/** Words of `TITLES` that are parts of other names as well: a title only if a person's name follows. */
const WEAK = new Set(
  'vice prime foreign defense defence interior finance first general private major chief count justice marshal deputy acting former king queen prince major father sister brother author'.split(
    ' ',
  ),
);

export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

export function isWeakTitle(word: string): boolean {
  return WEAK.has(word.toLowerCase().replace(/\.$/, ''));
}

/** A name without the titles in front of it; a name of nothing but titles stays whole. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first] ?? '')) first++;
  const rest = words.slice(first);
  if (isBodyWord(rest[0] ?? '') || isBodyWord(rest.at(-1) ?? '')) return name; // "General Staff", "Foreign Ministry"
  return /^(?:of|the)$/i.test(rest[0] ?? '') || isTitle(rest.at(-1) ?? '') ? name : rest.join(' ');
}
