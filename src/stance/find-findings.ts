import type { Difference, Kind, SlotText, Stance } from '../model.ts';
import type { Span } from '../text/span.ts';
import type { WordPair } from './align-words.ts';
import type { Analysis, Clause } from './analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import type { Comparison } from './compare-statements.ts';

/** One way in which two statements stand to each other, with the parts that show it. Gates come later. */
export type Finding = {
  [S in Stance]: {
    readonly stance: S;
    readonly kind: Kind<S>;
    readonly differs: readonly Difference[];
    readonly strength: number;
  };
}[Stance];

/** All that speaks for a contradiction or an update, the strongest first. */
export function findFindings(comparison: Comparison): Finding[] {
  return [
    ...findDenials(comparison),
    ...findNumbers(comparison),
    ...findNegations(comparison),
    ...findOpposites(comparison),
    ...findSwaps(comparison),
  ].sort((x, y) => y.strength - x.strength);
}

function findDenials({ speakers, a, b }: Comparison): Finding[] {
  const { denial } = speakers;
  if (!denial) return [];
  const here = denial.here && spanOf(a, denial.here.source);
  const there = denial.there && spanOf(b, denial.there.source);
  return [
    { stance: 'contradicts', kind: 'denial', differs: [differing('speaker', here, there)], strength: 0.9 },
  ];
}

function findNumbers({ quantities, times }: Comparison): Finding[] {
  return quantities
    .filter(({ outcome, counted }) => outcome === 'apart' && counted === 'same')
    .map(({ a, b }): Finding => {
      const differs = [differing('quantity', slotText(a), slotText(b))];
      const days = times.daysApart ?? 0;
      if (days === 0) return { stance: 'contradicts', kind: 'number', differs, strength: 0.85 };
      const withTime = [
        ...differs,
        ...(times.a || times.b
          ? [differing('time', times.a && slotText(times.a), times.b && slotText(times.b))]
          : []),
      ];
      return {
        stance: 'updates',
        kind: days > 0 ? 'later-figure' : 'earlier-figure',
        differs: withTime,
        strength: 0.85,
      };
    });
}

/** Share of the lighter clause that must be the same before "not" is about the same thing. */
const SAME_STATEMENT = 0.5;

function findNegations({ clauses, a, b }: Comparison): Finding[] {
  return clauses
    .filter(
      ({ share, polarityDiffers, predicates }) =>
        polarityDiffers && share >= SAME_STATEMENT && predicates !== 'opposed',
    )
    .slice(0, 1)
    .map((pair) => ({
      stance: 'contradicts',
      kind: 'negation',
      differs: [differing('polarity', polarityText(a, pair.a), polarityText(b, pair.b))],
      strength: 0.8 * pair.share,
    }));
}

/** The negator where there is one, else the predicate that stands unnegated. */
function polarityText(analysis: Analysis, clause: Clause): SlotText | undefined {
  const at = clause.negators[0] ?? clause.predicate;
  const word = at === undefined ? undefined : analysis.words[at];
  return word && slotText(word);
}

function findOpposites({ alignment, clauses, a, b }: Comparison): Finding[] {
  const words = alignment.opposed
    .filter(({ relation }) => relation === 'antonym' || relation === 'exclusive')
    .map((pair): Finding => {
      const left = a.words[pair.a];
      const right = b.words[pair.b];
      return {
        stance: 'contradicts',
        kind: 'opposite',
        differs: [differing('event', left && slotText(left), right && slotText(right))],
        strength: 0.7 * strengthOfPair(pair, clauses),
      };
    });
  return [...words, ...findEvaluations(a, b, clauses)];
}

/** Opposites count in clauses that otherwise say the same, and as predicates more than as modifiers. */
function strengthOfPair({ a, b }: WordPair, clauses: readonly ClausePair[]): number {
  const pair = clauses.find((c) => a >= c.a.start && a < c.a.end && b >= c.b.start && b < c.b.end);
  if (!pair || pair.a.negated !== pair.b.negated) return 0;
  return Math.min(1, pair.share + (pair.a.predicate === a && pair.b.predicate === b ? 0.3 : 0));
}

/** "disappointing counter-offensive" against "the counter-offensive did not fail". */
function findEvaluations(a: Analysis, b: Analysis, clauses: readonly ClausePair[]): Finding[] {
  return clauses
    .filter(
      (pair) => pair.a.evaluation && pair.b.evaluation && pair.a.evaluation.sign !== pair.b.evaluation.sign,
    )
    .slice(0, 1)
    .map((pair) => {
      const left = a.words[pair.a.evaluation?.word ?? 0];
      const right = b.words[pair.b.evaluation?.word ?? 0];
      return {
        stance: 'contradicts',
        kind: 'opposite',
        differs: [differing('event', left && slotText(left), right && slotText(right))],
        strength: 0.75,
      };
    });
}

function findSwaps({ clauses, a, b }: Comparison): Finding[] {
  const swapped = clauses.find(({ rolesSwapped, predicates }) => rolesSwapped && predicates === 'same');
  if (!swapped) return [];
  const left = swapped.a.actor === undefined ? undefined : a.words[swapped.a.actor];
  const right = swapped.b.actor === undefined ? undefined : b.words[swapped.b.actor];
  return [
    {
      stance: 'contradicts',
      kind: 'actor',
      differs: [differing('actor', left && slotText(left), right && slotText(right))],
      strength: 0.7,
    },
  ];
}

export function differing(
  slot: Difference['slot'],
  here: SlotText | undefined,
  there: SlotText | undefined,
): Difference {
  return { slot, ...(here && { here }), ...(there && { there }) };
}

export function slotText({ text, start, end }: Span): SlotText {
  return { text, start, end };
}

function spanOf({ statement }: Analysis, part: string): SlotText | undefined {
  const start = statement.text.indexOf(part);
  return start < 0 ? undefined : { text: part, start, end: start + part.length };
}
