import type { Word } from '../analysis/analysis.ts';
import type { WordPair } from '../comparison/align-words.ts';
import type { Comparison } from '../comparison/compare-statements.ts';

/** Words that say which part of a place or a thing is meant; the opposite is another part, not another account. */
const SIDES =
  /^(?:(?:north|south)?-?(?:north|south|east|west)(?:ern|erly|bound)?|left|right|upper|lower|inner|outer|front|rear|top|bottom|male|female|domestic|foreign|first|second|former|current)$/;

export function isSidePair({ a: i, b: j }: WordPair, { a, b }: Comparison): boolean {
  const isSide = (word: Word | undefined) =>
    word !== undefined && word.tag !== 'verb' && SIDES.test(word.lower);
  return isSide(a.words[i]) && isSide(b.words[j]);
}

/** "the southern gate", "the northern gate": two places, whatever is told of them. */
export function areOnOtherSides(comparison: Comparison): boolean {
  return comparison.alignment.opposed.some(
    (pair) => pair.relation === 'antonym' && isSidePair(pair, comparison),
  );
}
