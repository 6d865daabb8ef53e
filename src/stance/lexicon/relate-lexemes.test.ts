import { expect, test } from 'vitest';
import { exactLexeme } from './lexicon.ts';
import { lexiconTables } from './lexicon-tables.ts';
import { relateLexemes } from './relate-lexemes.ts';

test.each([
  ['dog', 'animal', 'narrower'],
  ['animal', 'dog', 'broader'],
  ['dog', 'cat', 'sibling'],
  ['huge', 'tiny', 'antonym'],
  ['dog', 'dog', 'same'],
])('%s and %s: %s', (a, b, kind) => {
  expect(relate(a, b)?.kind).toBe(kind);
});

/** More pairs than there are seats, so that many lose theirs. */
const WORDS = 700;

test('what two words have to do with each other does not hang on what was asked between', () => {
  const lemmas = lexiconTables().lemmas.filter((_, i) => i % 47 === 0);
  const some = lemmas.slice(0, WORDS);
  const first = some.map((word) => relate(word, 'dog'));
  for (const a of some) for (const b of some) relate(a, b);
  expect(some.map((word) => relate(word, 'dog'))).toEqual(first);
});

function relate(a: string, b: string) {
  const [left, right] = [exactLexeme(a), exactLexeme(b)];
  return left && right && relateLexemes(left, right);
}
