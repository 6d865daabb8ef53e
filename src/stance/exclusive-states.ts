import type { Word } from './analysis.ts';

/** A state that somebody or something is said to be in; states of one family exclude each other. */
export interface State {
  readonly family: string;
  readonly value: string;
}

/**
 * What cannot hold of the same place, people or thing at the same time, where the lexicon has no antonyms.
 * Values that are joined by "~" may both hold (a town may be attacked and held).
 */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  control: {
    contested: 'fight battle clash combat',
    left: 'withdraw retreat expel rout liberate',
  },
  possession: {
    taken: 'capture seize recapture retake conquer',
    lost: 'withdraw retreat expel rout abandon',
  },
  movement: {
    onward: 'advance progress breakthrough push',
    halted: 'stop halt stall repel thwart foil repulse retreat withdraw stalemate',
  },
  life: { alive: 'alive survive survivor live unharmed', dead: 'die dead death kill killed deceased' },
  custody: {
    held: 'arrest detain jail imprison custody convict',
    free: 'release free acquit exonerate escape pardon',
  },
  office: { holds: 'elect appoint reappoint inaugurate reelect', left: 'resign dismiss fire sack oust quit' },
  agreement: {
    made: 'agree approve accept sign ratify endorse adopt pass',
    refused: 'reject refuse veto block scrap cancel scupper oppose',
  },
  trend: {
    up: 'rise raise hike increase grow climb surge soar jump gain double triple expand boost rebound',
    down: 'fall cut decrease decline drop shrink plunge slump sink halve reduce dip lower plummet tumble',
    level: 'stagnate unchanged steady stable flat',
  },
  ruling: { upheld: 'uphold affirm', undone: 'overturn quash annul reverse overrule' },
  grant: { given: 'grant award', kept: 'deny refuse revoke withhold' },
  permission: {
    allowed: 'allow permit legalize authorize approve',
    banned: 'ban forbid prohibit outlaw suspend bar block',
  },
  truth: {
    true: 'true confirm confirmed real genuine authentic verify',
    untrue: 'false hoax fake deny debunk untrue fabricate satire bogus myth rumor',
  },
  running: {
    going: 'open reopen resume continue start begin launch go_ahead carry_on',
    over: 'close shut end suspend cancel finish conclude call_off break_off',
  },
  mood: { glad: 'happy glad smile laugh joyful cheerful', sad: 'sad cry unhappy frown weep mournful angry' },
  waking: {
    asleep: 'sleep asleep nap doze',
    awake: 'awake run walk jump play dance eat drink sing read work swim ride cook talk',
  },
  posture: { seated: 'sit seat lie kneel', upright: 'stand run walk jump dance climb swim' },
};

const STATES: ReadonlyMap<string, readonly State[]> = collect();

/** "driven … from", "pushed back", "pulled out": a plain verb that its particle makes leave a place. */
const MOVED_OUT = new Set(['drive', 'push', 'pull', 'kick', 'throw', 'force', 'chase', 'leave', 'clear']);
const OUTWARD = new Set(['out', 'from', 'back', 'away', 'off']);
const LEFT: readonly State[] = [{ family: 'control', value: 'left' }];

/** "cleared of murder". */
const FREED: readonly State[] = [{ family: 'custody', value: 'free' }];

/** States that a word names, with what follows it: "called off". */
export function findStates(words: readonly Word[], i: number): readonly State[] {
  const word = words[i] as Word;
  if (word.tag === 'function' || word.tag === 'name' || word.tag === 'number') return [];
  if (MOVED_OUT.has(word.lemma)) {
    const outward = words.slice(i + 1, i + 5).some(({ lower }) => OUTWARD.has(lower));
    if (outward) return isDone(words, i) ? LEFT : [];
  }
  if (word.lemma === 'clear' && words.slice(i + 1, i + 5).some(({ lower }) => lower === 'of'))
    return isDone(words, i) ? FREED : [];
  const states =
    STATES.get(`${word.lemma}_${words[i + 1]?.lower}`) ??
    STATES.get(word.lemma) ??
    STATES.get(word.lower) ??
    [];
  return states.length === 0 || isDone(words, i) ? states : [];
}

const AIMS = new Set(
  'goal aim attempt plan hope try want seek will would could may might should must call if prepare order'.split(
    ' ',
  ),
);
const AIM_REACH = 6;

/** "to fight", "the goal of kicking out": what is meant to be is no state yet. */
function isDone(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.lower === 'to') return false;
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
  for (const [family, values] of Object.entries(FAMILIES)) {
    for (const [value, lemmas] of Object.entries(values)) {
      for (const lemma of lemmas.split(' '))
        states.set(lemma, [...(states.get(lemma) ?? []), { family, value }]);
    }
  }
  return states;
}
