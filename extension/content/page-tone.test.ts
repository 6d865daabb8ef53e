import { expect, test } from 'vitest';
import { toneOfColor } from './page-tone.ts';

const cases: Record<string, ['light' | 'dark' | undefined, string]> = {
  'white paper': ['light', 'rgb(255, 255, 255)'],
  'near-black paper': ['dark', 'rgb(18, 18, 20)'],
  'a mid grey on which black reads better': ['light', 'rgb(128, 128, 128)'],
  'a deep blue': ['dark', 'rgb(10, 30, 90)'],
  'nothing painted': [undefined, 'rgba(0, 0, 0, 0)'],
  'a veil that lets the page through': [undefined, 'rgba(0, 0, 0, 0.2)'],
  'a solid veil': ['dark', 'rgba(0, 0, 0, 0.9)'],
  'a wide-gamut colour': ['light', 'color(srgb 0.98 0.97 0.95)'],
  'a perceptual colour': ['dark', 'oklch(0.21 0.01 260)'],
  'words that are no colour': [undefined, 'transparent'],
};

test.each(Object.entries(cases))('%s', (_, [tone, color]) => {
  expect(toneOfColor(color)).toBe(tone);
});
