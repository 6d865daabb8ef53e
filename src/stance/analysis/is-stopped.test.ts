import { expect, it } from 'vitest';
import { isStopped } from './is-stopped.ts';

it.each([
  ['Prices rose in May.', true],
  ['“We will win!”', true],
  ['(The employee was rehired.)', true],
  ['Prices rise in May', false],
  ['Giant crab seen off the coast of the U.K.', false],
  ['Priest claims that God is a woman...', false],
  ['He filmed him…', false],
  ['Did prices rise in May?', false],
  ['They left for Kyiv at 5 p.m.', true],
  ['', false],
])('tells a stop: %s', (text, expected) => {
  expect(isStopped(text)).toBe(expected);
});
