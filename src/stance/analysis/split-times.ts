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

function isTold({ start }: TimeMention, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.end > start);
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const word = words[i] as Word;
    if (TELLING.has(word.lemma) && !isGrowth(words, i)) return true;
    if (word.tag === 'verb') return false;
  }
  return false;
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
