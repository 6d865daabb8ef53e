import { describe, expect, test } from 'vitest';
import { CheckRequestError, parseCheckRequest } from './parse-check-request.ts';

const claim = {
  text: 'Two warehouses were hit, the port authority said.',
  before: 'It was a long night.',
  heading: 'River port struck',
  published: '2024-05-04',
  start: 120,
  end: 169,
  checkWorthiness: 0.8,
};
const page = {
  url: 'https://www.harbourpost.example/port',
  title: 'River port struck',
  published: '2024-05-04',
};
const request = { page, claims: [claim], text: 'a '.repeat(60) + claim.text, purpose: 'page' };

test('what the reader sends comes through as it is', () => {
  expect(parseCheckRequest(request)).toEqual(request);
});

test('what is not named in the contract is left out', () => {
  const more = { ...claim, id: 7, __proto__: { evil: true } };
  const parsed = parseCheckRequest({ ...request, claims: [more], tabId: 3, page: { ...page, cookie: 'x' } });
  expect(parsed).toEqual(request);
});

describe('what only helps is cut to size or left out', () => {
  const cases: Record<string, [sent: object, parsed: object]> = {
    'context that is too long': [{ before: 'a'.repeat(9000) }, { before: 'a'.repeat(2000) }],
    'context that is no text': [{ before: 7 }, { before: undefined }],
    'a date that is none': [{ published: '2024-13-45' }, { published: undefined }],
    'a date in words': [{ published: 'yesterday' }, { published: undefined }],
    'an end before the start': [{ end: 0 }, { end: claim.start }],
    'a score above 1': [{ checkWorthiness: 90 }, { checkWorthiness: 1 }],
  };
  test.each(Object.entries(cases))('%s', (_, [sent, parsed]) => {
    expect(parseCheckRequest({ ...request, claims: [{ ...claim, ...sent }] }).claims[0]).toEqual(
      JSON.parse(JSON.stringify({ ...claim, ...parsed })),
    );
  });
  test.each([
    ['longer than an article', 'a'.repeat(300_000), 200_000],
    ['no text', 7, 0],
  ])('a text around the claims that is %s', (_, text, length) => {
    expect(parseCheckRequest({ ...request, text }).text).toHaveLength(length);
  });
  test('an address that is not of the web', () => {
    const sent = { ...request, page: { ...page, url: 'javascript:alert(1)' } };
    expect(parseCheckRequest(sent).page.url).toBeUndefined();
  });
});

describe('what cannot be checked is refused, saying which part and why', () => {
  const oneClaim = (more: object) => ({ ...request, claims: [{ ...claim, ...more }] });
  const cases: Record<string, [sent: unknown, words: string]> = {
    nothing: [undefined, 'request: not an object'],
    'a text': ['claims', 'request: not an object'],
    'no page': [{ ...request, page: null }, 'page: not an object'],
    'no list of claims': [{ ...request, claims: { length: 1e9 } }, 'claims: not a list'],
    'another purpose': [{ ...request, purpose: 'all' }, 'purpose: page or selection'],
    'a flood of claims': [{ ...request, claims: Array(2001).fill(claim) }, '2001 claims: at most 2000'],
    'a flood of text': [
      { ...request, claims: Array(900).fill({ ...claim, text: 'a'.repeat(3000) }) },
      'claims: more text than any article has',
    ],
    'a claim without text': [oneClaim({ text: '  ' }), 'claims[0].text: no text'],
    'a claim of another type': [oneClaim({ text: ['a'] }), 'claims[0].text: no text'],
    'a claim as long as a book': [oneClaim({ text: 'a'.repeat(4001) }), 'claims[0].text: over 4000'],
    'a place that is no number': [oneClaim({ start: '0' }), 'claims[0].start: not a number'],
    'a place without end': [oneClaim({ end: Number.POSITIVE_INFINITY }), 'claims[0].end: not a number'],
    'a score that is no number': [oneClaim({ checkWorthiness: Number.NaN }), 'checkWorthiness: not a number'],
  };
  test.each(Object.entries(cases))('%s', (_, [sent, words]) => {
    expect(() => parseCheckRequest(sent)).toThrow(CheckRequestError);
    expect(() => parseCheckRequest(sent)).toThrow(words);
  });
});
