import type { AnyToReader, OwnPagesToBackground, PageReport } from '../messages.ts';
import { callBackground, callTab, NobodyAnswered } from '../messaging.ts';

/** What the popup knows of the page in front. */
export type TabView =
  | { readonly state: 'opening' }
  | { readonly state: 'not-allowed' }
  | { readonly state: 'paused' }
  | { readonly state: 'open'; readonly report: PageReport };

/** Often enough to look live while claims are being checked, and later to notice that the page has changed. */
const BUSY_MS = 300;
const SETTLED_MS = 2000;

const background = callBackground<OwnPagesToBackground>();

/**
 * Has the page of a tab read, and tells what is found until `signal` says that nobody listens. Our button was
 * pressed over this page, so a page that nobody has read yet is read.
 */
export async function followPage(
  tabId: number,
  show: (view: TabView) => void,
  signal: AbortSignal,
): Promise<void> {
  let view = await openPage(tabId);
  while (!signal.aborted) {
    show(view);
    await new Promise((resolve) => setTimeout(resolve, isSettled(view) ? SETTLED_MS : BUSY_MS));
    if (!signal.aborted) view = (await describePage(tabId)) ?? (await readPage(tabId));
  }
}

async function openPage(tabId: number): Promise<TabView> {
  const view = await describePage(tabId);
  const isRead = view?.state === 'open' && view.report.state !== 'idle';
  return isRead ? view : readPage(tabId);
}

/** `undefined` when the reader is not in that page. */
async function describePage(tabId: number): Promise<TabView | undefined> {
  try {
    return { state: 'open', report: await callTab<AnyToReader>(tabId)('describePage') };
  } catch (error) {
    if (error instanceof NobodyAnswered) return undefined;
    throw error;
  }
}

async function readPage(tabId: number): Promise<TabView> {
  const outcome = await background('readTab', { tabId });
  if (!outcome.ok) return { state: outcome.why };
  return (await describePage(tabId)) ?? { state: 'opening' };
}

function isSettled(view: TabView): boolean {
  if (view.state !== 'open') return view.state !== 'opening';
  return view.report.state !== 'reading' && view.report.state !== 'checking';
}
