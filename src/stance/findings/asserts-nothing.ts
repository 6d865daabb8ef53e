import type { Analysis } from '../analysis/analysis.ts';
import { asks } from '../analysis/asks.ts';

/**
 * A question, what is said to be unclear, and a title that only names something hold nothing that another bears out;
 * "At least 12 dead in Bursa" tells it by a figure or a state.
 */
export function assertsNothing({ statement, clauses, words, quantities }: Analysis): boolean {
  const { text } = statement;
  if (asks(text)) return true;
  if (/\b(?:unclear|unknown|not (?:yet )?(?:clear|known)|uncertain)\s+(?:if|whether)\b/i.test(text))
    return true;
  if (quantities.length > 0 || words.some(({ states }) => states.length > 0)) return false;
  return clauses.every(({ predicate }) => predicate === undefined);
}
