import { compareMeanings } from './compare-meanings.ts';
import type { Comparison } from './compare-statements.ts';
import { findFocused } from './find-findings.ts';

/**
 * Least share of either statement, and least weight, that both must have before they speak of one subject.
 * Weight 1 is one rare word. Chosen so that of 1,000 pairs of sentences of unrelated articles at most one
 * passes; higher loses rewordings. To choose again: `npx tsx scripts/evaluate-stance.ts`.
 */
const NEWS = { coverage: 0.25, weight: 1.6 };
/** Two captions, one of them short: one word in common is a beginning. */
const SCENE = { coverage: 0.08, weight: 0.15 };
const SHORT_SCENE = 14;
/** Headlines, or a caption beside a full sentence. */
const HALF_SCENE = { coverage: 0.2, weight: 0.6 };

/** With so much in common a pair passes without a name. */
const WITHOUT_NAMES = { coverage: 0.4, weight: 1.8 };

/** Short sentences have little to share, and then share most of it. */
const SHORT = { coverage: 0.6, weight: 0.9 };

/** Whether two statements speak of one subject at all. Close wording is not enough for more. */
export function isSameSubject(comparison: Comparison): boolean {
  const { coverageA, coverageB, sharedWeight } = comparison.alignment;
  const cover = Math.max(coverageA, coverageB);
  if (!isDated(comparison) && Math.sqrt(coverageA * coverageB) >= MOSTLY_SAME) return true;
  if (isScene(comparison)) {
    const { coverage, weight } = isPlainScene(comparison) ? SCENE : HALF_SCENE;
    return cover >= coverage && sharedWeight >= weight;
  }
  return isSubjectSure(comparison);
}

/** The test for what readers are shown, whatever the shape of the sentences. */
export function isSubjectSure({ alignment, names }: Comparison): boolean {
  const { coverageA, coverageB, sharedWeight } = alignment;
  const needed = names.shared.length > 0 ? NEWS : WITHOUT_NAMES;
  const evenly = Math.sqrt(coverageA * coverageB);
  if (names.shared.length > 0 && evenly >= SHORT.coverage && sharedWeight >= SHORT.weight) return true;
  return evenly >= needed.coverage && sharedWeight >= needed.weight;
}

/** Captions and headlines: one of the two is, and neither stands in a dated document. */
export function isScene({ a, b }: Comparison): boolean {
  return !isDated({ a, b }) && (a.shape !== 'news' || b.shape !== 'news');
}

/** Whether one of them stands in a document with a date: what is shown to readers always does. */
export function isDated({ a, b }: Pick<Comparison, 'a' | 'b'>): boolean {
  return a.statement.published !== undefined || b.statement.published !== undefined;
}

function isPlainScene({ a, b }: Comparison): boolean {
  return (
    a.shape === 'caption' && b.shape === 'caption' && Math.min(a.words.length, b.words.length) <= SHORT_SCENE
  );
}

/** Two bare sentences, in no document, that have most words in common. */
const MOSTLY_SAME = 0.5;

/** A shared country is no shared report: a name and a rare word besides, or most of the words. */
export function sharesDetail({ alignment, names }: Comparison): boolean {
  return (
    names.shared.length > 0 || Math.min(alignment.coverageA, alignment.coverageB) >= WITHOUT_NAMES.coverage
  );
}

/** Whether there is anything to judge: one subject, or a finding that names its own. */
export function isConnected(comparison: Comparison): boolean {
  return isSameSubject(comparison) || findFocused(comparison).length > 0;
}

/**
 * Two bare sentences that the model is asked about though they have little in common: they mean much the same in
 * other words, or a headline shares a name or a rare word. Lower hears more headlines and more strangers.
 */
export function mayBeConnected(comparison: Comparison): boolean {
  if (isDated(comparison)) return false;
  const { a, b, alignment, names } = comparison;
  const { nearness } = compareMeanings(a, b);
  const headlines = a.shape === 'headline' && b.shape === 'headline';
  if (nearness >= (headlines ? NEAR.headlines : NEAR.sentences)) return true;
  if (nearness < (headlines ? NEAR.strangeHeadlines : NEAR.strangers)) return false;
  const { coverageA, coverageB, sharedWeight } = alignment;
  if (isScene(comparison) && (names.shared.length > 0 || sharedWeight >= HEADLINE_WEIGHT)) return true;
  return Math.sqrt(coverageA * coverageB) >= BARE.coverage && sharedWeight >= BARE.weight;
}

/** Cosines: from the first two on, meaning alone joins; below the others, one word in common does not. */
const NEAR = { headlines: 0.25, sentences: 0.5, strangeHeadlines: 0.2, strangers: 0.4 };
const HEADLINE_WEIGHT = 0.35;
const BARE = { coverage: 0.25, weight: 0.35 };
