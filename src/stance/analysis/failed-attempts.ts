import type { Word } from './analysis.ts';

const ATTEMPTS = new Set(
  'attempt bid effort motion move push drive proposal plan resolution vote'.split(' '),
);
const COMES_TO_NOTHING = new Set('fail collapse founder stall'.split(' '));
const STOPPED = new Set('reject defeat block thwart foil veto dismiss'.split(' '));
/** Words from "attempt" to "failed": "An attempt to impeach South Korea's president, Yoon Suk Yeol, failed". */
const ATTEMPT_REACH = 14;

/** Where what was attempted stands, if the word at `i` says that it came to nothing: "impeach" of "a bid to impeach him failed". */
export function findAttempted(words: readonly Word[], i: number): number | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (!COMES_TO_NOTHING.has(word.lemma) && !(STOPPED.has(word.lemma) && isPassive(words, i)))
    return undefined;
  if (word.tag !== 'verb' || words[i + 1]?.lower === 'to') return undefined;
  for (let at = i - 1; at >= Math.max(1, i - ATTEMPT_REACH); at--)
    if (words[at]?.lower === 'to' && ATTEMPTS.has(words[at - 1]?.lemma ?? '')) return at + 1;
  return undefined;
}

function isPassive(words: readonly Word[], i: number): boolean {
  return words
    .slice(Math.max(0, i - 2), i)
    .some(({ lower }) => /^(?:was|were|is|are|been|being)$/.test(lower));
}
