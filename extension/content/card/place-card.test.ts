import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from './place-card.ts';

const window: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const size = { width: 388, height: 300 };
const line = (left: number, top: number, right: number, height = 20): Box => ({
  left,
  top,
  right,
  bottom: top + height,
});

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeCard', () => {
  const cases: Record<string, [lines: Box[], window: Box, expected: Partial<ReturnType<typeof placeCard>>]> =
    {
      'below the claim, starting at its last line': [
        [line(200, 100, 600), line(80, 120, 300)],
        window,
        { left: 80, top: 146 },
      ],
      'above when there is no room below': [[line(200, 500, 600)], window, { left: 200, top: 194 }],
      'never past the right edge': [[line(900, 100, 980)], window, { left: 604 }],
      'in a narrow window it starts at the margin': [
        [line(20, 100, 300)],
        { ...window, right: 320 },
        { left: 8 },
      ],
      'in a low window it takes the larger side and scrolls inside': [
        [line(200, 30, 600)],
        { ...window, bottom: 320 },
        { top: 56, maxHeight: 256 },
      ],
      'only the lines in sight count': [
        [line(100, -400, 600), line(100, 100, 600)],
        window,
        { top: 126, left: 100 },
      ],
    };
  test.each(Object.entries(cases))('%s', (_, [lines, view, expected]) => {
    expect(placeCard(lines, size, view)).toMatchObject(expected);
  });

  test('in a page that reads from the right, the card ends where the line ends', () => {
    expect(placeCard([line(200, 100, 900)], size, window, true).left).toBe(900 - 388);
  });

  test('over a claim that takes all of the window, as a whole page does, up to half of it', () => {
    const page = line(0, -300, 1000, 3000);
    const place = placeCard([page], { width: 388, height: 900 }, window);
    expect(place).toEqual({ left: 8, top: 8, maxHeight: 350 });
  });

  test('beside a claim that leaves no room above or below', () => {
    const place = placeCard([line(20, 10, 500, 680)], size, window);
    expect(place.left).toBe(506);
  });

  test('the card never covers the claim where a free side exists', () => {
    for (let top = 0; top <= 680; top += 20) {
      const claim = line(100, top, 500);
      const place = placeCard([claim], size, window);
      const card = {
        left: place.left,
        top: place.top,
        right: place.left + size.width,
        bottom: place.top + Math.min(size.height, place.maxHeight),
      };
      expect(overlaps(claim, card), `claim at ${top}`).toBe(false);
    }
  });
});
