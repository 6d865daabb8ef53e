import { expect, it } from 'vitest';
import { analyzeStatement } from './analyze-statement.ts';

it.each([
  ['Is the New Phone Really Pulling Out Your Hair?', 'headline'],
  ['Giant Crab Spotted Off the Coast of the U.K.', 'headline'],
  ['Is the phone really pulling out your hair?', 'news'],
  ['The ministry said that prices rose in May.', 'news'],
  ['A boy is running along the beach', 'caption'],
])('tells how a bare sentence is written: %s', (text, shape) => {
  expect(analyzeStatement({ text }).shape).toBe(shape);
});

it('takes whatever stands in a dated document for news', () => {
  const { shape } = analyzeStatement({ text: 'Is This the End?', published: '2023-05-04' });
  expect(shape).toBe('news');
});
