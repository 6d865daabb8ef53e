import type { Difference, SlotText } from '../../model.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { QuantityPair } from '../comparison/compare-quantities.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { eventClass } from '../comparison/event-classes.ts';
import { differing, type Finding } from './finding.ts';

const CASUALTIES = new Set(['casualty', 'victim', 'injury', 'death', 'fatality']);

/** "did not cause any casualties" against "three people were injured": that it befell anybody is denied, no figure given. */
export function findNoCasualties({ a, b, quantities }: Comparison): Finding[] {
  if (quantities.length > 0) return [];
  const [noneHere, noneThere] = [findNone(a), findNone(b)];
  const [someHere, someThere] = [findSome(a), findSome(b)];
  const pair =
    noneHere && someThere ? [noneHere, someThere] : someHere && noneThere ? [someHere, noneThere] : undefined;
  if (!pair) return [];
  return [
    {
      stance: 'contradicts',
      kind: 'negation',
      differs: [differing('polarity', pair[0], pair[1])],
      strength: 0.8,
    },
  ];
}

/** "no people", "nobody": that there were any is denied; a figure that is 0 in digits is a figure. */
export function isNone({ min, max, text }: Quantity): boolean {
  return min === 0 && max === 0 && /^\p{L}/u.test(text);
}

/** "no passengers" and "three passengers": "no" alone would say nothing. */
export function noneOrSome({ a: left, b: right }: QuantityPair, { a, b }: Comparison): Difference[] {
  return [differing('polarity', withCounted(a, left), withCounted(b, right))];
}

function withCounted(analysis: Analysis, { start, end, head }: Quantity): SlotText {
  const { words } = analysis;
  const first = words.findIndex((word) => word.end > start);
  const number = words.findLastIndex((word) => word.start < end);
  const counted = words.findIndex(({ text }, i) => i > number && i - number <= DEED_REACH && text === head);
  return textBetween(analysis, first, Math.max(number, counted));
}

/** "did not cause any casualties", "without any injuries": from the negator, with its auxiliary, to the noun. */
function findNone(analysis: Analysis): SlotText | undefined {
  const { words, clauses } = analysis;
  for (const { start, end, negators } of clauses) {
    const at = words.findIndex(({ lemma }, i) => i >= start && i < end && CASUALTIES.has(lemma));
    const negator = negators.find((i) => i < at);
    if (at < 0 || negator === undefined) continue;
    const isHelped = words[negator - 1]?.functionClass === 'auxiliary';
    return textBetween(analysis, isHelped ? negator - 1 : negator, at);
  }
  return undefined;
}

/** Words between a number and what befell its people: "Three people were injured". */
const DEED_REACH = 5;

/** "Three people were injured", or "killing three people": the number with its deed. */
function findSome(analysis: Analysis): SlotText | undefined {
  const { quantities, words } = analysis;
  for (const { min, start, head, participle } of quantities) {
    if (min <= 0) continue;
    const number = words.findIndex((word) => word.start >= start);
    const deed = words.findIndex(({ text }, i) => {
      const isOwn = text === participle || text === head;
      return isOwn && Math.abs(i - number) <= DEED_REACH && isHarm(eventClass(words, i));
    });
    const last = Math.max(
      words.findIndex(({ text }, i) => i > number && text === head),
      number,
      deed,
    );
    if (deed >= 0) return textBetween(analysis, Math.min(number, deed), last);
  }
  return undefined;
}

function isHarm(deed: string | undefined): boolean {
  return deed === 'killed' || deed === 'wounded';
}

function textBetween({ words, statement }: Analysis, from: number, to: number): SlotText {
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  return { text: statement.text.slice(start, end), start, end };
}
