import type { Analysis, Clause } from '../analysis/analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import { areKin } from './compare-measures.ts';

/** Verbs that leave it to their noun to say what is done: "are in talks", "made a visit". */
const LIGHT = new Set('be have hold make give take do conduct carry complete finish get go'.split(' '));
/** Words from a light verb to its noun: "held a first round of talks". */
const NOUN_REACH = 5;

/** Whether two clauses tell one deed, in the same or in other words: "was killed", "died"; "are in talks", "negotiate". */
export function tellsSameDeed(
  { a: left, b: right, predicates }: ClausePair,
  a: Analysis,
  b: Analysis,
): boolean {
  if (predicates === 'same') return true;
  if (predicates === 'opposed') return false;
  const [here, there] = [deedsOf(a, left), deedsOf(b, right)];
  return here.some((i) => there.some((j) => areKin(a, i, b, j) || areOfOneState(a, i, b, j)));
}

/** The predicate; for a light one its noun or adjective: "is dead". */
function deedsOf({ words }: Analysis, { predicate, end }: Clause): number[] {
  if (predicate === undefined) return [];
  if (!isLight({ words }, predicate)) return [predicate];
  const noun = words.findIndex(
    ({ tag, name }, i) =>
      i > predicate &&
      i < Math.min(end, predicate + 1 + NOUN_REACH) &&
      (tag === 'noun' || tag === 'adjective') &&
      name === undefined,
  );
  return noun < 0 ? [] : [noun];
}

/** Whether the noun behind a verb says what is done. */
export function isLight({ words }: Pick<Analysis, 'words'>, predicate: number | undefined): boolean {
  const word = words[predicate ?? -1];
  return word !== undefined && (LIGHT.has(word.lemma) || word.functionClass === 'auxiliary');
}

/** "approved" and "adopted" are both agreement. */
export function areOfOneState(a: Analysis, i: number, b: Analysis, j: number): boolean {
  const [x, y] = [a.words[i]?.states ?? [], b.words[j]?.states ?? []];
  return x.some((state) => y.some(({ family, value }) => family === state.family && value === state.value));
}
