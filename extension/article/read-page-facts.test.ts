import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/model.ts';
import { readPageFacts } from './read-page-facts.ts';

const NOW = new Date('2024-03-10T12:00:00Z');

function read(head: string, body = '', url = 'https://www.valleypost.example/2024/dam'): PageFacts {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  Object.defineProperty(document, 'URL', { value: url });
  return readPageFacts(document as unknown as Document, NOW);
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const og = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe('the day of publication is', () => {
  const day = (date: string) => `"@type":"NewsArticle","datePublished":"${date}T08:00:00Z"`;
  const cases: Record<string, [date: string | undefined, head: string, body?: string]> = {
    'that of the NewsArticle': ['2024-03-01', jsonLd(`{${day('2024-03-01')}}`)],
    'found in @graph': ['2024-03-01', jsonLd(`{"@graph":[{"@type":"WebSite"},{${day('2024-03-01')}}]}`)],
    'found in an array, by one of several types': [
      '2024-03-01',
      jsonLd('[{"@type":["ReportageNewsArticle","Thing"],"datePublished":"2024-03-01"}]'),
    ],
    'read from JSON with a comma too many and a line break in a text': [
      '2024-03-01',
      jsonLd(`{"headline":"Dam\nholds",${day('2024-03-01')},}`),
    ],
    'saved from JSON that cannot be mended': [
      '2024-03-01',
      jsonLd(`{"name":"a "dam" b",${day('2024-03-01')}}`),
    ],
    'read from Open Graph': ['2024-03-02', og('article:published_time', '2024-03-02T00:00:00Z')],
    'read from itemprop': [
      '2024-03-02',
      '',
      '<span itemprop="datePublished" content="2024-03-02">2 March</span>',
    ],
    'read from meta names': ['2024-03-02', '<meta name="DC.date.issued" content="2024-03-02">'],
    'read from time': [
      '2024-03-02',
      '',
      '<article><time datetime="2024-03-02T10:00">two days ago</time></article>',
    ],
    'read from the text of time': ['2024-03-02', '', '<article><time>March 2, 2024</time></article>'],
    'what most sources say': [
      '2024-03-02',
      jsonLd(`{${day('2021-06-01')}}`) + og('article:published_time', '2024-03-02'),
      '<time datetime="2024-03-02">2 March</time>',
    ],
    'that of the article, not of the site': [
      '2024-03-01',
      jsonLd(`[{"@type":"WebSite","datePublished":"2009-01-01"},{${day('2024-03-01')}}]`),
    ],
    'not in the future': [
      '2024-03-02',
      jsonLd(`{${day('2031-01-01')}}`) + og('article:published_time', '2024-03-02'),
    ],
    'not an empty field': [undefined, og('article:published_time', '1970-01-01T00:00:00Z')],
    'not after the last change': [
      '2024-03-01',
      jsonLd(`{${day('2024-03-09')},"dateModified":"2024-03-02"}`) +
        og('article:published_time', '2024-03-01'),
    ],
    'not that of the last change': [undefined, og('article:modified_time', '2024-03-05')],
    'not known where nothing says it': [undefined, ''],
  };
  for (const [name, [date, head, body]] of Object.entries(cases)) {
    test(name, () => expect(read(head, body).published).toBe(date));
  }

  test('read from the address where nothing else says it', () => {
    expect(read('', '', 'https://valleypost.example/2024/mar/01/dam').published).toBe('2024-03-01');
  });
});

describe('the title is', () => {
  const cases: Record<string, [title: string | undefined, head: string, body?: string]> = {
    'the headline on the page where the metadata confirm it': [
      'Dam holds through the night in Lodi',
      og('og:title', 'Dam holds through the night'),
      '<h1>The Valley Post</h1><h1>Dam holds through\n the night in Lodi</h1>',
    ],
    'not a heading that the metadata do not know': [
      'Dam holds through the night',
      og('og:title', 'Dam holds through the night'),
      '<h1>All the news of our valley</h1>',
    ],
    'without the outlet’s name': [
      'Dam holds through the night',
      `<title>Dam holds through the night - The Valley Post</title>${og('og:site_name', 'The Valley Post')}`,
    ],
    'with a dash that is its own': [
      'Dam holds through the night – so far',
      '<title>Dam holds through the night – so far</title>',
    ],
    'read although its entities were escaped twice': [
      'Ann & Bob leave Lodi',
      og('og:title', 'Ann &amp;amp; Bob leave Lodi'),
    ],
    'none where there is none': [undefined, ''],
  };
  for (const [name, [title, head, body]] of Object.entries(cases)) {
    test(name, () => expect(read(head, body).title).toBe(title));
  }
});

describe('the publisher is', () => {
  const article = (publisher: string) =>
    jsonLd(`{"@graph":[{"@type":"NewsArticle","publisher":${publisher}},
    {"@type":"Organization","@id":"#us","name":"The Valley Post"}]}`);
  const cases: Record<string, [publisher: string, head: string]> = {
    'that of the NewsArticle': [
      'The Valley Post',
      article('{"@type":"Organization","name":"The Valley Post"}'),
    ],
    'named by its @id': ['The Valley Post', article('{"@id":"#us"}')],
    'read from Open Graph': ['The Valley Post', og('og:site_name', 'The Valley Post')],
    'rather a name than a handle or an address': [
      'The Valley Post',
      og('og:site_name', '@valleypost') +
        article('"https://valleypost.example"') +
        '<meta name="publisher" content="The Valley Post">',
    ],
    'the host where nothing names it': ['valleypost.example', ''],
  };
  for (const [name, [publisher, head]] of Object.entries(cases)) {
    test(name, () => expect(read(head).publisher).toBe(publisher));
  }
});

describe('the address is', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const cases: Record<string, [address: string | undefined, head: string, loaded: string]> = {
    'the canonical one of the same site': [
      'https://www.valleypost.example/dam',
      canonical('https://www.valleypost.example/dam'),
      'https://m.valleypost.example/dam?from=home',
    ],
    'not another site’s': [
      'https://valleypost.example/dam',
      canonical('https://other.example/dam'),
      'https://valleypost.example/dam',
    ],
    'not the home page': [
      'https://valleypost.example/dam',
      canonical('https://valleypost.example/'),
      'https://valleypost.example/dam',
    ],
    'not a script': [
      'https://valleypost.example/dam',
      canonical('javascript:alert(1)'),
      'https://valleypost.example/dam',
    ],
    'without fragment and tracking': [
      'https://valleypost.example/?id=7',
      '',
      'https://valleypost.example/?id=7&utm_source=x&fbclid=y#top',
    ],
    'what a saved page says': [
      'https://valleypost.example/dam',
      og('og:url', 'https://valleypost.example/dam'),
      'file:///tmp/dam.html',
    ],
    'unknown where nothing says it': [undefined, '', 'about:blank'],
  };
  for (const [name, [address, head, loaded]] of Object.entries(cases)) {
    test(name, () => expect(read(head, '', loaded).url).toBe(address));
  }
});
