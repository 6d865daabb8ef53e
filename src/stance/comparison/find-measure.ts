import type { Quantity } from '../../text/find-quantities.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis, Word } from '../analysis/analysis.ts';

/** What a figure is a figure of, beside what it counts. Word indices. */
export interface Measure {
  /** The noun that has the figure: "inflation" of "inflation fell to 4%", "profit" of "a profit of $1m", "magnitude". */
  readonly subject?: number;
  /** What narrows that noun, as base forms: "core", "youth". */
  readonly narrowed: readonly string[];
  /** The verb that governs the figure: "sentenced to six years", "bought for $3m". */
  readonly deed?: number;
  /** "fell by 4%" tells a step, "fell to 4%" a level, "from 4%" where it started. */
  readonly extent?: 'step' | 'level' | 'start';
  /** What a change is counted from: "than a year earlier", "month on month". */
  readonly base?: Period;
  /** Asked for, expected or threatened: not what came of it. */
  readonly isOpen: boolean;
}

type Period = 'year' | 'quarter' | 'month' | 'week';

const found = new WeakMap<Quantity, Measure>();

/** What a figure of a statement measures, by the words around it. */
export function findMeasure(analysis: Analysis, quantity: Quantity): Measure {
  const known = found.get(quantity);
  if (known) return known;
  const measure = describeMeasure(analysis, quantity);
  found.set(quantity, measure);
  return measure;
}

function describeMeasure(analysis: Analysis, quantity: Quantity): Measure {
  const { words, clauses, times, toldTimes } = analysis;
  const at = words.findIndex(({ start }) => start >= quantity.start);
  const clause = clauses.find(({ start, end }) => at >= start && at < end);
  const from = clause?.start ?? 0;
  const before = findLast(words, from, at, (word, i) => isVerb(word) && !isModifier(words, i));
  const isSubject = clause?.actor !== undefined && words[clause.actor]?.quantity !== undefined;
  const deed = before ?? (isSubject && clause.actor >= at ? clause.predicate : undefined);
  const extent = findExtent(words, at, deed, quantity);
  const calendar = [...times, ...toldTimes];
  const subject = findSubject(words, from, at, deed, quantity, calendar);
  return {
    ...(subject !== undefined && { subject }),
    narrowed: subject === undefined ? [] : findNarrowing(words, subject, calendar),
    ...(deed !== undefined && { deed }),
    ...(extent && { extent }),
    ...findBase(analysis, quantity),
    isOpen: isOpen(words, clause?.end ?? words.length, at, deed),
  };
}

function findSubject(
  words: readonly Word[],
  from: number,
  at: number,
  deed: number | undefined,
  quantity: Quantity,
  times: readonly Span[],
): number | undefined {
  const before = words[at - 1];
  const isBeside = before !== undefined && quantity.start - before.end <= 1;
  if (isBeside && before.tag === 'noun' && before.name === undefined && !quantity.head) return at - 1;
  if (before?.lower === 'of') {
    const of = findLast(words, from, at - 1, isThing);
    if (of !== undefined && of >= at - 3 && !MEASURING.has(words[of]?.lemma ?? '')) return of;
  }
  const after = findNounAfter(words, quantity);
  if (after !== undefined && !isTime(words[after] as Word, times)) return after;
  if (deed === undefined || !isOfMeasure(words[deed] as Word)) return undefined;
  const object = words.findIndex((word, i) => i > deed && i < at && isThing(word) && !isTime(word, times));
  return object >= 0 ? headFrom(words, object) : findHead(words, from, deed);
}

/** "a total of 12", "a magnitude of 6.4" is the second only. */
const MEASURING = new Set('total number figure sum average maximum minimum record estimate'.split(' '));

/** "a nine-year prison term", "a 3 percent rise": the noun that the measure stands before. */
function findNounAfter(words: readonly Word[], { end, unit, head }: Quantity): number | undefined {
  if (unit === undefined || head) return undefined;
  const next = words.findIndex(({ start }) => start >= end);
  const word = words[next];
  if (!word || word.start - end > 1 || (word.tag !== 'noun' && word.tag !== 'adjective')) return undefined;
  const last = headFrom(words, next);
  return words[last]?.tag === 'noun' ? last : undefined;
}

/** The last of the nouns that stand together from here on. */
function headFrom(words: readonly Word[], first: number): number {
  let last = first;
  while (last + 1 < words.length && (isThing(words[last + 1] as Word) || words[last]?.tag === 'adjective'))
    last++;
  return last;
}

/** "Core inflation in Chile was": the head of what stands first. */
function findHead(words: readonly Word[], from: number, until: number): number | undefined {
  const first = words.findIndex((word, i) => i >= from && i < until && isThing(word));
  return first < 0 ? undefined : Math.min(headFrom(words, first), until - 1);
}

/** Adjectives that tell of the same thing. */
const PLAIN = new Set(
  'key main benchmark official new latest current overall total whole preliminary reported annual yearly monthly quarterly interest lending policy'.split(
    ' ',
  ),
);

function findNarrowing(words: readonly Word[], subject: number, times: readonly Span[]): readonly string[] {
  const narrowing: string[] = [];
  for (let i = subject - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.tag !== 'adjective' && word.tag !== 'noun' && word.tag !== 'name') break;
    if (isOwner(word)) break;
    if (word.quantity === undefined && !isTime(word, times) && !isRealName(word) && !PLAIN.has(word.lemma))
      narrowing.push(word.lemma);
  }
  return narrowing;
}

function isTime(word: Word, times: readonly Span[]): boolean {
  return times.some(({ start, end }) => word.start >= start && word.start < end);
}

/** The capital of a sentence's first word makes no name of it: "Core inflation". */
function isRealName({ name, start }: Word): boolean {
  return name !== undefined && start > 0;
}

/** Verbs that say how high a figure is, not what was done. */
const OF_MEASURE = new Set(
  'be is are was were been remain stay reach hit stand total average measure exceed set keep leave hold put come climb amount'.split(
    ' ',
  ),
);

function isOfMeasure({ lemma, lower, states }: Word): boolean {
  return (
    OF_MEASURE.has(lemma) ||
    OF_MEASURE.has(lower) ||
    states.some(({ family }) => family === 'trend' || family === 'pace')
  );
}

function findExtent(
  words: readonly Word[],
  at: number,
  deed: number | undefined,
  { bound, end }: Quantity,
): Measure['extent'] {
  const before = words[at - 1]?.lower;
  if (before === 'by') return 'step';
  if (before === 'from' && bound !== 'range') return 'start';
  if (before === 'to' || before === 'at') return 'level';
  const next = words.find(({ start }) => start >= end);
  if (next && STEPS.has(next.lower)) return 'step';
  const verb = words[deed ?? -1];
  if (!verb || !isOfMeasure(verb)) return undefined;
  if (!verb.states.some(({ family }) => family === 'trend')) return 'level';
  return deed === at - 1 ? 'step' : undefined;
}

/** "3 percent more", "a 3 percent rise". */
const STEPS = new Set(
  'more less higher lower up down rise increase gain jump growth fall drop decline decrease cut reduction'.split(
    ' ',
  ),
);

const OPENING = new Set(
  'ask seek demand request urge recommend propose face risk expect forecast predict project want threaten consider'.split(
    ' ',
  ),
);
const OPENING_MODALS = new Set(['could', 'may', 'might', 'would', 'should']);

/** "wants to cut 300 jobs", "could be fined $2m", "40 mm are expected": the verb nearest to the figure decides, with what leads to it. */
function isOpen(words: readonly Word[], to: number, at: number, deed: number | undefined): boolean {
  const opens = (word: Word, i: number) =>
    (word.functionClass === 'modal' &&
      OPENING_MODALS.has(word.lower) &&
      /^\p{Ll}/u.test(word.text) &&
      !(word.lower === 'would' && isAnnounced(words, i))) ||
    (isVerb(word) && OPENING.has(word.lemma));
  if (deed === undefined) return words.some((word, i) => i >= at && i < to && opens(word, i));
  for (let i = deed; i >= 0 && (i === deed || leadsOn(words[i] as Word)); i--)
    if (opens(words[i] as Word, i)) return true;
  return false;
}

const ANNOUNCING = new Set('say announce confirm declare tell'.split(' '));
/** Words between the announcement and its "would": "said on Wednesday that 900 jobs at its two plants would go". */
const ANNOUNCED_REACH = 12;

/** "said that it would cut": what is announced is meant as it is said. */
function isAnnounced(words: readonly Word[], would: number): boolean {
  const before = words.slice(Math.max(0, would - ANNOUNCED_REACH), would);
  const after = words.slice(would + 1);
  return (
    [...before, ...after].some(({ lemma, tag }) => tag === 'verb' && ANNOUNCING.has(lemma)) &&
    !before.some(({ lower }) => lower === 'if')
  );
}

function leadsOn(word: Word): boolean {
  return (
    isVerb(word) || word.functionClass === 'modal' || word.functionClass === 'adverb' || word.lower === 'to'
  );
}

/** "artist, sentenced Thursday to": a participle may have been taken for a noun. */
function isVerb({ tag, functionClass, lower, lexeme }: Word): boolean {
  if (tag === 'verb' || functionClass === 'auxiliary') return true;
  return functionClass === undefined && /ed$/.test(lower) && lexeme?.classes.includes('verb') === true;
}

/** "its main lending rate": a participle before its noun governs nothing. */
function isModifier(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!/(?:ing|ed)$/.test(words[i]?.lower ?? '') || next?.tag !== 'noun') return false;
  return before?.functionClass === 'determiner' || before?.tag === 'adjective';
}

/** The "cent" of "5 per cent" is none, and "Turkey's" is whose thing it is. */
function isThing({ tag, name, quantity, text }: Word): boolean {
  return tag === 'noun' && name === undefined && quantity === undefined && !isOwner({ text });
}

function isOwner({ text }: Pick<Word, 'text'>): boolean {
  return /['’]s?$/.test(text);
}

const ON_PERIOD = /\b(year|quarter|month|week)[- ](?:on|over)[- ]\1\b/i;
const YEARLY =
  /\b(?:annual(?:ly|i[sz]ed)?|yearly|(?:from|than|on) (?:a|the previous|the) year(?: (?:ago|earlier|before))?)\b/i;
const FROM_PERIOD =
  /\b(?:than|from|over|on|compared (?:with|to))\s+(?:(?:in|a|the|one|same|last|previous|preceding|prior|period|of)\s+){1,4}(year|quarter|month|week)\b/i;
/** Characters around a figure in which its base is named. */
const BASE_REACH = { before: 40, after: 80 };

/** Only of shares: "5 people more than a month ago" is rare, "2 percent up on the month" is in every report. */
function findBase(
  { statement, quantities }: Analysis,
  { start, end, role }: Quantity,
): Pick<Measure, 'base'> {
  if (role !== 'percent') return {};
  const next =
    quantities.find((other) => other.start >= end && other.role === 'percent')?.start ??
    end + BASE_REACH.after;
  const last =
    quantities.findLast((other) => other.end <= start && other.role === 'percent')?.end ??
    start - BASE_REACH.before;
  const after = statement.text.slice(end, Math.min(next, end + BASE_REACH.after));
  const around = `${statement.text.slice(Math.max(0, last, start - BASE_REACH.before), start)}|${after}`;
  const period =
    ON_PERIOD.exec(around)?.[1] ?? FROM_PERIOD.exec(after)?.[1] ?? (YEARLY.test(around) ? 'year' : undefined);
  return period === undefined ? {} : { base: period.toLowerCase() as Period };
}

function findLast(
  words: readonly Word[],
  from: number,
  until: number,
  fits: (word: Word, i: number) => boolean,
): number | undefined {
  for (let i = until - 1; i >= from; i--) if (fits(words[i] as Word, i)) return i;
  return undefined;
}
