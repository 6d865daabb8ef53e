import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const cases: Record<string, [text: string, sentences: string[]]> = {
  'a stop ends': ['It rained. It stopped.', ['It rained.', 'It stopped.']],
  'a decimal point is not an end': ['It fell 3.2 % in May.', ['It fell 3.2 % in May.']],
  'an abbreviated title is not an end': [
    'Gen. Milley spoke. Sen. Ted Cruz and Lt. Col. Vega left.',
    ['Gen. Milley spoke.', 'Sen. Ted Cruz and Lt. Col. Vega left.'],
  ],
  'an initial is not an end': [
    'J. K. Rowling wrote it. George W. Bush read it.',
    ['J. K. Rowling wrote it.', 'George W. Bush read it.'],
  ],
  'the initial P is no page': [
    'It was Jon P. Korb who left. See p. 12. Ann P. Vale stayed.',
    ['It was Jon P. Korb who left.', 'See p. 12.', 'Ann P. Vale stayed.'],
  ],
  'a month before a date is not an end': [
    'He left on Nov. 9 for Rome. It was Nov. He stayed.',
    ['He left on Nov. 9 for Rome.', 'It was Nov.', 'He stayed.'],
  ],
  'a numbered thing is not cut': ['See No. 5 on page 3. We did.', ['See No. 5 on page 3.', 'We did.']],
  'an answer of "No." ends': ['Is it true? No. It is not.', ['Is it true?', 'No.', 'It is not.']],
  'a country with dots goes on before its noun': [
    'The U.S. Senate met. It is in the U.S. The rest is not.',
    ['The U.S. Senate met.', 'It is in the U.S.', 'The rest is not.'],
  ],
  'a time of day may end': [
    'It began at 5 a.m. Monday. It ended at 6 p.m. The crowd left.',
    ['It began at 5 a.m. Monday.', 'It ended at 6 p.m.', 'The crowd left.'],
  ],
  'a state in short goes on': [
    'Rep. Lee, D-Calif., said so. He lives in Tampa, Fla. The house is old.',
    ['Rep. Lee, D-Calif., said so.', 'He lives in Tampa, Fla.', 'The house is old.'],
  ],
  'a company goes on': [
    'Apple Inc. said no. Ford Motor Co. Chairman Bill Ford agreed.',
    ['Apple Inc. said no.', 'Ford Motor Co. Chairman Bill Ford agreed.'],
  ],
  'quotes close after the stop': [
    '“We won.” They cheered. "Yes." He left. «Non.» Elle rit.',
    ['“We won.”', 'They cheered.', '"Yes."', 'He left.', '«Non.»', 'Elle rit.'],
  ],
  'a question in quotes goes on to its speaker': [
    '“Are you well?” he asked. “Stop!” Biden said. “Go!” We went.',
    ['“Are you well?” he asked.', '“Stop!” Biden said.', '“Go!”', 'We went.'],
  ],
  'dots for a pause do not end before lower case': [
    'He waited … and left. “But...” She was gone.',
    ['He waited … and left.', '“But...”', 'She was gone.'],
  ],
  'a headline has no stop': [
    'City floods after dam fails\nThe dam failed on Sunday.',
    ['City floods after dam fails', 'The dam failed on Sunday.'],
  ],
  'a hard-wrapped line goes on': [
    'The dam failed\non Sunday, after\r\nweeks of rain.',
    ['The dam failed\non Sunday, after\r\nweeks of rain.'],
  ],
  'bullets begin and are left out': [
    '⇒ First item\n⇒ Second item\n• Third • Fourth\n- Fifth',
    ['First item', 'Second item', 'Third', 'Fourth', 'Fifth'],
  ],
  'a list number is not a sentence': ['1. Open the door. 2. Leave.', ['1. Open the door.', '2. Leave.']],
  'a missing space does not join': ['It ended.The crowd left.', ['It ended.', 'The crowd left.']],
  'a web address stays whole': ['See example.com or Node.js for it.', ['See example.com or Node.js for it.']],
  'a name that lost its capital begins a sentence': [
    'The attack ended. kyiv was quiet.',
    ['The attack ended.', 'kyiv was quiet.'],
  ],
  'several marks end once': ['Really?! Yes!!! Good.', ['Really?!', 'Yes!!!', 'Good.']],
  'nothing is nothing': ['  \n “ \n', []],
};

describe('splitting sentences', () => {
  test.each(Object.entries(cases))('%s', (_name, [text, sentences]) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('a line of many spaces, quotes or stops is split like any other', () => {
    for (const filler of [
      ' '.repeat(100_000),
      '\n'.repeat(100_000),
      '"'.repeat(100_000),
      '!'.repeat(100_000),
    ]) {
      expect(splitSentences(`It rained. ${filler} It stopped.`).length).toBeLessThanOrEqual(2);
    }
  });

  test('sentences lie in order without overlap, and between them are only white space and marks', () => {
    for (const text of shuffledTexts(200)) {
      let last = 0;
      for (const { start, end, text: sentence } of splitSentences(text)) {
        expect(sentence).toBe(text.slice(start, end));
        expect(text.slice(last, start)).toMatch(/^[^\p{L}\p{N}]*$/u);
        last = end;
      }
      expect(text.slice(last)).toMatch(/^[^\p{L}\p{N}]*$/u);
    }
  });
});

/** The same texts at every run: pieces that are hard to split, in many orders. */
function shuffledTexts(count: number): string[] {
  const pieces = [
    'Mr. ',
    'U.S. ',
    '“',
    '” ',
    '. ',
    '? ',
    '\n',
    '\n\n',
    'word ',
    'Word ',
    '3.2 ',
    '… ',
    '⇒ ',
    'J. ',
    ', ',
    '!',
    ' - ',
    'é',
    '💥 ',
    'No. 5',
    '\r\n',
    ') ',
    '(',
  ];
  return Array.from({ length: count }, (_, seed) =>
    Array.from(
      { length: 30 },
      (_unused, at) => pieces[(seed * 7919 + at * at * 31 + at * seed) % pieces.length],
    ).join(''),
  );
}
