import type { NameMention } from '../../text/find-names.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { isOwnPlace, isPlaceLike, isSeat } from '../analysis/place-like.ts';
import { isSameName } from './compare-names.ts';

/** Where it happened: a place, and what tells it from its namesakes ("Paris, Texas"). */
interface Location {
  readonly place: NameMention;
  readonly within?: NameMention;
  /** Whether it is said to be where it happened, and not only named. */
  readonly isWhere: boolean;
}

/** Both statements say where, and it is not the same place: Kherson is not Nikopol, Paris in Texas not Paris in France. */
export function areElsewhere(a: Analysis, b: Analysis): boolean {
  const [left, right] = [findMentioned(a), findMentioned(b)];
  if (!left.some(({ isWhere }) => isWhere) || !right.some(({ isWhere }) => isWhere)) return false;
  if (left.some((here) => right.some((there) => isSameLocation(here, there)))) return false;
  if (a.names.some((name) => isUnknownPlaceOfBoth(a, name, b))) return false;
  return !isInContext(left, b) && !isInContext(right, a);
}

const BESIDE =
  /\b(?:in|near|at|on|off|outside|inside|around|hit|struck)\s+(?:the\s+)?(?:[\p{L}-]+\s+)?(?:(?:city|town|village|port|region|district|province|capital|island|state)\s+of\s+)?$/iu;

/** Each names one place that the other has not, known or not: no contradiction, for one may lie in the other, and no support. */
export function areSomewhereElse(a: Analysis, b: Analysis): boolean {
  const own = (x: Analysis, y: Analysis) =>
    x.names.some((name) => isWhere(x, name) && !y.names.some((other) => isSameName(name, other)));
  const isShared = a.names.some(
    (name) => isWhere(a, name) && b.names.some((other) => isSameName(name, other)),
  );
  return !isShared && own(a, b) && own(b, a);
}

/** Whether a name stands where a place stands: "in Wayanad", "off the port of Hodeidah". */
export function isWhere({ statement }: Analysis, name: NameMention): boolean {
  return isPlaceLike(name) && BESIDE.test(statement.text.slice(Math.max(0, name.start - 32), name.start));
}

/** "on Maui": an island that no table has, in both. */
function isUnknownPlaceOfBoth(a: Analysis, name: NameMention, b: Analysis): boolean {
  if (name.type !== undefined || !isWhere(a, name)) return false;
  return b.names.some((other) => other.type === undefined && isWhere(b, other) && isSameName(name, other));
}

/** "in this area": the sentences before tell which. */
function isInContext(locations: readonly Location[], { contextNames }: Analysis): boolean {
  return locations.some(
    ({ place, isWhere }) => isWhere && contextNames.some((name) => isSameName(place, name)),
  );
}

/** "the Avdiivka offensive" is where "near Avdiivka" is: one of them says that it is a place. */
function isSameLocation(here: Location, there: Location): boolean {
  if (!here.isWhere && !there.isWhere) return false;
  if (!isSameName(here.place, there.place)) return false;
  return !here.within || !there.within || isSameName(here.within, there.within);
}

const located = new WeakMap<Analysis, readonly Location[]>();

/** Every name, but for those that only tell which place is meant. */
function findMentioned(analysis: Analysis): readonly Location[] {
  const known = located.get(analysis);
  if (known) return known;
  const { statement, names } = analysis;
  const found: Location[] = [];
  let qualifier: NameMention | undefined;
  names.forEach((place, i) => {
    if (place === qualifier) return;
    const isWhere = isLocation(statement.text, place);
    const next = names[i + 1];
    qualifier = isWhere && next && isQualifier(statement.text, place, next) ? next : undefined;
    found.push({ place, isWhere, ...(qualifier && { within: qualifier }) });
  });
  located.set(analysis, found);
  return found;
}

const WHERE =
  /\b(?:in|near|at|on|over|across|around|outside|inside|off|into|towards?|throughout|from|hit|struck)\s+(?:the\s+)?(?:(?:city|town|village|region|district|province|capital)\s+of\s+)?$/i;

/** A country or capital acts as often as it is a place: only where a word says "in" is it one. */
function isLocation(text: string, name: NameMention): boolean {
  if (name.type !== 'place' || isSeat(text, name)) return false;
  return isOwnPlace(name) || WHERE.test(text.slice(Math.max(0, name.start - 32), name.start));
}

/** "Paris, Texas, on Monday"; "Kyiv, Kharkiv and Odesa" is a list. */
function isQualifier(text: string, name: NameMention, next: NameMention): boolean {
  if (next.type !== undefined && next.type !== 'place') return false;
  if (!/^,\s+$/.test(text.slice(name.end, next.start))) return false;
  return /^(?:[,;:.]?$|[;:.)]|,\s+(?!and\b|or\b)\p{Ll}|\s+(?:on|when|after|as|late|early|during)\b)/u.test(
    text.slice(next.end),
  );
}
