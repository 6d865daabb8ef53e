import type { Comparison } from '../comparison/compare-statements.ts';
import { findMarkerWord } from '../model/find-markers.ts';
import { findFunctionOpposites } from '../model/function-opposites.ts';
import { findFindings } from './find-findings.ts';
import { differing, type Finding, slotText } from './finding.ts';

type Explained = Extract<Finding, { stance: 'contradicts' }>;

/** The parts that show best why two statements cannot both hold. Something always differs: the words that only one has. */
export function explainContradiction(comparison: Comparison): Pick<Explained, 'stance' | 'kind' | 'differs'> {
  const found = findFindings(comparison).find(
    (finding): finding is Explained => finding.stance === 'contradicts',
  );
  return found ?? explainMarker(comparison) ?? explainSmallWords(comparison) ?? explainRest(comparison);
}

/** "Hoax", "fake", "not": one of them says that it is not so. */
function explainMarker({ a, b }: Comparison): Pick<Explained, 'stance' | 'kind' | 'differs'> | undefined {
  const [here, there] = [findMarkerWord(a), findMarkerWord(b)];
  if (here === undefined && there === undefined) return undefined;
  const differs = [differing('polarity', here && slotText(here), there && slotText(there))];
  return { stance: 'contradicts', kind: 'negation', differs };
}

function explainSmallWords({ a, b }: Comparison): Pick<Explained, 'stance' | 'kind' | 'differs'> | undefined {
  const [pair] = findFunctionOpposites(a, b);
  const [left, right] = [a.words[pair?.a ?? -1], b.words[pair?.b ?? -1]];
  if (!left || !right) return undefined;
  return {
    stance: 'contradicts',
    kind: 'opposite',
    differs: [differing('event', slotText(left), slotText(right))],
  };
}

function explainRest({ a, b, alignment }: Comparison): Pick<Explained, 'stance' | 'kind' | 'differs'> {
  const sibling = alignment.opposed[0];
  const heaviest = (words: readonly { readonly weight: number }[], only: readonly number[]) =>
    only.toSorted((x, y) => (words[y]?.weight ?? 0) - (words[x]?.weight ?? 0))[0];
  const left = a.words[sibling?.a ?? heaviest(a.words, alignment.onlyA) ?? 0];
  const right = b.words[sibling?.b ?? heaviest(b.words, alignment.onlyB) ?? 0];
  return {
    stance: 'contradicts',
    kind: 'opposite',
    differs: [differing(sibling ? 'event' : 'wording', left && slotText(left), right && slotText(right))],
  };
}
