import { speaksOfItself } from '../text/speaks-of-itself.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { Comparison } from './comparison/compare-statements.ts';
import { findFocused } from './findings/find-findings.ts';
import { isOneBareSubject, type SubjectModel } from './model/bare-subject.ts';
import { oncePer } from './once-per.ts';

/**
 * Least share of either statement, and least weight, that both must have before they speak of one subject.
 * Weight 1 is one rare word. Chosen so that of 1,000 pairs of sentences of unrelated articles at most one
 * passes; higher loses rewordings. To choose again: `npx tsx scripts/evaluate-stance.ts`.
 */
const NEWS = { coverage: 0.25, weight: 1.6 };

/** With so much in common a pair passes without a name. */
const WITHOUT_NAMES = { coverage: 0.4, weight: 1.8 };

/** Short sentences have little to share, and then share most of it. */
const SHORT = { coverage: 0.6, weight: 0.9 };

/**
 * Whether there is anything to judge: one subject, or a finding that names its own. Of two sentences that stand in no
 * document trees say whether they may have one; what the model then calls neither counts as unrelated.
 */
export function isConnected(comparison: Comparison, subject?: SubjectModel): boolean {
  if (!speaksOfWorld(comparison)) return false;
  if (isSubjectSure(comparison) || findFocused(comparison).length > 0) return true;
  return !isDated(comparison) && isOneBareSubject(comparison, subject);
}

/** The test for what readers are shown, whatever the shape of the sentences. Names are compared only where they decide. */
export function isSubjectSure(comparison: Comparison): boolean {
  const { coverageA, coverageB, sharedWeight } = comparison.alignment;
  const evenly = Math.sqrt(coverageA * coverageB);
  const shares = ({ coverage, weight }: typeof NEWS) => evenly >= coverage && sharedWeight >= weight;
  if (shares(WITHOUT_NAMES)) return true;
  return (shares(NEWS) || shares(SHORT)) && comparison.names.shared.length > 0;
}

/** Whether one of them stands in a document with a date: what is shown to readers always does. */
export function isDated({ a, b }: Pick<Comparison, 'a' | 'b'>): boolean {
  return a.statement.published !== undefined || b.statement.published !== undefined;
}

/** A shared country is no shared report: a name and a rare word besides, or most of the words. */
export function sharesDetail({ alignment, names }: Comparison): boolean {
  return (
    names.shared.length > 0 || Math.min(alignment.coverageA, alignment.coverageB) >= WITHOUT_NAMES.coverage
  );
}

/** What a page says of itself is no evidence for or against what another says, however alike. */
function speaksOfWorld({ a, b }: Comparison): boolean {
  return !isOfItself(a) && !isOfItself(b);
}

const isOfItself = oncePer(({ statement }: Analysis) => speaksOfItself(statement.text));
