/**
 * Whether a text ends as a sentence does. A title has no stop, and neither a dotted abbreviation nor an ellipsis is one:
 * "seen off the coast of the U.K.", "claims that God is a woman...".
 */
export function isStopped(text: string): boolean {
  return STOPPED.test(text) && !UNSTOPPED.test(text);
}

const STOPPED = /[.!]["”’)\]]*\s*$/;
const UNSTOPPED = /(?:\.{2}|…|\b\p{Lu}\.\p{Lu}\.)["”’)\]]*\s*$/u;
