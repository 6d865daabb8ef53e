import { LEXICON_DATA } from './lexicon.data.ts';

/** Everything is taken apart when first asked for: the background must wake quickly. */
export interface Tables {
  readonly ids: ReadonlyMap<string, number>;
  readonly lemmas: readonly string[];
  readonly senses: readonly string[];
  readonly synsets: readonly string[];
  readonly antonyms: ReadonlySet<number>;
  readonly derived: ReadonlySet<number>;
}

let tables: Tables | undefined;

/** More than there are lemmas. */
const PAIR_BASE = 65_536;

/** The lexicon's tables, by the ids of lemmas and synsets. */
export function lexiconTables(): Tables {
  tables ??= {
    lemmas: LEXICON_DATA.lemmas.split(' '),
    ids: new Map(LEXICON_DATA.lemmas.split(' ').map((lemma, i) => [lemma, i])),
    senses: LEXICON_DATA.senses.split(' '),
    synsets: LEXICON_DATA.synsets.split(' '),
    antonyms: parsePairs(LEXICON_DATA.antonyms),
    derived: parsePairs(LEXICON_DATA.derived),
  };
  return tables;
}

/** "1f.2a 3.9": pairs of ids in base 36, as `pairKey`s. */
export function parsePairs(packed: string): ReadonlySet<number> {
  return new Set(
    packed.split(' ').map((pair) => {
      const [a = '', b = ''] = pair.split('.');
      return pairKey(Number.parseInt(a, 36), Number.parseInt(b, 36));
    }),
  );
}

/** The same pairs, both ways: who stands beside whom. */
export function collectKin(packed: string): ReadonlyMap<number, readonly number[]> {
  const kin = new Map<number, number[]>();
  for (const pair of packed.split(' ')) {
    const [a = 0, b = 0] = pair.split('.').map((id) => Number.parseInt(id, 36));
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = kin.get(from);
      if (known) known.push(to);
      else kin.set(from, [to]);
    }
  }
  return kin;
}

/** One number for two ids, in either order. */
export function pairKey(a: number, b: number): number {
  return Math.min(a, b) * PAIR_BASE + Math.max(a, b);
}
