import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import { isPassiveHere, type StatePhrase } from './find-state-phrases.ts';
import { findSubject, findTheme, headAfter, thingTest } from './find-theme.ts';

/** Heads of whom or what a state may be told: by place, and by the roles of the clause. The likeliest first. */
export function findBearers(analysis: Analysis, clause: Clause, phrase: StatePhrase): number[] {
  const heads = [...new Set(candidates(analysis, clause, phrase))];
  const isNamed = (head: number) => analysis.words[head]?.functionClass !== 'pronoun';
  return heads.filter(isNamed).flatMap((head) => withApposition(analysis, head));
}

function candidates(analysis: Analysis, clause: Clause, phrase: StatePhrase): number[] {
  const { words } = analysis;
  const { from, to, bearing } = phrase;
  if (bearing === 'after') return defined(behind(analysis, clause, to));
  const hidden = hiddenSubject(words, clause);
  const subjects =
    hidden !== undefined && hidden < from
      ? [hidden]
      : defined(findSubject(analysis, clause, from), subjectOf(clause, from));
  if (bearing === 'subject' || isPassiveHere(words, from)) return subjects;
  const object = words[to]?.tag === 'noun' && to > from ? to : undefined;
  if (object === undefined) {
    const theme = findTheme(analysis, clause, from);
    if (theme === undefined || theme < from) return subjects;
    return words[from + 1]?.lower === 'to' ? [theme, ...subjects] : [theme];
  }
  return defined(behind(analysis, clause, to), between(analysis, from, to), object);
}

function defined(...heads: (number | undefined)[]): number[] {
  return heads.filter((head) => head !== undefined);
}

/** "granted bail to Conti", "opposed to the pipeline". */
function behind(analysis: Analysis, clause: Clause, to: number): number | undefined {
  return headAfter(analysis.words, clause, to, thingTest(analysis));
}

/** "granted Conti bail". */
function between(analysis: Analysis, from: number, to: number): number | undefined {
  const isThing = thingTest(analysis);
  const at = analysis.words.findLastIndex(
    (word, i) => i > from && i < to && word.tag === 'name' && isThing(word),
  );
  return at < 0 ? undefined : at;
}

/** "Wheat exports from Argentina fell": a plural that the lexicon takes for a verb, where no verb could stand alone. */
function hiddenSubject(words: readonly Word[], { start }: Clause): number | undefined {
  const [first, second, third] = words.slice(start, start + 3);
  if (!first || !second || !third || first.tag !== 'noun') return undefined;
  const isPlural = second.tag === 'verb' && /[^s]s$/.test(second.lower) && !/[^a]s$/.test(first.lower);
  return isPlural && /^(?:of|in|from|to|on|at|for)$/.test(third.lower) ? start + 1 : undefined;
}

/** What stands first: "Trains between Lund and Viborg ran". */
function subjectOf({ actor, object, passive }: Clause, at: number): number | undefined {
  const subject = passive ? object : actor;
  return subject !== undefined && subject < at ? subject : undefined;
}

/** Words from a name to the end of its apposition: "Alvaro Peña, a former senator from the south". */
const APPOSITION_REACH = 6;

/** "Lena Fors, a mountaineer, died": of Lena Fors. */
function withApposition({ words, statement }: Analysis, head: number): number[] {
  for (let i = head; i > 0 && head - i < APPOSITION_REACH; i--) {
    const [before, word] = [words[i - 1] as Word, words[i] as Word];
    const isComma = /^,\s*$/.test(statement.text.slice(before.end, word.start));
    if (isComma && before.tag === 'name') return [i - 1, head];
    if (isComma || word.tag === 'verb') return [head];
  }
  return [head];
}
