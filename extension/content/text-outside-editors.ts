import { dom } from '../article/dom-access.ts';
import { blockAround, elementAt } from './block-around.ts';
import { EDITORS } from './editors.ts';

/**
 * The text of a range, without what stands in forms and editors within it; `undefined` where there are none, because
 * the browser's own words for a range are better. Lines end where blocks do.
 */
export function textOutsideEditors(range: Range): string | undefined {
  const root = range.commonAncestorContainer;
  const editors = 'querySelectorAll' in root ? [...(root as ParentNode).querySelectorAll(EDITORS)] : [];
  if (!editors.some((editor) => range.intersectsNode(editor))) return undefined;
  return [...readLines(range)].filter((line) => line.trim() !== '').join('\n\n');
}

function* readLines(range: Range): Generator<string> {
  let line = '';
  let block: Element | undefined;
  for (const node of nodesIn(range)) {
    const next = blockAround(dom.parentElement(node) ?? node);
    if (block && (next !== block || !(node instanceof Text))) {
      yield line;
      line = '';
    }
    block = next;
    // A line break of the source is none on the page.
    if (node instanceof Text) line += textIn(range, node).replace(/\s+/g, ' ');
  }
  yield line;
}

/** The texts and line breaks that a selection would have. */
function* nodesIn(range: Range): Generator<Text | Element> {
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isBreak = node instanceof Element && dom.name(node) === 'br';
    if (!(node instanceof Text || isBreak) || !range.intersectsNode(node)) continue;
    const element = elementAt(node);
    if (element && isSelectable(element)) yield node as Text | Element;
  }
}

function isSelectable(element: Element): boolean {
  if (dom.closest(element, EDITORS) || !dom.isVisible(element)) return false;
  return getComputedStyle(element).userSelect !== 'none';
}

function textIn({ startContainer, startOffset, endContainer, endOffset }: Range, text: Text): string {
  const from = text === startContainer ? startOffset : 0;
  return dom.data(text).slice(from, text === endContainer ? endOffset : undefined);
}
