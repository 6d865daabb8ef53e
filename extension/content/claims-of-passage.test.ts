import { describe, expect, test } from 'vitest';
import { claimsOfPassage } from './claims-of-passage.ts';

const text =
  'It was a loud night. At least 18 people were injured in the port. The mayor said 11 were treated.\nWhy now?';

function select(words: string) {
  const from = text.indexOf(words);
  const passage = { text, from, to: from + words.length };
  const finding = claimsOfPassage(passage, { title: 'Port struck', published: '2024-05-04' });
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}

describe('claimsOfPassage', () => {
  const cases: Record<string, [selected: string, sentences: string[]]> = {
    'a few words ask about their whole sentence': [
      '18 people',
      ['At least 18 people were injured in the port.'],
    ],
    'a selection across sentences asks about each': [
      'injured in the port. The mayor',
      ['At least 18 people were injured in the port.', 'The mayor said 11 were treated.'],
    ],
    'a sentence that looks like no claim is asked about too': ['Why now?', ['Why now?']],
    'a stop that was caught with the mouse is no sentence': [
      '. The mayor said 11',
      ['The mayor said 11 were treated.'],
    ],
    'white space selects nothing': ['\n', []],
  };
  test.each(Object.entries(cases))('%s', (_, [selected, sentences]) => {
    expect(select(selected).map((claim) => claim.text)).toEqual(sentences);
  });

  test('a claim knows its surroundings, its page and where it stands', () => {
    const [claim] = select('18 people');
    expect(claim).toMatchObject({
      before: 'It was a loud night.',
      after: 'The mayor said 11 were treated.',
      heading: 'Port struck',
      published: '2024-05-04',
    });
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.text);
  });
});
