import type { Gate, GateOutcome, Judgement, StanceScores } from '../model.ts';
import type { Analysis } from './analysis/analysis.ts';
import { asks } from './analysis/asks.ts';
import { type Comparison, compareStatements } from './comparison/compare-statements.ts';
import { describeReason } from './describe-reason.ts';
import { explainContradiction } from './findings/explain-contradiction.ts';
import { findFindings } from './findings/find-findings.ts';
import { holdsGates, LEAST_STRENGTH, passGates } from './gates.ts';
import type { Verdict } from './judge.ts';
import type { SubjectModel } from './model/bare-subject.ts';
import { weighExchange } from './model/compare-exchange.ts';
import { registerOf } from './model/register.ts';
import { scoreStance } from './model/score-stance.ts';
import { isConnected, isDated, isSubjectSure } from './same-subject.ts';
import { blend, type Decision, supportOrRelated } from './support-or-related.ts';

/**
 * What the statement there does to the statement here: contradicts, updates, supports, related or
 * unrelated, with the kind and the reason in aligned parts. Compares slot by slot; nothing is called a
 * contradiction whose gates do not hold.
 */
export function judgeStance(here: Analysis, there: Analysis): Judgement {
  return judgeCompared(compareStatements(here, there), scoreStance);
}

/** `opine` is asked only where there is something to judge. `subject` stands in for what is learnt of that. */
export function judgeCompared(
  comparison: Comparison,
  opine: (comparison: Comparison) => Verdict,
  subject?: SubjectModel,
): Judgement {
  if (!isConnected(comparison, subject)) return unrelated(comparison);
  const verdict = weighOpinion(comparison, opine(comparison));
  const aside = !isDated(comparison) && isNeither(verdict) && !isSubjectSure(comparison);
  return aside ? unrelated(comparison) : decide(comparison, verdict);
}

/** Two bare sentences with little in common that the model calls neither have nothing to do with each other. */
function isNeither({ supports, contradicts, neutral }: Verdict): boolean {
  return neutral >= Math.max(supports, contradicts);
}

/** Gates, findings and reason around the opinion of a model, ours or a heavier one. */
export function judgeComparison(comparison: Comparison, opinion: Verdict): Judgement {
  return decide(comparison, weighOpinion(comparison, opinion));
}

function weighOpinion(comparison: Comparison, opinion: Verdict): Verdict {
  return isDated(comparison) ? opinion : weighExchange(comparison, opinion);
}

function decide(comparison: Comparison, verdict: Verdict): Judgement {
  const gates = passGates(comparison);
  const decided = isDated(comparison)
    ? decideNews(comparison, gates, verdict)
    : decideUndated(comparison, gates, verdict);
  const reason = describeReason(comparison, gates, decided.differs);
  const { stance, kind, confidence } = decided;
  return { stance, kind, confidence, scores: spread(verdict, stance, confidence), reason } as Judgement;
}

/** In news the aligned parts decide, and the model says how sure that is. */
function decideNews(
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
  verdict: Verdict,
): Decision {
  const findings = findFindings(comparison);
  const finding = findings.find((candidate) => holdsGates(candidate, comparison, gates));
  if (finding)
    return {
      ...finding,
      confidence: blend(finding.strength, finding.stance === 'contradicts' ? verdict.contradicts : 0.7),
    };
  const isDisputed = findings.some(({ strength }) => strength >= LEAST_STRENGTH);
  const decided = supportOrRelated(comparison, gates, verdict);
  return isDisputed && decided.stance === 'supports' ? relatedOf(verdict) : decided;
}

/** What a gate keeps from being a contradiction is no support for that. */
function relatedOf({ neutral }: Verdict): Decision {
  return { stance: 'related', kind: 'same-topic', differs: [], confidence: Math.max(neutral, 0.4) };
}

/**
 * Captions, headlines and bare sentences have few names and days to hold on to: the model decides, the parts
 * explain, and gates only forbid contradictions.
 */
function decideUndated(
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
  verdict: Verdict,
): Decision {
  const { supports, contradicts, neutral } = verdict;
  if (gates.time !== 'differs' && contradicts >= Math.max(supports, neutral)) {
    if (comparison.names.rivals.length === 0)
      return { ...explainContradiction(comparison), confidence: ownConfidence(comparison, contradicts) };
  } else if (gates.time !== 'differs' && supports >= neutral) {
    return { stance: 'supports', kind: 'same-report', differs: [], confidence: supports };
  }
  return { stance: 'related', kind: 'same-topic', differs: [], confidence: Math.max(neutral, 0.4) };
}

/**
 * What the model is at most sure of between plain sentences, of which three in four are right where it says nine
 * in ten, and between a headline and a sentence, of which it has learnt nothing; captions, two headlines, and findings
 * in sentences that mostly say the same, are as good as it says.
 */
const UNSURE = 0.79;
const MOSTLY_SAME = 0.5;

function ownConfidence(comparison: Comparison, contradicts: number): number {
  const { a, b, alignment } = comparison;
  const isOfBoth = registerOf(comparison) === 'headline' && (a.shape === 'news' || b.shape === 'news');
  if (isOfBoth) return Math.min(contradicts, UNSURE);
  if (registerOf(comparison) !== 'sentence') return contradicts;
  const eitherAsks = asks(a.statement.text) || asks(b.statement.text);
  const alike = Math.sqrt(alignment.coverageA * alignment.coverageB) >= MOSTLY_SAME;
  const found = findFindings(comparison).some(({ stance }) => stance === 'contradicts');
  return found && alike && !eitherAsks ? contradicts : Math.min(contradicts, UNSURE);
}

/** Nobody is shown why two statements have nothing to do with each other: it is found when it is asked for. */
function unrelated(comparison: Comparison): Judgement {
  const scores = { supports: 0.01, contradicts: 0.005, updates: 0.005, related: 0.03, unrelated: 0.95 };
  return {
    stance: 'unrelated',
    confidence: 0.95,
    scores,
    get reason() {
      return describeReason(comparison, passGates(comparison), []);
    },
  };
}

/** Shares that add up to 1 and lead with the stance given; the others by the model. */
function spread(verdict: Verdict, stance: keyof StanceScores, confidence: number): StanceScores {
  const rest: Record<keyof StanceScores, number> = {
    supports: verdict.supports,
    contradicts: verdict.contradicts,
    updates: 0.05,
    related: verdict.neutral * 0.8,
    unrelated: verdict.neutral * 0.2,
  };
  rest[stance] = 0;
  const others = Object.values(rest).reduce((sum, value) => sum + value, 0) || 1;
  const highest = Math.max(...Object.values(rest)) / others;
  const own = Math.max(confidence, highest / (1 + highest) + 0.001);
  const scale = (value: number) => (value / others) * (1 - own);
  const scores = {
    supports: scale(rest.supports),
    contradicts: scale(rest.contradicts),
    updates: scale(rest.updates),
    related: scale(rest.related),
    unrelated: scale(rest.unrelated),
  };
  return { ...scores, [stance]: own };
}
