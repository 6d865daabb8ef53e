import type { NameMention } from '../text/find-names.ts';
import type { Shape, Word } from './analysis.ts';

/** A headline has capitals, no stop and few articles; a caption names nobody and tells what is seen now. */
export function findShape(text: string, words: readonly Word[], names: readonly NameMention[]): Shape {
  if (isHeadline(text, words)) return 'headline';
  const named = names.some(({ start }) => start > 0) || words.some(({ tag }) => tag === 'name');
  const past = words.some(({ lower }) => /^(?:was|were|had|did|said|has|have)$/.test(lower));
  const dated = words.some(({ text: word }) => /^\d{3,}/.test(word));
  return named || past || dated ? 'news' : 'caption';
}

/** Half of the words in capitals tells a headline from a sentence with a name. */
const SHARE_OF_CAPITALS = 0.5;

function isHeadline(text: string, words: readonly Word[]): boolean {
  if (/[.!?]["”’]?\s*$/.test(text)) return false;
  const capitals = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals / words.length >= SHARE_OF_CAPITALS;
}
