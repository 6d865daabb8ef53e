import type { Token } from '../../text/tokenize.ts';
import { isParticiple } from '../../text/word-classes.ts';
import { type FunctionClass, functionClass } from '../lexicon/function-words.ts';
import type { Lexeme, WordClass } from '../lexicon/lexicon.ts';
import type { Tag, Word } from './analysis.ts';
import { isCapital } from './is-capital.ts';

/** What is known of a word when its part of speech is asked for. */
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

/** Part of speech: by what the lexicon knows the word as, by its ending, and by its neighbours. */
export function tagOf({ lower, role, lexeme, next, previous, name, token, counted }: Tagging): Tag {
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
  if (previous === undefined)
    return next !== undefined && /^(?:in|at|of|from|on|near|with|between|for|to)$/.test(next);
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

const BE_OR_HAVE = new Set('be am is are was were been being have has had having get got'.split(' '));
