import { expect, it } from 'vitest';
import { asks } from './asks.ts';

it.each([
  ['Did prices rise in May?', true],
  ['“Did they?”', true],
  ['Who asked? Nobody.', false],
])('tells a question: %s', (text, expected) => {
  expect(asks(text)).toBe(expected);
});
