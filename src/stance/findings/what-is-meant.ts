import type { Analysis } from '../analysis/analysis.ts';
import type { WordPair } from '../comparison/align-words.ts';
import type { Comparison } from '../comparison/compare-statements.ts';

/** Verbs that tell nothing without what is wanted, said or known. */
const OF_CONTENT = new Set(
  'want wish like say tell ask know think believe suppose realize understand'.split(' '),
);
/** Words behind such a verb by which its content is known: more finds a word that both sentences have anyway. */
const FIRST_WORDS = 2;

/** "did not want his family to inherit", "wanted some say": what is wanted is something else. */
export function areOfOtherContent(
  turned: Pick<WordPair, 'a' | 'b'>,
  { a, b, alignment }: Comparison,
): boolean {
  const isOfContent = ({ words }: Analysis, i: number) => OF_CONTENT.has(words[i]?.lemma ?? '');
  if (!isOfContent(a, turned.a) || !isOfContent(b, turned.b)) return false;
  const [here, there] = [contentBehind(a, turned.a), contentBehind(b, turned.b)];
  if (here.length === 0 || there.length === 0) return false;
  return !alignment.same.some((pair) => here.includes(pair.a) && there.includes(pair.b));
}

/** The first words behind the verb that count, but for the day on which it was. */
function contentBehind({ words, times, toldTimes }: Analysis, verb: number): number[] {
  const isWhen = (at: number) => [...times, ...toldTimes].some(({ start, end }) => at >= start && at < end);
  return words
    .map((_, i) => i)
    .filter((i) => i > verb && (words[i]?.weight ?? 0) > 0 && !isWhen(words[i]?.start ?? 0))
    .slice(0, FIRST_WORDS);
}
