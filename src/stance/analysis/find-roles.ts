import type { Clause, Word } from './analysis.ts';

type Roles = Pick<Clause, 'actor' | 'predicate' | 'object' | 'passive'>;

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'got']);

/** Who does what to whom, by the order of words: in the passive the one behind "by" does it. */
export function findRoles(words: readonly Word[], start: number, end: number): Roles {
  const predicate = findPredicate(words, start, end);
  if (predicate === undefined) {
    const subject = nounPhraseHead(words, start, end);
    return { ...(subject !== undefined && { actor: subject }), passive: false };
  }
  const subject = nounPhraseHead(words, start, predicate);
  const object = nounPhraseHead(words, predicate + 1, end, true);
  const passive = isPassive(words, start, predicate);
  if (!passive) return compact(subject, predicate, object, false);
  const by = words.findIndex((word, i) => i > predicate && i < end && word.lower === 'by');
  const agent = by < 0 ? undefined : nounPhraseHead(words, by + 1, end);
  return compact(agent, predicate, subject, true);
}

function compact(
  actor: number | undefined,
  predicate: number,
  object: number | undefined,
  passive: boolean,
): Roles {
  return {
    ...(actor !== undefined && { actor }),
    predicate,
    ...(object !== undefined && { object }),
    passive,
  };
}

/** The first verb that says something, else the last auxiliary: "is" of "the man is on a bike". */
function findPredicate(words: readonly Word[], start: number, end: number): number | undefined {
  let auxiliary: number | undefined;
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    if (word.tag === 'verb' && !isModifier(words, i, end)) return i;
    if (word.functionClass === 'auxiliary') auxiliary = i;
  }
  return auxiliary;
}

/** "damaged buildings", "the wounded": a participle in front of its noun. */
function isModifier(words: readonly Word[], i: number, end: number): boolean {
  const before = words[i - 1];
  const next = i + 1 < end ? words[i + 1] : undefined;
  return (
    /(?:ed|en|ing)$/.test(words[i]?.lower ?? '') &&
    before?.functionClass === 'determiner' &&
    (next?.tag === 'noun' || next?.tag === 'adjective')
  );
}

function isPassive(words: readonly Word[], start: number, predicate: number): boolean {
  if (!/(?:ed|en|wn|t|ld|ught|nd|ne|n)$/.test(words[predicate]?.lower ?? '')) return false;
  for (let i = predicate - 1; i >= start && i >= predicate - 3; i--) {
    const word = words[i] as Word;
    if (BE.has(word.lower)) return !/ing$/.test(words[predicate]?.lower ?? '');
    if (word.functionClass !== 'adverb' && word.functionClass !== 'negator' && word.tag !== 'adverb')
      return false;
  }
  return false;
}

/** The last noun of the first run of nouns and adjectives; a preposition ends the run. */
function nounPhraseHead(
  words: readonly Word[],
  start: number,
  end: number,
  direct = false,
): number | undefined {
  let head: number | undefined;
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    if (word.tag === 'noun' || word.tag === 'name') head = i;
    else if (word.functionClass === 'preposition') {
      if (head !== undefined || direct) return head;
    } else if (
      word.tag === 'verb' ||
      word.functionClass === 'conjunction' ||
      word.functionClass === 'auxiliary'
    ) {
      if (head !== undefined) return head;
    } else if (word.functionClass === 'pronoun' && head === undefined) return i;
  }
  return head;
}
