import type { NameMention } from '../../text/find-names.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import { foldNameWord } from '../../text/fold-name-word.ts';
import { foldWord } from '../../text/fold-word.ts';
import { stem } from '../../text/stem.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { findStates } from '../comparison/exclusive-states.ts';
import { functionClass } from '../lexicon/function-words.ts';
import { exactLexeme, type Lexeme, lexemeOf } from '../lexicon/lexicon.ts';
import type { Tag, Word } from './analysis.ts';
import { isCapital } from './is-capital.ts';
import { tagOf } from './tag-of.ts';

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

/** A capital inside a sentence makes a name, which has no plural: Mars is not many mars. */
function lookUp(lower: string, capital: boolean): Lexeme | undefined {
  return capital ? (exactLexeme(lower) ?? lexemeOf(lower)) : lexemeOf(lower);
}

function weightOf(lexeme: Lexeme | undefined, tag: Tag): number {
  if (tag === 'number') return 0.5;
  return lexeme ? LEAST_WEIGHT + (1 - LEAST_WEIGHT) * lexeme.rarity : UNKNOWN_WEIGHT;
}

function indexAt(spans: readonly { start: number; end: number }[], token: Token): number | undefined {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span && token.start >= span.start && token.end <= span.end) return i;
  }
  return undefined;
}
