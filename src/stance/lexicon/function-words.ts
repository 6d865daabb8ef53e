/** Classes of the words that hold a sentence together. They carry no subject of their own. */
export type FunctionClass =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'auxiliary'
  | 'modal'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'negator'
  | 'particle'
  | 'adverb';

const TABLE: Readonly<Record<FunctionClass, string>> = {
  determiner:
    'a an the this that these those some any each every all both another other such my your his her its our their',
  pronoun:
    'i you he she it we they me him us them himself herself itself themselves myself someone somebody something anyone anybody anything everyone everybody everything one ones there mine yours hers ours theirs',
  preposition:
    'of in on at by for from with about against between into through during above below to onto over under within across along around behind beside besides beyond inside near outside per toward towards upon via amid among amongst throughout despite like off out up down since until till than as atop underneath beneath',
  auxiliary: 'be am is are was were been being have has had having do does did',
  modal: 'will would shall should can could may might must ought',
  conjunction: 'and or but nor yet plus',
  subordinator: 'if when while because although though unless whereas whether before after once so',
  relative: 'who whom whose which what where why how',
  negator: 'not no never none nobody nothing neither without nowhere cannot hardly barely scarcely',
  particle: "'s",
  adverb:
    'very too also just only even still already again then now here so more most less least much many few quite rather really almost nearly about approximately ahead however meanwhile moreover therefore thus instead otherwise perhaps maybe soon later ago well often always usually sometimes',
};

const CLASSES: ReadonlyMap<string, FunctionClass> = new Map(
  (Object.entries(TABLE) as [FunctionClass, string][])
    .reverse()
    .flatMap(([name, words]) => words.split(' ').map((word): [string, FunctionClass] => [word, name])),
);

/** Class of a lower-cased function word, undefined for a word of content. */
export function functionClass(word: string): FunctionClass | undefined {
  return CLASSES.get(word);
}
