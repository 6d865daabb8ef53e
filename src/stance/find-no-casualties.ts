import type { SlotText } from '../model.ts';
import type { Analysis, Word } from './analysis.ts';
import type { Comparison } from './compare-statements.ts';
import { eventClass } from './event-classes.ts';
import { differing, type Finding, slotText } from './finding.ts';

const CASUALTIES = new Set(['casualty', 'victim', 'injury', 'death', 'fatality']);

/** "did not cause any casualties" against "three people were injured": none is a figure too. */
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
      kind: 'number',
      differs: [differing('quantity', pair[0], pair[1])],
      strength: 0.8,
    },
  ];
}

/** The words from the negator to "casualties". */
function findNone({ words, clauses, statement }: Analysis): SlotText | undefined {
  for (const { start, end, negators } of clauses) {
    const at = words.findIndex(({ lemma }, i) => i >= start && i < end && CASUALTIES.has(lemma));
    const negator = negators.find((i) => i < at);
    if (at < 0 || negator === undefined) continue;
    const [first, last] = [words[negator] as Word, words[at] as Word];
    return { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end };
  }
  return undefined;
}

function findSome({ quantities, words }: Analysis): SlotText | undefined {
  const found = quantities.find(({ min, head, participle }) => {
    if (min <= 0) return false;
    return words.some(({ text }, i) => {
      const deed = text === participle || text === head ? eventClass(words, i) : undefined;
      return deed === 'killed' || deed === 'wounded';
    });
  });
  return found && slotText(found);
}
