import type { Analysis, Clause, Word } from '../analysis/analysis.ts';

/** What a deed is done to: its object, or in the passive, and of what only happens, its subject. */
export function findTheme(analysis: Analysis, clause: Clause, at: number): number | undefined {
  const { words } = analysis;
  const isThing = thingTest(analysis);
  if (isPassive(words, at)) return headBefore(words, clause, at, isThing);
  return headAfter(words, clause, at, isThing) ?? headBefore(words, clause, at, isThing);
}

/** Who arrives, rises or goes on, whatever follows the verb. */
export function findSubject(analysis: Analysis, clause: Clause, at: number): number | undefined {
  return headBefore(analysis.words, clause, at, thingTest(analysis));
}

/** Whether a word stands in the name of a day or an hour. */
export function timeTest({ times, toldTimes }: Analysis): (word: Word) => boolean {
  const all = [...times, ...toldTimes];
  return ({ start }) => all.some((time) => start >= time.start && start < time.end);
}

/** What a state may be told of: a thing or a name, no day and no figure. */
export function thingTest(analysis: Analysis): (word: Word) => boolean {
  const isTime = timeTest(analysis);
  return (word) =>
    (word.tag === 'noun' || word.tag === 'name') && word.quantity === undefined && !isTime(word);
}

function isPassive(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'verb' && !isDoing(words, at)) return true;
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const { lower, functionClass, tag } = words[i] as Word;
    if (/^(?:is|was|are|were|be|been|being|got)$/.test(lower)) return !/ing$/.test(words[at]?.lower ?? '');
    if (functionClass !== 'negator' && functionClass !== 'adverb' && tag !== 'adverb') return false;
  }
  return false;
}

/** "parliament defeated the budget": an adjective to the lexicon. */
function isDoing(words: readonly Word[], at: number): boolean {
  return /ed$/.test(words[at]?.lower ?? '') && words[at + 1]?.functionClass === 'determiner';
}

/** The head of the object: a preposition before it makes it something else ("rose in Paris"), a day does not. */
export function headAfter(
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

/** The head of what stands in front: "the outbreak of cholera in Zambia" is the outbreak, "the convoy carrying food" the convoy. */
function headBefore(
  words: readonly Word[],
  clause: Clause,
  at: number,
  isThing: (word: Word) => boolean,
): number | undefined {
  for (let i = at - 1; i >= clause.start; i--) {
    if (!isThing(words[i] as Word)) continue;
    let head = i;
    for (;;) {
      const link = firstOf(words, head, isThing) - 1;
      const outer = words[link - 1];
      if (link <= clause.start || !outer || !isThing(outer) || !isLink(words[link] as Word)) return head;
      head = link - 1;
    }
  }
  return undefined;
}

/** What hangs on the noun before it. */
function isLink({ functionClass, lower, tag }: Word): boolean {
  return functionClass === 'preposition' || (tag === 'verb' && /ing$/.test(lower));
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
