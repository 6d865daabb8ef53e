import { dom } from '../article/dom-access.ts';
import { blockAround, elementAt } from './block-around.ts';
import type { Passage } from './claims-of-passage.ts';
import { EDITORS } from './editors.ts';
import { selectedRange } from './selected-range.ts';
import { textOutsideEditors } from './text-outside-editors.ts';

export type Selected =
  | { readonly type: 'passage'; readonly passage: Passage; readonly range: Range }
  /** In a form or an editor, which we never read. */
  | { readonly type: 'refused'; readonly element: Element }
  | { readonly type: 'nothing' };

/** Characters of the paragraph read on either side of a selection, to complete its sentences. */
const SURROUNDINGS = 600;

/** In characters, some 25,000 words. Longer is a page of many articles, whose first ones must do. */
const LONGEST_SELECTION = 150_000;

/** What the reader has selected in this frame, with the rest of the paragraphs that it begins and ends in. */
export function readSelection(page: Document): Selected {
  const range = selectedRange(page);
  const editor = editorAround(focusedIn(page)) ?? editorAround(range?.commonAncestorContainer);
  if (editor) return { type: 'refused', element: editor };
  const selected = range ? textOf(range, page) : '';
  if (!range || selected.trim() === '') return { type: 'nothing' };
  return { type: 'passage', range, passage: completePassage(range, selected) };
}

function textOf(range: Range, page: Document): string {
  const outside = textOutsideEditors(range);
  if (outside !== undefined) return outside;
  // The browser's own words for it leave out what cannot be selected; in shadow trees it may have none.
  return page.getSelection()?.toString() || range.toString();
}

function completePassage(range: Range, selected: string): Passage {
  const before = flat(textBefore(range)).slice(-SURROUNDINGS);
  const passage = selected.slice(0, LONGEST_SELECTION);
  const after = passage === selected ? flat(textAfter(range)).slice(0, SURROUNDINGS) : '';
  return { text: before + passage + after, from: before.length, to: before.length + passage.length };
}

/** From outside, the focus within a shadow tree looks as if its host had it. */
function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Also where the editor is around the shadow tree that the node stands in, or is the whole document. */
function editorAround(node: Node | null | undefined): Element | undefined {
  const element = elementAt(node);
  const root = node?.getRootNode();
  const around = element && dom.closest(element, EDITORS);
  if (around) return around;
  if (root instanceof ShadowRoot) return editorAround(root.host);
  return root instanceof Document && root.designMode === 'on' ? root.documentElement : undefined;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

function textBefore(range: Range): string {
  const before = document.createRange();
  before.setStart(blockAround(range.startContainer), 0);
  before.setEnd(range.startContainer, range.startOffset);
  return textOutsideEditors(before) ?? before.toString();
}

function textAfter(range: Range): string {
  const block = blockAround(range.endContainer);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(block, block.childNodes.length);
  return textOutsideEditors(after) ?? after.toString();
}
