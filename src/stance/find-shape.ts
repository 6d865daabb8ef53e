import type { Statement } from '../model.ts';
import type { NameMention } from '../text/find-names.ts';
import type { Shape, Word } from './analysis.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

/**
 * What stands in a dated document is news, and held to every gate. Else a headline has capitals, no stop and
 * few articles; a caption names nobody and tells what is seen now.
 */
export function findShape(
  { text, published }: Statement,
  words: readonly Word[],
  names: readonly NameMention[],
): Shape {
  if (published !== undefined) return 'news';
  if (isHeadline(text, words)) return 'headline';
  const told = words.some((word) => TOLD.test(word.lower) || (names.length > 0 && isPast(word)));
  const known = names.filter(({ type }) => type !== 'demonym');
  const dated = words.some(({ text: word }) => /^\d{3,}/.test(word));
  if (!told && !dated && known.length === 0) return 'caption';
  if (!told && known.length < 2 && !known.some(({ type }) => type === 'person' || type === 'organisation'))
    return 'caption';
  return STOPPED.test(text) ? 'news' : 'headline';
}

function isPast({ tag, lower, lexeme }: Word): boolean {
  return (
    tag === 'verb' &&
    lexeme !== undefined &&
    (lower.endsWith('ed') || IRREGULAR_FORMS.has(lower)) &&
    !lower.endsWith('ing')
  );
}

/** What has happened or was said; a caption tells what is seen. */
const TOLD = /^(?:was|were|had|did|said|says|has|have|will|been)$/;
const STOPPED = /[.!?]["”’]?\s*$/;

/** Half of the words in capitals tells a headline from a sentence with a name. */
const SHARE_OF_CAPITALS = 0.5;

function isHeadline(text: string, words: readonly Word[]): boolean {
  if (STOPPED.test(text)) return false;
  const capitals = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals / words.length >= SHARE_OF_CAPITALS;
}
