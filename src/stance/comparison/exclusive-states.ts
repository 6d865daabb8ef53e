import type { Word } from '../analysis/analysis.ts';
import { STATE_SCALES, type StateWords } from '../lexicon/state-scales.ts';

/** A state that somebody or something is said to be in; states of one family exclude each other. */
export interface State {
  readonly family: string;
  readonly value: string;
}

const STATES: ReadonlyMap<string, readonly State[]> = collect();
/** States by base form, whether or not they have come about. */
export const FAMILY_OF_WORD = STATES;

/** "driven … from", "pushed back", "pulled out": a plain verb that its particle makes leave a place. */
const MOVED_OUT = new Set(['drive', 'push', 'pull', 'kick', 'throw', 'force', 'chase', 'leave', 'clear']);
const OUTWARD = new Set(['out', 'from', 'back', 'away', 'off']);
const LEFT: readonly State[] = [{ family: 'control', value: 'left' }];

/** "cleared of murder". */
const FREED: readonly State[] = [
  { family: 'custody', value: 'free' },
  { family: 'guilt', value: 'cleared' },
];

/** States that a word names, with what follows it: "called off". */
export function findStates(words: readonly Word[], i: number): readonly State[] {
  const word = words[i] as Word;
  if (word.tag === 'function' || word.tag === 'name' || word.tag === 'number') return [];
  if (MOVED_OUT.has(word.lemma)) {
    const outward = words.slice(i + 1, i + 5).some(({ lower }) => OUTWARD.has(lower));
    if (outward) return isDone(words, i) ? LEFT : [];
  }
  if (SET_PHRASES.has(`${word.lower} ${words[i + 1]?.lower ?? ''}`)) return [];
  if (word.lemma === 'fire' && word.tag === 'verb') return isDismissal(words, i) ? DISMISSED : [];
  if (word.lemma === 'vote') return findVote(words, i);
  if (word.lemma === 'clear' && words.slice(i + 1, i + 5).some(({ lower }) => lower === 'of'))
    return isDone(words, i) ? FREED : [];
  const states =
    STATES.get(`${word.lemma}_${words[i + 1]?.lower}`) ??
    STATES.get(word.lemma) ??
    STATES.get(word.lower) ??
    [];
  return states.length === 0 || isDone(words, i) ? states : [];
}

/** They open and close nothing. */
const SET_PHRASES = new Set([
  'close to',
  'opened fire',
  'open fire',
  'opening fire',
  'opens fire',
  'end of',
  'at end',
]);

const DISMISSED: readonly State[] = [{ family: 'office', value: 'left' }];

/** "fired the minister", not "fired missiles". */
function isDismissal(words: readonly Word[], i: number): boolean {
  const object = words.slice(i + 1, i + 4).find(({ tag }) => tag === 'noun' || tag === 'name');
  return object !== undefined && !/s$/.test(object.lower) && object.quantity === undefined;
}

/** "voted 28 to 21 for the bill" has four words between. */
const VOTE_REACH = 6;
const MADE: readonly State[] = [{ family: 'agreement', value: 'made' }];
const REFUSED: readonly State[] = [{ family: 'agreement', value: 'refused' }];

/** "voted for", "voted down"; who says how many were for and how many against has said neither. */
function findVote(words: readonly Word[], i: number): readonly State[] {
  const after = words.slice(i + 1, i + 1 + VOTE_REACH).map(({ lower }) => lower);
  const to = words.findIndex(({ lower }, j) => j > i && j <= i + VOTE_REACH && lower === 'to');
  const deed = words[to + 1];
  if (to > 0 && deed?.tag === 'verb' && isDone(words, i))
    return STATES.get(deed.lemma)?.some(({ value }) => value === 'refused') ? REFUSED : MADE;
  const isFor = after.includes('for') || after.includes('favour') || after.includes('favor');
  const isAgainst = after.includes('against') || after[0] === 'down';
  if (isFor === isAgainst || !isDone(words, i)) return [];
  return isFor ? MADE : REFUSED;
}

const AIMS = new Set(
  'goal aim attempt plan hope try want seek will would could may might should must call if prepare order'.split(
    ' ',
  ),
);
const AIM_REACH = 6;

/** "continues to hold", "managed to take": it is so. */
const GOING_ON = new Set(['continue', 'manage', 'begin', 'start', 'force']);

/** "to fight", "the goal of kicking out": what is meant to be is no state yet. */
function isDone(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.lower === 'to') return GOING_ON.has(words[i - 2]?.lemma ?? '');
  for (let j = Math.max(0, i - AIM_REACH); j < i; j++) if (AIMS.has(words[j]?.lower ?? '')) return false;
  return true;
}

/** The family in which two words exclude each other. */
export function exclusiveFamily(a: readonly State[], b: readonly State[]): string | undefined {
  for (const state of a) {
    const same = b.filter(({ family }) => family === state.family);
    if (same.length > 0 && same.every(({ value }) => value !== state.value)) return state.family;
  }
  return undefined;
}

function collect(): Map<string, State[]> {
  const states = new Map<string, State[]>();
  for (const [family, values] of Object.entries<Readonly<Record<string, StateWords>>>(STATE_SCALES)) {
    for (const [value, { words = '' }] of Object.entries(values)) {
      for (const lemma of words.split(' ').filter(Boolean))
        states.set(lemma, [...(states.get(lemma) ?? []), { family, value }]);
    }
  }
  return states;
}
