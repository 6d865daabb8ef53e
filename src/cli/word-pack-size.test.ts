import { expect, it } from 'vitest';
import { buildPack } from '../pack/build-pack.ts';
import { wordPackSize } from './word-pack-size.ts';

const ONE = 'The river rose.';

it.each([
  [[], /^0 documents, 0 mentions, 0 terms, 0 blocks$/],
  [[ONE], /^1 document, 1 mention, 2 terms, \d+ blocks?$/],
  [[ONE, ONE], /^2 documents, 2 mentions, 2 terms, \d+ blocks?$/],
])('the size of a pack is worded in singular or plural: %j', (texts, worded) => {
  const documents = texts.map((text, at) => ({ id: String(at), title: '', sections: [{ text }] }));
  expect(wordPackSize(buildPack(documents, { name: 'river', wholeUpTo: 100 }))).toMatch(worded);
});
