import type { NameMention } from '../../text/find-names.ts';
import { standsFor } from '../../text/name-aliases.ts';
import type { Analysis, Clause } from '../analysis/analysis.ts';
import { isSpeaker } from '../analysis/is-speaker.ts';
import type { Comparison } from '../comparison/compare-statements.ts';

/**
 * Whether two clauses tell of different people, bodies or countries: each names one that the other statement
 * does not have at all. One candidate's share of the vote says nothing of another's.
 */
export function haveOtherParties({ a, b, names }: Comparison, left: Clause, right: Clause): boolean {
  const [here, there] = [partiesOf(a, left, names.onlyA), partiesOf(b, right, names.onlyB)];
  return here.some((name) => there.some((other) => areOfOneKind(a, left, name, b, right, other)));
}

function partiesOf(
  { words, speeches, statement }: Analysis,
  { start, end }: Clause,
  names: readonly NameMention[],
): NameMention[] {
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  return names.filter(
    (name) =>
      name.start >= from &&
      name.end <= to &&
      !speeches.some(({ source }) => source.includes(name.text)) &&
      !isSpeaker(statement.text, name),
  );
}

/** People and bodies stand in each other's place; countries do where they act, and "Moscow" is Russia there. */
function areOfOneKind(
  a: Analysis,
  left: Clause,
  name: NameMention,
  b: Analysis,
  right: Clause,
  other: NameMention,
): boolean {
  if (isParty(name) && isParty(other))
    return name.type === undefined || other.type === undefined || name.type === other.type;
  if (!acts(a, left, name) || !acts(b, right, other)) return false;
  return !isOneParty(name, other);
}

/** "Moscow" is Russia, and so is what is Russian. */
export function isOneParty(name: NameMention, other: NameMention): boolean {
  return standsFor(name.key) === other.key || standsFor(other.key) === name.key || name.key === other.key;
}

function isParty({ type }: NameMention): boolean {
  return type === undefined || type === 'person' || type === 'organisation' || type === 'other';
}

function acts({ words, names }: Analysis, { actor }: Clause, name: NameMention): boolean {
  const at = actor === undefined ? undefined : words[actor]?.name;
  return at !== undefined && names[at] === name;
}
