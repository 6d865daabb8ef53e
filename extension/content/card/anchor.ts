import type { Box } from './place-card.ts';
import { elementOf, linesOf } from './range-boxes.ts';

/** What a card stands beside. */
export interface Anchor {
  /** Where it is painted now, line by line. */
  boxes(): readonly Box[];
  /** Decides the tone, the reading direction, and the dialog that holds it. */
  readonly element: Element;
}

export function anchorAtRange(range: Range): Anchor {
  return { boxes: () => linesOf(range), element: elementOf(range) };
}

export function anchorAtElement(element: Element): Anchor {
  return { boxes: () => [element.getBoundingClientRect()], element };
}

/** The top of the window, for what has no place of its own in the page. */
export function anchorAtTop(): Anchor {
  const middle = innerWidth / 2;
  return {
    boxes: () => [{ left: middle - HALF_A_CARD, right: middle + HALF_A_CARD, top: 0, bottom: 0 }],
    element: document.body ?? document.documentElement,
  };
}

const HALF_A_CARD = 194;
