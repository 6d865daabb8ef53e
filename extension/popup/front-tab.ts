import browser from 'webextension-polyfill';

export interface FrontTab {
  readonly id: number;
  /** Absent where the browser does not tell: its own pages. */
  readonly url: URL | undefined;
}

/** The tab that the popup was opened over; `?tab=` names another when the popup's page is opened by itself. */
export async function findFrontTab(): Promise<FrontTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const url = tab.url ? URL.parse(tab.url) : null;
  return { id: tab.id, url: url && /^https?:$/.test(url.protocol) ? url : undefined };
}
