import { describe, expect, test } from 'vitest';
import type { IsoDate, SourceDocument } from '../model.ts';
import type { DatedEvent } from './chronology.ts';
import { findDescribedSpan } from './find-described-span.ts';

const CHRONOLOGY: DatedEvent[] = [
  { title: 'The Orla bridge falls', from: '2024-03-02', names: ['Orla'], words: ['bridge'] },
  { title: 'The mayor of Livada resigns', from: '2024-03-04', names: ['Livada'], words: ['resign'] },
  { title: 'Livada votes', from: '2024-05-12', names: ['Livada'], words: ['election'] },
];

const BRIDGE = 'The bridge over the Orla collapsed on Saturday.';
const MAYOR = 'Two days later the mayor of Livada resigned.';

const cases: Record<
  string,
  [published: IsoDate | undefined, text: string, span: [string, string] | undefined]
> = {
  'two events of the same days, long before the date': [
    '2024-06-20',
    `${BRIDGE} ${MAYOR}`,
    ['2024-03-02', '2024-03-04'],
  ],
  'the names may stand in the sentence before': [
    '2024-06-20',
    `People came to the river Orla. The old bridge was gone. ${MAYOR}`,
    ['2024-03-02', '2024-03-04'],
  ],
  'one event may be a look back': ['2024-06-20', BRIDGE, undefined],
  'news of the day agrees with its date': ['2024-03-05', `${BRIDGE} ${MAYOR}`, undefined],
  'something near the date makes the rest background': [
    '2024-05-14',
    `${BRIDGE} ${MAYOR} Livada went to the polls in an early election.`,
    undefined,
  ],
  'dates written in full count as well': [
    '2024-06-20',
    'On 2024-03-02 the tower fell. On 2024-03-03 work began.',
    ['2024-03-02', '2024-03-03'],
  ],
  'without a date there is nothing to disagree with': [undefined, `${BRIDGE} ${MAYOR}`, undefined],
};

describe('days that a text describes, against its date', () => {
  test.each(Object.entries(cases))('%s', (_, [published, text, span]) => {
    const document: SourceDocument = {
      id: 'd',
      title: 't',
      sections: [{ text }],
      ...(published && { published }),
    };
    const expected = span && { from: span[0], to: span[1] };
    expect(findDescribedSpan(document, CHRONOLOGY)).toEqual(expected);
  });
});
