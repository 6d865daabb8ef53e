import type { Analysis, Clause } from '../analysis/analysis.ts';
import type { Alignment } from './align-words.ts';

/** Two clauses that speak of the same thing. */
export interface ClausePair {
  readonly a: Clause;
  readonly b: Clause;
  /** Weight of the words that both have, and its share of the lighter clause, 0 to 1. */
  readonly sharedWeight: number;
  readonly share: number;
  /** One says it and the other says that it is not so. */
  readonly polarityDiffers: boolean;
  /** 'same' or 'opposed' where both have a predicate and the words tell. */
  readonly predicates: 'same' | 'opposed' | 'differ' | 'not-stated';
  /** Who does it in one suffers it in the other. */
  readonly rolesSwapped: boolean;
}

/** The clauses that belong together, the ones that share most first. */
export function compareClauses(a: Analysis, b: Analysis, alignment: Alignment): ClausePair[] {
  return a.clauses
    .flatMap((left) => b.clauses.map((right) => comparePair(a, b, left, right, alignment)))
    .filter(({ sharedWeight }) => sharedWeight > 0)
    .sort((x, y) => y.sharedWeight - x.sharedWeight);
}

function comparePair(
  a: Analysis,
  b: Analysis,
  left: Clause,
  right: Clause,
  alignment: Alignment,
): ClausePair {
  const shared = alignment.same.filter((pair) => isIn(left, pair.a) && isIn(right, pair.b));
  const sharedWeight = shared.reduce(
    (sum, pair) => sum + (a.words[pair.a]?.weight ?? 0) * pair.similarity,
    0,
  );
  const lighter = Math.min(weightOf(a, left), weightOf(b, right));
  return {
    a: left,
    b: right,
    sharedWeight,
    share: sharedWeight / Math.max(lighter, 0.01),
    polarityDiffers: left.negated !== right.negated,
    predicates: comparePredicates(left, right, alignment),
    rolesSwapped: areSwapped(left, right, alignment),
  };
}

function comparePredicates(left: Clause, right: Clause, alignment: Alignment): ClausePair['predicates'] {
  const [i, j] = [left.predicate, right.predicate];
  if (i === undefined || j === undefined) return 'not-stated';
  if (alignment.same.some((pair) => pair.a === i && pair.b === j)) return 'same';
  if (alignment.opposed.some((pair) => pair.a === i && pair.b === j && pair.similarity === 0))
    return 'opposed';
  const elsewhere = alignment.same.some((pair) => pair.a === i || pair.b === j);
  return elsewhere ? 'not-stated' : 'differ';
}

function areSwapped(left: Clause, right: Clause, alignment: Alignment): boolean {
  const joined = (i: number | undefined, j: number | undefined) =>
    i !== undefined && j !== undefined && alignment.same.some((pair) => pair.a === i && pair.b === j);
  return joined(left.actor, right.object) && joined(left.object, right.actor);
}

function isIn({ start, end }: Clause, word: number): boolean {
  return word >= start && word < end;
}

function weightOf({ words }: Analysis, { start, end }: Clause): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += words[i]?.weight ?? 0;
  return sum;
}
