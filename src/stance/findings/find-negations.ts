import type { SlotText } from '../../model.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import { findAttempted } from '../analysis/failed-attempts.ts';
import type { WordPair } from '../comparison/align-words.ts';
import type { ClausePair } from '../comparison/compare-clauses.ts';
import { isOneDeed } from '../comparison/compare-speakers.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { VERDICT } from './find-opposed-verdicts.ts';
import { differing, type Finding } from './finding.ts';
import { haveOtherParties } from './other-parties.ts';
import { areOfOtherContent } from './what-is-meant.ts';

/** Share of the lighter clause that must be the same before "not" is about the same thing. */
const SAME_STATEMENT = 0.5;

/** What one says and the other says is not so, with the word that is turned round on either side. */
export function findNegations(comparison: Comparison): Finding[] {
  const { clauses, alignment, a, b } = comparison;
  for (const pair of clauses) {
    const turned = findTurned(pair, a, b, alignment);
    if (!turned || haveOtherParties(comparison, pair.a, pair.b)) continue;
    if (
      isDated(comparison) &&
      (isRuledOut(pair, turned, comparison) || areOfOtherContent(turned, comparison))
    )
      continue;
    const here = pair.a.negated ? negatedText(a, pair.a) : plainText(a, pair.a, turned.a);
    const there = pair.b.negated ? negatedText(b, pair.b) : plainText(b, pair.b, turned.b);
    const strength = areVerdicts(pair) ? VERDICT : Math.min(0.85, 0.55 + 0.35 * pair.share);
    return [
      { stance: 'contradicts', kind: 'negation', differs: [differing('polarity', here, there)], strength },
    ];
  }
  return [];
}

/** "cited reasons of trade, not Holm", "neither Holm nor Berg": ruled out of one deed, and told of another. */
function isRuledOut(
  { a: left, b: right, predicates }: ClausePair,
  turned: Pick<WordPair, 'a' | 'b'>,
  { a, b }: Comparison,
): boolean {
  if (predicates === 'same') return false;
  const isName = ({ words }: Analysis, i: number) => words[i]?.name !== undefined;
  if (!isName(a, turned.a) || !isName(b, turned.b)) return false;
  return left.negated ? rulesOut(a, left) : rulesOut(b, right);
}

/** "no probe of Holm" is of the probe, and "it was not Holm" of who did it. */
function rulesOut({ words }: Analysis, { negators }: Clause): boolean {
  const [at = -1] = negators;
  return words[at]?.lower !== 'no' && words[at - 1]?.functionClass !== 'auxiliary';
}

/** "failed", "did not fail": how an undertaking goes is judged for longer than a state lasts. */
function areVerdicts({ a, b }: ClausePair): boolean {
  return a.evaluation !== undefined && b.evaluation !== undefined && a.evaluation.sign !== b.evaluation.sign;
}

/** The word that one clause turns round and the other has as it is. */
function findTurned(
  pair: ClausePair,
  a: Analysis,
  b: Analysis,
  { same }: Comparison['alignment'],
): Pick<WordPair, 'a' | 'b'> | undefined {
  if (!pair.polarityDiffers || pair.predicates === 'opposed' || pair.share < SAME_STATEMENT) return undefined;
  const isUntrue = isCalledUntrue(a, pair.a) || isCalledUntrue(b, pair.b);
  const isSettled = [isOffPlan, hasFailed].some((test) => test(a, pair.a) || test(b, pair.b));
  if (isUnsure(pair) && !isUntrue && !isSettled) return undefined;
  if (deniesInWords(a, pair.a) || deniesInWords(b, pair.b)) return undefined;
  if (pair.a.negated ? isOtherwiseDenied(a, pair.a, b, pair.b) : isOtherwiseDenied(b, pair.b, a, pair.a))
    return undefined;
  const turned = pair.a.negated ? turnedWords(a, pair.a) : turnedWords(b, pair.b);
  const isTurnedWord = (i: number, j: number) => turned.includes(pair.a.negated ? i : j);
  return (
    same
      .filter((other) => isIn(pair.a, other.a) && isIn(pair.b, other.b))
      .filter((other) => isOneDeed(other.relation) && isOneTag(a.words[other.a], b.words[other.b]))
      .find((other) => isTurnedWord(other.a, other.b)) ?? findSameState(pair, a, b, isTurnedWord)
  );
}

/** "rejected the motion", "the motion was voted down": both say no. */
export function isOtherwiseDenied(
  denying: Analysis,
  { negators }: Clause,
  other: Analysis,
  { start, end }: Clause,
): boolean {
  const own = negators.flatMap((at) => denying.words[at]?.states ?? []);
  const states = other.words.slice(start, end).flatMap((word) => word.states);
  return own.some((state) =>
    states.some(({ family, value }) => family === state.family && value === state.value),
  );
}

/** "halves", "does not reduce": other words for one state. */
function findSameState(
  pair: ClausePair,
  a: Analysis,
  b: Analysis,
  isTurnedWord: (i: number, j: number) => boolean,
): Pick<WordPair, 'a' | 'b'> | undefined {
  const [i, j] = [pair.a.predicate ?? -1, pair.b.predicate ?? -1];
  const [left, right] = [a.words[i]?.states ?? [], b.words[j]?.states ?? []];
  const isSame = left.some((state) =>
    right.some(({ family, value }) => family === state.family && value === state.value),
  );
  return isSame && isTurnedWord(i, j) ? { a: i, b: j } : undefined;
}

function isIn({ start, end }: Clause, word: number): boolean {
  return word >= start && word < end;
}

/** "won the vote", "won’t vote": a noun and a verb that only look alike. */
function isOneTag(left: Word | undefined, right: Word | undefined): boolean {
  return left?.lower === right?.lower ? left?.tag === right?.tag : true;
}

/** "no evidence that ballots were altered" turns the altering. */
const EVIDENCE = new Set(
  'evidence proof indication sign hint truth basis suggest indicate show prove plan'.split(' '),
);
/** "reports that it burst were false" turns what stands before. */
const UNTRUE = new Set(
  'untrue false fake hoax bogus unfounded baseless fabricate unsubstantiated'.split(' '),
);
const TELLING = new Set('say tell report claim state announce suggest allege'.split(' '));

function turnedWords(analysis: Analysis, clause: Clause): number[] {
  const { words } = analysis;
  if (isCalledUntrue(analysis, clause)) return [saidBefore(analysis, clause)];
  const attempted = findAttempted(words, clause.negators[0] ?? -1);
  if (attempted !== undefined) return [attempted];
  const first = turnedWord(analysis, clause);
  if (!EVIDENCE.has(words[first]?.lemma ?? '')) return [first];
  const after = words.findIndex(
    ({ tag, functionClass }, i) => i > first && i < clause.end && tag === 'verb' && !functionClass,
  );
  const next = words.findIndex(({ weight }, i) => i > first && i < clause.end && weight > 0);
  return [first, after < 0 ? next : after];
}

function isCalledUntrue({ words }: Analysis, { negators }: Clause): boolean {
  return UNTRUE.has(words[negators[0] ?? -1]?.lemma ?? '');
}

/** The deed nearest before "were false"; a noun where no verb is. */
function saidBefore({ words }: Analysis, { start, negators }: Clause): number {
  const before = words.slice(0, negators[0] ?? 0);
  const isSaid = ({ lemma, weight }: Word, i: number) => i >= start && weight > 0 && !TELLING.has(lemma);
  const verb = before.findLastIndex((word, i) => word.tag === 'verb' && isSaid(word, i));
  return verb >= 0 ? verb : before.findLastIndex(isSaid);
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

/** "has no plans to attend", "cancelled his plans to": will not. */
function isOffPlan({ words }: Analysis, { negators }: Clause): boolean {
  const [at = -1] = negators;
  return words.slice(at + 1, at + 4).some(({ lemma }) => lemma === 'plan');
}

/** "a bid to impeach him failed": will not, either. */
function hasFailed({ words }: Analysis, { negators }: Clause): boolean {
  return negators.some((at) => findAttempted(words, at) !== undefined);
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
  const turned = isCalledUntrue(analysis, clause)
    ? negator
    : withPlanned(words, headFrom(words, turnedWord(analysis, clause)));
  const last = words[turned] ?? first;
  const before = words[negator - 1];
  if (first.lower === 'no' && last.tag === 'noun') return textOfNone(analysis, negator, turned);
  const start = before?.functionClass === 'auxiliary' ? before.start : first.start;
  return { text: statement.text.slice(start, last.end), start, end: last.end };
}

/** "cancelled his plans to attend": up to what was planned. */
function withPlanned(words: readonly Word[], at: number): number {
  return words[at]?.lemma === 'plan' && words[at + 1]?.lower === 'to' ? at + 2 : at;
}

/** "No infrastructure was damaged": up to the verb, where one follows. */
function textOfNone({ words, statement }: Analysis, negator: number, noun: number): SlotText {
  const first = words[negator] as Word;
  const isHelped = words[noun + 1]?.functionClass === 'auxiliary' && words[noun + 2]?.tag === 'verb';
  const isThere = words[negator - 1]?.functionClass === 'auxiliary' && words[negator - 2]?.lower === 'there';
  const from = isThere ? (words[negator - 2] as Word) : first;
  const last = words[isHelped ? noun + 2 : noun] as Word;
  return { text: statement.text.slice(from.start, last.end), start: from.start, end: last.end };
}

/** "targeted", or "upheld the charges": a noun with the verb that it belongs to. */
function plainText(analysis: Analysis, { predicate }: Clause, at: number): SlotText | undefined {
  const { words, statement } = analysis;
  const last = words[headFrom(words, at)];
  const isOwn =
    predicate !== undefined && predicate < at && at - predicate <= PHRASE && words[at]?.tag !== 'verb';
  const verb =
    isOwn || words[at]?.tag === 'verb'
      ? -1
      : words.findLastIndex(({ tag }, i) => i < at && at - i <= PHRASE + 1 && tag === 'verb');
  const first = words[isOwn ? predicate : verb >= 0 ? verb : at];
  return (
    first && last && { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end }
  );
}

/** Words from a verb to its object: "rejected the climate bill" has two between. */
const PHRASE = 4;

/** The last noun of those that stand together: "bill" of "climate bill". */
function headFrom(words: readonly Word[], from: number): number {
  let head = from;
  const isNoun = (word: Word | undefined) => word?.tag === 'noun' && word.name === undefined;
  while ((isNoun(words[head]) || words[head]?.tag === 'adjective') && isNoun(words[head + 1])) head++;
  return head;
}
