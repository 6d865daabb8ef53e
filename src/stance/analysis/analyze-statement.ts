import type { Attribution, Statement } from '../../model.ts';
import { findNames, type NameMention } from '../../text/find-names.ts';
import { findQuantities } from '../../text/find-quantities.ts';
import { findTimes } from '../../text/find-times.ts';
import type { Analysis } from './analysis.ts';
import { findClauses } from './find-clauses.ts';
import { findDenial } from './find-denial.ts';
import { findShape } from './find-shape.ts';
import { findSpeeches } from './find-speeches.ts';
import { findWords } from './find-words.ts';
import { isPlaceLike } from './place-like.ts';
import { splitTimes } from './split-times.ts';

export type { Analysis };

/**
 * Takes a statement apart: clauses with actor, predicate and object, names, quantities, times, polarity,
 * modality and speakers. Worth keeping: judging needs it for every pair that the statement is in. A claim
 * or mention may bring its attributions along; without them only plain speech is seen.
 */
export function analyzeStatement(
  statement: Statement & { readonly attributions?: readonly Attribution[] },
): Analysis {
  const { text } = statement;
  const names = findNames(text);
  const quantities = findQuantities(text);
  const words = findWords(text, names, quantities);
  const clauses = findClauses(text, words);
  const speeches = findSpeeches(text, words, statement.attributions ?? []);
  const denial = findDenial(words, clauses, speeches);
  return {
    statement,
    words,
    clauses,
    names,
    quantities,
    ...splitTimes(findTimes(text, statement.published), words),
    ...(denial && { denial }),
    speeches,
    contextNames: findContextNames(statement),
    contextPlaces: names.some(isPlaceLike) ? [] : findContextPlaces(statement),
    shape: findShape(statement, words, names),
  };
}

/** Only a sentence that points back ("this area", "there", "the region") needs what stands before it. */
const POINTS_BACK =
  /\b(?:there|here|(?:this|that|the) (?:area|region|city|town|village|place|settlement|district|province|capital|country|front|sector))\b/i;

function findContextPlaces({ before }: Statement): readonly NameMention[] {
  return before === undefined ? [] : findNames(before).filter(isPlaceLike);
}

function findContextNames({ text, before, heading }: Statement): readonly NameMention[] {
  if (!POINTS_BACK.test(text)) return [];
  return findNames(`${heading ?? ''}\n${before ?? ''}`);
}
