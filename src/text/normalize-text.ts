/** A text in plain characters, with the way back. */
export interface NormalText {
  readonly text: string;
  /** Place in the original of every character of `text`, and of its end. */
  readonly offsets: readonly number[];
}

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...pairs('‘’‚‛ʼ′`´', "'"),
  ...pairs('“”„‟«»″', '"'),
  ...pairs('‐‑‒–—―−', '-'),
  ...pairs('\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', ''),
  ['…', '...'],
]);

/**
 * Writes a text in one way: quotes straight, dashes as hyphens, every run of white space one space, soft
 * hyphens and zero-width characters gone, characters in their compatibility form (NFKC: "ﬁ" is "fi").
 * Case and words stay. For comparing text that passed through different editors.
 */
export function normalizeText(text: string): NormalText {
  let normal = '';
  const offsets: number[] = [];
  for (const { at, character } of characters(text)) {
    const plain = /\s/.test(character) ? ' ' : (REPLACED.get(character) ?? character.normalize('NFKC'));
    if (plain === ' ' && normal.endsWith(' ')) continue;
    for (let i = 0; i < plain.length; i++) offsets.push(at);
    normal += plain;
  }
  offsets.push(text.length);
  return { text: normal, offsets };
}

/** A letter with the accents that are written after it as characters of their own counts as one. */
function* characters(text: string): Generator<{ at: number; character: string }> {
  for (const found of text.matchAll(/[\s\S]\p{M}+|[\s\S]/gu)) yield { at: found.index, character: found[0] };
}

function pairs(characters: string, to: string): [string, string][] {
  return Array.from(characters, (character) => [character, to]);
}
