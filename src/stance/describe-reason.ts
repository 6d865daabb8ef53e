import type { Difference, Gate, GateOutcome, Reason } from '../model.ts';
import type { Analysis, Word } from './analysis/analysis.ts';
import type { Comparison } from './comparison/compare-statements.ts';

/** What agrees is named at most so often: a reason is read in one look. */
const MOST_AGREEING = 4;

/** The aligned parts of two statements: what decided, what both speak of, and the gates. */
export function describeReason(
  comparison: Comparison,
  gates: Readonly<Record<Gate, GateOutcome>>,
  differs: readonly Difference[],
): Reason {
  return { differs, agrees: findAgreeing(comparison).slice(0, MOST_AGREEING), gates };
}

function findAgreeing({ quantities, names, times, alignment, a, b }: Comparison): Reason['agrees'][number][] {
  const counted = quantities.find((pair) => pair.counted === 'same');
  const found: Reason['agrees'][number][] = [];
  const figure = counted && [
    ...(counted.outcome === 'equal' ? [counted.a.text] : []),
    counted.a.counted ?? '',
  ];
  if (figure?.join('')) found.push({ slot: 'counted', text: figure.join(' ').trim() });
  for (const { a: name } of names.shared) {
    found.push({ slot: name.type === 'place' ? 'place' : 'actor', text: name.text });
  }
  if (times.a && (times.outcome === 'agrees' || times.outcome === 'compatible')) {
    found.push({ slot: 'time', text: times.a.text });
  }
  const heaviest = alignment.same
    .filter((pair) => a.words[pair.a]?.lemma === b.words[pair.b]?.lemma)
    .flatMap((pair) => a.words[pair.a] ?? [])
    .filter(({ name, quantity, text }) => name === undefined && quantity === undefined && !isPossessive(text))
    .filter((word) => isSaid(a, word))
    .toSorted((x, y) => y.weight - x.weight)
    .slice(0, 2);
  for (const { text } of heaviest) found.push({ slot: 'event', text });
  return found.filter(({ text }, i) => !found.slice(0, i).some((earlier) => holds(earlier.text, text)));
}

/** "112 doctors" names the doctors already. */
function holds(earlier: string, text: string): boolean {
  return ` ${earlier.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}

/** Belongs to what is told, not to who tells it: "the ministry said" joins no two reports. */
function isSaid({ speeches }: Analysis, { start, end }: Word): boolean {
  return (
    speeches.length === 0 || speeches.some(({ content }) => content.start <= start && end <= content.end)
  );
}

/** "Ukraine's" is the name again. */
function isPossessive(text: string): boolean {
  return /['’]s$/.test(text);
}
