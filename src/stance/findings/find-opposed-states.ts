import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import type { State } from '../comparison/exclusive-states.ts';
import { FAMILY_OF_WORD } from '../comparison/exclusive-states.ts';
import { isDated } from '../same-subject.ts';
import { findSubject, findTheme } from './find-theme.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { haveOtherParties } from './other-parties.ts';
import { haveSameAgent } from './same-agent.ts';

/** A state that a sentence tells of somebody or something: "the bill was rejected", "refused to sign the bill". */
interface ToldState extends State {
  readonly word: number;
  /** The first and last word by which it is told: "refused … sign". */
  readonly from: number;
  readonly isTurned: boolean;
  /** Announced, and not yet so: "will shrink", "is to expand". */
  readonly isAhead: boolean;
  /** Head of whom or what it is told. */
  readonly theme?: number;
  readonly clause: Clause;
}

/** Share of both statements that must be the same before one bill signed and refused is one bill. */
const ONE_EVENT = 0.5;
/** Where neither says of what it is told, nearly all else has to be the same. */
const WITHOUT_THEME = 0.7;

/** One thing of which the two tell states that exclude each other, or one state that the other says is not so. */
export function findOpposedStates(comparison: Comparison): Finding[] {
  const { a, b, alignment } = comparison;
  const alike = Math.sqrt(alignment.coverageA * alignment.coverageB);
  if (!isDated(comparison) || alike < ONE_EVENT) return [];
  const right = statesOf(b);
  for (const here of statesOf(a)) {
    const there = right.find((state) => areOpposed(here, state) && areOfOne(here, state, comparison, alike));
    if (!there || haveOtherParties(comparison, here.clause, there.clause)) continue;
    if (here.family === 'possession' && !haveSameAgent(comparison, here.clause, there.clause)) continue;
    return [describe(comparison, here, there, alike)];
  }
  return [];
}

function describe({ a, b }: Comparison, here: ToldState, there: ToldState, alike: number): Finding {
  const isNegation = here.value === there.value;
  return {
    stance: 'contradicts',
    kind: isNegation ? 'negation' : 'opposite',
    differs: [differing(isNegation ? 'polarity' : 'event', textOf(a, here), textOf(b, there))],
    strength: Math.min(0.85, 0.45 + 0.45 * alike),
  };
}

function areOpposed(here: ToldState, there: ToldState): boolean {
  if (here.family !== there.family || here.isAhead !== there.isAhead) return false;
  return (here.value === there.value) === (here.isTurned !== there.isTurned);
}

function areOfOne(
  here: ToldState,
  there: ToldState,
  { alignment, names }: Comparison,
  alike: number,
): boolean {
  if (OF_CASE.has(here.family)) return names.shared.length > 0;
  if (here.theme === undefined || there.theme === undefined) return alike >= WITHOUT_THEME;
  return alignment.same.some(({ a, b }) => a === here.theme && b === there.theme);
}

function textOf({ words, statement }: Analysis, { from, word }: ToldState) {
  const [first, last] = [words[from], words[word]];
  if (!first || !last) return undefined;
  if (word - from <= 4)
    return { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end };
  return slotText(first);
}

const found = new WeakMap<Analysis, readonly ToldState[]>();

function statesOf(analysis: Analysis): readonly ToldState[] {
  const known = found.get(analysis) ?? findToldStates(analysis);
  found.set(analysis, known);
  return known;
}

function findToldStates(analysis: Analysis): readonly ToldState[] {
  const { words, clauses } = analysis;
  return clauses.flatMap((clause) => {
    const told: ToldState[] = [];
    for (let i = clause.start; i < clause.end; i++) {
      const word = words[i] as Word;
      if (word.tag === 'noun' || word.tag === 'name' || isOpen(words, i)) continue;
      const negator = clause.negators.findLast((at) => at < i && i - at <= NEGATOR_REACH);
      const isRefused = words[i - 1]?.lower === 'to' && negator !== undefined && isVerbal(words[negator]);
      const isAhead = !isRefused && isAnnounced(words, i);
      const states =
        isRefused || isAhead ? (FAMILY_OF_WORD.get(word.lemma) ?? []) : isOver(words, i) ? OVER : word.states;
      for (const state of states) {
        const theme = OF_SUBJECT.has(state.family)
          ? findSubject(analysis, clause, i)
          : findTheme(analysis, clause, i);
        told.push({
          ...state,
          word: i,
          from: negator ?? i,
          isTurned: negator !== undefined,
          isAhead,
          clause,
          ...(theme !== undefined && { theme }),
        });
      }
    }
    return told;
  });
}

/** States of who comes or goes, not of where to. */
const OF_SUBJECT = new Set(['passage', 'movement', 'life', 'presence', 'pace', 'flight']);
/** Verdicts are of one person in one trial: the trial tells. */
const OF_CASE = new Set(['guilt']);

/** Words between "failed" and "agree": "failed on Wednesday to agree" has three. */
const NEGATOR_REACH = 5;

function isVerbal(word: Word | undefined): boolean {
  return word?.functionClass === undefined;
}

const OPEN = new Set('if unless may might could would should must whether'.split(' '));
/** Words between "if" and the deed: "if the upper house of parliament approves" has five. */
const OPEN_REACH = 6;

/** What may be or is to be is no state. */
function isOpen(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - OPEN_REACH), i).some(({ lower }) => OPEN.has(lower));
}

/** Words from "will" to the deed: "will once again raise" has two between. */
const AHEAD_REACH = 3;

function isAnnounced(words: readonly Word[], i: number): boolean {
  if (words[i]?.tag !== 'verb') return false;
  if (words[i - 1]?.lower === 'to')
    return /^(?:is|are|was|were|going|set|due|plans?)$/.test(words[i - 2]?.lower ?? '');
  const before = words.slice(Math.max(0, i - AHEAD_REACH), i);
  return (
    before.some(({ lower }) => lower === 'will' || lower === 'shall') &&
    !before.some(({ tag }) => tag === 'verb')
  );
}

const OVER: readonly State[] = [{ family: 'running', value: 'over' }];
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'not', 'declared', 'now', 'far', 'from']);

/** "is over", "not over": not "over the border". */
function isOver(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'over' || !BE.has(words[i - 1]?.lower ?? '')) return false;
  const next = words[i + 1];
  return next === undefined || next.functionClass === 'conjunction' || next.start - (words[i]?.end ?? 0) > 1;
}
