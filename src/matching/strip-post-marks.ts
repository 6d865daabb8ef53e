/**
 * Takes from a post on a social network what is not prose: addresses, and the date and handle after the
 * author. Tags and handles are taken apart at their capitals: "#SaveLemonadeStands" is three words.
 *
 *   "BREAKING #CapeTownStorm pic.twitter.com/x1 — Ann Lee (@annlee) June 7, 2017" ─▶ "BREAKING Cape Town Storm — Ann Lee"
 */
export function stripPostMarks(text: string): string {
  if (!/[@#]|:\/\/|\.com\//.test(text)) return text;
  return text
    .replace(/\s*\(@\w+\)\s*\p{L}+ \d{1,2}, \d{4}\s*$/u, ' ')
    .replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+/g, ' ')
    .replace(/[#@]([\p{L}\p{N}_]+)/gu, (_, tag: string) => ` ${takeApart(tag)} `);
}

function takeApart(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)/gu, (found) =>
      found.length === 2 ? `${found[0]} ${found[1]}` : `${found} `,
    );
}
