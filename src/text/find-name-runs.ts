import type { Span } from './span.ts';
import { splitSentences } from './split-sentences.ts';
import { type Token, tokenize } from './tokenize.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

/** Capitalised words that stand together, in one sentence. */
export interface NameRun extends Span {
  readonly tokens: readonly Token[];
  /** Whether it begins the sentence, where the first word has its capital anyway. */
  readonly isInitial: boolean;
}

/** A sentence with its runs, and whether its capitals say nothing: a headline In Title Case or IN CAPITALS. */
export interface RunsOfSentence {
  readonly sentence: Span;
  readonly runs: readonly NameRun[];
  readonly isShouted: boolean;
}

/** Small words that may stand inside a name, between two words with capitals. */
const LINK =
  /^(?:of|the|de|del|della|di|da|do|dos|du|des|la|le|bin|ibn|al|el|von|van|der|den|and|for|on|y|und)$/;
/** Heads after which "and", "for" and "on" go on: "Ministry of Health and Welfare", "Centers for Disease Control and Prevention". */
const BODY =
  /^(?:Ministr|Department|Committee|Commission|Cent(?:er|re)|Agency|Office|Bureau|Council|Institute|Organi[sz]ation|Association|Board|Court|University|Fund|Bank|Federation|Society|Foundation|Administration|Secretary|Union|Campaign|Coalition|Alliance|Conference|Convention|School|Bosnia|Trinidad|Antigua)/;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]?s)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:['’]s)?$|^(?:ET|EST|EDT|PT|PST|PDT|GMT|UTC|CET|BST)$/;

/**
 * Finds runs of capitalised words, sentence by sentence, without any list of names: small enough for the
 * content script. `findNames` decides which of them are names.
 */
export function findNameRuns(text: string): RunsOfSentence[] {
  return splitSentences(text).map((sentence) => {
    const tokens = tokenize(sentence.text).map((token) => moved(token, sentence.start));
    return { sentence, runs: findRuns(text, tokens), isShouted: isShouted(tokens) };
  });
}

function moved(token: Token, by: number): Token {
  return { text: token.text, start: token.start + by, end: token.end + by };
}

function findRuns(text: string, tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(text, tokens, at);
    if (end > at) {
      const parts = tokens.slice(at, end);
      const [first, last] = [parts[0], parts.at(-1)];
      if (first && last)
        runs.push(runOf(text, parts, first, last, at === 0 || opensQuote(text, first.start)));
    }
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** What is quoted begins with a capital as a sentence does. */
function opensQuote(text: string, at: number): boolean {
  return /(?:^|[\s(])["“‘«]$/.test(text.slice(Math.max(0, at - 2), at));
}

function runOf(
  text: string,
  tokens: readonly Token[],
  first: Token,
  last: Token,
  isInitial: boolean,
): NameRun {
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), tokens, isInitial };
}

/** Tokens in the longest name that is read: "Organisation for the Prohibition of Chemical Weapons" has seven. */
const LONGEST_RUN = 14;

/** Index after the run that begins at `at`; `at` itself where none begins. */
function runEnd(text: string, tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  let end = at + 1;
  if (MODIFIER.test(tokens[at]?.text ?? '')) return end;
  while (end < Math.min(tokens.length, at + LONGEST_RUN) && !isPossessive(tokens[end - 1])) {
    const next = nextCapital(text, tokens, at, end);
    if (next === undefined || MODIFIER.test(tokens[next]?.text ?? '')) break;
    end = next + 1;
  }
  return end;
}

/** Index of the capitalised word (or number that names) that goes on with the run, links between allowed. */
function nextCapital(text: string, tokens: readonly Token[], first: number, at: number): number | undefined {
  for (let next = at; next < at + 3 && next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || !isClose(text, tokens[next - 1], token)) return undefined;
    if (isCapital(token) && !CALENDAR.test(token.text)) return next;
    if (
      next === at &&
      /^\d{1,3}$/.test(token.text) &&
      !isCapital(tokens[next + 1]) &&
      /^[A-Z]/.test(tokens[next - 1]?.text ?? '') &&
      endsPhrase(text, token)
    )
      return next;
    if (!LINK.test(token.text)) return undefined;
    if (!mayLink(token.text, tokens.slice(first, next))) return undefined;
  }
  return undefined;
}

/** "and" and "for" go on inside the name of a body only, "on" right after its head: "Committee on Foreign Relations". */
function mayLink(link: string, before: readonly Token[]): boolean {
  if (link === 'on')
    return /^(?:Committee|Commission|Conference|Council|Panel|Convention)$/.test(before.at(-1)?.text ?? '');
  return !/^(?:and|for)$/.test(link) || before.some(({ text }) => BODY.test(text));
}

/** "US-made", "Ethiopian-born": says where something comes from, and begins no name. */
const MODIFIER =
  /^\p{Lu}[\p{L}.]*-(?:made|born|based|led|backed|owned|run|built|held|bound|controlled|occupied|funded|supplied|registered|flagged|listed|speaking|style)$/u;

/** "Rossiya 24", "Apollo 11": no word follows that the number could count. */
function endsPhrase(text: string, token: Token): boolean {
  return !/^(?:\s+\p{Ll}|[-–]\d)/u.test(text.slice(token.end, token.end + 8));
}

function isClose(text: string, before: Token | undefined, token: Token): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, token.start);
  if (/^[ \u00a0]$/.test(gap) || (gap === '-' && !before.text.endsWith('.'))) return true;
  return (
    /^\.\s$/.test(gap) &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Prof|St|Adm|Rev|Jr)$/u.test(before.text)
  );
}

/** A hostile page may write a word of any length; none that is longer is a name. */
const LONGEST_WORD = 60;

/** Most words, told at once: tests for letters of all scripts take some ten times as long (V8). */
const PLAIN = /^[a-z]{3}/;

export function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !PLAIN.test(token.text) &&
    token.text.length <= LONGEST_WORD &&
    /^(?:\p{Lu}|al-\p{Lu}|e[A-Z]|i[A-Z]|[dl]['’]\p{Lu})/u.test(token.text) &&
    !token.text.split(/[-–]/).every((part) => CALENDAR.test(part))
  );
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/.test(token.text);
}

/** Share of long words with a capital from which capitals say nothing. Prose with many names stays below. */
const SHOUTED = 0.8;

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ text }) =>
      text.length > 2 &&
      /^\p{L}/u.test(text) &&
      !CALENDAR.test(text) &&
      !FUNCTION_WORDS.has(text.toLowerCase()),
  );
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 3 && capitals.length / words.length >= SHOUTED;
}
