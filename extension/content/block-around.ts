import { dom } from '../article/dom-access.ts';

/** The paragraph, or what stands for one: the nearest element that is not part of a line. */
export function blockAround(node: Node): Element {
  let element = elementAt(node);
  while (element && getComputedStyle(element).display.startsWith('inline')) {
    element = dom.parentElement(element);
  }
  return element ?? document.documentElement;
}

export function elementAt(node: Node | null | undefined): Element | null {
  if (node instanceof Element) return node;
  return node ? dom.parentElement(node) : null;
}
