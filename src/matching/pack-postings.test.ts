import { describe, expect, it } from 'vitest';
import { cutPostings, packPostings, readPostings } from './pack-postings.ts';
import type { Posting } from './segment.ts';

function unpack(bytes: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  readPostings(bytes, (mention, impact) => postings.push({ mention, impact }));
  return postings;
}

describe('packPostings', () => {
  const cases: Record<string, Posting[]> = {
    nothing: [],
    'the first mention': [{ mention: 0, impact: 1 }],
    'steps of one, two and five bytes': [
      { mention: 127, impact: 255 },
      { mention: 255, impact: 3 },
      { mention: 2 ** 32 - 1, impact: 7 },
    ],
  };

  it.each(Object.entries(cases))('is read again: %s', (_, postings) => {
    expect(unpack(packPostings(postings))).toEqual(postings);
  });

  it('writes what its worked example says', () => {
    const bytes = packPostings([
      { mention: 4, impact: 200 },
      { mention: 9, impact: 180 },
      { mention: 310, impact: 90 },
    ]);
    expect(Array.from(bytes)).toEqual([0x04, 200, 0x05, 180, 0xad, 0x02, 90]);
  });

  it('stops at bytes that end inside a posting', () => {
    expect(() => unpack(Uint8Array.from([4]))).toThrow(RangeError);
  });
});

describe('cutPostings', () => {
  it('puts the highest impacts into the first block, and loses none', () => {
    const postings = Array.from({ length: 2500 }, (_, mention) => ({
      mention,
      impact: 1 + ((mention * 7) % 250),
    }));
    const { inline, blocks } = cutPostings('drone', postings);
    expect([inline.length, blocks.map(({ block }) => block)]).toEqual([0, [0, 1, 2]]);
    const [first = [], second = [], third = []] = blocks.map(({ bytes }) => unpack(bytes));
    expect(Math.min(...first.map(({ impact }) => impact))).toBeGreaterThanOrEqual(
      Math.max(...second.map(({ impact }) => impact)),
    );
    expect([...first, ...second, ...third].sort((a, b) => a.mention - b.mention)).toEqual(postings);
  });
});
