import type { NameMention } from '../../text/find-names.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { areSomewhereElse } from '../comparison/compare-locations.ts';
import { isSameName } from '../comparison/compare-names.ts';
import { compareOrdinals } from '../comparison/compare-ordinals.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { differing, type Finding, slotText } from './finding.ts';

/** Share of both statements from which one election or match is one; days between two reports of it. */
const ONE_EVENT = { share: 0.4, days: 4 };

/** "Sandu was re-elected, beating Stoianoglo", "Stoianoglo won, defeating Sandu": each is the winner of one. */
export function findSwappedWinners(comparison: Comparison): Finding[] {
  const { a, b, alignment, times } = comparison;
  if (!isDated(comparison) || times.outcome === 'differs') return [];
  if (
    Math.abs(times.daysApart ?? 0) > ONE_EVENT.days ||
    areSomewhereElse(a, b) ||
    compareOrdinals(a, b) === 'others'
  )
    return [];
  if (Math.sqrt(alignment.coverageA * alignment.coverageB) < ONE_EVENT.share) return [];
  const [here, there] = [findMatch(a), findMatch(b)];
  if (!here || !there) return [];
  if (!isSameName(here.winner, there.loser) || !isSameName(here.loser, there.winner)) return [];
  const differs = [differing('actor', slotText(here.winner), slotText(there.winner))];
  return [{ stance: 'contradicts', kind: 'actor', differs, strength: 0.75 }];
}

interface Match {
  readonly winner: NameMention;
  readonly loser: NameMention;
}

/** Who is said to have been beaten, and who stands at the head of the clause before it. */
function findMatch({ names, statement, words, clauses }: Analysis): Match | undefined {
  const parties = names.filter(({ type }) => type !== 'demonym' && type !== 'place');
  for (const loser of parties) {
    if (!BEATS.test(statement.text.slice(Math.max(0, loser.start - LOSER_REACH), loser.start))) continue;
    const clause = clauses.findLast(({ start }) => (words[start]?.start ?? 0) <= loser.start);
    const head = clause && words[(clause.passive ? clause.object : clause.actor) ?? -1]?.name;
    const winner = head === undefined ? undefined : names[head];
    if (winner && winner !== loser && !clause?.negated && parties.includes(winner)) return { winner, loser };
  }
  return undefined;
}

const BEATS =
  /\b(?:beat(?:ing|s)?|defeat(?:ing|ed|s)?|overc(?:a|o)m(?:e|ing)|thrash(?:ed|ing)|rout(?:ed|ing)|edg(?:ing|ed) (?:out|past)|oust(?:ing|ed)|ahead of)\s+(?!by\b)(?:[\p{L}.'’-]+,?\s+){0,4}$/iu;

/** Characters from "beating" to the name: "beating the former prosecutor general Alexandr Stoianoglo". */
const LOSER_REACH = 64;
