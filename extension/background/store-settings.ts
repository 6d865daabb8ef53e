import browser from 'webextension-polyfill';
import type { Settings } from '../messages.ts';
import { parseSettings } from './settings.ts';

export async function loadSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return parseSettings(settings);
}

export async function storeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings: parseSettings(settings) });
}
