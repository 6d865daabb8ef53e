import type { Analysis } from '../analysis/analysis.ts';

const UNTRUE =
  /^(?:untrue|false|falsely|fake|hoax|bogus|unfounded|baseless|fabricat\w+|unsubstantiated|debunk\w*|disprov\w+|refut\w+|misleading|inaccurate)$/;

/** One tells it, and the other tells that it is not true: no support, whatever else they share. */
export function isOneCalledUntrue(a: Analysis, b: Analysis): boolean {
  return callsUntrue(a) !== callsUntrue(b);
}

function callsUntrue({ words }: Analysis): boolean {
  return words.some(({ lower, name }) => name === undefined && UNTRUE.test(lower));
}
