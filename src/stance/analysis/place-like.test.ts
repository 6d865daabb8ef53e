import { expect, test } from 'vitest';
import { analyzeStatement } from './analyze-statement.ts';
import { isOwnPlace, isSeat } from './place-like.ts';

test.each([
  ['The defence ministry in Moscow said that a drone was shot down.', 'Moscow', true],
  ['The Kiev regime had planned the attack, the agency said.', 'Kiev', true],
  ['Officials in Berlin confirmed the visit.', 'Berlin', true],
  ["Paris's government rejected the offer.", 'Paris', true],
  ['A drone fell in Moscow on Monday.', 'Moscow', false],
  ['Drones attacked Kiev at night.', 'Kiev', false],
  ['The ministry in Kharkiv was hit.', 'Kharkiv', false],
])('in "%s" %s is a seat: %s', (text, place, seat) => {
  const { names } = analyzeStatement({ text });
  const name = names.find((candidate) => candidate.text.startsWith(place));
  expect(name && isSeat(text, name)).toBe(seat);
});

test.each([
  ['Fires broke out in Kherson.', 'Kherson', true],
  ['A plant of the Russian Federation was closed.', 'Russian Federation', false],
  ['Snow fell in Norway.', 'Norway', false],
])('in "%s" %s is a place of its own: %s', (text, place, own) => {
  const { names } = analyzeStatement({ text });
  const name = names.find((candidate) => candidate.text.startsWith(place));
  expect(name && isOwnPlace(name)).toBe(own);
});
