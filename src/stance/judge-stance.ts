import type { Judgement, StanceScores } from '../model.ts';
import type { Analysis } from './analysis.ts';
import { type Comparison, compareStatements } from './compare-statements.ts';
import { describeReason } from './describe-reason.ts';
import { type Finding, findFindings } from './find-findings.ts';
import { passGates } from './gates.ts';

/**
 * What the statement there does to the statement here: contradicts, updates, supports, related or
 * unrelated, with the kind and the reason in aligned parts. Compares slot by slot; nothing is called a
 * contradiction whose gates do not hold.
 */
export function judgeStance(here: Analysis, there: Analysis): Judgement {
  const comparison = compareStatements(here, there);
  const gates = passGates(comparison);
  const finding = decide(comparison);
  const scores = spread(finding?.stance ?? 'unrelated', finding?.strength ?? 0.9);
  const reason = describeReason(comparison, gates, finding?.differs ?? []);
  const confidence = finding?.strength ?? 0.9;
  if (!finding) return { stance: 'unrelated', confidence, scores, reason };
  const { stance, kind } = finding;
  return { stance, kind, confidence, scores, reason } as Judgement;
}

/** Shares of the weight and sum of weights that make two statements speak of one subject. */
const SAME_SUBJECT = { coverage: 0.3, weight: 1.2 };

function decide(comparison: Comparison): Finding | undefined {
  const { alignment, names } = comparison;
  const cover = Math.max(alignment.coverageA, alignment.coverageB);
  const news = comparison.a.shape === 'news' || comparison.b.shape === 'news';
  if (cover < SAME_SUBJECT.coverage || (news && alignment.sharedWeight < SAME_SUBJECT.weight))
    return undefined;
  if (names.outcome === 'differs' && news) return related();
  const findings = findFindings(comparison).filter((finding) => holds(finding, comparison));
  return findings[0] ?? support(comparison) ?? related();
}

/** The least strength of a finding that is shown. */
const LEAST_STRENGTH = 0.4;

function holds({ stance, kind, strength }: Finding, { times, names, a, b }: Comparison): boolean {
  if (strength < LEAST_STRENGTH) return false;
  if (stance !== 'contradicts') return true;
  if (times.outcome === 'differs') return false;
  const news = a.shape === 'news' || b.shape === 'news';
  return (
    !news ||
    kind === 'denial' ||
    kind === 'number' ||
    names.shared.length > 0 ||
    names.outcome === 'not-stated'
  );
}

/** From this share on, one statement holds what the other says. */
const SAID_ALREADY = 0.75;

function support({ alignment, quantities, times, clauses }: Comparison): Finding | undefined {
  if (
    times.outcome === 'differs' ||
    clauses.some(({ polarityDiffers, share }) => polarityDiffers && share > 0.5)
  )
    return undefined;
  if (alignment.coverageA > 0.95 && alignment.coverageB > 0.95) {
    return { stance: 'supports', kind: 'copy', differs: [], strength: 0.9 };
  }
  const figure = quantities.some(({ outcome, counted }) => outcome !== 'apart' && counted === 'same');
  if (alignment.coverageA < SAID_ALREADY && !figure) return undefined;
  return { stance: 'supports', kind: figure ? 'same-figure' : 'same-report', differs: [], strength: 0.75 };
}

function related(): Finding {
  return { stance: 'related', kind: 'same-topic', differs: [], strength: 0.6 };
}

function spread(stance: keyof StanceScores, strength: number): StanceScores {
  const rest = (1 - strength) / 4;
  const scores = { supports: rest, contradicts: rest, updates: rest, related: rest, unrelated: rest };
  return { ...scores, [stance]: strength };
}
