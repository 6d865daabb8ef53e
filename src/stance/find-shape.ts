import type { NameMention } from '../text/find-names.ts';
import type { Shape, Word } from './analysis.ts';

/** A headline has capitals, no stop and few articles; a caption names nobody and tells what is seen now. */
export function findShape(text: string, words: readonly Word[], names: readonly NameMention[]): Shape {
  if (isHeadline(text, words)) return 'headline';
  const told = words.some(({ lower }) => TOLD.test(lower));
  const known = names.filter(({ type }) => type !== 'demonym');
  const dated = words.some(({ text: word }) => /^\d{3,}/.test(word));
  if (!told && !dated && known.length === 0) return 'caption';
  if (!told && known.length < 2 && !known.some(({ type }) => type === 'person' || type === 'organisation')) return 'caption';
  return STOPPED.test(text) ? 'news' : 'headline';
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
