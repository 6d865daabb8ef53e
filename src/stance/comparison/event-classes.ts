import { baseForm } from '../../text/base-form.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import type { Word } from '../analysis/analysis.ts';

/** Verbs of news that tell of one event, where the lexicon keeps them apart. Phrases with an underscore. */
const CLASSES: Readonly<Record<string, string>> = {
  'shot-down': 'shoot_down bring_down intercept down destroy neutralize neutralise take_down knock_down',
  launched: 'launch fire send',
  killed: 'kill die dead death fatality murder perish slay drown',
  wounded: 'wound injure hurt injury wounded',
  captured: 'capture seize take conquer',
  detained: 'detain arrest imprison',
  sentenced: 'sentence jail prison_term jail_term prison_sentence jail_sentence term',
  pushed: 'push_back drive_back repel',
  spilled: 'spill leak gush',
  attacked: 'attack target strike hit shell bomb bombard raid',
};
const PARTICLES = new Set(['down', 'back', 'out', 'off', 'up']);
/** Every one of them is a casualty. */
const CASUALTIES = new Set(['killed', 'wounded']);

const BY_LEMMA: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, lemmas]) =>
    lemmas.split(' ').map((lemma): [string, string] => [lemma, name]),
  ),
);

/** The class of event that a word names, with its particle: "brought down" is "shot-down". */
export function eventClass(words: readonly Word[], i: number): string | undefined {
  const word = words[i];
  if (!word) return undefined;
  const particle = words.slice(i + 1, i + 3).find(({ lower }) => PARTICLES.has(lower));
  const phrase = particle && BY_LEMMA.get(`${word.lemma}_${particle.lower}`);
  return phrase ?? BY_LEMMA.get(word.lemma);
}

/** The class of a deed that a figure goes by though the text does not have the word: a toll is of the killed. */
export function classOfPhrase(phrase: string): string | undefined {
  return BY_LEMMA.get(baseForm(phrase.toLowerCase().split(' ')[0] ?? ''));
}

/** Whether a word of one class tells of a deed: an attack that consists of drones was flown with them. */
export function tells(word: string | undefined, deed: string): boolean {
  return word === deed || (word === 'attacked' && deed === 'launched');
}

/** What befell people and things is counted for days after it happened. */
const TOLLS = new Set(['killed', 'wounded', 'detained']);
const TOLL_WORDS =
  /^(?:missing|damag|destroy|displac|evacuat|infect|los[et]|hospital|rescu|trapp|strand|test|recover|bod(?:y|ies)$)/i;

/** Whether a number is of those whom something befell: it may grow while the day stays the same. */
export function isToll({ words }: { readonly words: readonly Word[] }, quantity: Quantity): boolean {
  const told = [quantity.participle, quantity.head].flatMap((phrase) => phrase?.split(' ')[0] ?? []);
  if (told.some((word) => TOLL_WORDS.test(word))) return true;
  if (quantity.participle !== undefined && TOLLS.has(classOfPhrase(quantity.participle) ?? '')) return true;
  return words.some(({ text }, i) => told.includes(text) && TOLLS.has(eventClass(words, i) ?? ''));
}

/** Whether a noun covers an event: "casualties" are the killed and the wounded. */
export function isCasualty(word: Word, other: string | undefined): boolean {
  return (
    (word.lemma === 'casualty' || word.lemma === 'victim') && other !== undefined && CASUALTIES.has(other)
  );
}
