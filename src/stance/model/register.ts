import type { Analysis } from '../analysis/analysis.ts';
import { isTitled } from '../analysis/find-shape.ts';
import { isStopped } from '../analysis/is-stopped.ts';
import type { Comparison } from '../comparison/compare-statements.ts';

/**
 * How two statements are written, as far as it changes what follows from them. Of a scene ("A boy is running") two
 * captions say the same or not; a headline reports, doubts or mocks what another states; in full sentences a word
 * that is left out is left out on purpose. Each has a forest of its own: learnt together they spoil one another.
 */
export type Register = 'caption' | 'headline' | 'sentence';

export const REGISTERS: readonly Register[] = ['caption', 'headline', 'sentence'];

/**
 * Beside a full sentence, what has no stop is a headline only if it is written as one: a title, or terse. "uh, not that
 * I know" is no headline.
 */
export function registerOf({ a, b }: Comparison): Register {
  if (a.shape === 'caption' && b.shape === 'caption') return 'caption';
  const headlines = [a, b].filter(({ shape }) => shape === 'headline');
  if (headlines.length === 0) return 'sentence';
  const isBesideFull = [a, b].some(({ statement }) => isStopped(statement.text));
  return isBesideFull && !headlines.some(isWrittenAsHeadline) ? 'sentence' : 'headline';
}

/** Share of little words: two in three of the headlines of Emergent have fewer, one in seven fragments of MNLI. */
const LITTLE_WORDS = 0.35;

function isWrittenAsHeadline({ statement: { text }, words }: Analysis): boolean {
  if (isTitled(text, words)) return true;
  if (/^\p{Ll}/u.test(text) || words[0]?.functionClass !== undefined) return false;
  const little = words.filter(({ functionClass }) => functionClass !== undefined);
  if (little.some(({ functionClass }) => functionClass === 'pronoun')) return false;
  return little.length <= LITTLE_WORDS * words.length;
}
