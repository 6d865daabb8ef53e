import { expect, test } from 'vitest';
import { type Extent, orderByNearness } from './order-by-nearness.ts';

const at = (top: number, bottom = top + 20): Extent => ({ top, bottom });

const cases: Record<string, [extents: (Extent | undefined)[], order: number[]]> = {
  'a page read from its top is asked about in its own order': [
    [at(10), at(300), at(900)],
    [0, 1, 2],
  ],
  'what is on screen comes before what was scrolled past': [
    [at(-500), at(-80), at(40), at(900)],
    [2, 3, 1, 0],
  ],
  'a claim half in sight is on screen': [
    [at(-10), at(650, 800)],
    [0, 1],
  ],
  'a claim that is not painted comes last': [
    [undefined, at(2000)],
    [1, 0],
  ],
  'no claims, no order': [[], []],
};

test.each(Object.entries(cases))('%s', (_, [extents, order]) => {
  expect(orderByNearness(extents, 700)).toEqual(order);
});
