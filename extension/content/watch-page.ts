import { isOtherPage } from './is-other-page.ts';
import { LookPace } from './look-pace.ts';

/** What becomes of a page after it was read. */
export interface PageEvents {
  /** Another path without another document: an application that renders its pages itself. */
  onMoved(): void;
  /** Something was added, removed, rewritten or coloured anew; looked at rarely, however often it happens. */
  onChanged(): void;
  /** As `onChanged`, but at once: cheap work only. */
  onMutated(): void;
}

/** Where pages keep which theme is on. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'];

/** Watches until `signal` is aborted. */
export function watchPage(events: PageEvents, signal: AbortSignal): void {
  let address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pace = new LookPace(address);

  const look = () => {
    timer = undefined;
    if (document.hidden) return;
    const hasMoved = isOtherPage(address, location.href);
    address = location.href;
    pace.looked();
    if (hasMoved) events.onMoved();
    else events.onChanged();
  };
  const lookSoon = () => {
    if (pace.sees(location.href, performance.now())) {
      clearTimeout(timer);
      timer = undefined;
    }
    timer ??= setTimeout(look, pace.waitMs);
  };

  const observer = new MutationObserver(() => {
    events.onMutated();
    lookSoon();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const themes = new MutationObserver(lookSoon);
  // An application may have taken the body away for the moment.
  for (const element of [document.documentElement, document.body ?? document.documentElement]) {
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
