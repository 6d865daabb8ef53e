import { describe, expect, test } from 'vitest';
import { findClaims } from '../../src/claims/find-claims.ts';
import type { Block } from '../article/article.ts';
import { findPageClaims } from './find-page-claims.ts';

type Prose = Pick<Block, 'text' | 'kind'>;
const paragraph = (text: string): Prose => ({ text, kind: 'paragraph' });
const heading = (text: string): Prose => ({ text, kind: 'heading' });

const story: Prose[] = [
  heading('Eighteen hurt as river port is struck overnight'),
  paragraph(
    'The port authority said on Saturday that 18 people were injured. Two warehouses burned down in Harbourtown.',
  ),
  ...Array.from({ length: 30 }, (_, day) =>
    paragraph(
      `On ${day + 1} March the ministry reported ${day + 40} damaged vessels in the port of Harbourtown.`,
    ),
  ),
  heading('Grain prices rise'),
  paragraph('A tonne of wheat cost 240 euros on Monday, the exchange in Paris reported.'),
];

function find(blocks: Prose[]) {
  const finding = findPageClaims(blocks, { title: 'The page', published: '2024-05-04' });
  for (let pauses = 0; ; pauses++) {
    const step = finding.next();
    if (step.done) return { claims: step.value, pauses };
  }
}

describe('findPageClaims', () => {
  const text = story.map((block) => block.text).join('\n');
  const { claims, pauses } = find(story);

  test('finds in stretches what would be found at once', () => {
    const places = (found: { start: number; text: string }[]) =>
      found.map(({ start, text }) => [start, text]);
    expect(places(claims)).toEqual(places(findClaims(text)));
    expect(claims.length).toBeGreaterThan(30);
  });

  test('every claim stands where it says', () => {
    for (const { start, end, text: words } of claims) expect(text.slice(start, end)).toBe(words);
  });

  test('lets the page through between stretches', () => {
    expect(pauses).toBeGreaterThan(2);
  });

  test('a claim stands under the heading above it, and knows its page’s date', () => {
    expect(claims.find((claim) => claim.text.includes('240 euros'))).toMatchObject({
      heading: 'Grain prices rise',
      published: '2024-05-04',
    });
  });

  test('a claim knows the sentences around it, across paragraphs', () => {
    expect(claims.find((claim) => claim.text.includes('On 20 March'))?.before).toContain('On 19 March');
  });

  test('before the first heading, the page’s title is the heading', () => {
    const [claim] = find([
      paragraph('On Sunday 12 drones were shot down over Harbourtown, officials said.'),
    ]).claims;
    expect(claim?.heading).toBe('The page');
  });

  test('what is too long for a sentence is no claim', () => {
    const list = `The port lost ${'12 ships, '.repeat(300)}and a crane.`;
    expect(
      find([paragraph(list), paragraph('On Sunday 12 ships sank in Harbourtown, officials said.')]).claims,
    ).toHaveLength(1);
  });

  test('a page without end is read up to a bound', () => {
    const endless = Array.from({ length: 2_000 }, (_, i) =>
      paragraph(`On Sunday ${i} ships sank, officials said.`),
    );
    expect(find(endless).claims).toHaveLength(1_500);
  });
});
