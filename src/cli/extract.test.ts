import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';

const ONE =
  'Officials in the valley said on Monday that the dam had held, although 42 houses were without power.';
const TWO =
  'The river rose by three metres overnight, more than at any time since the flood of 1987, engineers said.';

describe('extract', () => {
  test('gives title, day, publisher and the text by paragraphs', () => {
    const page = `<html><head><title>Dam holds through the night | The Valley Post</title>
      <meta property="og:site_name" content="The Valley Post"><meta property="article:published_time" content="2024-03-02T08:00Z"></head>
      <body><h1>Dam holds through the night</h1><div><p>${ONE}</p><p>${TWO}</p></div></body></html>`;
    expect(extract(page)).toEqual({
      title: 'Dam holds through the night',
      published: '2024-03-02',
      publisher: 'The Valley Post',
      text: `${ONE}\n${TWO}`,
    });
  });

  const broken: Record<string, string> = {
    'no html element': `<p>${ONE}<p>${TWO}`,
    'text after the body': `<html><body><p>${ONE}</p></body></html><p>${TWO}</p>`,
    'no end tags': `<html><head><title>x</title><body><div><p>${ONE}<p>${TWO}`,
    'end tags of nothing': `<html><body><div><p>${ONE}</p></section></span><p>${TWO}</p></div></body></html>`,
  };
  for (const [name, html] of Object.entries(broken)) {
    test(`reads a page with ${name}`, () => expect(extract(html).text).toBe(`${ONE}\n${TWO}`));
  }

  test('gives nothing for nothing', () => {
    expect(extract('')).toEqual({ title: null, published: null, publisher: null, text: '' });
  });
});
