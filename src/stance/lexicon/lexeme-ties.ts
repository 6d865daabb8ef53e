import { lexiconTables } from './lexicon-tables.ts';
import { depthOf, fileOf, findSynsetsAbove, type SynsetsAbove, sensesOf } from './synsets-above.ts';

/** What a lexeme is tied to in the lexicon. Lexemes and synsets by their numbers. */
export interface LexemeTies {
  readonly above: SynsetsAbove;
  /** Other lexemes. */
  readonly antonyms: readonly number[];
  readonly derived: readonly number[];
  /** Synsets of its common senses, and one step above the commonest, that have an opposite. */
  readonly near: readonly number[];
  /** Synsets of adjectives that it is in or next to. */
  readonly heads: readonly number[];
  /** The place that it names, or whose people it names: a lexeme. */
  readonly place: number | undefined;
}

/** Some 2 kB each. More words than the articles that are read in a day have. */
const MOST_TIES = 5000;
const known = new Map<number, LexemeTies>();

/** Gathered once: the words of a page and its candidates are compared some thousand times a claim. */
export function tiesOf(id: number): LexemeTies {
  const kept = known.get(id);
  if (kept) return kept;
  if (known.size >= MOST_TIES) known.clear();
  const ties = gatherTies(id);
  known.set(id, ties);
  return ties;
}

function gatherTies(id: number): LexemeTies {
  const { antonyms, derived, opposites } = lexiconTables();
  const above = findSynsetsAbove(id);
  const pick = (fits: (synset: number, steps: number, rank: number) => boolean) =>
    above.synsets.filter((synset, i) => fits(synset, above.steps[i] ?? 0, above.ranks[i] ?? 0));
  return {
    above,
    antonyms: antonyms.get(id) ?? [],
    derived: derived.get(id) ?? [],
    near: pick((synset, steps, rank) => opposites.has(synset) && isNear(synset, steps, rank)),
    heads: pick((synset, steps, rank) => steps <= 1 && rank < 1 && fileOf(synset) === 'A'),
    place: findPlace(id),
  };
}

/** A sense that is rarer than the second says less about the word than about chance. */
const COMMON_RANK = 1.5;

function isNear(synset: number, steps: number, rank: number): boolean {
  return rank <= COMMON_RANK && (steps === 0 || (steps === 1 && rank < 1 && isFine(synset)));
}

/** Near the top of the tree everything is something's opposite. */
function isFine(synset: number): boolean {
  const file = fileOf(synset);
  return file === 'A' || VERB_FILES.test(file) || depthOf(synset) >= 6;
}

/** Lexicographer files 29 to 43. */
const VERB_FILES = /[d-r]/;

const LOCATION = 'P';

function findPlace(id: number): number | undefined {
  return isPlace(id) ? id : lexiconTables().derived.get(id)?.find(isPlace);
}

function isPlace(id: number): boolean {
  const first = sensesOf(id)[0];
  return first !== undefined && fileOf(first.synset) === LOCATION;
}
