import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { say } from '../ui/say.ts';
import { showNotAllowed } from './badge.ts';
import { injectReader } from './inject-reader.ts';
import { loadSettings } from './store-settings.ts';

/** "Where does this come from?", of whatever the reader has selected: by menu and by key. */
const MENU = 'check-selection';
const COMMAND = 'check-selection';

/** Made anew at install, update and start, as menus do not outlive all of these; and when a pause begins or ends. */
export function createMenu(): Promise<void> {
  creating = creating.then(createMenuAnew, createMenuAnew);
  return creating;
}

/** One after the other: two at once would both find the menu gone, and make it twice. */
let creating: Promise<void> = Promise.resolve();

async function createMenuAnew(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { paused } = await loadSettings();
  browser.contextMenus.create({
    id: MENU,
    title: say('menuCheckSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    visible: !paused,
  });
}

export async function onMenuClicked(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (info.menuItemId !== MENU || tab?.id === undefined) return;
  await checkSelection(tab.id, info.frameId ?? 0);
}

export async function onCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command !== COMMAND || (await loadSettings()).paused) return;
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId !== undefined) await checkSelection(tabId, await frameWithSelection(tabId));
}

async function checkSelection(tabId: number, frameId: number): Promise<void> {
  try {
    const reader = await injectReader(tabId, frameId);
    await reader('checkSelection');
  } catch {
    await showNotAllowed(tabId);
  }
}

/** A key press does not say in which frame. The page itself where we may not look. */
async function frameWithSelection(tabId: number): Promise<number> {
  const hasSelection = () => document.hasFocus() && getSelection()?.isCollapsed === false;
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: hasSelection }).catch(() => []);
  return frames.findLast(({ result }) => result === true)?.frameId ?? 0;
}
