import type { NameMention } from '../../text/find-names.ts';
import type { TimeMention } from '../../text/find-times.ts';
import type { Analysis, Clause } from '../analysis/analysis.ts';
import { isSpeaker } from '../analysis/is-speaker.ts';
import { compareOrdinals } from '../comparison/compare-ordinals.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { eventClass } from '../comparison/event-classes.ts';
import { findOpposedStates } from './find-opposed-states.ts';
import { differing, type Finding, slotText } from './finding.ts';

/** Share of the rest of both sentences that must be the same before a day or a place alone makes the difference. */
const SAME_EVENT = 0.75;
/** Less will do where it befell one person whom both name. */
const SAME_CASE = 0.6;
/** Days between two dates of one event; further apart it has happened twice. */
const MOST_DAYS = 6;

/** Two reports of one event that give it another day, place or person: all else is the same. */
export function findMisplacements(comparison: Comparison): Finding[] {
  const { a, b, times, names, quantities } = comparison;
  if (quantities.some(({ outcome }) => outcome === 'apart')) return [];
  const rescheduled = findRescheduled(comparison);
  if (rescheduled.length > 0) return rescheduled;
  const isNamed = befallsOneNamed(comparison);
  if (!isNamed && (isRepeatable(a) || isRepeatable(b))) return [];
  if (coverageWithoutSlots(comparison) < (isNamed ? SAME_CASE : SAME_EVENT)) return [];
  const isOnce = happensOnce(a) && happensOnce(b);
  const isChanged = findOpposedStates(comparison).some(({ time }) => time === 'two');
  if (
    times.outcome === 'differs' &&
    times.a &&
    times.b &&
    !isChanged &&
    (isOnce || areNear(times.a.from, times.b.from))
  ) {
    return [
      {
        stance: 'contradicts',
        kind: 'date',
        differs: [differing('time', slotText(times.a), slotText(times.b))],
        strength: 0.7,
      },
    ];
  }
  if (times.outcome === 'not-stated' && Math.abs(times.daysApart ?? 0) > MOST_DAYS) return [];
  const takesPart =
    ({ statement }: Analysis) =>
    (name: NameMention) =>
      !isSpeaker(statement.text, name);
  const [left, right] = [names.onlyA.filter(takesPart(a)), names.onlyB.filter(takesPart(b))];
  if (left.length !== 1 || right.length !== 1 || names.shared.length === 0) return [];
  const [here, there] = [left[0] as NameMention, right[0] as NameMention];
  return areOfOneKind(a, here, b, there) ? [misplaced('place', here, there)] : compareLone(here, there);
}

const KIND = 'city|town|village|region|province|district|county|state|island|port|suburb|municipality';
const KIND_BEFORE = new RegExp(
  `\\b(?:in|near|at|on|off)\\s+(?:[\\p{L}’'-]+\\s+){0,3}(${KIND})\\s+of\\s+$`,
  'iu',
);
const KIND_AFTER = new RegExp(`^\\s+(${KIND})\\b`, 'i');

/** "in the region of Belgorod", "in the Kursk region": two regions are in different places, known or not. */
function areOfOneKind(a: Analysis, left: NameMention, b: Analysis, right: NameMention): boolean {
  const kind = kindOf(a, left);
  return kind !== undefined && kind === kindOf(b, right);
}

function kindOf({ statement }: Analysis, { start, end }: NameMention): string | undefined {
  const before = KIND_BEFORE.exec(statement.text.slice(Math.max(0, start - 60), start))?.[1];
  return (before ?? KIND_AFTER.exec(statement.text.slice(end))?.[1])?.toLowerCase();
}

/** What befalls a person once: who was arrested on Monday was not on Wednesday. */
const ONCE_EACH = new Set(
  'arrest detain die sentence jail resign appoint charge release convict acquit marry elect swear extradite sack dismiss kill kidnap find bury'.split(
    ' ',
  ),
);

/** Both tell the same of one person, by name. */
function befallsOneNamed({ a, b, clauses, names }: Comparison): boolean {
  return clauses.some((pair) => {
    const deed = a.words[pair.a.predicate ?? -1];
    if (pair.predicates !== 'same' || !deed || !ONCE_EACH.has(deed.lemma)) return false;
    const [here, there] = [namesOf(a, pair.a), namesOf(b, pair.b)];
    return names.shared.some((shared) => here.includes(shared.a) && there.includes(shared.b));
  });
}

/** The person in the clause: of whom a deed is told in the passive, and who dies or resigns. */
function namesOf(
  { words, names, statement }: Analysis,
  { object, actor, passive, predicate, start }: Clause,
): NameMention[] {
  const at = words[(passive ? object : (object ?? actor)) ?? -1]?.name;
  const [from, to] = [words[start]?.start ?? 0, words[predicate ?? -1]?.start ?? 0];
  return names.filter((name, i) => {
    const isOfObject = name.start > to && OF_OBJECT.test(statement.text.slice(to, name.start));
    const isNear = i === at || (passive ? name.start >= from && name.end <= to : isOfObject);
    return isNear && (name.type === 'person' || name.type === undefined);
  });
}

/** From the verb to the name: "found the body of the hiker Lena Ott". */
const OF_OBJECT = /^\S+\s+(?:the|a|an|his|her|their)\s+(?:\S+\s+){1,3}?of\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}$/u;

const SCHEDULED = new Set(
  'election vote referendum poll runoff run-off ballot trial hearing summit match strike ceremony inauguration funeral conference verdict launch talks'.split(
    ' ',
  ),
);
/** Share of both statements from which a referendum is one referendum; days between the two reports. */
const SAME_PLAN = { share: 0.5, days: 3 };

/** One vote or trial that is to be on two days. A later report may tell of a change. */
function findRescheduled({ a, b, alignment, times, names, clauses }: Comparison): Finding[] {
  const days = Math.abs(daysBetween(a.statement.published, b.statement.published));
  if (!(days <= SAME_PLAN.days) || times.outcome !== 'differs' || !times.a || !times.b) return [];
  if (names.shared.length === 0 || Math.sqrt(alignment.coverageA * alignment.coverageB) < SAME_PLAN.share)
    return [];
  const isAhead = ({ statement }: Analysis, { from, to }: TimeMention) =>
    from !== undefined && from === to && statement.published !== undefined && from > statement.published;
  const isPlanned = alignment.same.some(
    (pair) =>
      pair.similarity === 1 &&
      SCHEDULED.has(a.words[pair.a]?.lower ?? '') &&
      SCHEDULED.has(b.words[pair.b]?.lower ?? ''),
  );
  const isOneDeed = clauses.some(
    (pair) =>
      pair.predicates === 'same' &&
      names.shared.some((shared) => isInside(a, pair.a, shared.a) && isInside(b, pair.b, shared.b)),
  );
  if (
    !(isPlanned || isOneDeed) ||
    !isAhead(a, times.a) ||
    !isAhead(b, times.b) ||
    compareOrdinals(a, b) === 'others'
  )
    return [];
  return [
    {
      stance: 'contradicts',
      kind: 'date',
      differs: [differing('time', slotText(times.a), slotText(times.b))],
      strength: 0.7,
    },
  ];
}

function isInside({ words }: Analysis, { start, end }: Clause, name: NameMention): boolean {
  return name.start >= (words[start]?.start ?? 0) && name.end <= (words[end - 1]?.end ?? 0);
}

function daysBetween(a: string | undefined, b: string | undefined): number {
  return (Date.parse(b ?? '') - Date.parse(a ?? '')) / 86_400_000;
}

function compareLone(left: NameMention, right: NameMention): Finding[] {
  if (left.type !== right.type) return [];
  const place = left.type === 'place';
  if (!place && left.type !== 'person') return [];
  return [misplaced(place ? 'place' : 'actor', left, right)];
}

function misplaced(kind: 'place' | 'actor', left: NameMention, right: NameMention): Finding {
  const differs = [differing(kind, slotText(left), slotText(right))];
  return { stance: 'contradicts', kind, differs, strength: 0.7 };
}

/** Attacks, losses and talk come again and again: another day or place is another one. */
function isRepeatable({ words, toldTimes }: Analysis): boolean {
  return (
    words.some(({ name }, i) => name === undefined && eventClass(words, i) !== undefined) ||
    toldTimes.some(({ kind }) => kind !== 'recurring')
  );
}

/** Nobody is born twice, and no house is founded twice: then days may be years apart. */
function happensOnce({ words }: Analysis): boolean {
  return words.some(({ lower }) => ONCE.has(lower));
}

const ONCE = new Set(['born', 'founded', 'invented', 'discovered', 'established', 'inaugurated']);

function areNear(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined && b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS * 86_400_000
  );
}

/** What of the words outside names and times both have, the smaller share of the two. */
function coverageWithoutSlots({ a, b, alignment, times, names }: Comparison): number {
  const share = (
    analysis: Analysis,
    only: readonly number[],
    slots: readonly { start: number; end: number }[],
  ) => {
    const outside = (i: number) =>
      !slots.some(
        ({ start, end }) => (analysis.words[i]?.start ?? 0) >= start && (analysis.words[i]?.end ?? 0) <= end,
      );
    const weigh = (indices: readonly number[]) =>
      indices.filter(outside).reduce((sum, i) => sum + (analysis.words[i]?.weight ?? 0), 0);
    const all = weigh(analysis.words.map((_, i) => i));
    return all === 0 ? 0 : 1 - weigh(only) / all;
  };
  const slotsA = [...names.onlyA, ...(times.a ? [times.a] : [])];
  const slotsB = [...names.onlyB, ...(times.b ? [times.b] : [])];
  return Math.min(share(a, alignment.onlyA, slotsA), share(b, alignment.onlyB, slotsB));
}
