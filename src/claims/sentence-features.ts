import { tokenize } from '../text/tokenize.ts';
import { wordClasses } from './word-classes.ts';

/**
 * Features of a sentence, by name, for the trained part of check-worthiness. "We lost 2 million jobs." has
 * its words (`wjobs`), pairs (`b# million`), opening (`u^we lost #`), classes (`cu`), counts up to a step
 * (`D1`, `D2`: two numbers), and which kinds meet in it (`xDa`).
 */
export function sentenceFeatures(sentence: string): Set<string> {
  const words = tokenize(sentence).map(({ text }) => text);
  const shapes = words.map(shapeOf);
  const classes = shapes.map(wordClasses);
  const features = new Set<string>();
  shapes.forEach((shape, i) => {
    features.add(`w${shape}`);
    features.add(`b${shapes[i - 1] ?? '^'} ${shape}`);
    for (const letter of classes[i] ?? '') features.add(`c${letter}`);
  });
  features.add(`b${shapes.at(-1)} $`);
  features.add(`u${shapes.slice(0, 3).join(' ')}`);
  features.add(`t${[0, 1, 2].map((i) => coarse(words[i], shapes[i], i)).join('')}`);
  addMarks(features, sentence);
  addCounts(features, words, shapes, classes.join(''));
  return features;
}

/** Years and other numbers each look alike. */
function shapeOf(word: string): string {
  if (/^(?:1[789]|20)\d\d$/.test(word)) return '#y';
  if (/^\d/.test(word)) return '#';
  return word.toLowerCase().replace('’', "'");
}

/** The kind of a word: number, class, name, ending. */
function coarse(word: string | undefined, shape: string | undefined, index: number): string {
  if (word === undefined || shape === undefined) return '$';
  if (shape.startsWith('#')) return '#';
  const [letter] = wordClasses(shape);
  if (letter) return `<${letter}`;
  if (index > 0 && isCapital(word)) return 'X';
  return /.{3}(?:ed|ly)$|.{3}ing$/.exec(shape)?.[0].slice(-2) ?? (shape.length < 4 ? shape : 'o');
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);

const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['?', /\?/],
  ['!', /!/],
  ['"', /["“”]/],
  ['…', /\.\.\.|…/],
  ['-', /--| - |—/],
];

function addMarks(features: Set<string>, sentence: string): void {
  for (const [name, pattern] of MARKS) if (pattern.test(sentence)) features.add(`Q${name}`);
}

const FIRST_PERSON = /^(?:i(?:'(?:m|ve|d|ll))?|my|me)$/;
const FIRST_PERSONS = /^(?:we(?:'(?:re|ve|ll))?|our|us)$/;
const SECOND_PERSON = /^(?:you(?:'(?:re|ve))?|your)$/;

function addCounts(features: Set<string>, words: string[], shapes: string[], classes: string): void {
  const count = (isCounted: (shape: string, index: number) => boolean) => shapes.filter(isCounted).length;
  const counts: Record<string, readonly [found: number, most: number]> = {
    L: [Math.floor(Math.log2(words.length + 1) * 2), 14],
    D: [count((shape) => shape.startsWith('#') || wordClasses(shape).includes('n')), 5],
    C: [count((_, i) => i > 0 && isCapital(words[i] ?? '')), 6],
    I: [count((shape) => FIRST_PERSON.test(shape)), 3],
    W: [count((shape) => FIRST_PERSONS.test(shape)), 3],
    U: [count((shape) => SECOND_PERSON.test(shape)), 2],
    P: [count((shape) => shape.length > 4 && shape.endsWith('ed')), 3],
    K: [classes.match(/[mij]/g)?.length ?? 0, 4],
  };
  for (const [name, [found, most]] of Object.entries(counts)) {
    for (let step = 1; step <= Math.min(found, most); step++) features.add(name + step);
  }
  addMeetings(features, classes);
}

/** Every two kinds that meet in the sentence: a number and the first person, a name and a deed. */
function addMeetings(features: Set<string>, classes: string): void {
  const kinds = [...'DCIWP'].filter((kind) => features.has(`${kind}1`));
  for (const letter of 'hmijnagqtse') if (classes.includes(letter)) kinds.push(letter);
  kinds.forEach((kind, i) => {
    for (const other of kinds.slice(0, i)) features.add(`x${kind}${other}`);
  });
}
