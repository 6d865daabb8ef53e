import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Article, articleText, locateInArticle, rangeOf } from './article.ts';
import { readArticle } from './read-article.ts';

const PAGE = `<html><body><article><h1>Dam holds through the night</h1>
  <p>Officials said   on <b>Mon</b>day that the dam
     had held, although 42&nbsp;houses were with&shy;out power since the storm.</p>
  <p>“We slept<br>badly,” said the mayor of the valley's largest town, who had asked people to leave.</p>
</article></body></html>`;

function read(html = PAGE): Article {
  const article = readArticle(parseHTML(html).document as unknown as Document);
  if (!article) throw new Error('no article');
  return article;
}

/** What stands in the page between two places, as one string: text of the nodes from the first to the last. */
function standsAt(span: ReturnType<typeof rangeOf>): string {
  if (!span) throw new Error('no place');
  const nodes = textNodes(
    (span.startNode as unknown as { ownerDocument: Document }).ownerDocument.documentElement,
  );
  const from = nodes.indexOf(span.startNode);
  const to = nodes.indexOf(span.endNode);
  return nodes
    .slice(from, to + 1)
    .map((node, i) =>
      node.data.slice(i === 0 ? span.startOffset : 0, from + i === to ? span.endOffset : undefined),
    )
    .join('');
}

function textNodes(node: Node): Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textNodes);
}

const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

describe('the way back to the page', () => {
  const cases: Record<string, string> = {
    'a word': 'Officials',
    'a word that an element divides': 'Monday',
    'words over a line break of the source': 'the dam had held',
    'a figure with a no-break space': '42 houses',
    'a word with a soft hyphen': 'without power',
  };
  for (const [name, quote] of Object.entries(cases)) {
    test(`leads to ${name}`, () => {
      const [block] = read().blocks;
      const start = block?.text.indexOf(quote) ?? -1;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(plain(standsAt(rangeOf(block!, start, start + quote.length)))).toBe(quote);
    });
  }

  test('keeps each piece as long in the text as in its node', () => {
    for (const { text, nodes } of read().blocks) {
      for (const { node, start, end, at } of nodes) {
        expect(text.slice(at, at + end - start)).toBe(node.data.slice(start, end).replace(/\s/g, ' '));
      }
    }
  });

  test('reads a line break within a paragraph as a space that has no place of its own', () => {
    const block = read().blocks[1]!;
    expect(block.text).toMatch(/^“We slept badly,”/);
    expect(rangeOf(block, 9, 10)).toBeUndefined();
    expect(standsAt(rangeOf(block, 4, 15))).toBe('sleptbadly');
  });

  test('reaches over paragraphs', () => {
    const article = read();
    const text = articleText(article);
    const start = text.indexOf('since the storm');
    const end = text.indexOf('“We slept') + '“We slept'.length;
    expect(text.slice(start, end)).toBe('since the storm.\n“We slept');
    expect(plain(standsAt(locateInArticle(article, start, end)))).toBe('since the storm. “We slept');
  });

  test('finds no place for nothing, and none beyond the end', () => {
    const article = read();
    const { length } = articleText(article);
    expect(locateInArticle(article, 5, 5)).toBeUndefined();
    expect(locateInArticle(article, length, length + 9)).toBeUndefined();
  });
});
