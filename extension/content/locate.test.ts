// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Article, articleText, type Block } from '../article/article.ts';
import { createLocate, isDetached } from './locate.ts';

/** Paragraphs of one text node each, and one of two nodes ("The <b>port</b>"). */
function readPage(html: string): Article {
  document.body.innerHTML = html;
  const blocks = [...document.querySelectorAll('p')].map((paragraph): Block => {
    let at = 0;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: Block['nodes'][number][] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      nodes.push({ node, start: 0, end: node.length, at });
      at += node.length;
    }
    return { text: paragraph.textContent ?? '', kind: 'paragraph', nodes };
  });
  return { facts: {}, blocks };
}

const article = () =>
  readPage('<p>The night was loud.</p><p>The <b>port</b> was hit. Eleven hurt.</p><p>It burned.</p>');

describe('createLocate', () => {
  test.each(['The night was loud.', 'The port was hit.', 'Eleven hurt.', 'It burned.'])(
    '“%s” is found where it stands',
    (sentence) => {
      const read = article();
      const start = articleText(read).indexOf(sentence);
      expect(createLocate(read)(start, start + sentence.length)?.toString()).toBe(sentence);
    },
  );

  test('text that the page has taken away since is not found', () => {
    const read = article();
    document.querySelector('p')?.remove();
    expect(createLocate(read)(0, 19)).toBeUndefined();
  });

  test('text that the page has shortened since is not found', () => {
    const read = article();
    (document.querySelector('p')?.firstChild as Text).data = 'Quiet.';
    expect(createLocate(read)(0, 19)).toBeUndefined();
  });

  test('a range whose paragraph is rendered anew is detached', () => {
    const read = article();
    const range = createLocate(read)(0, 19) as Range;
    expect(isDetached(range)).toBe(false);
    (document.querySelector('p') as Element).innerHTML = 'The night was loud.';
    expect(isDetached(range)).toBe(true);
  });
});
