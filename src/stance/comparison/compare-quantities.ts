import type { Quantity } from '../../text/find-quantities.ts';
import { isPredicate } from '../../text/word-classes.ts';
import type { Analysis, Word } from '../analysis/analysis.ts';
import { exactLexeme } from '../lexicon/lexicon.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { areKin, areOtherwiseMeant, compareMeasures } from './compare-measures.ts';
import { classOfPhrase, eventClass, isCasualty, tells } from './event-classes.ts';
import { exclusiveFamily } from './exclusive-states.ts';
import { findMeasure } from './find-measure.ts';
import { isPart, isPartOf, isWhole } from './part-and-whole.ts';

/** Two numbers of the same thing, one of each statement. */
export interface QuantityPair {
  readonly a: Quantity;
  readonly b: Quantity;
  /** 'within': one leaves room for the other ("at least 12" and 17, "3 to 8 km" and 5). */
  readonly outcome: 'equal' | 'within' | 'apart';
  /** Whether both sides say what is counted, and it is the same. */
  readonly counted: 'same' | 'not-stated' | 'differs';
}

/** Pairs of numbers that measure or count the same, each number once, the surest pairs first. */
export function compareQuantities(a: Analysis, b: Analysis): QuantityPair[] {
  const pairs = a.quantities.flatMap((left) =>
    b.quantities.flatMap((right) => {
      const pair = compareTwo(a, left, b, right);
      return pair ? [pair] : [];
    }),
  );
  const ranked = pairs.toSorted((x, y) => rank(x) - rank(y));
  const taken = new Set<Quantity>();
  return ranked.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
}

const COUNTED_RANK: Readonly<Record<QuantityPair['counted'], number>> = {
  same: 0,
  'not-stated': 1,
  differs: 2,
};
const OUTCOME_RANK: Readonly<Record<QuantityPair['outcome'], number>> = { equal: 0, within: 1, apart: 2 };

function rank(pair: QuantityPair): number {
  return COUNTED_RANK[pair.counted] * 3 + OUTCOME_RANK[pair.outcome];
}

function compareTwo(a: Analysis, left: Quantity, b: Analysis, right: Quantity): QuantityPair | undefined {
  if (
    !isComparable(left) ||
    !isComparable(right) ||
    (left.dimension ?? left.unit) !== (right.dimension ?? right.unit)
  ) {
    return undefined;
  }
  if (isPart(a, left) ? isWhole(b, right) : isWhole(a, left) && isPart(b, right)) return undefined;
  const outcome = compareRanges(left, right);
  const isLess = outcome === 'apart' && isPartOf(a, left, b, right);
  const counted = isLess ? 'differs' : compareCounted(a, left, b, right);
  if (outcome === 'equal' && counted === 'differs' && areNearKin(a, left, b, right))
    return { a: left, b: right, outcome, counted: 'not-stated' };
  const agrees = outcome !== 'apart' && left.unit !== undefined && counted === 'not-stated';
  return { a: left, b: right, outcome, counted: agrees ? 'same' : counted };
}

/** Steps in the lexicon within which two words may count the same where the number is the very same. */
const NEAR_KIN = 5;

/** "fifteen towns and villages", "15 settlements": one number, of things of one kind; a few people, by any name. */
function areNearKin(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  if (areOtherwiseMeant(a, left, b, right) || left.unit !== undefined) return false;
  if (compareWords(a, left, left.participle, b, right, right.participle) === 'differs') return false;
  const [x, y] = [findWord(a, left, left.head), findWord(b, right, right.head)];
  const [wordA, wordB] = [a.words[x ?? -1], b.words[y ?? -1]];
  if (!wordA?.lexeme || !wordB?.lexeme) return false;
  if (left.min < 10) return isPerson(wordA) && isPerson(wordB);
  const { kind, stepsA, stepsB } = relateLexemes(wordA.lexeme, wordB.lexeme);
  return kind !== 'none' && kind !== 'antonym' && stepsA + stepsB <= NEAR_KIN;
}

function isComparable({ role }: Quantity): boolean {
  return role !== 'year' && role !== 'identifier' && role !== 'age' && role !== 'ordinal';
}

/** Conversions are rounded: "nearly two miles" is "three kilometres" to a reporter. Trades misses against false alarms. */
const CONVERTED = 0.1;

function compareRanges(left: Quantity, right: Quantity): QuantityPair['outcome'] {
  const [x, y] = [left.base, right.base];
  if (x.min === y.min && x.max === y.max) return 'equal';
  if (isVague(left) || isVague(right)) return 'within';
  if (areRounded(left, right)) return 'within';
  const reach = left.unit === right.unit ? 0 : Math.max(Math.abs(x.min), Math.abs(y.min)) * CONVERTED;
  return x.min > y.max + reach || y.min > x.max + reach ? 'apart' : 'within';
}

/** "40 per cent" is 40.1, and "69 billion" 68.7, to who gives fewer places. */
function areRounded(left: Quantity, right: Quantity): boolean {
  const [x, y] = [placesOf(left), placesOf(right)];
  if (!x || !y || x.places === y.places || left.unit !== right.unit) return false;
  const step = Math.max(x.step, y.step);
  return Math.abs((left.stated ?? 0) - (right.stated ?? 0)) <= step / 2;
}

/** Places behind the point, and what one of the last place is worth, as written. */
function placesOf({ text, stated, bound }: Quantity): { places: number; step: number } | undefined {
  const found = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!found || stated === undefined || bound !== 'exact') return undefined;
  const written = Number(found[0].replaceAll(',', ''));
  const places = found[1]?.length ?? 0;
  return written === 0 ? undefined : { places, step: (stated / written) * 10 ** -places };
}

/** "Several" and "a handful" say that there is more than one, and leave open how many. */
function isVague({ text }: Quantity): boolean {
  return (
    /\b(?:several|some|few|handful|couple|many|numerous|multiple|various)\b/i.test(text) && !/\d/.test(text)
  );
}

/** Wounded are not killed, drones launched are not drones shot down. */
function compareCounted(a: Analysis, left: Quantity, b: Analysis, right: Quantity): QuantityPair['counted'] {
  const zero = compareCasualties(a, left, b, right) ?? compareNobody(a, left, b, right);
  if (zero) return zero;
  if (areOtherwiseMeant(a, left, b, right)) return 'differs';
  const participles = compareWords(a, left, left.participle, b, right, right.participle);
  if (participles === 'differs') return 'differs';
  if (participles === 'not-stated' && !tellsDeed(a, left, b, right)) return 'differs';
  if (left.unit !== undefined || isLabel(a, left) || isLabel(b, right)) {
    return compareMeasures(a, left, findWord(a, left, left.head), b, right, findWord(b, right, right.head));
  }
  if (areJobsLost(a, left) && areJobsLost(b, right)) return 'same';
  const heads = compareWords(a, left, left.head, b, right, right.head);
  return heads === 'same' && areOfOtherKinds(a, left, b, right) ? 'differs' : heads;
}

const JOBS = /^(?:jobs?|positions?|posts?|roles?|staff|employees?|workers?)$/i;
const CUTTING = new Set('cut axe shed slash eliminate dismiss fire lose scrap'.split(' '));
const LAY_OFF = /^la(?:y|ys|id|ying)$/;

/** "lay off 400 staff", "cut 400 jobs". */
function areJobsLost(analysis: Analysis, quantity: Quantity): boolean {
  if (!JOBS.test(quantity.head ?? '')) return false;
  const deed = analysis.words[findMeasure(analysis, quantity).deed ?? -1];
  const beside = findWord(analysis, quantity, quantity.participle);
  return [deed, analysis.words[beside ?? -1]].some(
    (word) => word !== undefined && (CUTTING.has(word.lemma) || LAY_OFF.test(word.lower)),
  );
}

/** "cases of dengue" are not "cases of malaria". */
function areOfOtherKinds(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  const [i, j] = [kindOf(a, left), kindOf(b, right)];
  return i !== undefined && j !== undefined && !areKin(a, i, b, j);
}

/** Words from "of" to the noun: "of the new cholera vaccine". */
const KIND_REACH = 4;

function kindOf(analysis: Analysis, quantity: Quantity): number | undefined {
  const { words } = analysis;
  const head = findWord(analysis, quantity, quantity.head);
  if (head === undefined || words[head + 1]?.lower !== 'of') return undefined;
  const at = words.findIndex(({ tag, name }, i) => i > head + 1 && tag === 'noun' && name === undefined);
  if (at < 0 || at - head > KIND_REACH) return undefined;
  let last = at;
  while (words[last + 1]?.tag === 'noun' && words[last + 1]?.name === undefined) last++;
  return last;
}

/** "magnitude 6.4": a number that counts nothing and stands behind what it measures. */
function isLabel(analysis: Analysis, quantity: Quantity): boolean {
  return quantity.head === undefined && findMeasure(analysis, quantity).subject !== undefined;
}

/** Where only one number has a deed beside it ("shot down"), the other sentence must tell the same deed. */
function tellsDeed(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  const told = (x: Analysis, quantity: Quantity, y: Analysis) => {
    const at = findWord(x, quantity, quantity.participle);
    const deed = at === undefined ? undefined : eventClass(x.words, at);
    return deed === undefined || y.words.some((_, i) => tells(eventClass(y.words, i), deed));
  };
  return told(a, left, b) && told(b, right, a);
}

/** "No casualties" speaks against any killed or wounded; other counts of casualties are of wider scope. */
function compareCasualties(
  a: Analysis,
  left: Quantity,
  b: Analysis,
  right: Quantity,
): QuantityPair['counted'] | undefined {
  const covers = (x: Analysis, wide: Quantity, y: Analysis, narrow: Quantity) => {
    const head = findWord(x, wide, wide.head);
    const deed = findWord(y, narrow, narrow.participle) ?? findWord(y, narrow, narrow.head);
    return (
      head !== undefined && deed !== undefined && isCasualty(x.words[head] as Word, eventClass(y.words, deed))
    );
  };
  if (covers(a, left, b, right)) return left.max === 0 ? 'same' : 'differs';
  if (covers(b, right, a, left)) return right.max === 0 ? 'same' : 'differs';
  return undefined;
}

/** "Nobody was injured" speaks against seven injured passengers: they are people. */
function compareNobody(
  a: Analysis,
  left: Quantity,
  b: Analysis,
  right: Quantity,
): QuantityPair['counted'] | undefined {
  if ((left.max === 0) === (right.max === 0)) return undefined;
  const deeds = compareWords(a, left, left.participle, b, right, right.participle);
  const [headA, headB] = [findWord(a, left, left.head), findWord(b, right, right.head)];
  const isAnybody = (x: Quantity, head: number | undefined) => x.head === 'people' && head === undefined;
  const anybody = isAnybody(left, headA)
    ? isPerson(b.words[headB ?? -1])
    : isAnybody(right, headB) && isPerson(a.words[headA ?? -1]);
  return deeds === 'same' && anybody ? 'same' : undefined;
}

function isPerson(word: Word | undefined): boolean {
  const person = exactLexeme('person');
  if (!word?.lexeme || !person) return false;
  return PEOPLE.has(word.lemma) || relateLexemes(word.lexeme, person).kind === 'narrower';
}

function compareWords(
  a: Analysis,
  left: Quantity,
  phraseA: string | undefined,
  b: Analysis,
  right: Quantity,
  phraseB: string | undefined,
): QuantityPair['counted'] {
  const [i, j] = [findWord(a, left, phraseA), findWord(b, right, phraseB)];
  if (i === undefined || j === undefined) return compareUnwritten(a, i, phraseA, b, j, phraseB);
  const [wordA, wordB] = [a.words[i] as Word, b.words[j] as Word];
  if (wordA.lemma === wordB.lemma) return 'same';
  const [classA, classB] = [eventClass(a.words, i), eventClass(b.words, j)];
  if (classA !== undefined && classB !== undefined) return classA === classB ? 'same' : 'differs';
  if (PEOPLE.has(wordA.lemma) && PEOPLE.has(wordB.lemma)) return 'same';
  if (exclusiveFamily(wordA.states, wordB.states) || !wordA.lexeme || !wordB.lexeme) return 'differs';
  const { kind, stepsA, stepsB } = relateLexemes(wordA.lexeme, wordB.lexeme);
  if (kind === 'synonym' || kind === 'derived') return 'same';
  return (kind === 'narrower' || kind === 'broader') && stepsA + stepsB <= 2 ? 'same' : 'differs';
}

/** "The death toll" counts people who were killed, though it says neither word. */
function compareUnwritten(
  a: Analysis,
  i: number | undefined,
  phraseA: string | undefined,
  b: Analysis,
  j: number | undefined,
  phraseB: string | undefined,
): QuantityPair['counted'] {
  if (phraseA === undefined || phraseB === undefined) return 'not-stated';
  if (phraseA.toLowerCase() === phraseB.toLowerCase()) return 'same';
  const [classA, classB] = [
    i === undefined ? classOfPhrase(phraseA) : eventClass(a.words, i),
    j === undefined ? classOfPhrase(phraseB) : eventClass(b.words, j),
  ];
  if (classA === undefined || classB === undefined) {
    const isOtherFate = isPredicate((classA === undefined ? phraseA : phraseB).toLowerCase());
    return classA !== classB && isOtherFate ? 'differs' : 'not-stated';
  }
  return classA === classB ? 'same' : 'differs';
}

/** Words that count heads without telling whose: the participle tells what befell them. */
const PEOPLE = new Set([
  'person',
  'people',
  'soldier',
  'troop',
  'troops',
  'serviceman',
  'fighter',
  'military',
  'personnel',
]);

/** The word of the phrase that stands nearest to the number. */
function findWord({ words }: Analysis, { start }: Quantity, phrase: string | undefined): number | undefined {
  const wanted = phrase?.toLowerCase().split(/\s+/)[0];
  if (wanted === undefined) return undefined;
  let best: number | undefined;
  words.forEach(({ text, start: at }, i) => {
    if (text.toLowerCase() !== wanted) return;
    if (best === undefined || Math.abs(at - start) < Math.abs((words[best]?.start ?? 0) - start)) best = i;
  });
  return best;
}
