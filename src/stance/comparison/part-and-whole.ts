import type { NameMention } from '../../text/find-names.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import type { Analysis, Word } from '../analysis/analysis.ts';
import { exactLexeme } from '../lexicon/lexicon.ts';
import { relateLexemes } from '../lexicon/relate-lexemes.ts';
import { isSameName } from './compare-names.ts';

/** What stands between a part and its whole: "37 of the 57 seats", "18 out of 23". */
const OF = /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|about|some|around)\s+)*$/i;

/** "37" of "37 of the 57 seats". */
export function isPart({ quantities, statement }: Analysis, quantity: Quantity): boolean {
  return quantities.some(({ start }) => OF.test(statement.text.slice(quantity.end, start)));
}

/** "57" of "37 of the 57 seats". */
export function isWhole({ quantities, statement }: Analysis, quantity: Quantity): boolean {
  return quantities.some(({ end }) => OF.test(statement.text.slice(end, quantity.start)));
}

/** Whether the smaller number counts a part of what the other counts: children among the dead, seats of one region. */
export function isPartOf(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  if (areScopedApart(a, left, b, right)) return true;
  if (left.role === 'percent') return hasOwnName(a, left, b) || hasOwnName(b, right, a);
  const isLess = left.base.max < right.base.min;
  return isLess ? isNarrower(a, left, b, right) : isNarrower(b, right, a, left);
}

/** "35 drones at Ukraine", "23 drones at Kyiv": each number has its own place right behind it. */
function areScopedApart(a: Analysis, left: Quantity, b: Analysis, right: Quantity): boolean {
  const [here, there] = [scopeOf(a, left), scopeOf(b, right)];
  if (here.length === 0 || there.length === 0) return false;
  return !here.some((name) => there.some((other) => isSameName(name, other)));
}

/** Characters from a number to the place that it is of: "23 drones launched by Russia overnight at Kyiv". */
const PLACE_REACH = 60;
const AT = /\b(?:at|on|in|against|over|across|towards?)\s+(?:the\s+)?$/i;

function scopeOf({ names, statement }: Analysis, { end }: Quantity): readonly NameMention[] {
  return names.filter((name) => {
    if (name.type !== 'place' || name.start < end || name.start - end > PLACE_REACH) return false;
    const between = statement.text.slice(end, name.start);
    return AT.test(between) && !/[,;:]/.test(between);
  });
}

function isNarrower(a: Analysis, few: Quantity, b: Analysis, many: Quantity): boolean {
  if (hasOwnName(a, few, b)) return true;
  const [narrow, broad] = [few.head?.toLowerCase(), many.head?.toLowerCase()];
  if (narrow === undefined || broad === undefined || narrow === broad) return false;
  return ANYBODY.has(broad) && !ANYBODY.has(narrow) && isPerson(a, narrow);
}

const ANYBODY = new Set(['people', 'person', 'persons', 'lives', 'casualties', 'victims']);

function isPerson({ words }: Analysis, head: string): boolean {
  const person = exactLexeme('person');
  const lexeme = words.find(({ lower }: Word) => lower === head)?.lexeme;
  return person !== undefined && lexeme !== undefined && relateLexemes(lexeme, person).kind === 'narrower';
}

/** "Scottish seats", "of the vote in Scotland", where the other names no Scotland. */
function hasOwnName(
  { names, statement }: Analysis,
  { start, end, role, counted }: Quantity,
  b: Analysis,
): boolean {
  const reach = role === 'percent' ? SCOPE_REACH : 0;
  return names.some((name) => {
    if (name.type !== 'place' && name.type !== 'demonym') return false;
    const isInside = counted?.includes(name.text) === true && name.start >= start;
    const isScope =
      name.start > end && name.start - end <= reach && !/[,;]/.test(statement.text.slice(end, name.start));
    if (!isInside && !isScope) return false;
    return !b.names.some((other) => isSameName(name, other)) && b.names.length > 0;
  });
}

/** Characters from a share to the place that it is a share in: "35 per cent of the vote in Scotland". */
const SCOPE_REACH = 40;
