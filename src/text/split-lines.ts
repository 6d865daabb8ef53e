interface Line {
  readonly start: number;
  readonly end: number;
}

/** A line break or a bullet inside a line: where one block of words ends and the next begins. */
const BREAK = /(?:\r\n?|\n|\u2028|\u2029)\s*|(?<=\s)[•▪●◦⇒►▶]\s+|(?<=\s)[|·]\s+(?=\p{Lu})/gu;
const BULLET = /^\s*(?:[•▪●◦⇒►▶*–—-]\s+|[•▪●◦⇒►▶]|>+\s+)+/u;

/** Splits a text into blocks of words that no sentence runs across; bullets in front are left out. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    if (isHardWrap(text, start, found.index, found[0])) continue;
    lines.push(withoutBullet(text, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(withoutBullet(text, start, text.length));
  return lines.filter((line) => line.end > line.start);
}

/** A line that goes on: one line break, no stop before it, and the next word is lower case, or a comma stands before. */
function isHardWrap(text: string, start: number, at: number, gap: string): boolean {
  const breaks = gap.replace(/\r\n/g, '\n').match(/[\n\r]/g)?.length ?? 0;
  if (breaks !== 1 || at === start) return false;
  const before = text.slice(start, at).trimEnd().at(-1) ?? '';
  const next = text.slice(at + gap.length, at + gap.length + 2);
  if (/[.!?:;”"»]/.test(before)) return false;
  return /^\p{Ll}/u.test(next) || before === ',';
}

function withoutBullet(text: string, start: number, end: number): Line {
  const bullet = BULLET.exec(text.slice(start, end));
  return { start: start + (bullet?.[0].length ?? 0), end };
}
