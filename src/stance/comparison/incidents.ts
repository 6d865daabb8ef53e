import type { Analysis, Word } from '../analysis/analysis.ts';
import { tiesOf } from '../lexicon/lexeme-ties.ts';
import type { Lexeme } from '../lexicon/lexicon.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { fileOf, sensesOf } from '../lexicon/synsets-above.ts';
import { oncePer } from '../once-per.ts';
import { eventClass } from './event-classes.ts';

/** Lexicographer files noun.event and noun.phenomenon. */
const HAPPENS = /[LT]/;

/** Steps in the lexicon within which two words may tell of one incident: a crash is an accident. */
const MOST_STEPS = 3;

/** Both say what killed or hurt people, and it is not the same: a flood is no earthquake, a mine no crash. */
export function areOtherIncidents(a: Analysis, b: Analysis): boolean {
  const [left, right] = [incidentsOf(a), incidentsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((x) => right.some((y) => areAkin(x, y)));
}

function areAkin(a: Lexeme, b: Lexeme): boolean {
  const { kind, stepsA, stepsB } = relateLexemes(a, b);
  if (kind === 'same' || kind === 'synonym' || kind === 'derived') return true;
  return (kind === 'narrower' || kind === 'broader') && stepsA + stepsB <= MOST_STEPS;
}

/** What happens, by its commonest sense; of a verb, what it is derived from: "exploded". What befalls people is no incident. */
const incidentsOf = oncePer(({ words }: Analysis): readonly Lexeme[] =>
  words.flatMap((word, i) => {
    const { lexeme, tag, name } = word as Word;
    if (!lexeme || name !== undefined || eventClass(words, i) !== undefined) return [];
    const isIncident =
      (tag === 'noun' && happens(lexeme.id)) || (tag === 'verb' && tiesOf(lexeme.id).derived.some(happens));
    return isIncident ? [lexeme] : [];
  }),
);

function happens(id: number): boolean {
  const first = sensesOf(id).find(({ letter }) => letter === 'N');
  return first !== undefined && HAPPENS.test(fileOf(first.synset));
}
