import { describe, expect, it } from 'vitest';
import { findClaims } from './find-claims.ts';

const TEXT = [
  'READ ALSO: the floods of 2019',
  'The river Tarv rose by 4 metres on Monday, the mayor of Ostra said. I feel so sorry for them! What can we do?',
  '“Three bridges were destroyed in the night.',
  'Two people are missing,” Governor Ida Korb said.',
  'This information could not be independently confirmed.',
].join('\n');

describe('the claims of a text', () => {
  const claims = findClaims(TEXT, { heading: 'Floods in Ostra', published: '2024-05-07' });

  it('are its checkable sentences in reading order', () => {
    expect(claims.map(({ text }) => text)).toEqual([
      'The river Tarv rose by 4 metres on Monday, the mayor of Ostra said.',
      '“Three bridges were destroyed in the night.',
      'Two people are missing,” Governor Ida Korb said.',
    ]);
  });

  it('stand where they say', () => {
    for (const { text, start, end } of claims) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('bring what is needed to understand them', () => {
    expect(claims[0]).toMatchObject({
      before: 'READ ALSO: the floods of 2019',
      after: 'I feel so sorry for them!',
      heading: 'Floods in Ostra',
      published: '2024-05-07',
    });
    expect(claims[1]?.before).toBe('I feel so sorry for them! What can we do?');
  });

  it('say who speaks, also inside a long quotation', () => {
    expect(claims.map(({ attributions }) => attributions.map(({ source }) => source))).toEqual([
      ['the mayor of Ostra'],
      ['Governor Ida Korb'],
      ['Governor Ida Korb'],
    ]);
    expect(claims[1]?.attributions[0]).toMatchObject({ carried: true, content: { start: 0, end: 43 } });
  });

  it('are none in an empty text', () => {
    expect(findClaims('')).toEqual([]);
  });

  it('leave out what is not known', () => {
    const [claim] = findClaims('The river rose by 4 metres on Monday.');
    expect(Object.keys(claim ?? {}).sort()).toEqual([
      'attributions',
      'checkWorthiness',
      'end',
      'start',
      'text',
    ]);
  });
});
