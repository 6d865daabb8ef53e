import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import type { State } from '../comparison/exclusive-states.ts';
import { FAMILY_OF_WORD } from '../comparison/exclusive-states.ts';
import { oncePer } from '../once-per.ts';
import { findBearers } from './find-bearers.ts';
import { findStatePhrases, type StatePhrase } from './find-state-phrases.ts';
import { timeTest } from './find-theme.ts';

/** A state that a sentence tells of somebody or something: "the bill was rejected", "refused to sign the bill". */
export interface ToldState extends State {
  /** The first and last word by which it is told, with what turns it: "refused … sign". */
  readonly from: number;
  readonly to: number;
  /** The word that names the state, without what turns it. */
  readonly word: number;
  readonly isTurned: boolean;
  /** Announced, and not yet so: "will shrink", "is to expand". */
  readonly isAhead: boolean;
  /** Still so when it was said: "remains closed", "is still at large". */
  readonly isLasting: boolean;
  /** Heads of whom or what it may be told, the likeliest first. */
  readonly bearers: readonly number[];
  readonly clause: Clause;
}

/** All states that a statement tells, of each scale the longest phrase of those that begin with one word. */
export const findToldStates: (analysis: Analysis) => readonly ToldState[] = oncePer((analysis) =>
  analysis.clauses.flatMap((clause) => {
    const told: ToldState[] = [];
    for (let i = clause.start; i < clause.end; i++)
      told.push(
        ...toldBy(analysis, clause, i).filter((state) => !told.some((other) => isWithin(state, other))),
      );
    return told;
  }),
);

/** "reaching" of "prevented from reaching". */
function isWithin(state: ToldState, other: ToldState): boolean {
  return state.family === other.family && state.word > other.word && state.word <= other.to;
}

function toldBy(analysis: Analysis, clause: Clause, i: number): ToldState[] {
  const { words } = analysis;
  if (isOpen(words, i) || isNotYet(words, clause) || isBygone(words, i) || isMidway(words, clause, i))
    return [];
  const negator = clause.negators.findLast((at) => at < i && i - at <= negatorReach(words[at]));
  const isRefused = words[i - 1]?.lower === 'to' && negator !== undefined && isVerbal(words[negator]);
  const isAhead = !isRefused && isAnnounced(words, i);
  if (words[i - 1]?.lower === 'to' && !isRefused && !isAhead && !isUnderWay(words, i)) return [];
  if (hasAim(words, i)) return [];
  const phrases = statesAt(analysis, clause, i, isRefused || isAhead);
  return phrases.map((phrase) => {
    const { family, value, to } = phrase;
    return {
      family,
      value,
      from: negator ?? i,
      word: i,
      to,
      isTurned: negator !== undefined,
      isAhead,
      isLasting: isLasting(words, i, to),
      clause,
      bearers: findBearers(analysis, clause, phrase),
    };
  });
}

/** What the phrases of the scales tell, and for scales without phrases the single word. */
function statesAt(analysis: Analysis, clause: Clause, i: number, isUndone: boolean): StatePhrase[] {
  const { words } = analysis;
  const word = words[i] as Word;
  const phrases = findStatePhrases(words, i, clause.end, timeTest(analysis)).filter(
    ({ family }) => NAMED_BY_ATTRIBUTE.has(family) || !isAttribute(words, i),
  );
  if (isAttribute(words, i)) return phrases;
  if (word.tag === 'noun' || word.tag === 'name') return phrases;
  const named = isUndone ? (FAMILY_OF_WORD.get(word.lemma) ?? []) : isOver(words, i) ? OVER : word.states;
  const singles = named
    .filter(({ family }) => !OF_SCENES.has(family) && !phrases.some((phrase) => phrase.family === family))
    .map(
      (state) =>
        ({ ...state, from: i, to: i, bearing: OF_SUBJECT.has(state.family) ? 'subject' : 'theme' }) as const,
    );
  return [...phrases, ...singles];
}

/** "a faulty cable" says by what it was caused. */
const NAMED_BY_ATTRIBUTE = new Set(['cause']);
/** What people do in pictures; and where they are, which takes a phrase: "remained calm" is not "remained in Lund". */
const OF_SCENES = new Set(['mood', 'waking', 'posture', 'presence']);

/** States of who comes or goes, not of where to. */
const OF_SUBJECT = new Set(['passage', 'movement', 'life', 'presence', 'pace', 'flight']);

/** Words between "failed" and "agree": "failed on Wednesday to agree" has three. */
const NEGATOR_REACH = 5;

/** "without work" turns the work, and nothing that follows. */
function negatorReach(word: Word | undefined): number {
  return word?.lower === 'without' ? 1 : NEGATOR_REACH;
}

function isVerbal(word: Word | undefined): boolean {
  return word?.functionClass === undefined;
}

/** "before it reached the town". */
function isNotYet(words: readonly Word[], { start }: Clause): boolean {
  return /^(?:before|until|till)$/.test(words[start]?.lower ?? '');
}

/** Words from "after" to what was so: "after nine weeks in captivity", "after being shut". */
const BYGONE_REACH = 5;

/** What came before another state is no more; "had been facing charges" tells of it so, but where somebody is said to have said it. */
function isBygone(words: readonly Word[], i: number): boolean {
  const isPast = words.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'had');
  if (isPast && !words.some(({ lower }) => TOLD.test(lower))) return true;
  for (let j = i - 1; j >= Math.max(1, i - BYGONE_REACH); j--) {
    const { lower, tag, functionClass } = words[j] as Word;
    if (lower === 'after') return true;
    if (tag === 'verb' || tag === 'name' || functionClass === 'pronoun') return false;
  }
  return false;
}

/** "Fewer people applied" compares; "a second, more powerful bomb" does not. */
function isMidway(words: readonly Word[], { start }: Clause, i: number): boolean {
  return isComparing(words[i]) && i !== start && words[i - 1]?.lower !== 'that';
}

function isComparing(word: Word | undefined): boolean {
  return /^(?:more|fewer|less)$/.test(word?.lower ?? '');
}

const OPEN = new Set('if unless may might could would should must whether'.split(' '));
/** Words between "if" and the deed: "if the upper house of parliament approves" has five. */
const OPEN_REACH = 6;

/** What may be or is to be is no state; "said it would not recall the cars" is as good as "will not". */
function isOpen(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - OPEN_REACH), i);
  const isReported = words.some(({ lower }) => TOLD.test(lower));
  return before.some(({ lower }) => OPEN.has(lower) && !(lower === 'would' && isReported));
}

const TOLD = /^(?:said|told|announced|promised|added|confirmed|warned|vowed|ruled|decided|insisted)$/;

/** "the missing submarine", "the escaped prisoner": what it is called by is told by another word. */
function isAttribute(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (isComparing(word)) return false;
  if (word.functionClass !== undefined || !(word.tag === 'adjective' || /(?:ed|en|ing)$/.test(word.lower)))
    return false;
  const leads = before === undefined || before.functionClass === 'determiner' || before.tag === 'adjective';
  return leads && (next?.tag === 'noun' || next?.tag === 'name' || next?.tag === 'adjective');
}

/** Words from "will" to the deed: "will once again raise" has two between. */
const AHEAD_REACH = 3;

function isAnnounced(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - AHEAD_REACH), i);
  if (words[i - 1]?.lower === 'to')
    return /^(?:is|are|was|were|going|set|due|plans?|agreed|decided|promised|voted|vowed)$/.test(
      words[i - 2]?.lower ?? '',
    );
  return (
    before.some(({ lower }) => lower === 'will' || lower === 'shall' || lower === 'would') &&
    !before.some(({ tag }) => tag === 'verb')
  );
}

/** "continues to hold", "managed to take": it is so. */
function isUnderWay(words: readonly Word[], i: number): boolean {
  return /^(?:continue|manage|begin|start|force|have)$/.test(words[i - 2]?.lemma ?? '');
}

const AIMS = new Set(
  'expect expectation forecast predict goal aim attempt hope try want seek call prepare demand urge ask need threaten consider'.split(
    ' ',
  ),
);

/** Words from what is wanted to the deed: "called on the council to approve" has four. */
const AIM_REACH = 5;

/** "to fight", "the goal of kicking out", "called for the release": what is wanted is no state yet. */
function hasAim(words: readonly Word[], i: number): boolean {
  for (let j = Math.max(0, i - AIM_REACH); j < i; j++) {
    const { lemma, lower, tag } = words[j] as Word;
    const next = words[j + 1]?.lower;
    if (
      AIMS.has(lemma) &&
      tag !== 'name' &&
      !/off$/.test(next ?? '') &&
      (lower !== 'called' || next !== 'off')
    )
      return true;
  }
  return false;
}

const LASTING = new Set(['remain', 'stay', 'continue', 'still', 'yet']);
/** Words from "still" to the state: "is still being held" has two between. */
const LASTING_REACH = 3;

function isLasting(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - LASTING_REACH), to + 1)
    .some(({ lemma, lower }) => LASTING.has(lemma) || LASTING.has(lower));
}

const OVER: readonly State[] = [{ family: 'running', value: 'over' }];
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'not', 'declared', 'now', 'far', 'from']);

/** "is over", "not over": not "over the border". */
function isOver(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'over' || !BE.has(words[i - 1]?.lower ?? '')) return false;
  const next = words[i + 1];
  return next === undefined || next.functionClass === 'conjunction' || next.start - (words[i]?.end ?? 0) > 1;
}
