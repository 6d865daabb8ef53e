import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isLikelyArticle } from './is-likely-article.ts';

const PARAGRAPH =
  '<p>Officials in the valley said on Monday that the dam had held, although 42 houses were without power.</p>';
const ARTICLE = `<article><h1>Dam holds</h1>${PARAGRAPH.repeat(4)}</article>`;
const CARDS = `<div class="card"><h3><a href="/1">Dam holds</a></h3>${PARAGRAPH}</div>`.repeat(30);
const OG_ARTICLE = '<meta property="og:type" content="article">';
const NEWS_JSON =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

const cases: Record<string, [likely: boolean, url: string, head: string, body: string]> = {
  'an article by Open Graph': [true, 'https://post.example/dam-holds', OG_ARTICLE, ARTICLE],
  'an article by JSON-LD': [true, 'https://post.example/dam-holds', NEWS_JSON, ARTICLE],
  'an article on an old site, by its numbered address': [
    true,
    'https://post.example/?id=77',
    OG_ARTICLE,
    ARTICLE,
  ],
  'a long text with a date': [
    true,
    'https://post.example/dam',
    '',
    `<time>1 May</time><div>${PARAGRAPH.repeat(12)}</div>`,
  ],
  'a body without <p>': [
    true,
    'https://post.example/dam-holds',
    OG_ARTICLE,
    `<div itemprop="articleBody">${'Officials said that the dam had held. '.repeat(10)}</div>`,
  ],
  'a home page': [false, 'https://post.example/', OG_ARTICLE, ARTICLE],
  'an edition’s home page': [false, 'https://post.example/en-gb/', OG_ARTICLE, ARTICLE],
  'a section front': [false, 'https://post.example/world', '', `<time>1 May</time>${CARDS}`],
  'a section front that says it is an article': [false, 'https://post.example/world', OG_ARTICLE, CARDS],
  'a topic’s page': [false, 'https://post.example/topics/dams', OG_ARTICLE, ARTICLE],
  'search results': [false, 'https://post.example/search/?q=dam', '', CARDS],
  'a shop': [false, 'https://shop.example/lamp', '<meta property="og:type" content="og:product">', ARTICLE],
  'a listing by JSON-LD': [
    false,
    'https://post.example/world',
    '<script type="application/ld+json">{"@type":"CollectionPage","hasPart":[{"@type":"NewsArticle"}]}</script>',
    `<div>${PARAGRAPH.repeat(12)}</div>`,
  ],
  'a forum’s list': [
    false,
    'https://forum.example/list',
    '',
    `<time>1 May</time><table>${`<tr><td>${PARAGRAPH}</td></tr>`.repeat(20)}</table>`,
  ],
  'a web application': [
    false,
    'https://mail.example/u/0',
    '',
    '<div contenteditable="true"></div><div role="grid"></div>',
  ],
  'a text without any date': [false, 'https://docs.example/guide', '', `<div>${PARAGRAPH.repeat(12)}</div>`],
};

describe('the probe tells articles from', () => {
  for (const [name, [likely, url, head, body]] of Object.entries(cases)) {
    test(`${name}: ${likely ? 'yes' : 'no'}`, () => {
      const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
      Object.defineProperty(document, 'URL', { value: url });
      expect(isLikelyArticle(document as unknown as Document)).toBe(likely);
    });
  }
});
