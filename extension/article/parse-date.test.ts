import { describe, expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

const cases: Record<string, string | undefined> = {
  '2019-11-19': '2019-11-19',
  '2019-11-19T23:30:00-05:00': '2019-11-19',
  '2019/1/9': '2019-01-09',
  '20191119': '2019-11-19',
  '20191119T0800Z': '2019-11-19',
  'Tue, 19 Nov 2019 08:00:00 GMT': '2019-11-19',
  'November 19, 2019': '2019-11-19',
  'Published Sept. 9th, 2019 at 8 a.m.': '2019-09-09',
  'on the 1st of May 2020': '2020-05-01',
  '03/04/2019': undefined,
  '2019-02-30': undefined,
  '2019-13-01': undefined,
  '1574150400': undefined,
  yesterday: undefined,
  '': undefined,
};

describe('a date as pages write it is a day', () => {
  for (const [text, date] of Object.entries(cases)) {
    test(`"${text}" is ${date ?? 'none'}`, () => {
      expect(parseDate(text)).toBe(date);
    });
  }
});
