import { describe, expect, test } from 'vitest';
import type { CheckedClaim, Stance } from './model.ts';
import { countCoverage, type Standing, standingOf } from './standing.ts';

/** Only the stances matter here. */
const checked = (...stances: Stance[]) =>
  ({ evidence: stances.map((stance) => ({ stance })) }) as unknown as CheckedClaim;

describe('a claim stands where the first of its evidence in reading order puts it', () => {
  const cases: Record<string, [checked: CheckedClaim, standing: Standing]> = {
    'no evidence': [checked(), 'nothing'],
    'the same topic is nothing on file': [checked('related', 'related'), 'nothing'],
    'reported, and another night as well': [checked('supports', 'related'), 'supports'],
    'a conflict comes before any number of reports': [
      checked('supports', 'supports', 'contradicts'),
      'contradicts',
    ],
    'an update comes before a report': [checked('updates', 'supports'), 'updates'],
  };
  test.each(Object.entries(cases))('%s', (_, [given, standing]) => {
    expect(standingOf(given)).toBe(standing);
  });
});

test('every claim is counted once, so that the coverage line adds up', () => {
  const claims = [
    checked('contradicts', 'supports'),
    checked('supports'),
    checked('updates'),
    checked('related'),
    checked(),
    undefined,
  ];
  expect(countCoverage(claims)).toEqual({
    claims: 6,
    onFile: 3,
    contradicts: 1,
    updates: 1,
    supports: 1,
    nothing: 2,
    pending: 1,
  });
});
