import type { Block, BlockKind, Piece } from './article.ts';
import { dom } from './dom-access.ts';
import type { Run } from './walk-text.ts';

/** White space as CSS collapses it, and the no-break space; and signs that show as nothing. */
const SPACE = /[\s\u00a0]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;

/** Runs of text as one block: white space collapsed, none at the ends, and each character's node kept. */
export function readBlock(runs: readonly Run[], kind: BlockKind): Block | undefined {
  const nodes: Piece[] = [];
  let text = '';
  for (const { node } of runs) {
    if (!node) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      continue;
    }
    const data = dom.data(node);
    let start = -1;
    const close = (end: number) => {
      if (start >= 0) nodes.push({ node, start, end, at: text.length - (end - start) });
      start = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      const space = SPACE.test(char);
      if ((space && (text === '' || text.endsWith(' '))) || UNSEEN.test(char)) {
        close(i);
        continue;
      }
      if (start < 0) start = i;
      text += space ? ' ' : char;
    }
    close(data.length);
  }
  return text.trim() === '' ? undefined : withoutLastSpace({ text, kind, nodes });
}

function withoutLastSpace(block: Block): Block {
  if (!block.text.endsWith(' ')) return block;
  const text = block.text.slice(0, -1);
  const nodes = block.nodes.flatMap((piece) => {
    const end = Math.min(piece.end, piece.start + text.length - piece.at);
    return end > piece.start ? [{ ...piece, end }] : [];
  });
  return { ...block, text, nodes };
}
