import { describe, expect, test } from 'vitest';
import type { TextQuoteSelector } from '../model.ts';
import { linkToQuote } from './link-to-quote.ts';

const page = 'https://ledger.example/port';
const sentence = 'Doctors treated eleven people after the attack on the river port, the hospital said.';

const cases: Record<string, [TextQuoteSelector, fragment: string]> = {
  'a sentence stands alone': [
    { exact: sentence, prefix: 'It was loud. ', suffix: ' More follows.' },
    'Doctors%20treated%20eleven%20people%20after%20the%20attack%20on%20the%20river%20port%2C%20the%20hospital%20said.',
  ],
  'a short quote takes whole neighbouring words along': [
    { exact: 'Eleven were hurt.', prefix: 'oud all night long. ', suffix: ' They were trea' },
    'all%20night%20long.-,Eleven%20were%20hurt.,-They%20were',
  ],
  'hyphens, commas and ampersands are no signs of the syntax': [
    { exact: 'Anti-air & artillery, they said', prefix: '', suffix: '' },
    'Anti%2Dair%20%26%20artillery%2C%20they%20said',
  ],
  'a neighbour in another paragraph is not reached over two': [
    {
      exact: 'Eleven were hurt.',
      prefix: 'long ago.\nThe night was loud. ',
      suffix: '\nThe mayor came.\nAnd we',
    },
    'night%20was%20loud.-,Eleven%20were%20hurt.,-The%20mayor',
  ],
  'a quote over two paragraphs is given by its ends': [
    {
      exact: 'The mayor came in the morning to see.\nShe left at noon without a word to us.',
      prefix: '',
      suffix: '',
    },
    'The%20mayor%20came%20in%20the%20morning%20to%20see.,left%20at%20noon%20without%20a%20word%20to%20us.',
  ],
};

describe('linkToQuote', () => {
  test.each(Object.entries(cases))('%s', (_, [quote, fragment]) => {
    expect(linkToQuote(page, quote)).toBe(`${page}#:~:text=${fragment}`);
  });

  test('a very long quote is given by its first and last words', () => {
    const long = `${'word '.repeat(80)}end.`;
    expect(linkToQuote(page, { exact: long, prefix: '', suffix: '' })).toBe(
      `${page}#:~:text=${Array(8).fill('word').join('%20')},${Array(7).fill('word').join('%20')}%20end.`,
    );
  });

  test('a fragment of the page itself is kept', () => {
    const link = linkToQuote(`${page}#item-3`, { exact: sentence, prefix: '', suffix: '' });
    expect(link).toContain('#item-3:~:text=Doctors');
  });

  test('an older text fragment is replaced', () => {
    const link = linkToQuote(`${page}#:~:text=old`, { exact: 'new words', prefix: '', suffix: '' });
    expect(link).toBe(`${page}#:~:text=new%20words`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'not an address', ''])(
    '%s is never linked to',
    (address) => {
      expect(linkToQuote(address, { exact: sentence, prefix: '', suffix: '' })).toBeUndefined();
    },
  );
});
