import type { Quantity } from '../../text/find-quantities.ts';
import type { Analysis, Word } from '../analysis/analysis.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { eventClass } from './event-classes.ts';
import { findMeasure } from './find-measure.ts';

/**
 * Whether two figures measure the same: profit is not revenue, a fall by 2% is not a fall to 2%, what
 * prosecutors ask for is not the sentence. `head` is the word that either counts, if it counts one.
 */
export function compareMeasures(
  a: Analysis,
  left: Quantity,
  headA: number | undefined,
  b: Analysis,
  right: Quantity,
  headB: number | undefined,
): 'same' | 'not-stated' | 'differs' {
  const [x, y] = [findMeasure(a, left), findMeasure(b, right)];
  if (areOtherwiseMeant(a, left, b, right)) return 'differs';
  const [subjectA, subjectB] = [x.subject ?? headA, y.subject ?? headB];
  if (isTurnout(a, left, subjectA) && isTurnout(b, right, subjectB)) return 'same';
  if (subjectA !== undefined && subjectB !== undefined) {
    if (!areOneSubject(a, subjectA, b, subjectB)) return 'differs';
    if (isOneEvent(a, subjectA, b, subjectB)) return 'same';
    return isNarrower(x.narrowed, b) || isNarrower(y.narrowed, a) ? 'differs' : 'same';
  }
  const [wordA, wordB] = [subjectA ?? x.deed, subjectB ?? y.deed];
  return wordA !== undefined && wordB !== undefined && areKin(a, wordA, b, wordB) ? 'same' : 'not-stated';
}

const VOTED =
  /^\s+of\s+(?:the\s+)?(?:(?:registered|eligible)\s+)?(?:voters|electorate)\s+(?:had\s+|have\s+)?(?:tak|took|part|cast|turned out|voted (?:in|on)|went)/i;

/** "Turnout was 54 percent", "54 percent of voters took part". */
function isTurnout(
  { words, statement }: Analysis,
  { end, role }: Quantity,
  subject: number | undefined,
): boolean {
  if (role !== 'percent') return false;
  return words[subject ?? -1]?.lemma === 'turnout' || VOTED.test(statement.text.slice(end));
}

/** A step is not a level, a change in a month not one in a year, and what is asked for or expected is not what came. */
export function areOtherwiseMeant(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  const [x, y] = [findMeasure(a, left), findMeasure(b, right)];
  if (x.base !== undefined && y.base !== undefined && x.base !== y.base) return true;
  return x.isOpen !== y.isOpen || (x.extent !== undefined && y.extent !== undefined && x.extent !== y.extent);
}

/** Nouns that measure what stands before them: "the inflation rate" is inflation. */
const GENERIC = new Set(['rate', 'level', 'figure', 'reading', 'total']);

function areOneSubject(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (areKin(a, i, b, j)) return true;
  const [x, y] = [measuredBy(a, i), measuredBy(b, j)];
  return (x !== undefined && areKin(a, x, b, j)) || (y !== undefined && areKin(a, i, b, y));
}

function measuredBy({ words }: Analysis, head: number): number | undefined {
  const isGeneric = GENERIC.has(words[head]?.lower ?? '');
  return isGeneric && words[head - 1]?.tag === 'noun' ? head - 1 : undefined;
}

/** A "prison sentence" is a "jail term": what an event is called narrows it to nothing else. */
function isOneEvent(a: Analysis, i: number, b: Analysis, j: number): boolean {
  const deed = eventClass(a.words, i);
  return deed !== undefined && deed === eventClass(b.words, j);
}

/** "Core inflation", where the other statement has nothing of a core. */
function isNarrower(narrowed: readonly string[], { words }: Analysis): boolean {
  return narrowed.some((lemma) => !words.some((word) => word.lemma === lemma));
}

/** Steps to a broader word that still is the same thing: more lets a "tax" be a "payment". */
const MOST_STEPS = 2;

/** Whether two words name one thing or deed. */
export function areKin(a: Analysis, i: number, b: Analysis, j: number): boolean {
  const [wordA, wordB] = [a.words[i] as Word, b.words[j] as Word];
  if (wordA.lemma === wordB.lemma) return true;
  if (isOneEvent(a, i, b, j)) return true;
  if (!wordA.lexeme || !wordB.lexeme) return false;
  const { kind, stepsA, stepsB } = relateLexemes(wordA.lexeme, wordB.lexeme);
  if (kind === 'synonym' || kind === 'derived') return true;
  return (kind === 'narrower' || kind === 'broader') && stepsA + stepsB <= MOST_STEPS;
}
