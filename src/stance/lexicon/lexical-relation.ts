/** What two words have to do with each other, seen from the first. */
export interface LexicalRelation {
  readonly kind: 'same' | 'synonym' | 'derived' | 'narrower' | 'broader' | 'antonym' | 'sibling' | 'none';
  /** Steps from each up to the nearest synset above both. */
  readonly stepsA: number;
  readonly stepsB: number;
  /** How specific that synset is: steps from the top of its tree. */
  readonly depth: number;
  /** Its lexicographer file, as a letter: "F" is noun.animal, "P" noun.location. */
  readonly file: string;
}
