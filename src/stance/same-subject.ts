import { speaksOfItself } from '../text/speaks-of-itself.ts';
import type { Analysis } from './analysis.ts';
import { compareNearness } from './compare-meanings.ts';
import type { Comparison } from './compare-statements.ts';
import { findFocused } from './find-findings.ts';
import { oncePer } from './once-per.ts';

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
    return cover >= coverage && sharedWeight >= weight && !areStrangers(comparison);
  }
  return isSubjectSure(comparison);
}

/** The test for what readers are shown, whatever the shape of the sentences. Names are compared only where they decide. */
export function isSubjectSure(comparison: Comparison): boolean {
  const { coverageA, coverageB, sharedWeight } = comparison.alignment;
  const evenly = Math.sqrt(coverageA * coverageB);
  const shares = ({ coverage, weight }: typeof NEWS) => evenly >= coverage && sharedWeight >= weight;
  if (shares(WITHOUT_NAMES)) return true;
  return (shares(NEWS) || shares(SHORT)) && comparison.names.shared.length > 0;
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

/**
 * Two bare sentences that share a common word or two and mean quite different things. Other captions are of the same
 * kind of scene even so ("A boy sleeps", "A boy is running"), if there is somebody in both; other headlines are of
 * one story. What is neither was taken for one by its shape only.
 */
function areStrangers(comparison: Comparison): boolean {
  const { a, b, alignment } = comparison;
  const isCaptions = a.shape === 'caption' && b.shape === 'caption';
  const isMixed = a.shape !== b.shape && (a.shape === 'headline' || b.shape === 'headline');
  if (!isCaptions && !isMixed) return false;
  const { nearness, evenly } = isCaptions ? STRANGE.captions : STRANGE.mixed;
  if (Math.sqrt(alignment.coverageA * alignment.coverageB) >= evenly) return false;
  if (isCaptions && isPeopled(a) && isPeopled(b)) return false;
  return !isSubjectSure(comparison) && compareNearness(a, b) < nearness;
}

/**
 * Cosines, and shares of both that they have in common: higher loses captions of SNLI and headlines of Emergent (now
 * one in a thousand each), lower joins strangers, of which these were the most.
 */
const STRANGE = {
  captions: { nearness: 0.2, evenly: 0.25 },
  mixed: { nearness: 0.3, evenly: 0.3 },
};

function isPeopled({ words }: Analysis): boolean {
  return words.some(({ lower }) => SOMEBODY.has(lower) || /^.{3,}ing$/.test(lower));
}

const SOMEBODY = new Set(
  'man men woman women boy boys girl girls people person persons child children kid kids baby babies toddler guy guys lady ladies couple group crowd family friends player players worker workers dog dogs cat cats horse horses animal animals bird birds someone somebody nobody everyone he she they'.split(
    ' ',
  ),
);

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
  return (isSameSubject(comparison) || findFocused(comparison).length > 0) && speaksOfWorld(comparison);
}

/** What a page says of itself is no evidence for or against what another says, however alike. */
function speaksOfWorld({ a, b }: Comparison): boolean {
  return !isOfItself(a) && !isOfItself(b);
}

const isOfItself = oncePer(({ statement }: Analysis) => speaksOfItself(statement.text));

/**
 * Two bare sentences that the model is asked about though they have little in common: they mean much the same in
 * other words, or a headline shares a name or a rare word. Lower hears more headlines and more strangers.
 */
export function mayBeConnected(comparison: Comparison): boolean {
  return !isDated(comparison) && isNear(comparison) && speaksOfWorld(comparison);
}

function isNear(comparison: Comparison): boolean {
  const { a, b, alignment } = comparison;
  const nearness = compareNearness(a, b);
  const headlines = a.shape === 'headline' && b.shape === 'headline';
  if (nearness >= (headlines ? NEAR.headlines : NEAR.sentences)) return true;
  if (nearness < (headlines ? NEAR.strangeHeadlines : NEAR.strangers)) return false;
  const { coverageA, coverageB, sharedWeight } = alignment;
  if (isScene(comparison) && (sharedWeight >= HEADLINE_WEIGHT || comparison.names.shared.length > 0))
    return true;
  return Math.sqrt(coverageA * coverageB) >= BARE.coverage && sharedWeight >= BARE.weight;
}

/** Cosines: from the first two on, meaning alone joins; below the others, one word in common does not. */
const NEAR = { headlines: 0.25, sentences: 0.5, strangeHeadlines: 0.2, strangers: 0.4 };
const HEADLINE_WEIGHT = 0.35;
const BARE = { coverage: 0.25, weight: 0.35 };
