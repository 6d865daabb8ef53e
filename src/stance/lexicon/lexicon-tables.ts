import { LEXICON_DATA } from './lexicon.data.ts';

/** Who stands beside whom, both ways. Most stand alone, and are told so by one look-up. */
export type Neighbours = ReadonlyMap<number, readonly number[]>;

/** Everything is taken apart when first asked for: the background must wake quickly. */
export interface Tables {
  readonly ids: ReadonlyMap<string, number>;
  readonly lemmas: readonly string[];
  readonly senses: readonly string[];
  readonly synsets: readonly string[];
  /** Of lemmas. */
  readonly antonyms: Neighbours;
  readonly derived: Neighbours;
  /** Of synsets. */
  readonly opposites: Neighbours;
  readonly akin: Neighbours;
}

let tables: Tables | undefined;

/** The lexicon's tables, by the ids of lemmas and synsets. */
export function lexiconTables(): Tables {
  tables ??= {
    lemmas: LEXICON_DATA.lemmas.split(' '),
    ids: new Map(LEXICON_DATA.lemmas.split(' ').map((lemma, i) => [lemma, i])),
    senses: LEXICON_DATA.senses.split(' '),
    synsets: LEXICON_DATA.synsets.split(' '),
    antonyms: readNeighbours(LEXICON_DATA.antonyms),
    derived: readNeighbours(LEXICON_DATA.derived),
    opposites: readNeighbours(LEXICON_DATA.opposites),
    akin: readNeighbours(LEXICON_DATA.akin),
  };
  return tables;
}

/** "1f.2a 3.9": pairs of ids in base 36. */
function readNeighbours(packed: string): Neighbours {
  const neighbours = new Map<number, number[]>();
  for (const pair of packed.split(' ')) {
    const [a = 0, b = 0] = pair.split('.').map((id) => Number.parseInt(id, 36));
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = neighbours.get(from);
      if (known) known.push(to);
      else neighbours.set(from, [to]);
    }
  }
  return neighbours;
}
