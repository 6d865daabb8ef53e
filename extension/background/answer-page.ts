import browser, { type Runtime } from 'webextension-polyfill';
import type { PageToBackground } from '../messages.ts';
import type { Answers } from '../messaging.ts';
import { showConflicts } from './badge.ts';
import { injectReader } from './inject-reader.ts';
import { readyLibrary } from './library.ts';
import { openDocument } from './open-document.ts';
import { runsOn } from './settings.ts';
import { loadSettings } from './store-settings.ts';

/** Requests of content scripts. Their input is of any type; their sender is the browser's word. */
export const answersToPage: Answers<PageToBackground> = {
  async articleFound(sender) {
    const { hostname } = new URL(sender.url ?? '');
    const tabId = sender.tab?.id;
    const runs = async () => runsOn(await loadSettings(), hostname);
    if (tabId === undefined || !(await runs())) return;
    const reader = await injectReader(tabId, sender.frameId);
    await reader('readPage', { asked: false });
    // Switched off meanwhile: whoever was to take us away may have come before there was a reader.
    if (await runs()) return;
    await reader('forgetPage');
    if (sender.frameId === 0) await showConflicts(tabId, 0);
  },

  async articleGone({ tab, frameId, url }) {
    if (tab?.id !== undefined && frameId === 0) await showConflicts(tab.id, 0);
    return runsOn(await loadSettings(), new URL(url ?? '').hostname);
  },

  async openDocument(at, sender) {
    const { documentId, mentionId } = parsePlace(at);
    const [document] = await (await readyLibrary()).documents([documentId]);
    const tabId = sender.tab?.id;
    if (document && tabId !== undefined) await openDocument({ documentId, mentionId }, tabId);
  },
};

/** In a page, and not one of ours. */
export function isContentScript(sender: Runtime.MessageSender | chrome.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && !isOwnPage(sender);
}

export function isOwnPage(sender: Runtime.MessageSender | chrome.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

function parsePlace(at: unknown): { documentId: string; mentionId: number } {
  const { documentId, mentionId } = (at ?? {}) as { documentId?: unknown; mentionId?: unknown };
  if (typeof documentId !== 'string' || typeof mentionId !== 'number') {
    throw new Error('openDocument: a documentId and a mentionId are needed');
  }
  return { documentId, mentionId };
}
