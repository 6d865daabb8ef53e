import type { Word } from './analysis.ts';
import { findAttempted } from './failed-attempts.ts';

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
const SAID =
  /^(?:claim|report|allegation|accusation|rumou?r|statement|story|stor|news|information|evidence|that|post|video|photo|picture|image|quote)/;

/** "false promises of work": promises are made, true or not; a "false claim" says what is not so. */
function isOfThing(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return /^(?:false|bogus)$/.test(words[i]?.lower ?? '') && next?.tag === 'noun' && !SAID.test(next.lower);
}

/** "cancelled his plans to attend". */
const CANCELLING = new Set(['cancel', 'abandon', 'drop', 'scrap', 'shelve', 'ditch']);

function isOfPlan(words: readonly Word[], i: number): boolean {
  const plan = words.findIndex(({ lemma }, j) => j > i && j <= i + 3 && lemma === 'plan');
  return plan > 0 && words[plan + 1]?.lower === 'to';
}

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
    else if (findAttempted(words, i) !== undefined) found.push(i);
    else if (word.lemma === 'rule' && words[i + 1]?.lower === 'out') found.push(i);
    else if (CANCELLING.has(word.lemma) && isOfPlan(words, i)) found.push(i);
    else if ((UNABLE.has(word.lower) || UNABLE.has(word.lemma)) && !isOfThing(words, i)) found.push(i);
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

/** Words between "failed" and "to": "failed on Wednesday to agree" has two, "refused late on Monday evening to" four. */
const TO_REACH = 5;

function deniesHere(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i] as Word;
  if (!WITH_TO.has(word.lemma))
    return !isModifier(words, i) && (word.tag === 'verb' || word.lower.endsWith('ed'));
  for (let j = i + 1; j < end && j <= i + TO_REACH; j++) {
    const { lower, tag, functionClass } = words[j] as Word;
    if (lower === 'to') return true;
    if (tag === 'verb' || functionClass === 'conjunction' || functionClass === 'auxiliary') return false;
  }
  return false;
}

/** "the disputed bill": a bill like any other. */
function isModifier(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  const leads = before?.functionClass === 'determiner' || before?.tag === 'adjective';
  return leads && (next?.tag === 'noun' || next?.tag === 'adjective' || next?.tag === 'name');
}
