import { lexiconTables } from './lexicon-tables.ts';

/** Every synset of a lemma and above it, in the order of their numbers; the cheapest way where there are several. */
export interface SynsetsAbove {
  readonly synsets: readonly number[];
  /** How many steps up each is, */
  readonly steps: readonly number[];
  /** from which of the lemma's senses (0 the commonest) and classes. */
  readonly ranks: readonly number[];
}

interface Above {
  readonly synset: number;
  readonly steps: number;
  readonly rank: number;
}

export function findSynsetsAbove(id: number): SynsetsAbove {
  const found = new Map<number, Above>();
  for (const { synset, rank } of sensesOf(id)) climb(synset, 0, rank, found);
  const sorted = [...found.values()].sort((x, y) => x.synset - y.synset);
  return {
    synsets: sorted.map(({ synset }) => synset),
    steps: sorted.map(({ steps }) => steps),
    ranks: sorted.map(({ rank }) => rank),
  };
}

/** Steps up beyond which two words have only generalities in common. */
const MOST_STEPS = 6;

function climb(synset: number, steps: number, rank: number, found: Map<number, Above>): void {
  const before = found.get(synset);
  if (before && before.steps + before.rank * 0.7 <= steps + rank * 0.7) return;
  found.set(synset, { synset, steps, rank });
  if (steps < MOST_STEPS) for (const parent of parentsOf(synset)) climb(parent, steps + 1, rank, found);
}

export function sensesOf(id: number): { synset: number; rank: number; letter: string }[] {
  const packed = lexiconTables().senses[id] ?? '';
  return Array.from(packed.matchAll(/([NVAR])([0-9a-z.]+)/g)).flatMap((block, classRank) =>
    (block[2] ?? '').split('.').map((synset, rank) => ({
      synset: Number.parseInt(synset, 36),
      rank: rank + classRank * 0.5,
      letter: block[1] ?? 'N',
    })),
  );
}

function parentsOf(synset: number): number[] {
  const packed = (lexiconTables().synsets[synset] ?? '').slice(1);
  return packed === '' ? [] : packed.split('.').map((distance) => synset - Number.parseInt(distance, 36));
}

/** The lexicographer file of a synset: "A" holds the adjectives. */
export function fileOf(synset: number): string {
  return lexiconTables().synsets[synset]?.[0] ?? '';
}

const depths = new Map<number, number>();

/** Steps down from the top of its tree: 0 is "entity", 8 is "dog". */
export function depthOf(synset: number): number {
  const cached = depths.get(synset);
  if (cached !== undefined) return cached;
  const parents = parentsOf(synset);
  const depth = parents.length === 0 ? 0 : 1 + Math.min(...parents.map(depthOf));
  depths.set(synset, depth);
  return depth;
}
