/** The smallest parts that quantities are made of: hyphens divide ("forty-two", "17-year-old"), and so do digits. */
export interface Atom {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the atom before and this one. */
  readonly gap: string;
}

const ATOM =
  /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:\.(?=\p{L}\.)\p{L})*(?:['’]\p{L}+)?|[$€£¥₴₽₹₪₩₺%‰°#~]/gu;

export function splitAtoms(text: string): Atom[] {
  let last = 0;
  return Array.from(text.matchAll(ATOM), (found) => {
    const start = found.index;
    const atom = {
      text: found[0],
      lower: found[0].toLowerCase(),
      start,
      end: start + found[0].length,
      gap: text.slice(last, start),
    };
    last = atom.end;
    return atom;
  });
}

/** Whether an atom follows the one before it within one phrase: nothing, a space or a hyphen between them. */
export function isJoined(atom: Atom | undefined): atom is Atom {
  return atom !== undefined && /^(?:|\s+|[-\u2010\u2011])$/.test(atom.gap);
}

/** Whether only white space stands before it. */
export function follows(atom: Atom | undefined): atom is Atom {
  return atom !== undefined && /^\s+$/.test(atom.gap);
}
