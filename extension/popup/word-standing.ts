import type { CheckedClaim, Evidence, Kind } from '../../src/model.ts';
import { standingOf } from '../../src/standing.ts';
import { sayCount } from '../../src/wording/say.ts';
import { wordDate } from '../../src/wording/word-date.ts';
import { wordStance } from '../../src/wording/word-stance.ts';
import { DIVIDER } from '../ui/divider.ts';
import { say } from '../ui/say.ts';

/** The line under a claim: "Different figure: 11 · Northern Wire, 4 May". */
export function wordStanding(checked: CheckedClaim | undefined): string {
  if (!checked) return say('claimPending');
  const standing = standingOf(checked);
  if (standing === 'nothing') return say('nothingOnFile');
  if (standing === 'supports') return wordReports(checked);
  const first = checked.evidence.find(({ stance }) => stance === standing);
  return first ? wordFirst(first) : '';
}

const NAMED_IN_A_WORD: ReadonlySet<Kind> = new Set<Kind>(['number', 'date', 'place', 'actor']);

function wordFirst(evidence: Evidence): string {
  const { document, reason, kind } = evidence;
  const words = wordStance(evidence, say);
  // Of an opposite, "not" alone would say nothing: its words need the sentence that the card shows.
  const there = NAMED_IN_A_WORD.has(kind) ? reason.differs[0]?.there?.text : undefined;
  return [there ? say('claimDiffers', [words, there]) : words, wordSource(document)].join(DIVIDER);
}

function wordReports({ evidence, provenance }: CheckedClaim): string {
  const sources = new Set(
    evidence.filter(({ stance }) => stance === 'supports').map(({ document }) => document.id),
  );
  const independent = provenance.independentReports.toLocaleString(say.language);
  const { earliest } = provenance;
  return [
    sayCount(say, 'claimSources', sources.size, [independent]),
    ...(earliest ? [say('claimEarliest', [wordDate(earliest.published, say, 'short')])] : []),
  ].join(DIVIDER);
}

function wordSource({ publisher, title, published }: Evidence['document']): string {
  const name = publisher ?? title;
  return published ? say('claimSource', [name, wordDate(published, say, 'short')]) : name;
}
