import type { Difference, Kind, SlotText, Stance } from '../model.ts';
import type { NameMention } from '../text/find-names.ts';
import type { Span } from '../text/span.ts';
import type { WordPair } from './align-words.ts';
import type { Analysis, Clause, Word } from './analysis.ts';
import type { ClausePair } from './compare-clauses.ts';
import type { QuantityPair } from './compare-quantities.ts';
import type { Comparison } from './compare-statements.ts';
import { findMisplacements } from './find-misplacements.ts';
import { findNoCasualties } from './find-no-casualties.ts';
import { isOwnPlace } from './place-like.ts';

/** One way in which two statements stand to each other, with the parts that show it. Gates come later. */
export type Finding = {
  [S in Stance]: {
    readonly stance: S;
    readonly kind: Kind<S>;
    readonly differs: readonly Difference[];
    readonly strength: number;
  };
}[Stance];

/**
 * What speaks for a contradiction however few words are shared, because it names its own subject: a denial
 * its deed, a state its place, a verdict its undertaking.
 */
export function findFocused(comparison: Comparison): Finding[] {
  return [
    ...findDenials(comparison),
    ...findOpposites(comparison).filter(({ strength }) => strength >= CONTROL),
  ];
}

/** All that speaks for a contradiction or an update, the strongest first. */
export function findFindings(comparison: Comparison): Finding[] {
  return [
    ...findDenials(comparison),
    ...findNumbers(comparison),
    ...findNoCasualties(comparison),
    ...findNegations(comparison),
    ...findOpposites(comparison),
    ...findSwaps(comparison),
    ...findMisplacements(comparison),
  ].sort((x, y) => y.strength - x.strength);
}

function findDenials({ speakers, a, b }: Comparison): Finding[] {
  const { denial } = speakers;
  if (!denial) return [];
  const here = denial.here && spanOf(a, denial.here.source);
  const there = denial.there && spanOf(b, denial.there.source);
  return [
    { stance: 'contradicts', kind: 'denial', differs: [differing('speaker', here, there)], strength: 0.9 },
  ];
}

function findNumbers({ quantities, times, a, b }: Comparison): Finding[] {
  return quantities
    .filter(({ outcome, counted }) => outcome === 'apart' && counted === 'same')
    .map((pair): Finding => {
      const differs = [differing('quantity', slotText(pair.a), slotText(pair.b))];
      const days = times.daysApart ?? 0;
      if (!isRunning(pair) || days === 0)
        return { stance: 'contradicts', kind: 'number', differs, strength: 0.85 };
      const [told, toldThere] = [a.toldTimes[0] ?? times.a, b.toldTimes[0] ?? times.b];
      const when =
        told || toldThere
          ? [differing('time', told && slotText(told), toldThere && slotText(toldThere))]
          : [];
      return {
        stance: 'updates',
        kind: days > 0 ? 'later-figure' : 'earlier-figure',
        differs: [...differs, ...when],
        strength: 0.85,
      };
    });
}

/** What is counted may go on growing (a toll, losses); what is measured or priced was so once. */
function isRunning({ a }: QuantityPair): boolean {
  return a.unit === undefined && a.role === 'count';
}

/** Share of the lighter clause that must be the same before "not" is about the same thing. */
const SAME_STATEMENT = 0.5;

function findNegations({ clauses, alignment, a, b }: Comparison): Finding[] {
  return clauses
    .filter((pair) => isNegated(pair, a, b, alignment))
    .slice(0, 1)
    .map((pair) => ({
      stance: 'contradicts',
      kind: 'negation',
      differs: [differing('polarity', polarityText(a, pair.a), polarityText(b, pair.b))],
      strength: Math.min(0.85, 0.55 + 0.35 * pair.share),
    }));
}

function isNegated(pair: ClausePair, a: Analysis, b: Analysis, { same }: Comparison['alignment']): boolean {
  if (!pair.polarityDiffers || pair.predicates === 'opposed' || isUnsure(pair) || pair.share < SAME_STATEMENT)
    return false;
  if (deniesInWords(a, pair.a) || deniesInWords(b, pair.b)) return false;
  const turned = pair.a.negated ? turnedWord(a, pair.a) : turnedWord(b, pair.b);
  return same.some((other) => (pair.a.negated ? other.a : other.b) === turned);
}

/** The word that a negator turns: "fail" of "did not fail", "capture" of "failed to capture". Both sides must have it. */
function turnedWord({ words }: Analysis, { negators, end }: Clause): number {
  const from = negators[0] ?? end;
  return words.findIndex((word, i) => i > from && i < end && word.weight > 0 && word.tag !== 'adverb');
}

/** What is only wished for or possible is not contradicted by what is not so. */
function isUnsure({ a, b }: ClausePair): boolean {
  const unsure = (modality: Clause['modality']) => modality !== 'actual' && modality !== 'future';
  return unsure(a.modality) !== unsure(b.modality);
}

/** A denial is somebody's, and judged with its speaker. */
function deniesInWords({ denial }: Analysis, { start, end }: Clause): boolean {
  return denial !== undefined && denial.deed >= start && denial.deed < end;
}

/** "did not fail", "is no longer connected": the negator up to the word that it turns; or the bare predicate. */
function polarityText(analysis: Analysis, own: Clause): SlotText | undefined {
  const { words, statement } = analysis;
  const negator = own.negators[0];
  const first = words[negator ?? own.predicate ?? -1];
  if (!first) return undefined;
  const last = negator === undefined ? first : (words[turnedWord(analysis, own)] ?? first);
  const before = negator === undefined ? undefined : words[negator - 1];
  const start = before?.functionClass === 'auxiliary' ? before.start : first.start;
  return { text: statement.text.slice(start, last.end), start, end: last.end };
}

function findOpposites({ alignment, clauses, names, times, a, b }: Comparison): Finding[] {
  const days = Math.abs(times.daysApart ?? 0);
  const words = alignment.opposed
    .filter(({ relation }) => relation === 'antonym' || relation === 'exclusive')
    .map((pair): Finding => {
      const left = a.words[pair.a];
      const right = b.words[pair.b];
      const placed =
        pair.family !== undefined &&
        PLACED.has(pair.family) &&
        days <= SAME_STATE_DAYS &&
        isPlaced(pair, names, a, b);
      return {
        stance: 'contradicts',
        kind: 'opposite',
        differs: [differing('event', left && slotText(left), right && slotText(right))],
        strength: placed ? CONTROL : Math.min(CONTROL - 0.01, 0.8 * strengthOfPair(pair, clauses)),
      };
    });
  return [...words, ...findEvaluations(a, b, clauses, days)].filter(({ strength }) => strength > 0);
}

/** States of a place: nobody need say more about it than its name. */
const PLACED = new Set(['control', 'possession']);
/** How sure it is that a place cannot be fought over and left at once. */
const CONTROL = 0.65;
/** Days for which a place's state holds: longer finds more, and calls a later turn of events a contradiction. */
const SAME_STATE_DAYS = 3;

/** Both say it of the same town or region, in the clause itself or by pointing back to it. */
function isPlaced(pair: WordPair, names: Comparison['names'], a: Analysis, b: Analysis): boolean {
  return names.shared.some(
    (shared) =>
      (isOwnPlace(shared.a) || isOwnPlace(shared.b)) &&
      isBeside(a, pair.a, shared.a) &&
      isBeside(b, pair.b, shared.b),
  );
}

/** In one clause with the word; a name of the context is beside every word. */
function isBeside({ clauses, words, names }: Analysis, word: number, name: NameMention): boolean {
  if (!names.includes(name)) return true;
  const clause = clauses.find(({ start, end }) => word >= start && word < end);
  if (!clause) return false;
  return name.start >= (words[clause.start]?.start ?? 0) && name.end <= (words[clause.end - 1]?.end ?? 0);
}

/** Opposites count in clauses that otherwise say the same, and as predicates more than as modifiers. */
function strengthOfPair({ a, b }: WordPair, clauses: readonly ClausePair[]): number {
  const pair = clauses.find((c) => a >= c.a.start && a < c.a.end && b >= c.b.start && b < c.b.end);
  if (!pair || pair.a.negated !== pair.b.negated) return 0;
  return Math.min(1, pair.share + (pair.a.predicate === a && pair.b.predicate === b ? 0.3 : 0));
}

/** "disappointing counter-offensive" against "the counter-offensive did not fail": one undertaking, two verdicts. */
function findEvaluations(a: Analysis, b: Analysis, clauses: readonly ClausePair[], days: number): Finding[] {
  const pair = clauses.find(
    (c) =>
      c.a.evaluation &&
      c.b.evaluation &&
      c.a.evaluation.sign !== c.b.evaluation.sign &&
      isOneUndertaking(a, b, c, days),
  );
  const [left, right] = [a.words[pair?.a.evaluation?.word ?? -1], b.words[pair?.b.evaluation?.word ?? -1]];
  if (!pair || !left || !right || left.lemma === right.lemma) return [];
  const [here, there] = [evaluationText(a, pair.a), evaluationText(b, pair.b)];
  return [
    {
      stance: 'contradicts',
      kind: 'opposite',
      differs: [differing('event', here, there)],
      strength: 0.88,
    },
  ];
}

/** "not fail": the verdict with the word that turns it round. */
function evaluationText({ words, statement }: Analysis, { evaluation }: Clause): SlotText | undefined {
  const [first, last] = [words[evaluation?.from ?? -1], words[evaluation?.word ?? -1]];
  return (
    first && last && { text: statement.text.slice(first.start, last.end), start: first.start, end: last.end }
  );
}

const UNDERTAKINGS = new Set(
  'offensive counter-offensive counteroffensive campaign operation attack assault advance attempt effort push mission war invasion talk negotiation summit plan project program programme policy reform strategy vaccine test launch breach incursion progress'.split(
    ' ',
  ),
);
const MILITARY = new Set(
  'offensive counter-offensive counteroffensive attack assault advance push invasion breach incursion progress attempt'.split(
    ' ',
  ),
);

/** Days within which two moves of one side are one move. */
const SAME_MOVE_DAYS = 7;

/** The same undertaking is named in both clauses, or both tell of a military move by the same side. */
function isOneUndertaking(a: Analysis, b: Analysis, pair: ClausePair, days: number): boolean {
  const named = (analysis: Analysis, { start, end }: Clause) =>
    analysis.words
      .slice(start, end)
      .filter(({ lemma, lower }) => UNDERTAKINGS.has(lemma) || UNDERTAKINGS.has(lower));
  const [left, right] = [named(a, pair.a), named(b, pair.b)];
  if (left.some(({ lemma }) => right.some((other) => other.lemma === lemma))) return true;
  if (days > SAME_MOVE_DAYS) return false;
  const military = (words: readonly Word[]) =>
    words.some(({ lemma, lower }) => MILITARY.has(lemma) || MILITARY.has(lower));
  return military(left) && military(right) && sideOf(a) !== undefined && sideOf(a) === sideOf(b);
}

/** Key of the first name of the clause: whose move it is. */
function sideOf({ names, clauses, words }: Analysis): string | undefined {
  const evaluated = clauses.find(({ evaluation }) => evaluation);
  if (!evaluated) return undefined;
  const until = words[evaluated.end - 1]?.end ?? 0;
  const before = names.filter(({ start, type }) => start < until && (type === 'demonym' || type === 'place'));
  return before[0]?.key;
}

function findSwaps({ clauses, a, b }: Comparison): Finding[] {
  const swapped = clauses.find(({ rolesSwapped, predicates }) => rolesSwapped && predicates === 'same');
  if (!swapped) return [];
  const left = swapped.a.actor === undefined ? undefined : a.words[swapped.a.actor];
  const right = swapped.b.actor === undefined ? undefined : b.words[swapped.b.actor];
  return [
    {
      stance: 'contradicts',
      kind: 'actor',
      differs: [differing('actor', left && slotText(left), right && slotText(right))],
      strength: 0.7,
    },
  ];
}

export function differing(
  slot: Difference['slot'],
  here: SlotText | undefined,
  there: SlotText | undefined,
): Difference {
  return { slot, ...(here && { here }), ...(there && { there }) };
}

export function slotText({ text, start, end }: Span): SlotText {
  return { text, start, end };
}

function spanOf({ statement }: Analysis, part: string): SlotText | undefined {
  const start = statement.text.indexOf(part);
  return start < 0 ? undefined : { text: part, start, end: start + part.length };
}
