import type { TimeMention } from '../../text/find-times.ts';
import type { Analysis, Word } from './analysis.ts';

const TELLING = new Set(
  'say tell report announce show broadcast interview statement update post write add warn claim declare state note confirm deny ask estimate rule speech press conference bulletin'.split(
    ' ',
  ),
);
/** Words between the telling and its day: "said on national television on November 18" has three. */
const REACH = 5;

/** Tells when it happened from when it was said: the nearest verb or noun of telling in front decides. */
export function splitTimes(
  times: readonly TimeMention[],
  words: readonly Word[],
): Pick<Analysis, 'times' | 'toldTimes'> {
  const told = times.filter((time) => isTold(time, words) || isAsOf(time, words));
  return { times: times.filter((time) => !told.includes(time)), toldTimes: told };
}

function isTold({ start, end }: TimeMention, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.end > start);
  if (isBeforeTelling(end, words)) return true;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const word = words[i] as Word;
    if (TELLING.has(word.lemma) && !isGrowth(words, i)) return true;
    if (word.tag === 'verb') return false;
  }
  return false;
}

const SAYING = new Set('say tell report announce add warn claim deny confirm'.split(' '));
/** They deny what is said, and refuse what is offered. */
const REJECTING = new Set(['reject', 'dismiss', 'dispute']);
const SAID = /^(?:claim|allegation|accusation|report|suggestion|rumou?r|charge)s?$/;

/** With nothing between them: "The ministry on Tuesday said", "Belgrade on Wednesday rejected the allegation". */
function isBeforeTelling(end: number, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.start >= end);
  const verb = words[at];
  if (verb?.tag !== 'verb' || verb.start - end > 1) return false;
  if (SAYING.has(verb.lemma)) return !isGrowth(words, at);
  return (
    REJECTING.has(verb.lemma) && words.slice(at + 1, at + 1 + REACH).some(({ lower }) => SAID.test(lower))
  );
}

const TALLIES = new Set('toll number count total tally figure'.split(' '));
const STANDING = new Set('rise climb reach stand pass grow jump increase'.split(' '));
/** Words from "toll" to the day: "The death toll from the wildfires on the island of Maui rose to 99 on Monday". */
const TALLY_REACH = 24;

/** "the toll rose to 126 on Saturday": the day as of which it holds. */
function isAsOf({ start }: TimeMention, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.end > start);
  const verb = words.findLastIndex(({ lemma }, i) => i < at && at - i <= REACH && STANDING.has(lemma));
  return (
    verb >= 0 && words.slice(Math.max(0, at - TALLY_REACH), verb).some(({ lower }) => TALLIES.has(lower))
  );
}

/** "added 353,000 jobs in January": what is added to is no report. */
function isGrowth(words: readonly Word[], i: number): boolean {
  return words[i]?.lemma === 'add' && words[i + 1]?.quantity !== undefined;
}
