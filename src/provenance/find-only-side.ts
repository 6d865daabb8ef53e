import type { Attribution, Statement } from '../model.ts';
import { findNames, type NameMention } from '../text/find-names.ts';
import { findSpeaker } from './find-speaker.ts';

type Attributed = Statement & { readonly attributions: readonly Attribution[] };

/** "the Ukrainian army", "Russian officials", "the Kremlin": words of an office, not of a witness. */
const OFFICIAL =
  /\b(official|officials|ministry|minister|president|government|kremlin|army|forces|military|staff|governor|spokes\w+|administration|command\w*|authorit\w+|mayor|intelligence|department|embassy)\b/i;

/**
 * The country whose officials alone say so, as one of the texts has it, "Ukrainian" rather than "Ukraine";
 * undefined as soon as one of the statements has no official speaker, or one of another side.
 */
export function findOnlySide(statements: readonly Attributed[]): string | undefined {
  const sides = statements.map(({ attributions }) => sideOf(attributions));
  const [first] = sides;
  if (!first || sides.some((side) => side?.key !== first.key)) return undefined;
  return (sides.find((side) => side?.type === 'demonym') ?? first).text;
}

function sideOf(attributions: readonly Attribution[]): NameMention | undefined {
  const source = findSpeaker(attributions)?.source;
  if (!source || !OFFICIAL.test(source)) return undefined;
  return findNames(source).find(({ type }) => type === 'demonym' || type === 'place');
}
