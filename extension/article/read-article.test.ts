import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSlices } from './read-article.ts';

const ONE =
  'Officials in the valley said on Monday that the dam had held, although 42 houses were without power.';
const TWO =
  'The river rose by three metres overnight, more than at any time since the flood of 1987, engineers said.';
const THREE =
  'Schools will stay closed until Thursday, and the road to Lodi is open to emergency services only.';
const PROSE = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;
const BODY = [ONE, TWO, THREE];

const page = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;

describe('of a page, the article is', () => {
  const cases: Record<string, [html: string, blocks: string[]]> = {
    'its paragraphs, not menus, header and footer': [
      `<nav><a href="/">Home</a> <a href="/world">World</a></nav><header><h1>Dam holds through the night</h1></header>
       <main><article>${PROSE}</article></main><footer>All about The Valley Post, its owners and its history in the valley since 1911.</footer>`,
      BODY,
    ],
    'not its captions': [
      `<article><h1>Dam holds through the night</h1><figure><img src="a.jpg"><figcaption>The dam.</figcaption></figure>
       <div class="image"><img src="b.jpg"><div>A view of the valley from the north</div></div>${PROSE}</article>`,
      BODY,
    ],
    'not its comments, however long': [
      `<article><h1>Dam holds through the night</h1>${PROSE}</article><section id="comments">${`<article><p>${TWO} ${TWO} ${TWO}</p></article>`.repeat(9)}</section>`,
      BODY,
    ],
    'not pointers to other stories': [
      `<article><h1>Dam holds through the night</h1><p>${ONE}</p><p>READ ALSO: <a href="/2">Rain to go on</a></p><p><a href="/3">Valley votes on a second dam</a></p>
       <p>${TWO}</p><p>${THREE}</p><h3>More on this story</h3><ul><li>A history of the valley in pictures</li><li>Why dams fail</li></ul></article>`,
      BODY,
    ],
    'not invitations, credits and bylines': [
      `<article><h1>Dam holds through the night</h1><div class="byline">By Ann Example and Bob Example, in the valley</div>${PROSE}
       <p>Sign up for our newsletter and never miss a flood again in your life.</p><p>Follow us on Twitter</p><p>(Reporting by Ann Example; editing by Bob Example)</p></article>`,
      BODY,
    ],
    'not hidden text': [
      `<article><h1>Dam holds through the night</h1>${PROSE}<p hidden>${TWO}</p><p style="display: none">${TWO}</p><p aria-hidden="true">${TWO}</p><p class="sr-only">${TWO}</p></article>`,
      BODY,
    ],
    'not what the reader types': [
      `<article><h1>Dam holds through the night</h1>${PROSE}<div contenteditable="true"><p>${TWO}</p></div><textarea>${TWO}</textarea><div role="textbox"><p>${ONE}</p></div></article>`,
      BODY,
    ],
    'not the cookie banner': [
      `<div class="cookie-banner"><p>${TWO}</p><p>${TWO}</p></div><h1>Dam holds through the night</h1><div>${PROSE}</div>`,
      BODY,
    ],
    'all of it where adverts cut it in parts': [
      `<div><h1>Dam holds through the night</h1><div class="body"><p>${ONE}</p><p>${ONE}</p></div><div class="ad-slot">Advertisement</div><div class="body"><p>${TWO}</p></div></div>`,
      [ONE, ONE, TWO],
    ],
    'without the hour at which an item was written': [
      `<article><h1>Dam holds through the night</h1><p>${ONE}</p><h2><time>18:05</time> Road reopened</h2><p>${TWO}</p><h2><time>18:30</time></h2><p>At <time>18:30</time> ${THREE}</p></article>`,
      [ONE, 'Road reopened', TWO, '18:30', `At 18:30 ${THREE}`],
    ],
    'with subheadings, list items and quotations': [
      `<article><h1>Dam holds through the night</h1><p>${ONE}</p><h2>The night</h2><ul><li>${TWO}</li></ul><blockquote>${THREE}</blockquote></article>`,
      [ONE, 'The night', TWO, THREE],
    ],
    'paragraphs that only line breaks divide': [
      `<div class="story"><h1>Dam holds through the night</h1><div>${ONE}<br><br>${TWO}<br/>\n<br/>${THREE}</div></div>`,
      BODY,
    ],
    'whole although the page is behind a dialog': [
      `<div role="dialog"><p>${TWO}</p></div><div aria-hidden="true"><h1>Dam holds through the night</h1><div>${PROSE}</div></div>`,
      BODY,
    ],
    'whole although everything is in a form': [
      `<form action="page.aspx"><h1>Dam holds through the night</h1><div>${PROSE}</div></form>`,
      BODY,
    ],
    'short, below a long list of other stories': [
      `<ul>${`<li><a href="/x">Other story of the day</a><p>${TWO}</p></li>`.repeat(6)}</ul><div><h1>Dam holds through the night</h1><div><p>${ONE}</p><p>${TWO}</p></div></div>`,
      [ONE, TWO],
    ],
    'with its standfirst, kept apart from the body': [
      `<header><h1>Dam holds through the night</h1><p class="standfirst">${THREE}</p><p class="kicker">Analysis</p></header><div class="grid"><div><div>${`<p>${ONE}</p><p>${TWO}</p>`.repeat(2)}</div></div></div>`,
      [THREE, ONE, TWO, ONE, TWO],
    ],
    'without headings over nothing': [
      `<article><h1>Dam holds through the night</h1><h2>Live</h2><h2>The night</h2><h3>In Lodi</h3><p>${ONE}</p><p>${TWO}</p><h2>Gallery</h2></article>`,
      ['The night', 'In Lodi', ONE, TWO],
    ],
    'words whole across elements of the page’s own': [
      `<article><p>${ONE} See <trusted-source><a href="/s">the report</a></trusted-source>.</p><p>${TWO}</p></article>`,
      [`${ONE} See the report.`, TWO],
    ],
  };
  for (const [name, [html, blocks]] of Object.entries(cases)) {
    test(name, () => {
      expect(readArticle(page(html))?.blocks.map((block) => block.text)).toEqual(blocks);
    });
  }
});

test('each block is of a kind', () => {
  const html = `<article><p class="dek">${THREE}</p><p>${ONE}</p><h2>The night</h2><ul><li>${TWO}</li></ul><blockquote><p>${THREE}</p></blockquote></article>`;
  const kinds = readArticle(page(html))?.blocks.map((block) => block.kind);
  expect(kinds).toEqual(['standfirst', 'paragraph', 'heading', 'list-item', 'quote']);
});

test('there is no article where there is no prose', () => {
  expect(readArticle(page(''))).toBeUndefined();
  expect(
    readArticle(page('<ul><li><a href="/1">One story</a></li><li><a href="/2">Another</a></li></ul>')),
  ).toBeUndefined();
});

test('reading in slices gives the same', async () => {
  const document = page(`<article>${PROSE.repeat(200)}</article>`);
  let pauses = 0;
  const sliced = await readArticleInSlices(document, async () => void pauses++, 0);
  expect(pauses).toBeGreaterThan(600);
  expect(sliced?.blocks).toHaveLength(600);
  expect(sliced).toEqual(readArticle(document));
});

describe('a hostile page', () => {
  test('of 5,000 elements within one another is read', () => {
    const document = page('');
    let at: Element = document.body;
    for (let depth = 0; depth < 5_000; depth++) {
      const child = document.createElement(depth % 2 ? 'div' : 'b');
      at.appendChild(child);
      at = child;
    }
    for (const text of BODY) at.appendChild(document.createElement('p')).textContent = text;
    expect(readArticle(document)?.blocks.map((block) => block.text)).toEqual(BODY);
  });

  test('with one enormous text is read without it', () => {
    const blocks = readArticle(page(`<article><p>${'data '.repeat(50_000)}</p>${PROSE}</article>`))?.blocks;
    expect(blocks?.map((block) => block.text)).toEqual(BODY);
  });

  test('keeps its DOM as it was', () => {
    const document = page(`<article>${PROSE}<!-- note --><script>var a;</script></article>`);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('that empties its article meanwhile has what was read by then', async () => {
    const document = page(`<article>${PROSE.repeat(300)}</article>`);
    let pauses = 0;
    const empty = async () => {
      if (++pauses === 3) document.querySelector('article')!.textContent = '';
    };
    const article = await readArticleInSlices(document, empty, 0);
    expect(article?.blocks.length).toBeGreaterThan(0);
    expect(article?.blocks.length).toBeLessThan(900);
  });
});
