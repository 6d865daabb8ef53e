import type { Word } from '../analysis/analysis.ts';
import type { State } from '../comparison/exclusive-states.ts';
import { STATE_SCALES, type StateWords } from '../lexicon/state-scales.ts';

/** Of whom or what a state is told: of what is done to, of who does it, or of what a preposition leads on to. */
export type Bearing = 'theme' | 'subject' | 'after';

/** A state as a phrase tells it: "was turned back", "in custody". Word indices, both included. */
export interface StatePhrase extends State {
  readonly from: number;
  readonly to: number;
  readonly bearing: Bearing;
}

interface Pattern extends State {
  /** Of each word the base forms that it may have. */
  readonly parts: readonly (readonly string[])[];
  readonly bearing: Bearing;
  readonly isPassive: boolean;
  readonly isNominal: boolean;
}

/** Words between two of a phrase: "prevented the relief convoy from reaching" has four. */
const PHRASE_GAP = 4;

/** The states that begin with a word, of each scale the longest phrase. `isTime`: whether a word stands in a day or an hour. */
export function findStatePhrases(
  words: readonly Word[],
  at: number,
  end: number,
  isTime: (word: Word) => boolean,
): StatePhrase[] {
  const word = words[at];
  if (!word || word.tag === 'name' || (word.lower === 'back' && words[at - 1]?.tag === 'verb')) return [];
  const names = [word.lemma, word.lower, BE.test(word.lower) ? 'be' : ''];
  const patterns = new Set(names.flatMap((name) => PATTERNS.get(name) ?? []));
  const found = new Map<string, StatePhrase & { length: number }>();
  for (const pattern of patterns) {
    const to = matchPattern(words, at, end, pattern);
    const { family, value, bearing, parts, isPassive } = pattern;
    const length = parts.length + (isPassive ? 0.5 : 0);
    if (to === undefined || length <= (found.get(family)?.length ?? 0)) continue;
    if (leadsToTime(words, to, parts.length, isTime)) continue;
    found.set(family, { family, value, bearing, from: at, to, length });
  }
  return [...found.values()];
}

/** "was down on Monday": the "on" is the day's. */
function leadsToTime(
  words: readonly Word[],
  to: number,
  length: number,
  isTime: (word: Word) => boolean,
): boolean {
  const next = words[to + 1];
  return (
    length > 1 &&
    /^(?:on|in|at|by|from|for)$/.test(words[to]?.lower ?? '') &&
    next !== undefined &&
    isTime(next)
  );
}

/** The last word of the phrase that begins here. */
function matchPattern(words: readonly Word[], at: number, end: number, pattern: Pattern): number | undefined {
  const { parts, isPassive, isNominal } = pattern;
  const isNoun = words[at]?.tag === 'noun' && !isPredicate(words, at);
  if (isNominal && parts.length > 1 ? !isNoun : isNoun && parts.length === 1 && !isNominal) return undefined;
  if (isPassive && !isPassiveHere(words, at)) return undefined;
  let last = at;
  for (const forms of parts.slice(1)) {
    const gap = gapAfter(words[last]);
    const next = nextOf(words, last + 1, Math.min(end, last + 2 + gap), forms);
    if (next === undefined) return isDoneTo(words, at, last, forms) ? last : undefined;
    last = next;
  }
  return last;
}

/** "remained offline", "badly damaged the dam": nouns to the lexicon, or unknown to it. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (BE.test(before?.lower ?? '') || STAYING.has(before?.lemma ?? '')) return next?.tag !== 'noun';
  return /ed$/.test(word?.lower ?? '') && next?.functionClass === 'determiner';
}

const STAYING = new Set(['remain', 'stay', 'still', 'left', 'back']);

/** "stayed in", but not "stayed offline in"; "in the custody of". */
function gapAfter(word: Word | undefined): number {
  if (STAYING.has(word?.lemma ?? '')) return 1;
  return word?.functionClass === 'preposition' ? 2 : PHRASE_GAP;
}

/** Words from the subject of a passive to its verb: "The charges against the singer Mira Kos have been withdrawn" has six. */
const SUBJECT_REACH = 9;

/** "charges … have been dropped" for "drop charges". */
function isDoneTo(words: readonly Word[], at: number, last: number, forms: readonly string[]): boolean {
  if (!isPassiveHere(words, at) || last - at > 1) return false;
  return words
    .slice(Math.max(0, at - SUBJECT_REACH), at)
    .some((word) => word.tag === 'noun' && hasForm(word, forms));
}

/** The next word of a phrase; a verb, a clause or "not" in between ends it. */
function nextOf(
  words: readonly Word[],
  from: number,
  to: number,
  forms: readonly string[],
): number | undefined {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (hasForm(word, forms)) return i;
    if (word.tag === 'verb' || ENDING.has(word.functionClass ?? '')) return undefined;
  }
  return undefined;
}

/** "interest rates" is a word of its own to the lexicon, and rates. */
function hasForm({ lemma, lower }: Word, forms: readonly string[]): boolean {
  return forms.some((form) => form === lemma || form === lower || lemma.endsWith(`_${form}`));
}

const ENDING = new Set(['conjunction', 'subordinator', 'relative', 'negator', 'modal']);

const BE = /^(?:is|was|are|were|be|been|being|got|gets?)$/;

/** "was beaten", "has been ousted". */
export function isPassiveHere(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, functionClass, tag } = words[i] as Word;
    if (BE.test(lower)) return !/ing$/.test(words[at]?.lower ?? '');
    if (functionClass !== 'adverb' && functionClass !== 'negator' && tag !== 'adverb') return false;
  }
  return false;
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = collect();

function collect(): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const [family, values] of Object.entries<Readonly<Record<string, StateWords>>>(STATE_SCALES)) {
    for (const [value, { told = '' }] of Object.entries(values)) {
      for (const phrase of told.split(/\s+/).filter(Boolean)) {
        const pattern = readPhrase(phrase, family, value);
        for (const first of pattern.parts[0] ?? [])
          patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
      }
    }
  }
  return patterns;
}

function readPhrase(phrase: string, family: string, value: string): Pattern {
  const signs = /^[#^~>]*/.exec(phrase)?.[0] ?? '';
  return {
    family,
    value,
    parts: phrase
      .slice(signs.length)
      .split('_')
      .map((part) => part.split('|')),
    bearing: signs.includes('>') ? 'after' : /[\^~]/.test(signs) ? 'subject' : 'theme',
    isPassive: signs.includes('~'),
    isNominal: signs.includes('#'),
  };
}
