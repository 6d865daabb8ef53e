// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageTone, toneOfColor } from './page-tone.ts';

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

test('a form whose field is called like a property of its own does not lead in circles', () => {
  document.body.innerHTML = '<form><input><p>A line.</p></form>';
  document.body.style.backgroundColor = 'rgb(18, 18, 20)';
  const [form, field] = document.querySelectorAll<HTMLElement>('form, input');
  // Browsers do so for <input name="parentElement">; jsdom does not.
  Object.defineProperty(form, 'parentElement', { value: field });
  if (field) field.style.backgroundColor = 'rgba(0, 0, 0, 0)';
  expect(pageTone(document.querySelector('p') as Element)).toBe('dark');
});
