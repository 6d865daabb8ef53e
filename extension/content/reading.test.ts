// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { CheckedClaim, Claim, Evidence } from '../../src/model.ts';
import {
  carryOver,
  isOutdated,
  isReplaced,
  markedStance,
  type ReadClaim,
  type Reading,
  samePlaces,
} from './reading.ts';

const claim = (text: string, more: Partial<Claim> = {}): Claim => ({
  text,
  start: 0,
  end: text.length,
  checkWorthiness: 1,
  attributions: [],
  ...more,
});

const checked = (of: Claim, ...stances: Evidence['stance'][]): CheckedClaim => ({
  claim: of,
  evidence: stances.map((stance) => ({ stance }) as Evidence),
  provenance: { reports: [], independentReports: 0 },
});

const reading = (...claims: ReadClaim[]): Reading => ({
  page: {},
  text: '',
  claims,
  surroundings: document.body,
  size: document.body.textContent?.length ?? 0,
});

describe('a page that is read again', () => {
  test('keeps the answers of claims that still stand there, wherever they stand now', () => {
    const old = claim('Eleven were hurt.');
    const before = reading({
      claim: old,
      range: undefined,
      tone: 'light',
      checked: checked(old, 'supports'),
    });
    const moved = claim('Eleven were hurt.', { start: 90, end: 107 });
    const after = reading(
      { claim: claim('A new one.'), range: undefined, tone: 'light' },
      { claim: moved, range: undefined, tone: 'light' },
    );
    carryOver(before, after);
    expect(after.claims.map((read) => read.checked?.claim)).toEqual([undefined, moved]);
    expect(samePlaces(before, after)).toEqual(new Map([[0, 1]]));
  });

  test('asks anew about a claim that means something else now', () => {
    const old = claim('They arrived on Sunday.', { published: '2024-05-04' });
    const before = reading({
      claim: old,
      range: undefined,
      tone: 'light',
      checked: checked(old, 'supports'),
    });
    const after = reading({
      claim: claim('They arrived on Sunday.', { published: '2024-05-11' }),
      range: undefined,
      tone: 'light',
    });
    carryOver(before, after);
    expect(after.claims[0]?.checked).toBeUndefined();
    // What was said is not taken away before there is something else to say.
    expect(after.claims[0]?.earlier?.evidence[0]?.stance).toBe('supports');
    expect(samePlaces(before, after)).toEqual(new Map([[0, 0]]));
  });
});

const readBody = (html: string) => {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Text);
  return reading({ claim: claim('Eleven were hurt.'), range, tone: 'light' });
};

describe('a page under another query is the same page', () => {
  const cases: Record<string, [html: string, replaced: boolean]> = {
    'while its text stays': ['<p>Eleven were hurt.</p>', false],
    'also when its text is drawn anew': ['<div><p>Eleven  were <b>hurt.</b></p></div>', false],
    'but not when its text is gone': ['<p>Four villages were cut off.</p>', true],
  };
  test.each(Object.entries(cases))('%s', (_, [html, replaced]) => {
    const read = readBody('<p>Eleven were hurt.</p>');
    document.body.innerHTML = html;
    expect(isReplaced(read)).toBe(replaced);
  });
});

describe('isOutdated', () => {
  const cases: Record<string, [change: () => void, outdated: boolean]> = {
    'a page that stays as it was': [() => undefined, false],
    'a clock that goes on': [() => document.body.append('12:04'), false],
    'a paragraph that is added': [
      () => document.body.append('The mayor said on Sunday that eleven people were treated.'),
      true,
    ],
    'a paragraph that is drawn anew': [
      () => document.querySelector('p')?.replaceChildren('Eleven were hurt.'),
      true,
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [change, outdated]) => {
    const read = readBody('<p>Eleven were hurt.</p>');
    change();
    expect(isOutdated(read)).toBe(outdated);
  });
});

describe('markedStance', () => {
  const cases: Record<string, [stances: Evidence['stance'][], marked: string | undefined]> = {
    'a conflict comes before a report': [['contradicts', 'supports'], 'contradicts'],
    'sources on the same topic are no mark': [['related'], undefined],
    'nothing on file is no mark': [[], undefined],
  };
  test.each(Object.entries(cases))('%s', (_, [stances, marked]) => {
    expect(markedStance(checked(claim('x'), ...stances))).toBe(marked);
  });
});
