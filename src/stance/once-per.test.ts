import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test.each([{ found: { a: 1 } }, { found: undefined }, { found: false }])(
  '$found is found once of each thing',
  ({ found }) => {
    const asked: object[] = [];
    const find = oncePer((of: object) => {
      asked.push(of);
      return found;
    });
    const [one, other] = [{}, {}];
    expect([find(one), find(other), find(one)]).toEqual([found, found, found]);
    expect(asked).toEqual([one, other]);
  },
);
