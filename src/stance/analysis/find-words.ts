import type { NameMention } from '../../text/find-names.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import { foldNameWord } from '../../text/fold-name-word.ts';
import { foldWord } from '../../text/fold-word.ts';
import { stem } from '../../text/stem.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { isParticiple } from '../../text/word-classes.ts';
import { findStates } from '../comparison/exclusive-states.ts';
import { type FunctionClass, functionClass } from '../lexicon/function-words.ts';
import { exactLexeme, type Lexeme, lexemeOf, type WordClass } from '../lexicon/lexicon.ts';
import type { Tag, Word } from './analysis.ts';

/** A word that every article has still counts a little: "said" in both is not nothing. */
const LEAST_WEIGHT = 0.2;
/** A word that the lexicon does not have is a name or very rare. */
const UNKNOWN_WEIGHT = 0.9;

/**
 * A word while the sentence is read. All are made in one place with all their fields and never copied, so that the
 * engine (V8) knows them as one kind of thing: judging, which reads little else, took half as long again.
 */
type Draft = { -readonly [K in keyof Word]: Word[K] };

/** The words of a sentence with base form, tag and weight. */
export function findWords(
  text: string,
  names: readonly NameMention[],
  quantities: readonly Quantity[],
): Word[] {
  const tokens = tokenize(text).flatMap(splitContraction);
  const words: Draft[] = [];
  tokens.forEach((token, i) => {
    words.push(describeToken(token, tokens[i + 1]?.text, words.at(-1), names, quantities));
  });
  joinCompounds(words);
  words.forEach((word, i) => {
    const states = findStates(words, i);
    if (states.length > 0) word.states = states;
  });
  return words;
}

/** "living room", "North Korea": the last word stands for the whole, the first counts no more. */
function joinCompounds(words: readonly Draft[]): void {
  const compounds = words.map((word, i) => findCompound(word, words[i + 1]));
  words.forEach((word, i) => {
    const whole = compounds[i - 1];
    if (compounds[i]) word.weight = 0;
    else if (whole) {
      word.lexeme = whole;
      word.lemma = whole.lemma;
      if (word.tag === 'verb' && whole.classes[0] === 'noun') word.tag = 'noun';
      word.weight = weightOf(whole, word.tag);
    }
  });
}

function findCompound(word: Word, next: Word | undefined): Lexeme | undefined {
  if (!next || word.tag === 'function' || next.tag === 'function' || word.tag === 'number') return undefined;
  return exactLexeme(`${word.lower}_${next.lower}`) ?? exactLexeme(`${word.lower}_${next.lemma}`);
}

/** "didn't" is did and not; "Kyiv's" stays whole. */
function splitContraction(token: Token): Token[] {
  if (!token.text.endsWith('t') || token.text.length < 4) return [token];
  const found = /^(.+?)(n['’]t)$/i.exec(token.text);
  if (!found) return [token];
  const at = token.start + (found[1] ?? '').length;
  return [
    { text: found[1] ?? '', start: token.start, end: at },
    { text: found[2] ?? '', start: at, end: token.end },
  ];
}

const NO_STATES: Word['states'] = [];

function describeToken(
  token: Token,
  next: string | undefined,
  previous: Word | undefined,
  names: readonly NameMention[],
  quantities: readonly Quantity[],
): Draft {
  const lower = foldToken(token.text);
  const name = indexAt(names, token);
  const quantity = indexAt(quantities, token);
  const role =
    name === undefined || !isCapital(token.text) || token.text.length < 2 ? functionClass(lower) : undefined;
  const capital = previous !== undefined && isCapital(token.text);
  const lexeme = role && role !== 'preposition' && role !== 'adverb' ? undefined : lookUp(lower, capital);
  const counted = quantities.some((figure) => isCounted(token, figure));
  const tag = tagOf({ lower, role, lexeme, next, previous, name, token, counted });
  return {
    text: token.text,
    start: token.start,
    end: token.end,
    lower,
    lexeme,
    lemma: lexeme?.lemma ?? (role ? lower : tag === 'name' ? foldNamePart(lower) : stem(lower)),
    tag,
    functionClass: role,
    weight: tag === 'function' ? 0 : weightOf(lexeme, tag),
    name,
    quantity,
    states: NO_STATES,
  };
}

/** Characters from a figure to the end of what it counts: "1,300 office and factory jobs". */
const COUNTED_REACH = 48;

/** "a thousand police officers", "1,300 office jobs": what is counted is a thing, whatever its form. */
function isCounted({ text, start }: Token, { end, head }: Quantity): boolean {
  return text === head && start > end && start - end <= COUNTED_REACH && text.endsWith('s');
}

const folded = new Map<string, string>();
/** Words of some thousand sentences. */
const MOST_FOLDED = 20_000;

function foldToken(text: string): string {
  const cached = folded.get(text);
  if (cached !== undefined) return cached;
  const lower = /^n['’]t$/i.test(text) ? 'not' : foldWord(text);
  if (folded.size > MOST_FOLDED) folded.clear();
  folded.set(text, lower);
  return lower;
}

const foldedNames = new Map<string, string>();

/** "Skotchilenko" and "Skochilenko" are one word: the spellings of a name meet in its key. */
function foldNamePart(lower: string): string {
  const cached = foldedNames.get(lower);
  if (cached !== undefined) return cached;
  const key = foldNameWord(lower.replace(/['’]s?$/, ''));
  if (foldedNames.size > MOST_FOLDED) foldedNames.clear();
  foldedNames.set(lower, key);
  return key;
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** A capital inside a sentence makes a name, which has no plural: Mars is not many mars. */
function lookUp(lower: string, capital: boolean): Lexeme | undefined {
  return capital ? (exactLexeme(lower) ?? lexemeOf(lower)) : lexemeOf(lower);
}

function weightOf(lexeme: Lexeme | undefined, tag: Tag): number {
  if (tag === 'number') return 0.5;
  return lexeme ? LEAST_WEIGHT + (1 - LEAST_WEIGHT) * lexeme.rarity : UNKNOWN_WEIGHT;
}

interface Tagging {
  readonly lower: string;
  readonly role: FunctionClass | undefined;
  readonly lexeme: Lexeme | undefined;
  readonly next: string | undefined;
  readonly previous: Word | undefined;
  readonly name: number | undefined;
  readonly token: Token;
  readonly counted: boolean;
}

const BE_OR_HAVE = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'have',
  'has',
  'had',
  'having',
  'get',
  'got',
]);

function tagOf({ lower, role, lexeme, next, previous, name, token, counted }: Tagging): Tag {
  if (role) return 'function';
  if (/^[\d$€£%]/.test(token.text)) return 'number';
  if (name !== undefined && isCapital(token.text) && (previous || !lexeme)) return 'name';
  const classes = lexeme?.classes ?? [];
  if (classes.length === 0) return guessTag(lower);
  if (/ly$/.test(lower) && classes.includes('adverb')) return 'adverb';
  if ((counted || /['’]s?$/.test(token.text)) && classes.includes('noun')) return 'noun';
  const only = classes.length === 1 ? classes[0] : tagByNeighbours(lower, classes, next, previous);
  return only ?? 'noun';
}

function tagByNeighbours(
  lower: string,
  classes: readonly WordClass[],
  next: string | undefined,
  previous: Word | undefined,
): WordClass | undefined {
  const may = (wordClass: WordClass) => classes.includes(wordClass);
  const before = previous?.functionClass;
  const participle = /(?:ing|ed|en)$/.test(lower);
  if (
    may('verb') &&
    (previous?.lower === 'to' || before === 'modal' || (before === 'negator' && previous?.lower !== 'no'))
  )
    return 'verb';
  if (may('noun') && previous?.lower === 'no' && lower !== 'longer') return 'noun';
  if (may('verb') && before === 'pronoun') return 'verb';
  if (may('verb') && previous && BE_OR_HAVE.has(previous.lower)) {
    if (isParticiple(lower)) return 'verb';
    if (participle || !may('adjective')) return participle || !may('noun') ? 'verb' : undefined;
  }
  if (may('adjective') && previous && isComplement(previous, next)) return 'adjective';
  if (may('noun') && isPluralNoun(lower, next, previous)) return 'noun';
  if (before === 'preposition' && may('verb') && /ing$/.test(lower) && takesObject(next)) return 'verb';
  if (before === 'determiner' || before === 'preposition') {
    if (may('adjective') && next && /^\p{Ll}/u.test(next) && !functionClass(next.toLowerCase()))
      return 'adjective';
    if (may('noun')) return 'noun';
  }
  if (
    may('verb') &&
    (previous?.tag === 'noun' || previous?.tag === 'name') &&
    (participle || /s$/.test(lower))
  ) {
    return /ing$/.test(lower) ||
      isPastForm(lower) ||
      next === undefined ||
      functionClass(next.toLowerCase()) ||
      classes[0] === 'verb'
      ? 'verb'
      : classes[0];
  }
  if (may('noun') && previous?.tag === 'adjective') return 'noun';
  if (may('noun') && previous?.tag === 'noun' && isCompoundHead(lower, next)) return 'noun';
  return classes[0];
}

/** "the law is constitutional", and there the clause ends. */
function isComplement(previous: Word, next: string | undefined): boolean {
  if (previous.functionClass !== 'auxiliary' || /^ha(?:s|d|ve)/.test(previous.lower)) return false;
  return (
    next === undefined || isCapital(next) || /^(?:conjunction|subordinator)$/.test(functionClass(next) ?? '')
  );
}

/** "wheat harvest in Hungary", "wheat harvest fell": a base form behind a noun is no verb of a singular. */
function isCompoundHead(lower: string, next: string | undefined): boolean {
  if (next === undefined || /(?:ed|ing|s)$/.test(lower) || isParticiple(lower)) return false;
  return functionClass(next) === 'preposition' || isParticiple(next);
}

/**
 * "Delegates in Dubai agreed", "its shares fell", "the forces had": a plural that stands first, or before a verb, does
 * something; behind a verb it is what is done to: "fired missiles", "both proposed changes".
 */
function isPluralNoun(lower: string, next: string | undefined, previous: Word | undefined): boolean {
  if (!/[^s]s$/.test(lower)) return false;
  if (previous?.tag === 'verb' && isPastForm(previous.lower)) return true;
  if (previous === undefined) return next !== undefined && /^(?:in|at|of|from|on|near|with)$/.test(next);
  if (
    next === undefined ||
    (previous.tag !== 'name' && previous.tag !== 'adjective' && previous.tag !== 'noun')
  )
    return false;
  return isPastForm(next) || ['auxiliary', 'modal'].includes(functionClass(next) ?? '');
}

/** "fired", "fell"; not what is as often a noun or an adjective behind its noun: "price cut", "troops left behind". */
function isPastForm(word: string): boolean {
  return /^\p{Ll}+ed$/u.test(word) || (isParticiple(word) && !AMBIGUOUS.has(word));
}

const AMBIGUOUS = new Set(
  'hit hurt cut put set shut cost shed spread split dead missing left found sound grown'.split(' '),
);

/** "of supplying Russia", "by killing the man": what follows a gerund is its object. */
function takesObject(next: string | undefined): boolean {
  if (next === undefined) return false;
  const role = functionClass(next.toLowerCase());
  return role === 'determiner' || role === 'pronoun' || (!role && isCapital(next));
}

function guessTag(lower: string): Tag {
  if (/ly$/.test(lower)) return 'adverb';
  if (/(?:ed|ing)$/.test(lower)) return 'verb';
  return 'noun';
}

function indexAt(spans: readonly { start: number; end: number }[], token: Token): number | undefined {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span && token.start >= span.start && token.end <= span.end) return i;
  }
  return undefined;
}
