import { LEXICON_DATA } from '../../src/stance/lexicon/lexicon.data.ts';
import { type Lexeme, lexemeOf } from '../../src/stance/lexicon/lexicon.ts';
import { relateLexemes } from '../../src/stance/lexicon/relate-lexemes.ts';
import { makeRandom } from './grow-trees.ts';

/** A pair made from one sentence: `a` stands as found, `b` has one thing changed. */
export interface InventedPair {
  readonly a: string;
  readonly b: string;
  readonly label: 'entailment' | 'neutral' | 'contradiction';
  readonly change: string;
}

/**
 * Pairs in which one word is replaced by a synonym or broader word (follows), by a narrower one (neutral),
 * by an antonym or a sibling that excludes it (contradicts), or in which "not" is added. Natural pairs
 * have few of these, and the lexicon knows the answer. A synonym is only taken where both words have the
 * sense as their first: "bank" is not "slope".
 */
export function inventPairs(sentences: readonly string[], count: number, seed: number): InventedPair[] {
  const random = makeRandom(seed);
  const pairs: InventedPair[] = [];
  for (let tries = 0; pairs.length < count && tries < count * 50; tries++) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    const pair = random() < 0.06 ? addNot(sentence) : replaceWord(sentence, random);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

function addNot(sentence: string): InventedPair | undefined {
  const found = /\b(is|are|was|were|will|has|have|had|can)\s(?!not\b)/.exec(sentence);
  if (!found || /\b(?:not|no|never)\b|n['’]t/.test(sentence)) return undefined;
  const at = found.index + found[0].length;
  return {
    a: sentence,
    b: `${sentence.slice(0, at)}not ${sentence.slice(at)}`,
    label: 'contradiction',
    change: 'not',
  };
}

type Change = 'synonym' | 'broader' | 'narrower' | 'antonym' | 'sibling';

/** How often each change is wanted; siblings most, as the lexicon has most of them and they are the hardest. */
const CHANGES: readonly (readonly [Change, number])[] = [
  ['sibling', 0.42],
  ['antonym', 0.16],
  ['synonym', 0.24],
  ['broader', 0.1],
  ['narrower', 0.08],
];
const LABELS: Readonly<Record<Change, InventedPair['label']>> = {
  synonym: 'entailment',
  broader: 'entailment',
  narrower: 'neutral',
  antonym: 'contradiction',
  sibling: 'contradiction',
};

function replaceWord(sentence: string, random: () => number): InventedPair | undefined {
  const words = Array.from(sentence.matchAll(/\p{L}+/gu));
  const word = words[Math.floor(random() * words.length)];
  if (!word || word[0].length < 3) return undefined;
  const lower = word[0].toLowerCase();
  const lexeme = lexemeOf(lower);
  if (!lexeme) return undefined;
  const change = pickChange(random());
  const others = candidates(lexeme, change);
  const other = others[Math.floor(random() * others.length)];
  if (!other) return undefined;
  const written = inflectLike(lower, lexeme.lemma, other.replaceAll('_', ' '));
  if (!written) return undefined;
  const cased = /^\p{Lu}/u.test(word[0]) ? written[0]?.toUpperCase() + written.slice(1) : written;
  const b = sentence.slice(0, word.index) + cased + sentence.slice(word.index + word[0].length);
  return { a: sentence, b, label: LABELS[change], change };
}

function pickChange(at: number): Change {
  let sum = 0;
  for (const [change, share] of CHANGES) {
    sum += share;
    if (at < sum) return change;
  }
  return 'sibling';
}

const lemmas = LEXICON_DATA.lemmas.split(' ');
const synsets = LEXICON_DATA.synsets.split(' ');
/** First sense of each lemma's commonest class. */
const firstSenses = LEXICON_DATA.senses
  .split(' ')
  .map((packed) => Number.parseInt(/[NVAR]([0-9a-z]+)/.exec(packed)?.[1] ?? '', 36));
const firstLetters = LEXICON_DATA.senses.split(' ').map((packed) => packed[0] ?? '');
const lemmasOf = new Map<number, number[]>();
firstSenses.forEach((synset, id) => {
  lemmasOf.set(synset, [...(lemmasOf.get(synset) ?? []), id]);
});
const childrenOf = new Map<number, number[]>();
synsets.forEach((_, synset) => {
  for (const parent of parentsOf(synset)) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), synset]);
});

/** First noun sense: colours and materials are adjectives first. */
function nounSense(id: number): number | undefined {
  const packed = /N([0-9a-z]+)/.exec(senses[id] ?? '')?.[1];
  return packed === undefined ? undefined : Number.parseInt(packed, 36);
}
const senses = LEXICON_DATA.senses.split(' ');
const nounLemmasOf = new Map<number, number[]>();
senses.forEach((_, id) => {
  const synset = nounSense(id);
  if (synset !== undefined) nounLemmasOf.set(synset, [...(nounLemmasOf.get(synset) ?? []), id]);
});

/** Common enough that a reporter would write it. */
const COMMON = 27;
/** Above this depth siblings have little in common: "act" and "state". */
const LEAST_DEPTH = 5;
/** Files whose siblings exclude each other as a rule: animal, artifact, attribute, body, food, location, plant, substance, time. */
const EXCLUSIVE_FILES = new Set('FGHINPUbc');

function candidates(lexeme: Lexeme, change: Change): string[] {
  const synset = firstSenses[lexeme.id] as number;
  const isCommon = (id: number) =>
    Number.parseInt(LEXICON_DATA.rarity[id] ?? 'z', 36) <= COMMON && id !== lexeme.id;
  const named = (ids: readonly number[]) => ids.filter(isCommon).map((id) => lemmas[id] ?? '');
  if (change === 'synonym') return named(lemmasOf.get(synset) ?? []);
  if (change === 'broader')
    return firstLetters[lexeme.id] === 'N'
      ? named(parentsOf(synset).flatMap((parent) => lemmasOf.get(parent) ?? []))
      : [];
  if (change === 'narrower')
    return firstLetters[lexeme.id] === 'N'
      ? named((childrenOf.get(synset) ?? []).flatMap((child) => lemmasOf.get(child) ?? []))
      : [];
  if (change === 'antonym') return antonymsOf(lexeme);
  return siblingsOf(lexeme, synset, isCommon);
}

const antonymIds = new Map<number, number[]>();
for (const pair of LEXICON_DATA.antonyms.split(' ')) {
  const [a = 0, b = 0] = pair.split('.').map((id) => Number.parseInt(id, 36));
  antonymIds.set(a, [...(antonymIds.get(a) ?? []), b]);
  antonymIds.set(b, [...(antonymIds.get(b) ?? []), a]);
}

function antonymsOf({ id, classes }: Lexeme): string[] {
  return (antonymIds.get(id) ?? [])
    .map((other) => lemmas[other] ?? '')
    .filter((lemma) => lexemeOf(lemma)?.classes[0] === classes[0]);
}

/** Words up to two steps up and two down again that neither broaden nor name the same. */
function siblingsOf(lexeme: Lexeme, first: number, isCommon: (id: number) => boolean): string[] {
  const synset = firstLetters[lexeme.id] === 'A' ? nounSense(lexeme.id) : first;
  if (synset === undefined || !EXCLUSIVE_FILES.has(synsets[synset]?.[0] ?? '')) return [];
  const up = parentsOf(synset).flatMap((parent) => [parent, ...parentsOf(parent)]);
  const down = up.flatMap((above) =>
    (childrenOf.get(above) ?? []).flatMap((child) => [child, ...(childrenOf.get(child) ?? [])]),
  );
  return [...new Set(down)]
    .flatMap((other) =>
      firstLetters[lexeme.id] === 'A' ? (nounLemmasOf.get(other) ?? []) : (lemmasOf.get(other) ?? []),
    )
    .filter((id) => isCommon(id) && (firstLetters[lexeme.id] === 'A') === (firstLetters[id] === 'A'))
    .map((id) => lemmas[id] ?? '')
    .filter((lemma) => {
      const other = lexemeOf(lemma);
      if (!other) return false;
      const relation = relateLexemes(lexeme, other);
      return relation.kind === 'sibling' && relation.depth >= LEAST_DEPTH;
    });
}

function parentsOf(synset: number): number[] {
  const packed = (synsets[synset] ?? '').slice(1);
  return packed === '' ? [] : packed.split('.').map((distance) => synset - Number.parseInt(distance, 36));
}

/** Only forms that rules give: bare, plural in -s, -ing. */
function inflectLike(form: string, lemma: string, other: string): string | undefined {
  if (form === lemma) return other;
  if (form === `${lemma}s`)
    return /(?:s|x|ch|sh)$/.test(other)
      ? `${other}es`
      : /[^aeiou]y$/.test(other)
        ? `${other.slice(0, -1)}ies`
        : `${other}s`;
  if (form.endsWith('ing'))
    return other.includes(' ') ? undefined : other.endsWith('e') ? `${other.slice(0, -1)}ing` : `${other}ing`;
  return undefined;
}
