import browser from 'webextension-polyfill';
import { documentPage } from '../ui/document-page.ts';

interface Place {
  readonly documentId: string;
  readonly mentionId: number;
}

/**
 * Opens a library document in a tab beside the one that asks. That is a page, and may be hostile: it gets what a
 * browser gives to the pop-ups of a page. It must be in front, which it no longer is when the tab has opened; so
 * nothing more opens until the reader has come back to it. A document that is open already is brought to the front.
 */
export function openDocument(place: Place, tabId: number): Promise<void> {
  opening = opening.then(
    () => openBeside(place, tabId),
    () => openBeside(place, tabId),
  );
  return opening;
}

/** One after the other: of many requests at once, each would find its page still in front. */
let opening: Promise<void> = Promise.resolve();

async function openBeside(place: Place, tabId: number): Promise<void> {
  const { active, index, windowId } = await browser.tabs.get(tabId);
  if (!active) return;
  const url = browser.runtime.getURL(documentPage(place));
  const there = (await browser.tabs.query({ windowId })).find((tab) => tab.url === url);
  if (there?.id !== undefined) await browser.tabs.update(there.id, { active: true });
  else await browser.tabs.create({ url, windowId, openerTabId: tabId, index: index + 1 });
}
