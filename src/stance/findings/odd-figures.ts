import type { Quantity } from '../../text/find-quantities.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { QuantityPair } from '../comparison/compare-quantities.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { isDated } from '../same-subject.ts';

/**
 * Figures that stand beside the same words and do not count the same: "one in four women" and "5.9 million women",
 * "14 other towns" and "51 towns", "ten times as much", a figure that is part of a name.
 */
export function areOddFigures({ a: left, b: right }: QuantityPair, comparison: Comparison): boolean {
  if (!isDated(comparison)) return false;
  const { a, b } = comparison;
  if (ONE_SIDED.some((test) => test(a, left) !== test(b, right))) return true;
  return isOfName(a, left) || isOfName(b, right) || isNear(a, left, right) || isNear(b, right, left);
}

const ONE_SIDED = [isDenominator, isOfOthers, isMultiple];

/** "one in four", "nine out of every ten": the latter of the two. */
function isDenominator(analysis: Analysis, quantity: Quantity): boolean {
  return (
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of|of|in\s+every|out\s+of\s+every)\s+$/i.test(
      before(analysis, quantity),
    ) && !/^(?:19|20)\d\d$/.test(quantity.text)
  );
}

/** "14 other towns", "three more": besides those that the other may count. */
function isOfOthers(analysis: Analysis, quantity: Quantity): boolean {
  return (
    OTHERS.test(quantity.text) ||
    OTHERS.test(` ${quantity.counted ?? ''}`) ||
    /^\s*(?:other|further|additional|more|remaining)\b/i.test(after(analysis, quantity))
  );
}

const OTHERS = /\s(?:other|further|additional|more|remaining)\b/i;

/** "ten times that of", "five times more likely". */
function isMultiple(analysis: Analysis, quantity: Quantity): boolean {
  return /^\s*times\b/i.test(after(analysis, quantity)) || /\stimes$/i.test(quantity.text);
}

/** "a Fortune 500 company". */
function isOfName(analysis: Analysis, quantity: Quantity): boolean {
  return /\b(?:Fortune|Flight|Route|Highway|Channel|Article|Section|Resolution|Chapter|Level|Phase)\s+$/.test(
    before(analysis, quantity),
  );
}

/** How far what is "close to" a figure may be from it. */
const CLOSE = 0.1;

/** "close to half" is 45.8 percent, too. */
function isNear(analysis: Analysis, quantity: Quantity, other: Quantity): boolean {
  if (
    !/\b(?:close\s+to|near|nearly|almost|just\s+(?:over|under))\s+$/i.test(before(analysis, quantity)) &&
    !/^(?:close to|near|nearly|almost)\b/i.test(quantity.text)
  )
    return false;
  const stated = quantity.stated ?? quantity.max;
  const [x, y] = [stated, other.stated ?? other.min];
  return quantity.unit === other.unit && Math.abs(x - y) <= CLOSE * Math.max(x, y);
}

function before({ statement }: Analysis, { start }: Quantity): string {
  return statement.text.slice(0, start);
}

function after({ statement }: Analysis, { end }: Quantity): string {
  return statement.text.slice(end);
}
