import type { Analysis, Word } from '../analysis/analysis.ts';
import { similarityOf } from '../comparison/align-words.ts';
import { compareOrder, type OrderComparison } from '../comparison/compare-order.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import type { Verdict } from '../judge.ts';
import { exactLexeme, lexemeOf } from '../lexicon/lexicon.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { areSmallOpposites, areSmallSynonyms } from './function-opposites.ts';

/** Full sentences, with their stops, speak of one event more often than loose captions do. */
export function areSentences({ a, b }: Comparison): boolean {
  return STOPPED.test(a.statement.text) && STOPPED.test(b.statement.text);
}

const STOPPED = /[.!?]["”’]?\s*$/;

/** Longest run of words that counts as one thing put in the place of another. */
const MOST_MIDDLE = 3;

/** What the words that were put in each other's place have to do with each other; `MORE_DIFFERS` where no one thing was exchanged. */
export function middleKinship(
  { alignment, a, b }: Comparison,
  { middleStart, middleHere, middleThere }: OrderComparison,
): number {
  if (middleHere === 0 || middleThere === 0 || middleHere > MOST_MIDDLE || middleThere > MOST_MIDDLE)
    return MORE_DIFFERS;
  const left = a.words.slice(middleStart, middleStart + middleHere);
  const right = b.words.slice(middleStart, middleStart + middleThere);
  const small = relateSmallWords(left, right);
  if (small !== undefined) return small;
  const [i, j] = [headOf(left), headOf(right)];
  if (i < 0 || j < 0) return -2;
  const value = kinshipInside({ alignment, a, b }, middleStart + i, middleStart + j);
  if (left[i]?.lower === right[j]?.lower) return MORE_DIFFERS;
  return isOtherwiseTold(value, left, right) ? SIBLINGS : value || asTheyStand(left[i], right[j]);
}

/** "removing knives" and "throwing knives": what was exchanged is not the last word. */
const MORE_DIFFERS = -3;
const SIBLINGS = 0.24;

/** A "common room" is no bathroom, though a bathroom is a room. */
function isOtherwiseTold(value: number, left: readonly Word[], right: readonly Word[]): boolean {
  const told = (words: readonly Word[]) => words.filter(({ tag }) => tag !== 'function').length;
  return value > SIBLINGS && value < 0.9 && told(left) !== told(right);
}

/** "pleased" is a form of "please", and a word of its own besides. */
function asTheyStand(left: Word | undefined, right: Word | undefined): number {
  const [here, there] = [exactLexeme(left?.lower ?? ''), exactLexeme(right?.lower ?? '')];
  if (!here || !there || (here === left?.lexeme && there === right?.lexeme)) return 0;
  const relation = relateLexemes(here, there);
  return relation.kind === 'none' ? 0 : relation.kind === 'antonym' ? -1 : similarityOf(relation);
}

/** The last word that is no function word; the first of a compound is one too. */
function headOf(words: readonly Word[]): number {
  return words.findLastIndex(({ tag }) => tag !== 'function');
}

/** "near" and "close to" say the same, "before" and "after" do not; undefined where they may be either. */
function relateSmallWords(left: readonly Word[], right: readonly Word[]): number | undefined {
  const phrase = (words: readonly Word[]) => words.map(({ lower }) => lower).join(' ');
  const [here, there] = [phrase(left), phrase(right)];
  if (areSmallSynonyms(here, there)) return 0.95;
  const opposed =
    areSmallOpposites(here, there) ||
    (Math.min(headOf(left), headOf(right)) < 0 &&
      left.some((x) => right.some((y) => areSmallOpposites(x.lower, y.lower))));
  return opposed ? -1 : undefined;
}

/** "little boy" and "big boy" may be one word each to the lexicon; what was exchanged is "little" and "big". */
function kinshipInside(comparison: Pick<Comparison, 'alignment' | 'a' | 'b'>, i: number, j: number): number {
  const { alignment, a, b } = comparison;
  const [left, right] = [a.words[i], b.words[j]];
  if (!left || !right || (left.weight > 0 && right.weight > 0)) return kinship(alignment, a, b, i, j);
  const [here, there] = [lexemeOf(left.lower), lexemeOf(right.lower)];
  const plain = here && there ? relateLexemes(here, there) : undefined;
  if (plain?.kind === 'antonym') return -1;
  if (plain && (plain.kind === 'synonym' || plain.kind === 'derived')) return similarityOf(plain);
  if (left.weight === 0 && right.weight === 0) return kinship(alignment, a, b, i + 1, j + 1);
  return plain && plain.kind !== 'none' ? similarityOf(plain) : 0;
}

/** 1 for the same, down to 0 for other words; -1 for opposites. */
export function kinship(
  alignment: Comparison['alignment'],
  a: Analysis,
  b: Analysis,
  i: number,
  j: number,
): number {
  const pair = [...alignment.same, ...alignment.opposed].find((other) => other.a === i && other.b === j);
  if (pair) return pair.relation === 'antonym' || pair.relation === 'exclusive' ? -1 : pair.similarity;
  const [left, right] = [a.words[i]?.lexeme, b.words[j]?.lexeme];
  if (!left || !right) return a.words[i]?.lemma === b.words[j]?.lemma ? 1 : 0;
  const relation = relateLexemes(left, right);
  return relation.kind === 'none' ? 0 : relation.kind === 'antonym' ? -1 : similarityOf(relation);
}

/**
 * In two full sentences that are the same but for one thing put in the place of another, the lexicon knows
 * more than the model: a synonym or broader word follows, what excludes it contradicts. Loose captions may be of two
 * scenes, which the model tells better.
 */
export function weighExchange(comparison: Comparison, verdict: Verdict): Verdict {
  if (!areSentences(comparison)) return verdict;
  const lexical = readKinship(middleKinship(comparison, compareOrder(comparison)));
  if (!lexical) return verdict;
  const mix = (x: number, y: number) => LEXICON_SHARE * x + (1 - LEXICON_SHARE) * y;
  return {
    supports: mix(lexical.supports, verdict.supports),
    neutral: mix(lexical.neutral, verdict.neutral),
    contradicts: mix(lexical.contradicts, verdict.contradicts),
  };
}

/** How far the lexicon is believed against the model; on invented pairs any share above a half decides. */
const LEXICON_SHARE = 0.7;

/** `kinship` as `middleKinship` gives it: opposites -1, strangers 0, siblings below 0.4, kin above. */
function readKinship(value: number): Verdict | undefined {
  if (value === MORE_DIFFERS) return undefined;
  if (value === -2) return undefined;
  if (value === 0) return { supports: 0.2, neutral: 0.2, contradicts: 0.6 };
  if (value < 0.4) return { supports: 0.04, neutral: 0.06, contradicts: 0.9 };
  return { supports: 0.85, neutral: 0.1, contradicts: 0.05 };
}
