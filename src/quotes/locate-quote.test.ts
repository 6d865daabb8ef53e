import { describe, expect, test } from 'vitest';
import { describeQuote } from './describe-quote.ts';
import { locateQuote } from './locate-quote.ts';

const PAGE = `Team Alpha “won” the cup — twice. Team Beta lost.
The minister said 12 died. 💥 Later\u00a0the minister said 12 died again. 140 were hurt.`;

function found(text: string, exact: string, prefix = '', suffix = ''): string | undefined {
  const place = locateQuote(text, { exact, prefix, suffix });
  return place && text.slice(place.start, place.end);
}

describe('quotes', () => {
  test('every part of a text is located again from its description', () => {
    for (let start = 0; start < PAGE.length; start += 3) {
      for (let end = start + 12; end <= PAGE.length; end += 7) {
        expect(locateQuote(PAGE, describeQuote(PAGE, start, end))).toEqual({ start, end });
      }
    }
  });

  test('the context is at most 32 characters and never half of one', () => {
    const text = '💥'.repeat(40);
    const { prefix, suffix } = describeQuote(text, 40, 42);
    expect([prefix, suffix]).toEqual(['💥'.repeat(16), '💥'.repeat(16)]);
    expect(() => encodeURIComponent(describeQuote(`x${text}`, 41, 43).prefix)).not.toThrow();
  });

  test.each([
    ['straight quotes for curly ones', 'Team Alpha "won" the cup', 'Team Alpha “won” the cup'],
    ['another dash', 'the cup – twice', 'the cup — twice'],
    ['other white space', 'Team  Beta\tlost.\n\nThe minister', 'Team Beta lost.\nThe minister'],
    ['a soft hyphen', 'min\u00adister said 12', 'minister said 12'],
    ['a plain space for one that does not break', 'Later the minister', 'Later\u00a0the minister'],
  ])('%s is still the same quote', (_name, exact, expected) => {
    expect(found(PAGE, exact)).toBe(expected);
  });

  test.each([
    ['another word', 'Team Gamma lost.'],
    ['another figure', 'The minister said 13 died.'],
    ['a part of a longer figure', '"40 were hurt'],
    ['nothing', ''],
    ['white space', '  '],
  ])('%s is not found', (_name, exact) => {
    expect(found(PAGE, exact)).toBeUndefined();
  });

  test('what stands around it chooses among several', () => {
    const exact = 'the minister said 12 died';
    const text = `Then ${exact} here. Now ${exact} there.`;
    expect(locateQuote(text, { exact, prefix: 'Now ', suffix: ' there' })?.start).toBe(
      text.lastIndexOf(exact),
    );
    expect(locateQuote(text, { exact, prefix: 'Then ', suffix: ' here' })?.start).toBe(text.indexOf(exact));
    expect(
      locateQuote(text.replaceAll(' said', '\u00a0said'), { exact, prefix: '', suffix: ' there' })?.start,
    ).toBe(text.lastIndexOf(exact));
  });
});
