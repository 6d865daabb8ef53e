/** What is selected in a frame, also within open shadow trees; `undefined` when nothing is. */
export function selectedRange(page: Document): Range | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.collapsed ? rangeInShadow(selection, page) : range.cloneRange();
}

/** Chromium 137, Firefox 142; not yet in TypeScript's library. https://w3c.github.io/selection-api/ */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** From outside, a selection within a shadow tree looks like a caret at its host. */
function rangeInShadow(selection: Selection & ComposedSelection, page: Document): Range | undefined {
  const [found] = selection.getComposedRanges?.({ shadowRoots: openRootsIn(page) }) ?? [];
  if (!found || found.collapsed) return undefined;
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? undefined : range;
}

function openRootsIn(within: Document | ShadowRoot): ShadowRoot[] {
  return [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsIn(shadowRoot)] : [],
  );
}
