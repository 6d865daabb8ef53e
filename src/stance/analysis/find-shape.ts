import type { Statement } from '../../model.ts';
import type { NameMention } from '../../text/find-names.ts';
import { IRREGULAR_FORMS } from '../lexicon/irregular-forms.ts';
import type { Shape, Word } from './analysis.ts';
import { asks } from './asks.ts';
import { isStopped } from './is-stopped.ts';

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
  if (isTitled(text, words)) return 'headline';
  const told = words.some(
    (word) => SPOKEN.test(word.lower) || (names.length > 0 && (TOLD.test(word.lower) || isPast(word))),
  );
  const known = names.filter(({ type }) => type !== 'demonym');
  const dated = words.some(({ text: word }) => /^\d{3,}/.test(word));
  const named = known.length > 1 || known.some(({ type }) => type === 'person' || type === 'organisation');
  if (!told && !dated && !named && isSeen(words)) return 'caption';
  return isStopped(text) || asks(text) || words.length > LONGEST_HEADLINE || /[:;(]/.test(text.slice(-2))
    ? 'news'
    : 'headline';
}

/** A caption begins with who or what is seen, and tells what they are doing. */
const SEEN_FIRST = new Set(
  'a an the two three four five six seven some several many people man men woman women boy boys girl girls child children kids someone somebody nobody no there one person couple group young old'.split(
    ' ',
  ),
);
const LONGEST_CAPTION = 30;

function isSeen(words: readonly Word[]): boolean {
  const first = words[0];
  if (!first || words.length > LONGEST_CAPTION || words.some(({ lower }) => ARGUING.has(lower))) return false;
  return (
    SEEN_FIRST.has(first.lower) ||
    (words.length <= SHORT_CAPTION && words.some(({ lower }) => /^.{3,}ing$/.test(lower)))
  );
}

const SHORT_CAPTION = 10;
/** Nobody argues in a caption. */
const ARGUING = new Set('we i you our us my your would could should may might because if'.split(' '));

function isPast({ tag, lower, lexeme }: Word): boolean {
  return (
    tag === 'verb' &&
    lexeme !== undefined &&
    (lower.endsWith('ed') || IRREGULAR_FORMS.has(lower)) &&
    !lower.endsWith('ing')
  );
}

/** What has happened or was said; a caption tells what is seen. */
const TOLD = /^(?:was|were|had|did|has|have|will|been)$/;
const SPOKEN = /^(?:said|says|told|reported|announced)$/;
const LONGEST_HEADLINE = 20;

/** Half of the words in capitals tells a headline from a sentence with a name. */
const SHARE_OF_CAPITALS = 0.5;

/** Written with capitals as titles are, and without a stop; a title may ask. */
export function isTitled(text: string, words: readonly Word[]): boolean {
  if (isStopped(text)) return false;
  const capitals = words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals / words.length >= SHARE_OF_CAPITALS;
}
