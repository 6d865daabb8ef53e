import { afterEach, describe, expect, test } from 'vitest';
import { findMatches } from '../matching/find-matches.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import { buildPack } from '../pack/build-pack.ts';
import { analyzeStatement } from '../stance/analysis/analyze-statement.ts';
import { judgeStance } from '../stance/judge-stance.ts';
import { useOwnNames } from './aliases-in-use.ts';
import { foldName } from './fold-name.ts';
import { parseOwnName, readOwnName } from './own-names.ts';
import { sameName } from './same-name.ts';

afterEach(() => useOwnNames([]));

describe('a line of a list of names', () => {
  test.each([
    ['Port Ember = Old Quay, Emberhaven', { name: 'Port Ember', others: ['Old Quay', 'Emberhaven'] }],
    ['  Port Ember=Old Quay,,Old Quay ', { name: 'Port Ember', others: ['Old Quay'] }],
    ['Port Ember', undefined],
    ['Port Ember = ', undefined],
    ['Port Ember = Port Ember', undefined],
    ['= Old Quay', undefined],
    ['a = b = c', undefined],
    [`${'a'.repeat(81)} = Old Quay`, undefined],
  ])('%s', (line, expected) => {
    expect(readOwnName(line)).toEqual(expected);
  });

  test.each([
    [undefined],
    [null],
    ['Kyiv'],
    [{ name: 7, others: ['x'] }],
    [{ name: 'Kyiv', others: 'Kiev' }],
  ])('what is stored in another shape is none: %j', (stored) => {
    expect(parseOwnName(stored)).toBeUndefined();
  });
});

describe("a reader's names", () => {
  test('fold to one, with the spellings that our table has of them', () => {
    useOwnNames([{ name: 'Port Ember', others: ['Kyiv'] }]);
    expect(foldName('Kiev')).toBe(foldName('Port Ember'));
    expect(sameName('Kiev', 'Port Ember')).toBe('same');
  });

  test('hold only while they are in use', () => {
    expect(sameName('Old Quay', 'Port Ember')).toBe('different');
    useOwnNames([{ name: 'Port Ember', others: ['Old Quay'] }]);
    expect(sameName('Old Quay', 'Port Ember')).toBe('same');
    useOwnNames([]);
    expect(sameName('Old Quay', 'Port Ember')).toBe('different');
  });

  test.each([
    ['Port Ember', 'Old Quay'],
    ['Emberhaven', 'Oldquay'],
    ['Port Ember', 'Oldquay'],
    ['The Lower Ember Harbour', 'Oldquay'],
  ])(
    'find a mention under the other spelling in an index that was made without them: %s, %s',
    async (name, other) => {
      const library = new MemoryLibrary();
      const documents = [
        ['a', 'A harbour reopens', `Divers cleared the wreck from ${name} on Friday.`],
        ['b', 'Prices', 'Bakers in the capital raised their prices again.'],
      ].map(([id = '', title = '', text = '']) => ({
        id,
        title,
        published: '2024-05-03',
        sections: [{ text }],
      }));
      await library.addSegment(buildPack(documents, { name: 'test' }).segment);
      const claim = { text: `A sunken barge was lifted at ${other}.` };
      const all = { minimumScore: 0 };
      expect(await findMatches(claim, library, all)).toEqual([]);
      useOwnNames([{ name, others: [other] }]);
      const [match] = await findMatches(claim, library, all);
      expect(match?.mention.documentId).toBe('a');
    },
  );

  test('let a contradiction be seen that other names hid', () => {
    const told = (text: string) => analyzeStatement({ text, published: '2024-05-03' });
    const judge = () =>
      judgeStance(
        told('Three sailors were killed in the blast at Oldquay on Friday.'),
        told('Eight sailors were killed in the blast at Emberhaven on Friday.'),
      ).stance;
    expect(judge()).not.toBe('contradicts');
    useOwnNames([{ name: 'Emberhaven', others: ['Oldquay'] }]);
    expect(judge()).toBe('contradicts');
  });
});
