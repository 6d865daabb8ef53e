import type { Block, BlockKind, Piece } from './article.ts';
import { dom } from './dom-access.ts';
import type { Run } from './walk-text.ts';

/** Words with one white space character between them; soft hyphens and zero-width signs divide them too. */
const WORDS = /[^\s\u00ad\u200b\u2060\ufeff]+(?:\s[^\s\u00ad\u200b\u2060\ufeff]+)*/g;

/** Runs of text as one block: white space collapsed, none at the ends, and each character's node kept. */
export function readBlock(runs: readonly Run[], kind: BlockKind): Block | undefined {
  const nodes: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let spaced = true;
  const add = (node: Text, start: number, end: number) => {
    nodes.push({ node, start, end, at: length });
    parts.push(dom.data(node).slice(start, end).replace(/\s/g, ' '));
    length += end - start;
    spaced = false;
  };
  const addSpace = (node: Text | undefined, from: number, to: number) => {
    const at = node ? dom.data(node).slice(from, to).search(/\s/) : -1;
    if (spaced || (node && at < 0)) return;
    if (node) nodes.push({ node, start: from + at, end: from + at + 1, at: length });
    parts.push(' ');
    length++;
    spaced = true;
  };
  for (const { node } of runs) {
    if (!node) {
      addSpace(undefined, 0, 0);
      continue;
    }
    const data = dom.data(node);
    let read = 0;
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      addSpace(node, read, index);
      read = index + words.length;
      add(node, index, read);
    }
    addSpace(node, read, data.length);
  }
  const text = parts.join('');
  if (!text.endsWith(' ')) return text === '' ? undefined : { text, kind, nodes };
  const end = text.length - 1;
  return { text: text.slice(0, end), kind, nodes: nodes.filter((piece) => piece.at < end) };
}
