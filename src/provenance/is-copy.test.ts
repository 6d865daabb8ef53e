import { expect, test } from 'vitest';
import { isCopy } from './is-copy.ts';

const AGENCY =
  'Rescue workers searched the ruins of the grain terminal through the night, the port authority said, after two explosions set fire to its northern warehouses.';

const cases: Record<string, [a: string, b: string, copy: boolean]> = {
  'the same sentence is a copy': [AGENCY, AGENCY, true],
  'a cut sentence is a copy': [
    AGENCY,
    'Rescue workers searched the ruins of the grain terminal through the night.',
    true,
  ],
  'an added opening does not hide a copy': [AGENCY, `LIVADA (Reuters) – ${AGENCY}`, true],
  'the same facts in other words are a report of its own': [
    AGENCY,
    'Until dawn, teams combed through what was left of the terminal; officials of the port spoke of two blasts and a fire in the stores to the north.',
    false,
  ],
  'a shared run of names is not a copy': [
    'President Volodymyr Zelensky and Prime Minister Rishi Sunak met in Kyiv.',
    'The treaty was signed by President Volodymyr Zelensky and Prime Minister Rishi Sunak in London last year.',
    false,
  ],
};

test.each(Object.entries(cases))('%s', (_, [a, b, copy]) => {
  expect(isCopy({ text: a }, { text: b })).toBe(copy);
  expect(isCopy({ text: b }, { text: a })).toBe(copy);
});

test('the same words a month later are a quotation, not syndication', () => {
  const early = { text: AGENCY, published: '2024-05-04' };
  expect(isCopy(early, { text: AGENCY, published: '2024-05-06' })).toBe(true);
  expect(isCopy(early, { text: AGENCY, published: '2024-06-06' })).toBe(false);
});
