import type { Anchor } from './anchor.ts';
import { type Box, placeCard } from './place-card.ts';

/** Two pieces of evidence and the beginning of a third. A higher card hides the page that it speaks of. */
const TALLEST = 560;

/** Keeps a card beside its anchor while the page scrolls, the window changes or the card grows. */
export function floatCard(card: HTMLElement, anchor: Anchor): () => void {
  const life = new AbortController();
  let frame = 0;
  const place = () => {
    frame = 0;
    const body = card.querySelector('.body');
    const read = body?.scrollTop ?? 0;
    card.style.maxHeight = 'none';
    const size = { width: card.offsetWidth, height: Math.min(card.offsetHeight, TALLEST) };
    const { left, top, maxHeight } = placeCard(
      anchor.boxes(),
      size,
      windowBox(),
      isRightToLeft(anchor.element),
    );
    Object.assign(card.style, {
      left: `${left}px`,
      top: `${top}px`,
      maxHeight: `${Math.min(maxHeight, TALLEST)}px`,
    });
    // At its full height nothing of it was scrolled: the reader goes on where they were.
    if (read > 0) body?.scrollTo({ top: read, behavior: 'instant' });
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  const options = { capture: true, passive: true, signal: life.signal };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  visualViewport?.addEventListener('resize', soon, options);
  visualViewport?.addEventListener('scroll', soon, options);
  const grown = new ResizeObserver(soon);
  for (const part of card.querySelectorAll('.body > *')) grown.observe(part);
  grown.observe(document.documentElement);
  place();
  return () => {
    life.abort();
    grown.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** The part of the window that can be seen, also when the reader has zoomed in with two fingers. */
function windowBox(): Box {
  const view = visualViewport;
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  // Without the scroll bar; in quirks mode `clientWidth` of the root is the page's own affair.
  const width = Math.min(view?.width ?? innerWidth, document.documentElement.clientWidth || innerWidth);
  return { left, top, right: left + width, bottom: top + (view?.height ?? innerHeight) };
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
