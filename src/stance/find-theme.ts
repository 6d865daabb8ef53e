import type { Analysis, Clause, Word } from './analysis.ts';

/** What a deed is done to: its object, or in the passive, and of what only happens, its subject. */
export function findTheme(
  { words, times, toldTimes }: Analysis,
  clause: Clause,
  at: number,
): number | undefined {
  const isTime = ({ start }: Word) =>
    [...times, ...toldTimes].some((time) => start >= time.start && start < time.end);
  const isThing = (word: Word) =>
    (word.tag === 'noun' || word.tag === 'name') && word.quantity === undefined && !isTime(word);
  const before = () => headBefore(words, clause, at, isThing);
  if (isPassive(words, at)) return before();
  return headAfter(words, clause, at, isThing) ?? before();
}

function isPassive(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'verb') return true;
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const { lower, functionClass, tag } = words[i] as Word;
    if (/^(?:is|was|are|were|be|been|being|got)$/.test(lower)) return !/ing$/.test(words[at]?.lower ?? '');
    if (functionClass !== 'negator' && functionClass !== 'adverb' && tag !== 'adverb') return false;
  }
  return false;
}

/** The head of the object: a preposition before it makes it something else ("rose in Paris"), a day does not. */
function headAfter(
  words: readonly Word[],
  clause: Clause,
  at: number,
  isThing: (word: Word) => boolean,
): number | undefined {
  let head: number | undefined;
  for (let i = at + 1; i < clause.end; i++) {
    const word = words[i] as Word;
    if (isThing(word)) head = i;
    else if (head !== undefined) return head;
    else if (word.functionClass === 'preposition' && !LEADING.has(word.lower) && !isDayAfter(words, i))
      return undefined;
  }
  return head;
}

/** Words that lead on to what is done: "agreed to a text", "voted for the bill". */
const LEADING = new Set(['to', 'for', 'on', 'against', 'down', 'out', 'over', 'up', 'with']);

function isDayAfter(words: readonly Word[], i: number): boolean {
  return /day$/.test(words[i + 1]?.lower ?? '');
}

/** The head of the first run of nouns in front: "the outbreak of cholera" is the outbreak. */
function headBefore(
  words: readonly Word[],
  clause: Clause,
  at: number,
  isThing: (word: Word) => boolean,
): number | undefined {
  for (let i = at - 1; i >= clause.start; i--) {
    if (!isThing(words[i] as Word)) continue;
    let head = i;
    while (words[firstOf(words, head, isThing) - 1]?.lower === 'of') {
      const outer = firstOf(words, head, isThing) - 2;
      if (!words[outer] || !isThing(words[outer] as Word)) break;
      head = outer;
    }
    return head;
  }
  return undefined;
}

/** The first word of a noun phrase. */
function firstOf(words: readonly Word[], head: number, isThing: (word: Word) => boolean): number {
  let first = head;
  while (first > 0) {
    const word = words[first - 1] as Word;
    if (!isThing(word) && word.tag !== 'adjective' && word.functionClass !== 'determiner') break;
    first--;
  }
  return first;
}
