import type { NameMention } from '../../text/find-names.ts';
import type { Analysis, Clause, Word } from '../analysis/analysis.ts';
import { areSomewhereElse } from '../comparison/compare-locations.ts';
import { isSameName } from '../comparison/compare-names.ts';
import { compareOrdinals } from '../comparison/compare-ordinals.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { findTheme } from './find-theme.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { isOneParty } from './other-parties.ts';

/** Deeds that one alone can do, or that befall one alone: one wins an election, one buys a company, one becomes president. */
const ROLES: Readonly<Record<string, string>> = {
  winner: 'win secure clinch claim',
  buyer: 'buy acquire purchase take_over',
  chosen: 'appoint elect name choose swear_in inaugurate crown',
};
/** What only one can win. Seats, votes and prizes are shared. */
const WON = new Set(
  'election race runoff run-off presidency primary title final championship cup gold match leadership seat by-election grand_prix'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'president minister mayor governor chancellor leader chief ceo executive chair chairman chairwoman pope king queen speaker coach director general secretary premier head successor commissioner manager'.split(
    ' ',
  ),
);

/** Share of both statements from which one election is one election. */
const ONE_EVENT = 0.4;
/** Days between two reports of one win, sale or appointment. */
const SAME_NEWS_DAYS = 4;

/** Two reports of one win, sale or appointment that name another person or company for it. */
export function findLoneRoles(comparison: Comparison): Finding[] {
  const { a, b, alignment, names, times } = comparison;
  if (!isDated(comparison) || names.shared.length === 0 || Math.abs(times.daysApart ?? 0) > SAME_NEWS_DAYS)
    return [];
  if (Math.sqrt(alignment.coverageA * alignment.coverageB) < ONE_EVENT) return [];
  if (areSomewhereElse(a, b) || compareOrdinals(a, b) === 'others' || areOfOthers(a, b)) return [];
  for (const left of a.clauses.flatMap((clause) => findRoles(a, clause))) {
    for (const right of b.clauses.flatMap((clause) => findRoles(b, clause))) {
      if (left.role !== right.role || !isOneThing(left, right, comparison)) continue;
      if (isSameName(left.who, right.who) || isOneParty(left.who, right.who)) continue;
      if (!isOnly(left.who, b) || !isOnly(right.who, a)) continue;
      const differs = [differing('actor', slotText(left.who), slotText(right.who))];
      return [{ stance: 'contradicts', kind: 'actor', differs, strength: 0.75 }];
    }
  }
  return [];
}

interface LoneRole {
  readonly role: string;
  readonly who: NameMention;
  /** Index of the word for what is won, bought or filled. */
  readonly thing: number;
}

function findRoles(analysis: Analysis, clause: Clause): LoneRole[] {
  if (clause.negated || clause.modality === 'possible' || clause.modality === 'conditional') return [];
  const { words } = analysis;
  const found: LoneRole[] = [];
  for (let at = clause.start; at < clause.end; at++) {
    const role = words[at]?.tag === 'verb' ? roleOf(words, at) : undefined;
    const who = role && findBearer(analysis, clause, at, role);
    if (!role || !who) continue;
    const thing = role === 'winner' ? findWon(analysis, clause, at) : findThing(words, clause, at, role, who);
    if (thing !== undefined) found.push({ role, who, thing });
  }
  return found;
}

/** Who wins or buys stands before the verb, and who is chosen too in the passive; whom others choose stands behind it. */
function findBearer(
  { words, names }: Analysis,
  clause: Clause,
  at: number,
  role: string,
): NameMention | undefined {
  const verb = words[at] as Word;
  const isPassive = /^(?:was|were|is|are|been|be|being)$/.test(words[at - 1]?.lower ?? '');
  if (role === 'chosen' && !isPassive) {
    const after = names.find(({ start }) => start > verb.end);
    return after && after.start <= (words[clause.end - 1]?.end ?? 0) && after.type !== 'place'
      ? after
      : undefined;
  }
  const actor = words[(role === 'chosen' ? clause.object : clause.actor) ?? -1]?.name;
  return isMainDeed(words, clause, at) && actor !== undefined ? names[actor] : undefined;
}

/** The predicate, or what it leads to: "agreed on Tuesday to buy". */
function isMainDeed(words: readonly Word[], { predicate }: Clause, at: number): boolean {
  if (predicate === at) return true;
  return words[at - 1]?.lower === 'to' && /^(?:agree|manage|go)$/.test(words[predicate ?? -1]?.lemma ?? '');
}

function roleOf(words: readonly Word[], at: number): string | undefined {
  const { lemma } = words[at] as Word;
  const phrase = `${lemma}_${words[at + 1]?.lower ?? ''}`;
  return Object.keys(ROLES).find((role) => {
    const members = ROLES[role]?.split(' ') ?? [];
    return members.includes(lemma) || members.includes(phrase);
  });
}

/** The company or the office: the first that fits, behind the verb. */
function findThing(
  words: readonly Word[],
  clause: Clause,
  at: number,
  role: string,
  who: NameMention,
): number | undefined {
  const found = words.findIndex((word, i) => {
    if (i <= at || i >= clause.end || (word.start >= who.start && word.start < who.end)) return false;
    if (role === 'chosen') return OFFICES.has(word.lemma) || OFFICES.has(word.lower);
    return word.name !== undefined;
  });
  return found < 0 ? undefined : found;
}

/** What is won, not where: "won 112 seats in the election" is no election. */
function findWon(analysis: Analysis, clause: Clause, at: number): number | undefined {
  const { words } = analysis;
  const won = findTheme(analysis, clause, at);
  if (won === undefined || won < at || !WON.has(words[won]?.lemma ?? '')) return undefined;
  return words.slice(at, won).some(({ quantity }) => quantity !== undefined) ? undefined : won;
}

function isOneThing(left: LoneRole, right: LoneRole, { a, b, alignment }: Comparison): boolean {
  if (left.role !== 'buyer')
    return alignment.same.some((pair) => pair.a === left.thing && pair.b === right.thing);
  const bought = (x: Analysis, i: number) => x.names.slice(x.words[i]?.name ?? 0);
  return bought(a, left.thing).some(
    (name) =>
      name.type !== 'demonym' &&
      name.type !== 'place' &&
      bought(b, right.thing).some((other) => isSameName(name, other)),
  );
}

/** Who is named in both has another part in each, unless as the loser. */
function isOnly(name: NameMention, { names, statement }: Analysis): boolean {
  return names.every(
    (other) =>
      !isSameName(name, other) ||
      LOSES.test(statement.text.slice(Math.max(0, other.start - 48), other.start)) ||
      IS_BEHIND.test(statement.text.slice(other.end)),
  );
}

/** "beating the incumbent John Cornyn": the loser. */
const LOSES =
  /\b(?:beat(?:ing|s|en)?|defeat(?:ing|ed|s)?|ahead of|over|against|edg(?:ing|ed) out|oust(?:ing|ed)|outbid(?:ding)?|not)\s+(?:[\p{L}.'’-]+,?\s+){0,4}$/iu;

/** "with Ana Roca in second place", "Ana Roca came third". */
const IS_BEHIND =
  /^,?\s+(?:(?:who\s+)?(?:was|finish(?:ed|ing)|c[ao]m(?:e|ing)|took|taking|plac(?:ed|ing)|in)\s+(?:in\s+)?)?(?:a\s+)?(?:distant\s+|close\s+)?(?:second|third|runner-up)\b/i;

const OF_SOME =
  /\b(?:women|men|girls|boys|junior|youth|doubles|mixed|under-?\d+|wheelchair|semi-?final|quarter-?final)\b/gi;

/** The women's final is not the men's. */
function areOfOthers(a: Analysis, b: Analysis): boolean {
  const told = ({ statement }: Analysis) =>
    (statement.text.match(OF_SOME) ?? [])
      .map((word) => word.toLowerCase())
      .toSorted()
      .join();
  return told(a) !== told(b);
}
