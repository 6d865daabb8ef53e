import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { exactLexeme } from '../lexicon/lexicon.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { timeTest } from './find-theme.ts';
import type { ToldState } from './find-told-states.ts';

/** Whether two states are told of one thing: no word that tells the one from the other stands on both sides. */
export function haveSameBearer(here: ToldState, there: ToldState, comparison: Comparison): boolean {
  return here.bearers.some((i) => there.bearers.some((j) => areOne(i, here, j, there, comparison)));
}

/** Whether no word tells the one bearer from the other, and neither lives: "the reform of the tax", "the tax". */
export function mayBeOne(here: ToldState, there: ToldState, comparison: Comparison): boolean {
  if (here.bearers.length === 0 || there.bearers.length === 0) return true;
  return here.bearers.some((i) => there.bearers.some((j) => mayBeCalledSo(i, here, j, there, comparison)));
}

function mayBeCalledSo(
  i: number,
  here: ToldState,
  j: number,
  there: ToldState,
  comparison: Comparison,
): boolean {
  const { a, b, alignment } = comparison;
  const [left, right] = [phraseOf(a, i, here.clause, here.word), phraseOf(b, j, there.clause, there.word)];
  if (areOfOthers(left, right, comparison) || isPartly(a, left, b, right)) return false;
  const isMet = alignment.same.some((pair) => left.includes(pair.a) && right.includes(pair.b));
  return isMet && !isLiving(a.words[i]) && !isLiving(b.words[j]);
}

const LIVING = exactLexeme('organism');

/** "the captain of the Delfin", "the dog of the actor": each is somebody else. */
function isLiving(word: Word | undefined): boolean {
  if (!word?.lexeme || !LIVING || word.tag === 'name') return false;
  return relateLexemes(word.lexeme, LIVING).kind === 'narrower';
}

/** Whether either is told of some of many. */
export function arePartial(here: ToldState, there: ToldState, { a, b }: Comparison): boolean {
  const [i, j] = [here.bearers[0], there.bearers[0]];
  if (i === undefined || j === undefined) return false;
  return isPartly(a, phraseOf(a, i, here.clause, here.word), b, phraseOf(b, j, there.clause, there.word));
}

function areOne(i: number, here: ToldState, j: number, there: ToldState, comparison: Comparison): boolean {
  const { a, b, alignment } = comparison;
  const isAligned = (left: number, right: number) =>
    alignment.same.some((pair) => pair.a === left && pair.b === right);
  const isNamed = a.words[i]?.tag === 'name' && b.words[j]?.tag === 'name';
  if (isAligned(i, j) && isNamed) return true;
  const [left, right] = [phraseOf(a, i, here.clause, here.word), phraseOf(b, j, there.clause, there.word)];
  if (areOfOthers(left, right, comparison) || isPartly(a, left, b, right)) return false;
  if (isAligned(i, j)) return true;
  return (
    (isContainer(a.words[i]) && left.some((own) => isAligned(own, j))) ||
    (isContainer(b.words[j]) && right.some((own) => isAligned(i, own)))
  );
}

/** Of some of many, where the other does not speak of all: "all climbers are alive" leaves no room for "three of them died". */
function isPartly(a: Analysis, left: readonly number[], b: Analysis, right: readonly number[]): boolean {
  return (isPartial(a, left) && !isWhole(b, right)) || (isPartial(b, right) && !isWhole(a, left));
}

function isWhole({ words }: Analysis, phrase: readonly number[]): boolean {
  const first = phrase[0] ?? 0;
  return words
    .slice(Math.max(0, first - 3), first + 2)
    .some(({ lower }) => /^(?:all|every|everyone|whole|entire|both|each)$/.test(lower));
}

const PARTS = /^(?:some|most|many|several|few|others?|half|part|parts|one|two|three|four|five|\d+)$/;

/** "two of the hikers", "some shops": of the others the opposite may hold. */
function isPartial({ words }: Analysis, phrase: readonly number[]): boolean {
  const first = phrase[0] ?? 0;
  return words.slice(Math.max(0, first - 3), first + 1).some(({ lower }, i, near) => {
    if (!PARTS.test(lower)) return false;
    return !/^(?:one|two|three|four|five|\d+)$/.test(lower) || near[i + 1]?.lower === 'of';
  });
}

/** "the case against Holm" is told of Holm, too, "the number of burglaries" of burglaries, "gas deliveries" of gas. */
const CONTAINERS = new Set(
  `case charge plan proposal bid offer purchase sale takeover number count rate level share price cost value amount total
  outbreak rest whole body wreck crew staff delivery supply flow service traffic`.split(/\s+/),
);

function isContainer(word: Word | undefined): boolean {
  return CONTAINERS.has(word?.lemma ?? '');
}

/** Each has a word that tells which one is meant, and that the other statement does not have: "on sugar", "on fuel". */
export function areOfOthers(
  left: readonly number[],
  right: readonly number[],
  { a, b, alignment }: Comparison,
): boolean {
  const isStrange = (i: number) => isTelling(a, i, b) && !alignment.same.some((pair) => pair.a === i);
  const isStrangeThere = (j: number) => isTelling(b, j, a) && !alignment.same.some((pair) => pair.b === j);
  return left.some(isStrange) && right.some(isStrangeThere);
}

function isTelling({ words }: Analysis, i: number, other: Analysis): boolean {
  const { tag, lower } = words[i] as Word;
  if (lower === 'time' || (tag !== 'noun' && tag !== 'name' && tag !== 'adjective')) return false;
  return !other.words.some((word) => stemOf(word.lower) === stemOf(lower));
}

/** "Kovac's" is Kovac, "Calabrian" of Calabria. */
function stemOf(lower: string): string {
  return lower.replace(/['’]s?$/, '').replace(/(?<=\p{L}{4})(?:n|ns|a|as|an|ans)$/u, '');
}

/** The noun phrase of which a state is told, with what hangs on it: "the tax on sugar", "Chile's copper output". */
export function phraseOf(analysis: Analysis, bearer: number, clause: Clause, state: number): number[] {
  const { words } = analysis;
  const isTime = timeTest(analysis);
  const isPart = (word: Word | undefined) =>
    word !== undefined && !isTime(word) && /^(?:noun|name|adjective|number)$/.test(word.tag);
  let first = bearer;
  while (
    first > clause.start &&
    (isPart(words[first - 1]) || words[first - 1]?.functionClass === 'determiner')
  )
    first--;
  let last = bearer;
  const end = state > bearer ? state : clause.end;
  let isHung = false;
  for (let i = bearer + 1; i < end; i++) {
    const word = words[i] as Word;
    if (isHung && isPart(word)) last = i;
    else if (HANGING.has(word.lower)) isHung = true;
    else if (word.functionClass !== 'determiner') break;
  }
  return words.map((_, i) => i).slice(first, last + 1);
}

const HANGING = new Set(['of', 'on', 'for', 'against', 'in', 'between', 'near', 'at', 'from']);
