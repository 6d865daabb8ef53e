import { describe, expect, test } from 'vitest';
import { dayOf, parseDay, toIso, weekdayOf } from './calendar.ts';
import { findTimes } from './find-times.ts';

/** A Sunday. */
const PUBLISHED = '2023-11-19';

/** Text | the time in it | first day | last day | precision | anchor */
const RESOLVED = `
on November 9|November 9|2023-11-09|2023-11-09|day
9 Nov 2022|9 Nov 2022|2022-11-09|2022-11-09|day
Nov. 9, 2022|Nov. 9, 2022|2022-11-09|2022-11-09|day
the 9th of November|9th of November|2023-11-09|2023-11-09|day
on 2022-11-09|2022-11-09|2022-11-09|2022-11-09|day
on 31.12.2022|31.12.2022|2022-12-31|2022-12-31|day
this Sunday, November 19, it|this Sunday, November 19|2023-11-19|2023-11-19|day
on Sunday|Sunday|2023-11-19|2023-11-19|day
reported Monday|Monday|2023-11-13|2023-11-13|day
last Sunday|last Sunday|2023-11-12|2023-11-12|day
leaders will meet on Thursday|Thursday|2023-11-23|2023-11-23|day
next Tuesday|next Tuesday|2023-11-21|2023-11-21|day
due to open on January 5|January 5|2024-01-05|2024-01-05|day
overnight from Saturday to Sunday by|overnight from Saturday to Sunday|2023-11-18|2023-11-19|span
on the night of Sunday to Monday|the night of Sunday to Monday|2023-11-12|2023-11-13|span
were hit overnight|overnight|2023-11-18|2023-11-19|span
last night|last night|2023-11-18|2023-11-19|span
yesterday|yesterday|2023-11-18|2023-11-18|day
last week|last week|2023-11-06|2023-11-12|week
over the past week|the past week|2023-11-12|2023-11-19|span
over the weekend|over the weekend|2023-11-18|2023-11-19|span
earlier this year|earlier this year|2023-01-01|2023-11-19|span
this year|this year|2023-01-01|2023-12-31|year
last September|last September|2023-09-01|2023-09-30|month
in December|December|2022-12-01|2022-12-31|month
in early October|early October|2023-10-01|2023-10-10|month
since early October|early October|2023-10-01|2023-10-10|month|since
last spring|last spring|2023-03-01|2023-05-31|season
in the winter of 2022|winter of 2022|2021-12-01|2022-02-28|season
since February 24, 2022|February 24, 2022|2022-02-24|2022-02-24|day|since
the February 24 invasion|February 24|2023-02-24|2023-02-24|day
until May 2024|May 2024|2024-05-01|2024-05-31|month|until
in 2014|2014|2014-01-01|2014-12-31|year
since 2014|2014|2014-01-01|2014-12-31|year|since
before 2014|2014|2014-01-01|2014-12-31|year|before
the 2016 election|2016|2016-01-01|2016-12-31|year
since June 2019|June 2019|2019-06-01|2019-06-30|month|since
the first quarter of 2022|first quarter of 2022|2022-01-01|2022-03-31|span
2014-2016|2014-2016|2014-01-01|2016-12-31|span
the 1990s|the 1990s|1990-01-01|1999-12-31|decade
three days ago|three days ago|2023-11-16|2023-11-16|day
five years ago|five years ago|2018-01-01|2018-12-31|year
the last two years|the last two years|2021-11-18|2023-11-19|span
in recent weeks|recent weeks|2023-10-08|2023-11-19|span
the weekend of August 5-6|August 5-6|2023-08-05|2023-08-06|span
Nov. 30 to Dec. 2|Nov. 30 to Dec. 2|2023-11-30|2023-12-02|span
between 5 and 7 November|5 and 7 November|2023-11-05|2023-11-07|span
on Feb. 29|Feb. 29|2020-02-29|2020-02-29|day
`;

describe('times', () => {
  test.each(
    RESOLVED.trim()
      .split('\n')
      .map((line) => line.split('|')),
  )('"%s" speaks of %s', (text, words, from, to, precision, anchor) => {
    const found = findTimes(text, PUBLISHED).map((time) => [
      time.text,
      time.from,
      time.to,
      time.precision,
      time.anchor,
    ]);
    expect(found).toEqual([[words, from, to, precision, anchor]]);
  });

  test.each([
    'Theresa May said',
    'it may rain',
    'from 3 to 8 km',
    'the fall of the wall',
    'lost 2014 soldiers',
    'spring-loaded',
    'May 35',
    'they march 5 miles',
    'over 2000 people',
    'HB 2021',
    '$2019',
  ])('"%s" speaks of no time', (text) => expect(findTimes(text, PUBLISHED)).toEqual([]));

  test.each([
    ['every Sunday', 'recurring'],
    ['on Sundays', 'recurring'],
    ['daily', 'recurring'],
    ['two months later', 'relative'],
  ])('"%s" is %s and of no one day', (text, kind) => {
    const [time] = findTimes(text, PUBLISHED);
    expect([time?.kind, time?.from]).toEqual([kind, undefined]);
  });

  test.each([undefined, '', 'soon', '2023-02-30', '2023'])(
    'published %o leaves relative times open, absolute ones not',
    (published) => {
      const times = findTimes('On Sunday, last week, on November 9 and on November 9, 2022.', published);
      expect(times.map(({ from }) => from)).toEqual([undefined, undefined, undefined, '2022-11-09']);
    },
  );

  test('times lie in order without overlap, and never end before they begin', () => {
    const text =
      'From Saturday to Sunday, November 19, 2023, after the last two years and early May 2022, in 2014-2016 or on 5-6 August, overnight.';
    let last = 0;
    for (const time of findTimes(text, PUBLISHED)) {
      expect(time.start).toBeGreaterThanOrEqual(last);
      expect(text.slice(time.start, time.end)).toBe(time.text);
      if (time.from && time.to) expect(time.from <= time.to).toBe(true);
      last = time.end;
    }
    expect(last).toBeGreaterThan(0);
  });

  test('days survive the way to a number and back', () => {
    for (let day = -30_000; day < 30_000; day += 97) expect(parseDay(toIso(day))).toBe(day);
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(weekdayOf(parseDay(PUBLISHED) ?? 0)).toBe(6);
  });
});
