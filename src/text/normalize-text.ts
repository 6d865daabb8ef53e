/** A text in plain characters, with the way back. */
export interface NormalText {
  readonly text: string;
  /** Place in the original of every character of `text`, and of its end. */
  readonly offsets: Uint32Array;
}

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...pairs('‘’‚‛ʼ′`´', "'"),
  ...pairs('“”„‟«»″', '"'),
  ...pairs('‐‑‒–—―−', '-'),
  ...pairs('\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', ''),
  ['…', '...'],
]);

/** A stretch that stays as it is, single spaces included; or white space; or one character with the accents written after it. */
const PIECE = /((?:[!-_a-~](?!\p{M})| (?=[!-_a-~](?!\p{M})))+)|\s+|[\s\S]\p{M}*/gu;

/**
 * Writes a text in one way: quotes straight, dashes as hyphens, every run of white space one space, soft
 * hyphens and zero-width characters gone, characters in their compatibility form (NFKC: "ﬁ" is "fi").
 * Case and words stay. For comparing text that passed through different editors.
 */
export function normalizeText(text: string): NormalText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let endsInSpace = false;
  for (const found of text.matchAll(PIECE)) {
    const [piece, plain] = found;
    const whole = plain ?? normalizePiece(piece);
    const skip = endsInSpace && whole.startsWith(' ') ? 1 : 0; // two spaces met where something invisible stood
    const normal = whole.slice(skip);
    if (normal === '') continue;
    for (let i = 0; i < normal.length; i++)
      offsets.push(plain === undefined ? found.index : found.index + skip + i);
    pieces.push(normal);
    endsInSpace = normal.endsWith(' ');
  }
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

function normalizePiece(piece: string): string {
  return /^\s/.test(piece) ? ' ' : (REPLACED.get(piece) ?? piece.normalize('NFKC'));
}

function pairs(characters: string, to: string): [string, string][] {
  return Array.from(characters, (character) => [character, to]);
}
