/** A range's boxes by line; boxes of no size are white space between elements. */
export function linesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

export function elementOf(range: Range): Element {
  const { startContainer } = range;
  if (startContainer instanceof Element) return startContainer;
  return startContainer.parentElement ?? document.documentElement;
}
