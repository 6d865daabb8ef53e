import type { Clause, Modality, Word } from './analysis.ts';
import { findEvaluation } from './find-evaluation.ts';
import { findNegators } from './find-negators.ts';
import { findRoles } from './find-roles.ts';

/**
 * Splits a sentence at the seams between statements: "Explosions were heard in Kyiv | as the city said |
 * drones damaged the grid". A seam is a subordinator, a relative, a semicolon or dash, or a conjunction,
 * and it divides only where both sides have a predicate.
 */
export function findClauses(text: string, words: readonly Word[]): Clause[] {
  const seams = findSeams(text, words);
  return seams.map((start, i) => describeClause(words, start, seams[i + 1] ?? words.length));
}

function findSeams(text: string, words: readonly Word[]): number[] {
  const seams = [0];
  words.forEach((_, i) => {
    const last = seams.at(-1) ?? 0;
    if (i - last < 2 || words.length - i < 2 || !isSeam(text, words, i)) return;
    if (hasPredicate(words, last, i) && hasPredicate(words, i, nextSeam(text, words, i))) seams.push(i);
  });
  return seams;
}

function nextSeam(text: string, words: readonly Word[], from: number): number {
  for (let i = from + 2; i < words.length; i++) if (isSeam(text, words, i)) return i;
  return words.length;
}

function isSeam(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = text.slice(words[i - 1]?.end ?? 0, word.start);
  if (/[;:]|\s[–—-]\s|—/.test(before)) return true;
  if (word.functionClass === 'subordinator' || word.functionClass === 'relative') return true;
  if (word.lower === 'but' || word.lower === 'yet') return true;
  if (word.functionClass === 'conjunction') return leadsToVerb(text, words, i);
  if (/,["”’]?\s/.test(before) && endsInTelling(text, words, i)) return true;
  return (
    /,/.test(before) &&
    (word.functionClass === 'pronoun' || word.lower === 'something' || word.lower === 'as')
  );
}

const TELLING = new Set(
  'say tell report announce confirm warn add claim declare state show write deny estimate'.split(' '),
);
/** Words from a comma to the verb by which a sentence ends: "the head of the Russian Investigative Committee said". */
const TELLER_LENGTH = 14;

/** ", the interior ministry said on Sunday": who tells of it, at the end. */
function endsInTelling(text: string, words: readonly Word[], i: number): boolean {
  for (let j = i; j < words.length && j <= i + TELLER_LENGTH; j++) {
    const word = words[j] as Word;
    if (word.tag === 'verb' && TELLING.has(word.lemma)) return j > i;
    if (word.functionClass === 'auxiliary' || word.functionClass === 'modal') return false;
    if (j > i && /[,;:]/.test(text.slice(words[j - 1]?.end ?? 0, word.start))) return false;
  }
  return false;
}

/** "and Moscow, a worker said" goes on with a name; "and did not cause", "and troops repelled" begin anew. */
const REACH = 5;

function leadsToVerb(text: string, words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < words.length && j <= i + REACH; j++) {
    const word = words[j] as Word;
    if (/[,;:]/.test(text.slice(words[j - 1]?.end ?? 0, word.start)) && j > i + 1) return false;
    if (word.tag === 'verb' || word.functionClass === 'auxiliary' || word.functionClass === 'modal')
      return true;
  }
  return false;
}

function hasPredicate(words: readonly Word[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    if (word.tag === 'verb' || word.functionClass === 'auxiliary' || word.functionClass === 'modal')
      return true;
  }
  return false;
}

function describeClause(words: readonly Word[], start: number, end: number): Clause {
  const roles = findRoles(words, start, end);
  const negators = findNegators(words, start, end);
  const negated = negators.length % 2 === 1;
  const evaluation = findEvaluation(words, start, end, negators);
  return {
    start,
    end,
    ...roles,
    negators,
    negated,
    modality: findModality(words, start, end),
    ...(evaluation && { evaluation }),
  };
}

const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'maybe',
  'reportedly',
  'allegedly',
  'probably',
  'likely',
  'potentially',
  'potential',
  'alleged',
  'claim',
  'suspect',
  'seem',
  'appear',
  'rumor',
  'rumour',
  'purported',
  'supposedly',
  'apparently',
]);
const FUTURE = new Set(['will', 'shall', 'upcoming', 'soon', 'wo']);
const WANTED = new Set([
  'want',
  'plan',
  'intend',
  'seek',
  'hope',
  'try',
  'attempt',
  'aim',
  'urge',
  'demand',
  'ask',
  'call',
  'should',
  'must',
  'need',
  'threaten',
  'vow',
  'promise',
  'prepare',
  'consider',
  'propose',
  'offer',
]);
const CONDITIONAL = new Set(['if', 'unless', 'would', 'whether']);

function findModality(words: readonly Word[], start: number, end: number): Modality {
  let modality: Modality = 'actual';
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    if (isMonth(word, i)) continue;
    if (word.lower === 'would' && isReported(words)) modality = 'future';
    else if (CONDITIONAL.has(word.lower)) return 'conditional';
    if (FUTURE.has(word.lower)) modality = 'future';
    else if (POSSIBLE.has(word.lower) || (word.tag === 'verb' && POSSIBLE.has(word.lemma)))
      modality = 'possible';
    else if (word.lower === 'to' && WANTED.has(words[i - 1]?.lemma ?? '')) modality = 'wanted';
    else if (isWeighed(words, i)) modality = 'wanted';
    else if (word.lower === 'should' || word.lower === 'must') modality = 'wanted';
  }
  return modality;
}

/** "is considering closing plants". */
function isWeighed(words: readonly Word[], i: number): boolean {
  return /ing$/.test(words[i]?.lower ?? '') && words[i]?.tag === 'verb' && words[i - 1]?.lemma === 'consider';
}

/** "said that no school would close": the future of what was said. */
function isReported(words: readonly Word[]): boolean {
  return words.some(({ lower }) =>
    /^(?:said|told|announced|promised|added|confirmed|warned|vowed|ruled)$/.test(lower),
  );
}

/** "in May": a capital inside a sentence makes no modal. */
function isMonth({ text, functionClass }: Word, i: number): boolean {
  return i > 0 && functionClass === 'modal' && /^\p{Lu}\p{Ll}/u.test(text);
}
