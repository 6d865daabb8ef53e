import { expect, test } from 'vitest';
import { markParts } from './mark-parts.ts';

const cases: Record<string, [text: string, spans: [number, number][], shown: string]> = {
  'one mark within': ['treated 11 people', [[8, 10]], 'treated [11] people'],
  'marks at both ends': [
    '11 and 12',
    [
      [7, 9],
      [0, 2],
    ],
    '[11] and [12]',
  ],
  'marks that overlap become one after the other': [
    'at least 18 hurt',
    [
      [0, 11],
      [9, 16],
    ],
    '[at least 18][ hurt]',
  ],
  'a mark beyond the end is cut': ['eleven', [[3, 99]], 'ele[ven]'],
  'an empty mark and a reversed one are left out': [
    'eleven',
    [
      [2, 2],
      [5, 3],
    ],
    'eleven',
  ],
  'no text, no parts': ['', [[0, 4]], ''],
};

test.each(Object.entries(cases))('%s', (_, [text, spans, shown]) => {
  const parts = markParts(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe(shown);
});
