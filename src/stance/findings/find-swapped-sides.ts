import type { NameMention } from '../../text/find-names.ts';
import { DEMONYMS, standsFor } from '../../text/name-aliases.ts';
import type { Analysis, Clause } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';
import { differing, type Finding, slotText } from './finding.ts';

/** Share of both statements from which a raid by one country on another is the raid by the other on the one. */
const ONE_EVENT = 0.5;

/** "Iranian forces fired at bases in Pakistan", "Pakistani forces fired at bases in Iran": each does to the other. */
export function findSwappedSides(comparison: Comparison): Finding[] {
  const { a, b, alignment, clauses, times } = comparison;
  if (!isDated(comparison) || times.outcome === 'differs') return [];
  if (Math.sqrt(alignment.coverageA * alignment.coverageB) < ONE_EVENT) return [];
  for (const pair of clauses) {
    if (pair.predicates !== 'same' || pair.polarityDiffers) continue;
    const [here, there] = [sidesOf(a, pair.a), sidesOf(b, pair.b)];
    if (!here || !there || here.by.key === here.on.key) continue;
    if (here.by.key !== there.on.key || here.on.key !== there.by.key) continue;
    const differs = [differing('actor', slotText(here.by.name), slotText(there.by.name))];
    return [{ stance: 'contradicts', kind: 'actor', differs, strength: 0.75 }];
  }
  return [];
}

interface Side {
  readonly key: string;
  readonly name: NameMention;
}

/** Whose deed it is, and the first country behind the verb. */
function sidesOf(analysis: Analysis, clause: Clause): { by: Side; on: Side } | undefined {
  const { words, names } = analysis;
  const verb = words[clause.predicate ?? -1];
  const first = words[clause.start];
  if (!verb || !first || clause.passive) return undefined;
  const countries = names.flatMap((name) => {
    const key = countryOf(name);
    return key === undefined ? [] : [{ key, name }];
  });
  const by = countries.findLast(({ name }) => name.start >= first.start && name.end <= verb.start);
  const on = countries.find(
    ({ name }) => name.start > verb.end && name.type === 'place' && countryOf(name) !== by?.key,
  );
  return by && on ? { by, on } : undefined;
}

function countryOf({ key, type }: NameMention): string | undefined {
  if (type !== 'demonym' && type !== 'place') return undefined;
  return DEMONYMS.get(key) ?? standsFor(key) ?? key;
}
