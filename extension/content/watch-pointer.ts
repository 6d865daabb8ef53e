import { dom } from '../article/dom-access.ts';

/** What the pointer, or a finger, means to do. */
export interface PointerEvents {
  /** The claim at a point of the window, if the topmost thing there is its text. */
  claimAt(x: number, y: number, topmost: EventTarget | null): number | undefined;
  /** Whether the pointer is still on its way between the claim and its card. */
  isNear(x: number, y: number): boolean;
  onRest(claim: number): void;
  onLeave(): void;
  /** A click or tap; `claim` is absent when it was beside every claim. */
  onPress(claim: number | undefined, target: EventTarget | null): void;
}

/** Shorter opens cards that are in the way of a passing pointer, longer feels slow. */
const REST_MS = 150;
/** Longer keeps cards in the way, shorter loses them to an unsteady hand. */
const LEAVE_MS = 250;

/** Watches until `signal` is aborted. Looks once a frame at most, and only while the pointer moves. */
export function watchPointer(events: PointerEvents, signal: AbortSignal): void {
  const hover = createHover(events);
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      // Buttons are down while text is selected or something dragged: no card then.
      if (event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0) hover.move(event);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => hover.leaveWindow(), { signal });
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isPlain(event)) return;
      hover.press();
      const { clientX, clientY, target } = event;
      events.onPress(isForThePage(target) ? undefined : events.claimAt(clientX, clientY, target), target);
    },
    options,
  );
  signal.addEventListener('abort', () => hover.stop());
}

/** When a pointer rests on a claim, and when it has left claim and card. */
function createHover(events: PointerEvents) {
  let frame = 0;
  let last: PointerEvent | undefined;
  let over: number | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const goOver = (claim: number | undefined) => {
    if (claim === over) return;
    clearTimeout(resting);
    over = claim;
    if (claim !== undefined) resting = setTimeout(() => events.onRest(claim), REST_MS);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leaveSoon = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      events.onLeave();
    }, LEAVE_MS);
  };
  const look = () => {
    frame = 0;
    if (!last) return;
    const { clientX, clientY, target } = last;
    goOver(events.claimAt(clientX, clientY, target));
    if (over !== undefined || events.isNear(clientX, clientY)) stay();
    else leaveSoon();
  };

  return {
    move(event: PointerEvent) {
      last = event;
      frame ||= requestAnimationFrame(look);
    },
    /** Pressed before it has rested: an Escape right after must not be followed by the card of the rest. */
    press() {
      cancelAnimationFrame(frame);
      frame = 0;
      clearTimeout(resting);
    },
    leaveWindow() {
      goOver(undefined);
      leaveSoon();
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      clearTimeout(leaving);
    },
  };
}

function isPlain(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && !!getSelection()?.isCollapsed;
}

/** A link in a claim leads where it leads; the card still comes when the pointer rests on it. */
function isForThePage(target: EventTarget | null): boolean {
  return target instanceof Element && dom.closest(target, CONTROLS) !== null;
}

const CONTROLS =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="menuitem"]';
