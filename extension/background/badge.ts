import browser from 'webextension-polyfill';
import { sayCount } from '../../src/wording/say.ts';
import { say } from '../ui/say.ts';

/**
 * Claims in conflict on the page of a tab, on the toolbar button. The browser itself takes a tab's badge away
 * when the tab goes to another page.
 */
export async function showConflicts(tabId: number, conflicts: number): Promise<void> {
  await show(tabId, conflicts > 0 ? String(conflicts) : '', sayTitle(conflicts));
}

/** We were asked and may not: said on the button, the only place that is ours there. */
export async function showNotAllowed(tabId: number): Promise<void> {
  await show(tabId, '!', say('actionTitleNotAllowed'));
}

function sayTitle(conflicts: number): string {
  return conflicts > 0 ? sayCount(say, 'actionTitleConflicts', conflicts) : say('extensionName');
}

/** The tab may have been closed while its page was checked; then there is nothing to show. */
async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#a8321c' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
