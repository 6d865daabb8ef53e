import type { SlotText } from '../../model.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { ClausePair } from '../comparison/compare-clauses.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { differing, type Finding } from './finding.ts';

/** How sure two verdicts on one undertaking are; they hold for months, as no other state does. */
export const VERDICT = 0.88;

/** "disappointing counter-offensive" against "the counter-offensive did not fail": one undertaking, two verdicts. */
export function findOpposedVerdicts(comparison: Comparison): Finding[] {
  const { a, b } = comparison;
  if (!hasVerdict(a) || !hasVerdict(b)) return [];
  const { clauses, times } = comparison;
  const days = Math.abs(times.daysApart ?? 0);
  const pair = clauses.find(
    (c) =>
      c.a.evaluation &&
      c.b.evaluation &&
      c.a.evaluation.sign !== c.b.evaluation.sign &&
      isOneUndertaking(a, b, c, days),
  );
  const [left, right] = [a.words[pair?.a.evaluation?.word ?? -1], b.words[pair?.b.evaluation?.word ?? -1]];
  if (!pair || !left || !right || left.lemma === right.lemma) return [];
  const [here, there] = [evaluationText(a, pair.a), evaluationText(b, pair.b)];
  return [
    {
      stance: 'contradicts',
      kind: 'opposite',
      differs: [differing('event', here, there)],
      strength: VERDICT,
    },
  ];
}

function hasVerdict({ clauses }: Analysis): boolean {
  return clauses.some(({ evaluation }) => evaluation);
}

/** "not fail": the verdict with the word that turns it round. */
function evaluationText({ words, statement }: Analysis, { evaluation }: Clause): SlotText | undefined {
  const [first, last] = [words[evaluation?.from ?? -1], words[evaluation?.word ?? -1]];
  return (
    first && last && { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end }
  );
}

const UNDERTAKINGS = new Set(
  'offensive counter-offensive counteroffensive campaign operation attack assault advance attempt effort push mission war invasion talk negotiation summit plan project program programme policy reform strategy vaccine test launch breach incursion progress'.split(
    ' ',
  ),
);
const MILITARY = new Set(
  'offensive counter-offensive counteroffensive attack assault advance push invasion breach incursion progress attempt'.split(
    ' ',
  ),
);

/** Days within which two moves of one side are one move. */
const SAME_MOVE_DAYS = 7;

/** The same undertaking is named in both clauses, or both tell of a military move by the same side. */
function isOneUndertaking(a: Analysis, b: Analysis, pair: ClausePair, days: number): boolean {
  const named = (analysis: Analysis, { start, end }: Clause) =>
    analysis.words
      .slice(start, end)
      .filter(({ lemma, lower }) => UNDERTAKINGS.has(lemma) || UNDERTAKINGS.has(lower));
  const [left, right] = [named(a, pair.a), named(b, pair.b)];
  if (left.some(({ lemma }) => right.some((other) => other.lemma === lemma))) return true;
  if (days > SAME_MOVE_DAYS) return false;
  const military = (words: readonly Word[]) =>
    words.some(({ lemma, lower }) => MILITARY.has(lemma) || MILITARY.has(lower));
  return military(left) && military(right) && sideOf(a) !== undefined && sideOf(a) === sideOf(b);
}

/** Key of the first name of the clause: whose move it is. */
function sideOf({ names, clauses, words }: Analysis): string | undefined {
  const evaluated = clauses.find(({ evaluation }) => evaluation);
  if (!evaluated) return undefined;
  const until = words[evaluated.end - 1]?.end ?? 0;
  const before = names.filter(({ start, type }) => start < until && (type === 'demonym' || type === 'place'));
  return before[0]?.key;
}
