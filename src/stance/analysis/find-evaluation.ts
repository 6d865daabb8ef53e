import type { Evaluation, Word } from './analysis.ts';

const WELL = wordSet(
  'succeed success successful successfully progress breakthrough advance gain win victory triumph prevail achieve accomplish improve improvement recover recovery strengthen effective effectively promising constant steady significant-progress flourish thrive work',
);
const BADLY = wordSet(
  'fail failure failed unsuccessful unsuccessfully disappointing disappoint disappointment setback stall stalemate defeat flop collapse falter founder struggle ineffective thwart foil botched botch fruitless futile falter worsen deteriorate weaken disaster disastrous',
);
/** Words that weigh too little or mean too much to stand alone: they evaluate with an adjective or a negation. */
const ONLY_WITH_COMPANY = new Set(['gain', 'work', 'advance', 'recover', 'constant', 'steady']);

/** "did not make any significant progress" has three words between; a denial reaches to the end of its clause. */
const NEGATOR_REACH = 4;

/**
 * Whether a clause says that something goes well or badly: "months of disappointing counter-offensive" -1,
 * "did not fail" +1. A negation turns it round; "failed to" counts as a negation elsewhere and here as badly.
 */
export function findEvaluation(
  words: readonly Word[],
  start: number,
  end: number,
  negators: readonly number[],
): Evaluation | undefined {
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    const sign =
      WELL.has(word.lemma) || WELL.has(word.lower)
        ? 1
        : BADLY.has(word.lemma) || BADLY.has(word.lower)
          ? -1
          : 0;
    if (sign === 0) continue;
    const turnedBy = negators.find(
      (at) => at < i && (i - at <= NEGATOR_REACH || words[at]?.lemma === 'deny'),
    );
    const turned = turnedBy !== undefined;
    if (ONLY_WITH_COMPANY.has(word.lemma) && !turned && words[i - 1]?.tag !== 'adjective') continue;
    return { word: i, from: turnedBy ?? i, sign: (turned ? -sign : sign) as 1 | -1 };
  }
  return undefined;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
