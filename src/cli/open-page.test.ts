import { expect, test } from 'vitest';
import { openText } from './open-page.ts';

const SENTENCE = 'Nine barges sank in the harbour.';

const cases: Record<string, [file: string, facts: object]> = {
  'a first line that reads like a title is one': [
    `Storm in the harbour\n${SENTENCE}`,
    { title: 'Storm in the harbour' },
  ],
  'a first line that is a sentence is no title': [`${SENTENCE}\nIt was windy.`, {}],
  'a date before the text is when it was published': [
    ` date 2024-05-04 ${SENTENCE}`,
    { published: '2024-05-04' },
  ],
  'a date that does not exist is text': [`date 2024-13-40 ${SENTENCE}`, {}],
};

test.each(Object.entries(cases))('%s', (_, [file, facts]) => {
  expect(openText(file).facts).toEqual(facts);
});

test('a date before the text is no part of it, and moves nothing', () => {
  const file = ` date 2024-05-04 ${SENTENCE}`;
  const { text } = openText(file);
  expect(text.trim()).toBe(SENTENCE);
  expect(text.indexOf(SENTENCE)).toBe(file.indexOf(SENTENCE));
});
