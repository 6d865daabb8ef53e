import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Difference, DocumentFacts, Reason } from '../model.ts';
import { sayCount, sayFrom } from './say.ts';
import { wordDate, wordDocumentDate, wordSpan } from './word-date.ts';
import { reasonText, wordReason } from './word-reason.ts';
import { reasonUnderTitle } from './word-stance.ts';

const say = sayFrom(messages, 'en-GB');

describe('a reason in words', () => {
  const GATES = {
    names: 'agrees',
    event: 'agrees',
    time: 'agrees',
    scope: 'compatible',
    speaker: 'not-stated',
  } as const;
  const slot = (text: string) => ({ text, start: 0, end: text.length });
  const reason = (differs: Difference[]): Reason => ({
    differs,
    agrees: [
      { slot: 'counted', text: 'buildings damaged' },
      { slot: 'place', text: 'Dnipro' },
    ],
    gates: GATES,
  });

  test('says first what differs, then what both speak of', () => {
    const both = reason([{ slot: 'quantity', here: slot('40'), there: slot('52') }]);
    expect(reasonText(both, say)).toBe('40 here, 52 there · buildings damaged · Dnipro');
  });

  test('marks the differing words and nothing else', () => {
    const both = reason([{ slot: 'quantity', here: slot('40'), there: slot('52') }]);
    expect(wordReason(both, say)[0]?.filter(({ differs }) => differs)).toEqual([
      { text: '40', differs: true },
      { text: '52', differs: true },
    ]);
  });

  test('names the side that is silent', () => {
    expect(reasonText(reason([{ slot: 'polarity', there: slot('not') }]), say)).toMatch(/^not only there ·/);
    expect(reasonText(reason([{ slot: 'polarity', here: slot('not') }]), say)).toMatch(/^not only here ·/);
  });

  test.each<[differs: Difference, words: string]>([
    [
      { slot: 'speaker', here: slot('The mayor'), there: slot('The Kremlin'), denies: 'there' },
      'claimed by the mayor, denied by the Kremlin',
    ],
    [
      { slot: 'speaker', here: slot('Iran'), there: slot('Washington'), denies: 'here' },
      'claimed by Washington, denied by Iran',
    ],
    [{ slot: 'speaker', there: slot('Iran'), denies: 'there' }, 'denied by Iran'],
    [{ slot: 'speaker', here: slot('Washington'), denies: 'there' }, 'claimed by Washington'],
  ])('says who denies: %o', (difference, words) => {
    expect(reasonText(reason([difference]), say)).toBe(`${words} · buildings damaged · Dnipro`);
  });

  test.each<[differs: Difference, words: RegExp]>([
    [
      { slot: 'speaker', here: slot('Iran'), there: slot('Washington'), denies: 'here' },
      /^buildings damaged/,
    ],
    [{ slot: 'speaker', here: slot('Washington'), denies: 'there' }, /^claimed by Washington ·/],
  ])('does not say again what the title of a denial has said: %o', (difference, words) => {
    const denial = { kind: 'denial', reason: reason([difference]) } as const;
    expect(reasonText(reasonUnderTitle(denial), say)).toMatch(words);
  });

  test('a figure that looks like a placeholder stays a figure', () => {
    const money = reason([{ slot: 'quantity', here: slot('$1 million'), there: slot('$2 million') }]);
    expect(reasonText(money, say)).toMatch(/^\$1 million here, \$2 million there/);
  });
});

describe('dates in words', () => {
  const document: DocumentFacts = { id: 'd', title: 't', published: '2023-11-17', dateKnown: 'stated' };
  const cases: Record<string, [facts: Partial<DocumentFacts>, words: string]> = {
    'a stated date says so': [{}, '17 November 2023 (stated)'],
    'an inferred date gives its reason': [
      { dateKnown: 'inferred', dateNote: 'a Monday' },
      '17 November 2023 (inferred: a Monday)',
    ],
    'a text under another date names both': [
      { describes: { from: '2023-08-05', to: '2023-08-06' } },
      '17 November 2023 (stated), but describes 5–6 August 2023',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [facts, words]) => {
    // Which space stands around the dash is for the browser's locale data to say.
    expect(wordDocumentDate({ ...document, ...facts }, say).replace(/\s*–\s*/, '–')).toBe(words);
  });

  test('a document without a date says so', () => {
    expect(wordDocumentDate({ id: 'd', title: 't' }, say)).toBe('no date');
  });

  test('a short date leaves out this year, and no other', () => {
    const year = new Date().getUTCFullYear();
    expect(wordDate(`${year}-03-04`, say, 'short')).toBe('4 Mar');
    expect(wordDate(`${year - 1}-03-04`, say, 'short')).toBe(`4 Mar ${year - 1}`);
  });

  test('a day is the same day in every time zone, and nonsense is shown as it is', () => {
    expect(wordDate('2024-01-01', say)).toBe('1 January 2024');
    expect(wordDate('someday', say)).toBe('someday');
    expect(wordSpan({ from: '2024-01-31', to: '2024-01-31' }, say)).toBe('31 January 2024');
  });
});

test('counts take the plural of the language', () => {
  expect(sayCount(say, 'coverageClaims', 1)).toBe('1 claim');
  expect(sayCount(say, 'coverageClaims', 1200)).toBe('1,200 claims');
});

describe('a language with more plurals than English', () => {
  const polish = {
    files_one: '$1 plik',
    files_few: '$1 pliki',
    files_many: '$1 plików',
    files_other: '$1 pliku',
  };
  const sayWith = (texts: Record<string, string>) =>
    sayFrom(Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])), 'pl');
  test('takes the text of each', () => {
    const words = [1, 3, 7, 1.5].map((count) => sayCount(sayWith(polish), 'files', count));
    expect(words).toEqual(['1 plik', '3 pliki', '7 plików', '1,5 pliku']);
  });
  test('says what it has where a plural has no text of its own', () => {
    expect(sayCount(sayWith({ files_other: 'pliki: $1' }), 'files', 3)).toBe('pliki: 3');
  });
  test('and a count without any text is a bug, and is told', () => {
    expect(() => sayCount(sayWith({}), 'files', 3)).toThrow('files_other');
  });
});

test('a text that is missing is a bug, and is told', () => {
  expect(() => say('noSuchText')).toThrow('noSuchText');
});
