import type { Difference, SlotText } from '../../model.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { findLoneRoles } from './find-lone-roles.ts';
import { findMisplacements } from './find-misplacements.ts';
import { findNegations } from './find-negations.ts';
import { findNoCasualties, isNone, noneOrSome } from './find-no-casualties.ts';
import { findOpposedStates } from './find-opposed-states.ts';
import { CONTROL, findOpposites } from './find-opposites.ts';
import { findScores } from './find-scores.ts';
import { findSwappedSides } from './find-swapped-sides.ts';
import { findSwappedWinners } from './find-swapped-winners.ts';
import { differing, type Finding, slotText } from './finding.ts';
import { areOddFigures } from './odd-figures.ts';
import { areOfOneDisaster, areOfOthers, isOutgrown, isRunning } from './running-figures.ts';

export type { Finding };

/**
 * What speaks for a contradiction however few words are shared, because it names its own subject: a denial
 * its deed, a state its place, a verdict its undertaking.
 */
export function findFocused(comparison: Comparison): Finding[] {
  return [
    ...findDenials(comparison),
    ...findOpposites(comparison).filter(({ strength }) => strength >= CONTROL),
    ...(areOfOneDisaster(comparison) ? findNumbers(comparison) : []),
  ];
}

const known = new WeakMap<Comparison, readonly Finding[]>();

/** All that speaks for a contradiction or an update, the strongest first. */
export function findFindings(comparison: Comparison): readonly Finding[] {
  const findings = known.get(comparison) ?? collectFindings(comparison);
  known.set(comparison, findings);
  return findings;
}

function collectFindings(comparison: Comparison): readonly Finding[] {
  return [
    ...findDenials(comparison),
    ...findNumbers(comparison),
    ...findScores(comparison),
    ...findNoCasualties(comparison),
    ...findNegations(comparison),
    ...findOpposites(comparison),
    ...findOpposedStates(comparison),
    ...findSwaps(comparison),
    ...findSwappedSides(comparison),
    ...findSwappedWinners(comparison),
    ...findLoneRoles(comparison),
    ...findMisplacements(comparison),
  ].sort((x, y) => y.strength - x.strength);
}

function findDenials({ speakers, a, b }: Comparison): Finding[] {
  const { denial } = speakers;
  if (!denial) return [];
  const here = denial.here && spanOf(a, denial.here.source);
  const there = denial.there && spanOf(b, denial.there.source);
  const differs = [{ ...differing('speaker', here, there), denies: denial.denies }];
  return [{ stance: 'contradicts', kind: 'denial', differs, strength: 0.9 }];
}

function findNumbers(comparison: Comparison): Finding[] {
  const { quantities, times, a, b } = comparison;
  const days = times.daysApart ?? 0;
  return quantities
    .filter(({ counted }) => counted === 'same')
    .filter((pair) => pair.outcome === 'apart' || (days !== 0 && isOutgrown(pair, comparison)))
    .filter((pair) => !areOfOthers(pair, comparison) && !areOddFigures(pair, comparison))
    .map((pair): Finding => {
      const differs = [differing('quantity', slotText(pair.a), slotText(pair.b))];
      if (!isRunning(pair, comparison) || days === 0)
        return isNone(pair.a) === isNone(pair.b)
          ? { stance: 'contradicts', kind: 'number', differs, strength: 0.85 }
          : {
              stance: 'contradicts',
              kind: 'negation',
              differs: noneOrSome(pair, comparison),
              strength: 0.85,
            };
      return {
        stance: 'updates',
        kind: days > 0 ? 'later-figure' : 'earlier-figure',
        differs: [...differs, ...whenTold(a, b)],
        strength: 0.85,
      };
    });
}

/** "said on Saturday" and "on Monday", where both say so in words that differ; "Monday" twice is two Mondays. */
function whenTold(a: Analysis, b: Analysis): Difference[] {
  const [here, there] = [a.toldTimes[0], b.toldTimes[0]];
  if (!here || !there || here.text === there.text) return [];
  return [differing('time', slotText(here), slotText(there))];
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

function spanOf({ statement }: Analysis, part: string): SlotText | undefined {
  const start = statement.text.indexOf(part);
  return start < 0 ? undefined : { text: part, start, end: start + part.length };
}
