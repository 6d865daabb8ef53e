import { expect, test } from 'vitest';
import { inGraceArea } from './grace-area.ts';

const line = { left: 100, top: 100, right: 400, bottom: 120 };
const card = { left: 100, top: 160, right: 488, bottom: 400 };

const cases: Record<string, [x: number, y: number, inside: boolean]> = {
  'on the claim': [200, 110, true],
  'in the gap on the way to the card': [200, 140, true],
  'on the card': [450, 300, true],
  'just outside the card': [494, 300, true],
  'beside the gap': [450, 138, false],
  'far below the card': [200, 420, false],
  'far above the claim': [200, 60, false],
};

test.each(Object.entries(cases))('%s', (_, [x, y, inside]) => {
  expect(inGraceArea({ x, y }, [line], card)).toBe(inside);
});
