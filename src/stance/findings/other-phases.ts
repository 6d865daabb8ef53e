import type { Analysis } from '../analysis/analysis.ts';

/** It is as it was. */
const LASTS =
  /^(?:still|remains?|remained|remaining|stays?|stayed|staying|continues?|continued|continuing|keeps?|kept|unchanged)$/;
/** It is no longer so. */
const TURNS =
  /^(?:again|end(?:s|ed)?|stop(?:s|ped)?|halt(?:s|ed)?|reopen(?:s|ed)?|resum(?:e|es|ed)|restart(?:s|ed)?|lift(?:s|ed)|found|freed|releas(?:ed|es)|rescued|recover(?:s|ed)|cease[sd]?|quits?)$/;

/** It is allowed. */
const MAY = /^(?:may|can|allow(?:s|ed)?|permit(?:s|ted)?|authori[sz]e[sd]?|approve[sd]?)$/;
/** It is not. */
const MUST_NOT =
  /^(?:stop|ban(?:s|ned)?|bar(?:s|red)?|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|halt|end|suspend)$/;

/** "remained closed", "was reopened"; "may export", "must stop exporting": of one matter, and not the same of it. */
export function areOfOtherPhases(a: Analysis, b: Analysis): boolean {
  if (areTurned(a, b, LASTS, TURNS) || areTurned(b, a, LASTS, TURNS)) return true;
  return forbids(a, b) || forbids(b, a);
}

function areTurned(one: Analysis, other: Analysis, is: RegExp, isNot: RegExp): boolean {
  return has(one, is) && !has(one, isNot) && has(other, isNot) && !has(other, is);
}

function forbids(one: Analysis, other: Analysis): boolean {
  const must =
    has(one, /^(?:must|should)$/) ||
    has(one, /^(?:bans|banned|barred|bars|forbids|forbade|prohibits|prohibited)$/);
  return must && areTurned(other, one, MAY, MUST_NOT);
}

function has({ words }: Analysis, pattern: RegExp): boolean {
  return words.some(({ lower, name }) => name === undefined && pattern.test(lower));
}
