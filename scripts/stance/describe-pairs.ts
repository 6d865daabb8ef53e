import { analyzeStatement } from '../../src/stance/analysis/analyze-statement.ts';
import { type Comparison, compareStatements } from '../../src/stance/comparison/compare-statements.ts';
import { describeFeatures } from '../../src/stance/model/features.ts';
import { type Register, registerOf } from '../../src/stance/model/register.ts';
import { makeRandom } from './grow-trees.ts';
import { inventPairs } from './invent-pairs.ts';
import { isKeptAside, LABELS, LEARNT, type Pair, readArticles, readPairs } from './read-pairs.ts';

export interface Row extends Pair {
  readonly register: Register;
  readonly values: readonly number[];
  readonly weight: number;
}

/** `b` is the statement here, `a` what is there: see src/cli/relate.ts. */
export function comparePair({ a, b }: { readonly a: string; readonly b: string }): Comparison {
  return compareStatements(analyzeStatement({ text: b }), analyzeStatement({ text: a }));
}

export function featureNames(): string[] {
  return describeFeatures(comparePair({ a: 'A', b: 'B' })).map(([name]) => name);
}

export function describePair(pair: Pair, weight: number): Row {
  const comparison = comparePair(pair);
  const values = describeFeatures(comparison).map(([, value]) => value);
  return { ...pair, register: registerOf(comparison), values, weight };
}

/** Natural pairs of all sets that are learnt from. */
export function describeSets(data: string): Row[] {
  return Object.entries(LEARNT).flatMap(([set, { most, weight }]) =>
    readPairs(data, set, most).map((pair) => describePair(pair, weight)),
  );
}

/** What an invented pair weighs, and one of two strangers. */
const INVENTED_WEIGHT = 1;
const STRANGERS_WEIGHT = 0.5;
const STRANGERS = 1_500;
const INVENTED: readonly { readonly from: string; readonly count: number; readonly loose?: boolean }[] = [
  { from: 'snli-dev', count: 3_500 },
  { from: 'mnli-dev', count: 1_000 },
  { from: 'claimdiff-train', count: 1_000 },
  // Captions without a stop, of which there are few among the first: not all of them speak as SICK's do.
  { from: 'snli-dev', count: 1_000, loose: true },
];
/** Long sentences drown the change. */
const LONGEST = 260;

/** Pairs made by machine: one word replaced, or two sentences of unrelated articles. */
export function describeMade(data: string): Row[] {
  const invented = INVENTED.flatMap(({ from, count, loose }, i) => {
    const sentences = readPairs(data, from)
      .filter((pair) => !isKeptAside(pair))
      .map(({ a }) => a.trim())
      .filter((text) => text.length < LONGEST && (!loose || !/[.!?]["”’]?$/.test(text)));
    return inventPairs(sentences, count, i + 1).map(({ a, b, label }, at) =>
      describePair(
        { set: 'invented', id: `${from} ${i} ${at}`, a, b, label: LABELS.indexOf(label), group: 'invented' },
        INVENTED_WEIGHT,
      ),
    );
  });
  const strangers = pairStrangers(data, STRANGERS, 7).map(({ a, b }, at) =>
    describePair({ set: 'strangers', id: String(at), a, b, label: 1, group: 'strangers' }, STRANGERS_WEIGHT),
  );
  return [...invented, ...strangers];
}

/** Sentences of two different articles. */
export function pairStrangers(data: string, count: number, seed: number): { a: string; b: string }[] {
  const articles = readArticles(data, 3_000).filter((sentences) => sentences.length > 5);
  const random = makeRandom(seed);
  const pick = () => {
    const article = Math.floor(random() * articles.length);
    const sentences = articles[article] ?? [];
    return { article, text: sentences[Math.floor(random() * sentences.length)] ?? '' };
  };
  const pairs: { a: string; b: string }[] = [];
  while (pairs.length < count) {
    const [a, b] = [pick(), pick()];
    if (a.article !== b.article) pairs.push({ a: a.text, b: b.text });
  }
  return pairs;
}
