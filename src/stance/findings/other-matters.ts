import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { haveOtherBases } from './other-bases.ts';
import { areOfOthers } from './same-bearer.ts';

/** A state told by words up to this one, in this clause. */
interface Told {
  readonly to: number;
  readonly clause: Clause;
}

/** Scales with a matter behind them: "guilty of fraud" and "acquitted of bribery" may both be. */
const OF_MATTER = new Set(['guilt', 'charges', 'conviction', 'custody', 'trend', 'favour']);

/** Whether two states of one scale are about two matters, or one is of a month and the other of a year. */
export function areOfOtherMatters(family: string, here: Told, there: Told, comparison: Comparison): boolean {
  const { a, b } = comparison;
  if ((family === 'trend' && haveOtherBases(a, b)) || areOfOtherAges(a, b)) return true;
  if (family === 'office') return areOfOthers(roleBehind(a, here), roleBehind(b, there), comparison);
  return OF_MATTER.has(family) && areOfOthers(behind(a, here), behind(b, there), comparison);
}

/** "those aged 12 to 17", "those aged 18 to 25". */
function areOfOtherAges(a: Analysis, b: Analysis): boolean {
  const agesOf = ({ quantities }: Analysis) => quantities.filter(({ role }) => role === 'age');
  const [here, there] = [agesOf(a), agesOf(b)];
  if (here.length === 0 || there.length === 0) return false;
  return !here.some(({ min, max }) => there.some((other) => other.min <= max && min <= other.max));
}

/** "resigned as party leader", "remains mayor". */
function roleBehind({ words }: Analysis, { to, clause }: Told): number[] {
  const found: number[] = [];
  for (let i = to; i < clause.end; i++) {
    const { tag, functionClass, lower, name } = words[i] as Word;
    if (functionClass === 'preposition' && lower !== 'as' && lower !== 'of') break;
    if (tag === 'noun' && name === undefined) found.push(i);
  }
  return found;
}

/** The words behind a state up to its next preposition: "of fraud". */
function behind({ words, times }: Analysis, { to, clause }: Told): number[] {
  const first = words.findIndex(
    ({ lower }, i) => i > to && i < clause.end && /^(?:of|for|over|against)$/.test(lower),
  );
  const found: number[] = [];
  for (let i = first + 1; first >= 0 && i < clause.end && words[i]?.functionClass !== 'preposition'; i++)
    if (!times.some(({ start, end }) => (words[i]?.start ?? 0) >= start && (words[i]?.start ?? 0) < end))
      found.push(i);
  return found;
}
