import type { Word } from './analysis.ts';

/** Verbs that deny what follows them: "failed to stop", "denied that", "refused to leave". */
const DENYING_VERBS = new Set([
  'deny',
  'refuse',
  'fail',
  'decline',
  'reject',
  'refute',
  'debunk',
  'dispute',
  'rebut',
  'disprove',
  'lack',
  'dismiss',
  'contradict',
]);
/** They deny only with a verb after "to"; alone they say something else ("the offensive failed"). */
const WITH_TO = new Set(['fail', 'refuse', 'decline']);
const UNABLE = new Set([
  'unable',
  'unlikely',
  'impossible',
  'untrue',
  'false',
  'fake',
  'hoax',
  'falsely',
  'bogus',
  'unfounded',
  'baseless',
  'fabricate',
]);
/** "not only", "no doubt", "nothing but": they assert. */
const ASSERTING_AFTER = new Set([
  'only',
  'just',
  'doubt',
  'merely',
  'simply',
  'least',
  'less',
  'fewer',
  'surprise',
  'wonder',
  'matter',
]);

/** Indices of the words of a clause that turn it round. "no longer" and "did not … any more" count once. */
export function findNegators(words: readonly Word[], start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    if (isNegator(words, i, end)) found.push(i);
    else if (DENYING_VERBS.has(word.lemma) && deniesHere(words, i, end)) found.push(i);
    else if (UNABLE.has(word.lower) || UNABLE.has(word.lemma)) found.push(i);
  }
  return found;
}

function isNegator(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i] as Word;
  if (word.functionClass !== 'negator') return false;
  const next = i + 1 < end ? words[i + 1] : undefined;
  if (next && ASSERTING_AFTER.has(next.lower)) return false;
  return !(next && /^\d/.test(next.text) && word.lower === 'no');
}

function deniesHere(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i] as Word;
  if (!WITH_TO.has(word.lemma)) return word.tag === 'verb' || word.lower.endsWith('ed');
  return i + 1 < end && words[i + 1]?.lower === 'to';
}
