import type { Analysis, Word } from '../analysis/analysis.ts';
import { oncePer } from '../once-per.ts';

/** Small words that exclude each other in the same place: "before the talks", "after the talks". */
const PAIRS = `in|out inside|outside indoors|outdoors indoor|outdoor into|from up|down above|below above|under over|under onto|off on|off before|after front|behind front|back with|without toward|from
to|from more|less more|fewer many|few most|least all|none all|no every|no some|no everyone|nobody everybody|nobody someone|nobody somebody|nobody something|nothing everything|nothing anything|nothing everyone|noone
always|never often|never often|rarely often|seldom sometimes|never ever|never first|last left|right near|far together|alone together|separately top|bottom inside|out upstairs|downstairs forward|backward
forwards|backwards forward|back north|south east|west northern|southern eastern|western yes|no true|false here|there both|neither either|neither ahead|behind since|until early|late earlier|later higher|lower
he|she his|her him|her himself|herself in|outside on|under on|below on|beneath above|under above|beneath over|below over|beneath for|against near|away few|plenty lots|few several|none plenty|few uphill|downhill upward|downward`;

/** Words that only one of two statements has, and that the other turns into the opposite. Word indices. */
export function findFunctionOpposites(
  a: Analysis,
  b: Analysis,
): { readonly a: number; readonly b: number }[] {
  const found: { a: number; b: number }[] = [];
  for (const i of turnable(a)) {
    const { lower } = a.words[i] as Word;
    if (b.words.some((other) => other.lower === lower)) continue;
    const j = turnable(b).find((at) => areSmallOpposites(lower, (b.words[at] as Word).lower)) ?? -1;
    const other = b.words[j];
    if (other && !a.words.some((word) => word.lower === other.lower)) found.push({ a: i, b: j });
  }
  return found;
}

/** The words of a statement that some other word turns round. */
const turnable = oncePer(({ words }: Analysis) =>
  words.flatMap(({ lower }, i) => (OPPOSITES.has(lower) ? [i] : [])),
);

/** Whether one word turns the other round, in the same place. */
export function areSmallOpposites(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false;
}

/** Phrases of small words that stand for one another. */
const SYNONYMS =
  'near|close to;near|nearby;beside|next to;beside|alongside;atop|on top of;on|on top of;on|upon;beneath|under;beneath|underneath;beneath|below;under|underneath;under|below;in|inside;in|within;inside|within;toward|towards;until|till;over|above;nobody|no one;everybody|everyone;somebody|someone;anybody|anyone;several|many;around|about;among|amid;onto|on;across|over;through|across;because of|due to;while|as;outdoors|outside;indoors|inside;during|in;in front of|before;behind|in back of;at the back of|behind;a lot of|many;lots of|many'
    .split(';')
    .map((pair) => pair.split('|'));

const SAME = new Set(SYNONYMS.flatMap(([left = '', right = '']) => [`${left}|${right}`, `${right}|${left}`]));

/** Whether two phrases of function words, lower-cased, say the same in the same place. */
export function areSmallSynonyms(a: string, b: string): boolean {
  return SAME.has(`${a}|${b}`);
}

/** Phrases that turn each other round. */
const PHRASES =
  'near|far from;near|far away from;close to|far from;close to|far away from;no one|everyone;no one|everybody;no one|someone;no one|somebody;in front of|behind;on top of|under;on top of|beneath;on top of|below;next to|far from;a few|many;at least|at most;more than|less than;more than|fewer than;all of|none of;some of|none of'
    .split(';')
    .map((pair) => pair.split('|'));

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = collect();

function collect(): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of PAIRS.split(/\s+/)) {
    const [left = '', right = ''] = pair.split('|');
    opposites.set(left, (opposites.get(left) ?? new Set()).add(right));
    opposites.set(right, (opposites.get(right) ?? new Set()).add(left));
  }
  for (const [left = '', right = ''] of PHRASES) {
    opposites.set(left, (opposites.get(left) ?? new Set()).add(right));
    opposites.set(right, (opposites.get(right) ?? new Set()).add(left));
  }
  return opposites;
}
