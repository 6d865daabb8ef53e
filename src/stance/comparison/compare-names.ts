import type { GateOutcome } from '../../model.ts';
import type { NameMention } from '../../text/find-names.ts';
import { sameName } from '../../text/same-name.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { isSpeaker } from '../analysis/is-speaker.ts';
import { isCapitalOf, isSeatOf } from './capitals.ts';
import { isCentralBankOf } from './central-banks.ts';

export interface NamePair {
  readonly a: NameMention;
  readonly b: NameMention;
}

/** Which names both statements have, and which stand in each other's place. */
export interface NameComparison {
  readonly shared: readonly NamePair[];
  /** Names that cannot both be meant: South Korea and North Korea, Team Alpha and Team Beta. */
  readonly rivals: readonly NamePair[];
  readonly onlyA: readonly NameMention[];
  readonly onlyB: readonly NameMention[];
  readonly outcome: GateOutcome;
}

export function compareNames(a: Analysis, b: Analysis): NameComparison {
  const [namesA, namesB] = [a.names, b.names];
  const shared = namesA.flatMap((name) => {
    const other =
      namesB.find((candidate) => isSameName(name, candidate)) ??
      namesB.find(
        (candidate) => isDescribedBy(name, a, candidate, b) || isDescribedBy(candidate, b, name, a),
      );
    return other ? [{ a: name, b: other }] : [];
  });
  const isMet = (name: NameMention) => shared.some((pair) => pair.a === name || pair.b === name);
  const onlyA = namesA.filter(
    (name) => !isMet(name) && !isShared(name, namesB) && !isShared(name, b.contextNames),
  );
  const onlyB = namesB.filter(
    (name) => !isMet(name) && !isShared(name, namesA) && !isShared(name, a.contextNames),
  );
  const context = sharedThroughContext(a, b, namesA, namesB);
  const titled = a.shape === 'headline' || b.shape === 'headline';
  const rivals = onlyA.flatMap((name) =>
    onlyB
      .filter((other) => areRivals(name, other, titled) && !(isTeller(a, name) && isTeller(b, other)))
      .map((other) => ({ a: name, b: other })),
  );
  const all = [...shared, ...context];
  const [toldA, toldB] = [withoutTold(a, namesA), withoutTold(b, namesB)];
  return { shared: all, rivals, onlyA, onlyB, outcome: outcomeOf(toldA, toldB, all, rivals, onlyA, onlyB) };
}

/** "told Der Spiegel", "quoted by Der Standard": two papers that tell of one thing. */
function isTeller({ statement }: Analysis, name: NameMention): boolean {
  return isSpeaker(statement.text, name);
}

/** "the Bank of Canada" by "Canada’s central bank", "Athens" by "the Greek capital", "the ministry in Oslo" by Norway. */
function isDescribedBy(
  name: NameMention,
  { statement: own }: Analysis,
  country: NameMention,
  { statement }: Analysis,
): boolean {
  const { text } = statement;
  return (
    isCentralBankOf(name, country, text) ||
    isCapitalOf(name, country, text) ||
    isSeatOf(name, country, own.text)
  );
}

const TELLS = /\b(?:told|tells|telling|interview with|quoted by|reported by)\s+(?:the\s+)?$/i;

/** "told Variety": whom something is told to takes no part in it. */
function withoutTold({ statement }: Analysis, names: readonly NameMention[]): readonly NameMention[] {
  return names.filter(({ start }) => !TELLS.test(statement.text.slice(Math.max(0, start - 24), start)));
}

/** "driven from this area": the area is the one that the sentences before speak of. */
function sharedThroughContext(
  a: Analysis,
  b: Analysis,
  namesA: readonly NameMention[],
  namesB: readonly NameMention[],
): NamePair[] {
  const found: NamePair[] = [];
  for (const name of namesA) {
    const other = b.contextNames.find((candidate) => isSameName(name, candidate));
    if (other && !isShared(name, namesB)) found.push({ a: name, b: other });
  }
  for (const name of namesB) {
    const other = a.contextNames.find((candidate) => isSameName(name, candidate));
    if (other && !isShared(name, namesA)) found.push({ a: other, b: name });
  }
  return found;
}

function outcomeOf(
  namesA: readonly NameMention[],
  namesB: readonly NameMention[],
  shared: readonly NamePair[],
  rivals: readonly NamePair[],
  onlyA: readonly NameMention[],
  onlyB: readonly NameMention[],
): GateOutcome {
  if (rivals.length > 0 && shared.length < 2) return 'differs';
  if (shared.length > 0) return onlyA.length > 0 && onlyB.length > 0 ? 'compatible' : 'agrees';
  if (namesA.length === 0 || namesB.length === 0) return 'not-stated';
  return 'differs';
}

function isShared(name: NameMention, others: readonly NameMention[]): boolean {
  return others.some((other) => isSameName(name, other));
}

/** Whether two names may be one: spellings, or a surname for the full name. */
export function isSameName(a: NameMention, b: NameMention): boolean {
  return a.key === b.key || sameName(a.text, b.text) !== 'different';
}

/**
 * Names that share a word and differ in the one that tells them apart: "South Korea", "Team Alpha". A headline may
 * write every word with a capital: what follows a name there is often none ("Saudi TV", "Cosby Account").
 */
function areRivals(a: NameMention, b: NameMention, titled: boolean): boolean {
  const [left, right] = [a.key.split(' '), b.key.split(' ')];
  if (left.length !== right.length || left.length < 2) return false;
  const differing = left.filter((word, i) => word !== right[i]);
  return differing.length === 1 && !(titled && left.at(-1) !== right.at(-1));
}
