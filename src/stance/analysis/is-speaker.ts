import type { NameMention } from '../../text/find-names.ts';

const SPEAKS_BEFORE =
  /\b(?:said|says|told|according to|added|reported by|quoted|speaks for|spokes\p{L}+ (?:for|of))\s+(?:[\p{L}’'-]+\s+){0,6}$/u;
/** "the Tavria group’s spokesman Shtupun said", "Shtupun, who leads it, said". */
const SPEAKS_AFTER =
  /^(?:(?:['’]s)?(?:\s+[\p{L}’'-]+){0,4}|,[^,.]{0,60},)\s+(?:said|says|told|added|reported|announced|wrote|warned)\b/u;

/** Who tells of it takes no part in it. */
export function isSpeaker(text: string, { start, end }: NameMention): boolean {
  return (
    SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 80), start)) ||
    SPEAKS_AFTER.test(text.slice(end, end + 90))
  );
}
