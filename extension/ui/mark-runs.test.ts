import { describe, expect, test } from 'vitest';
import { markRuns } from './mark-runs.ts';

const show = (text: string, places: [number, number][]) =>
  markRuns(
    text,
    places.map(([start, end]) => ({ start, end })),
  )
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('a quote is cut where it is to be marked', () => {
  const cases: Record<string, [places: [number, number][], shown: string]> = {
    'nothing to mark': [[], 'Doctors treated 11 people'],
    'in the middle': [[[16, 18]], 'Doctors treated [11] people'],
    'at both ends': [
      [
        [0, 7],
        [19, 25],
      ],
      '[Doctors] treated 11 [people]',
    ],
    'in any order': [
      [
        [16, 18],
        [0, 7],
      ],
      '[Doctors] treated [11] people',
    ],
    'overlapping places are marked once': [
      [
        [0, 15],
        [8, 18],
      ],
      '[Doctors treated][ 11] people',
    ],
    'a place inside another': [
      [
        [0, 18],
        [8, 15],
      ],
      '[Doctors treated 11] people',
    ],
    'a place beyond the text': [[[19, 90]], 'Doctors treated 11 [people]'],
  };
  test.each(Object.entries(cases))('%s', (_, [places, shown]) => {
    expect(show('Doctors treated 11 people', places)).toBe(shown);
  });
});
