import type { SlotText } from '../model.ts';
import type { WordPair } from './align-words.ts';
import type { Analysis, Clause, Word } from './analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import { isOneDeed } from './compare-speakers.ts';
import type { Comparison } from './compare-statements.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { haveOtherParties } from './other-parties.ts';

/** Share of the lighter clause that must be the same before "not" is about the same thing. */
const SAME_STATEMENT = 0.5;

/** What one says and the other says is not so, with the word that is turned round on either side. */
export function findNegations(comparison: Comparison): Finding[] {
  const { clauses, alignment, a, b } = comparison;
  for (const pair of clauses) {
    const turned = findTurned(pair, a, b, alignment);
    if (!turned || haveOtherParties(comparison, pair.a, pair.b)) continue;
    const here = pair.a.negated ? negatedText(a, pair.a) : wordText(a, turned.a);
    const there = pair.b.negated ? negatedText(b, pair.b) : wordText(b, turned.b);
    const strength = Math.min(0.85, 0.55 + 0.35 * pair.share);
    return [
      { stance: 'contradicts', kind: 'negation', differs: [differing('polarity', here, there)], strength },
    ];
  }
  return [];
}

/** The word that one clause turns round and the other has as it is. */
function findTurned(
  pair: ClausePair,
  a: Analysis,
  b: Analysis,
  { same }: Comparison['alignment'],
): WordPair | undefined {
  if (!pair.polarityDiffers || pair.predicates === 'opposed' || isUnsure(pair) || pair.share < SAME_STATEMENT)
    return undefined;
  if (deniesInWords(a, pair.a) || deniesInWords(b, pair.b)) return undefined;
  const turned = pair.a.negated ? turnedWords(a, pair.a) : turnedWords(b, pair.b);
  return same
    .filter((other) => isIn(pair.a, other.a) && isIn(pair.b, other.b))
    .filter((other) => isOneDeed(other.relation) && isOneTag(a.words[other.a], b.words[other.b]))
    .find((other) => turned.includes(pair.a.negated ? other.a : other.b));
}

function isIn({ start, end }: Clause, word: number): boolean {
  return word >= start && word < end;
}

/** "won the vote", "won’t vote": a noun and a verb that only look alike. */
function isOneTag(left: Word | undefined, right: Word | undefined): boolean {
  return left?.lower === right?.lower ? left?.tag === right?.tag : true;
}

/** "no evidence that ballots were altered" turns the altering. */
const EVIDENCE = new Set('evidence proof indication sign hint truth basis'.split(' '));

function turnedWords(analysis: Analysis, clause: Clause): number[] {
  const { words } = analysis;
  const first = turnedWord(analysis, clause);
  if (!EVIDENCE.has(words[first]?.lemma ?? '')) return [first];
  const after = words.findIndex(({ tag }, i) => i > first && i < clause.end && tag === 'verb');
  const next = words.findIndex(({ weight }, i) => i > first && i < clause.end && weight > 0);
  return [first, after < 0 ? next : after];
}

/** The word that a negator turns: "fail" of "did not fail", "capture" of "failed to capture". Both sides must have it. */
function turnedWord({ words }: Analysis, { negators, end }: Clause): number {
  const from = negators[0] ?? end;
  return words.findIndex((word, i) => i > from && i < end && word.weight > 0 && word.tag !== 'adverb');
}

/** What is only wished for or possible is not contradicted by what is not so. */
function isUnsure({ a, b }: ClausePair): boolean {
  const unsure = (modality: Clause['modality']) => modality !== 'actual' && modality !== 'future';
  return unsure(a.modality) !== unsure(b.modality);
}

/** A denial is somebody's, and judged with its speaker. */
function deniesInWords({ denial }: Analysis, { start, end }: Clause): boolean {
  return denial !== undefined && denial.deed >= start && denial.deed < end;
}

/** "did not fail", "is no longer connected": the negator, with its auxiliary, up to the word that it turns. */
function negatedText(analysis: Analysis, clause: Clause): SlotText | undefined {
  const { words, statement } = analysis;
  const [negator = -1] = clause.negators;
  const first = words[negator];
  if (!first) return undefined;
  const last = words[turnedWord(analysis, clause)] ?? first;
  const before = words[negator - 1];
  const start = before?.functionClass === 'auxiliary' ? before.start : first.start;
  return { text: statement.text.slice(start, last.end), start, end: last.end };
}

function wordText({ words }: Analysis, at: number): SlotText | undefined {
  const word = words[at];
  return word && slotText(word);
}
