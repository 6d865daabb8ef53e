/** What becomes of a page after it was read. */
export interface PageEvents {
  /** Another address without another document: an application that renders its pages itself. */
  onMoved(): void;
  /** Something was added, removed, rewritten or coloured anew; looked at rarely, however often it happens. */
  onChanged(): void;
  /** As `onChanged`, but at once: cheap work only. */
  onMutated(): void;
}

/** How soon a change is looked at. Live pages change all the time; what they add is rarely a claim. */
const FIRST_LOOK_MS = 700;
/** With every look the next one waits longer, up to this. */
const LAST_LOOK_MS = 20_000;

/** Where pages keep which theme is on. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'];

/** Watches until `signal` is aborted. */
export function watchPage(events: PageEvents, signal: AbortSignal): void {
  let address = pageAddress();
  let wait = FIRST_LOOK_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (document.hidden) return;
    if (pageAddress() !== address) {
      address = pageAddress();
      wait = FIRST_LOOK_MS;
      events.onMoved();
      return;
    }
    wait = Math.min(wait * 1.5, LAST_LOOK_MS);
    events.onChanged();
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, pageAddress() === address ? wait : FIRST_LOOK_MS);
  };

  const observer = new MutationObserver(() => {
    events.onMutated();
    lookSoon();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const themes = new MutationObserver(lookSoon);
  for (const element of [document.documentElement, document.body]) {
    themes.observe(element, { attributeFilter: THEME_ATTRIBUTES });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookSoon, { signal });
  addEventListener('popstate', lookSoon, { signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    themes.disconnect();
    clearTimeout(timer);
  });
}

/** Without the fragment: another place on a page is no other page. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}
