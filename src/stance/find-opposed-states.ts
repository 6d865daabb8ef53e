import type { Analysis, Clause, Word } from './analysis.ts';
import type { Comparison } from './compare-statements.ts';
import type { State } from './exclusive-states.ts';
import { FAMILY_OF_WORD } from './exclusive-states.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { haveOtherParties } from './other-parties.ts';
import { isDated } from './same-subject.ts';

/** A state that a sentence tells of somebody or something: "the bill was rejected", "refused to sign the bill". */
interface ToldState extends State {
  readonly word: number;
  /** The first and last word by which it is told: "refused … sign". */
  readonly from: number;
  readonly isTurned: boolean;
  /** Head of whom or what it is told. */
  readonly theme?: number;
  readonly clause: Clause;
}

/** Share of both statements that must be the same before one bill signed and refused is one bill. */
const ONE_EVENT = 0.5;
/** Where neither says of what it is told, nearly all else has to be the same. */
const WITHOUT_THEME = 0.7;

/** One thing of which the two tell states that exclude each other, or one state that the other says is not so. */
export function findOpposedStates(comparison: Comparison): Finding[] {
  const { a, b, alignment } = comparison;
  const alike = Math.sqrt(alignment.coverageA * alignment.coverageB);
  if (!isDated(comparison) || alike < ONE_EVENT) return [];
  const right = statesOf(b);
  for (const here of statesOf(a)) {
    const there = right.find((state) => areOpposed(here, state) && areOfOne(here, state, comparison, alike));
    if (!there || haveOtherParties(comparison, here.clause, there.clause)) continue;
    return [describe(comparison, here, there, alike)];
  }
  return [];
}

function describe({ a, b }: Comparison, here: ToldState, there: ToldState, alike: number): Finding {
  const isNegation = here.value === there.value;
  return {
    stance: 'contradicts',
    kind: isNegation ? 'negation' : 'opposite',
    differs: [differing(isNegation ? 'polarity' : 'event', textOf(a, here), textOf(b, there))],
    strength: Math.min(0.85, 0.45 + 0.45 * alike),
  };
}

function areOpposed(here: ToldState, there: ToldState): boolean {
  if (here.family !== there.family) return false;
  return (here.value === there.value) === (here.isTurned !== there.isTurned);
}

function areOfOne(here: ToldState, there: ToldState, { alignment }: Comparison, alike: number): boolean {
  if (here.theme === undefined || there.theme === undefined) return alike >= WITHOUT_THEME;
  return alignment.same.some(({ a, b }) => a === here.theme && b === there.theme);
}

function textOf({ words, statement }: Analysis, { from, word }: ToldState) {
  const [first, last] = [words[from], words[word]];
  if (!first || !last) return undefined;
  if (word - from <= 4)
    return { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end };
  return slotText(first);
}

const found = new WeakMap<Analysis, readonly ToldState[]>();

function statesOf(analysis: Analysis): readonly ToldState[] {
  const known = found.get(analysis) ?? findToldStates(analysis);
  found.set(analysis, known);
  return known;
}

function findToldStates({ words, clauses, times, toldTimes }: Analysis): readonly ToldState[] {
  const isTime = ({ start }: Word) =>
    [...times, ...toldTimes].some((time) => start >= time.start && start < time.end);
  return clauses.flatMap((clause) => {
    if (clause.modality === 'possible' || clause.modality === 'conditional' || clause.modality === 'wanted')
      return [];
    const told: ToldState[] = [];
    for (let i = clause.start; i < clause.end; i++) {
      const word = words[i] as Word;
      if (word.tag === 'noun' || word.tag === 'name') continue;
      const negator = clause.negators.findLast((at) => at < i && i - at <= NEGATOR_REACH);
      const isRefused = words[i - 1]?.lower === 'to' && negator !== undefined && isVerbal(words[negator]);
      const states = isRefused
        ? (FAMILY_OF_WORD.get(word.lemma) ?? [])
        : isOver(words, i)
          ? OVER
          : word.states;
      const theme = findTheme(words, clause, i, isTime);
      for (const state of states)
        told.push({
          ...state,
          word: i,
          from: negator ?? i,
          isTurned: negator !== undefined,
          clause,
          ...(theme !== undefined && { theme }),
        });
    }
    return told;
  });
}

/** Words between "failed" and "agree": "failed on Wednesday to agree" has three. */
const NEGATOR_REACH = 5;

function isVerbal(word: Word | undefined): boolean {
  return word?.functionClass === undefined;
}

const OVER: readonly State[] = [{ family: 'running', value: 'over' }];
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'not', 'declared', 'now', 'far', 'from']);

/** "is over", "not over": not "over the border". */
function isOver(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'over' || !BE.has(words[i - 1]?.lower ?? '')) return false;
  const next = words[i + 1];
  return next === undefined || next.functionClass === 'conjunction' || next.start - (words[i]?.end ?? 0) > 1;
}

/** What a deed is done to: its object, or in the passive, and of what only happens, its subject. */
function findTheme(
  words: readonly Word[],
  clause: Clause,
  at: number,
  isTime: (word: Word) => boolean,
): number | undefined {
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
