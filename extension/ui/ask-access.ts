import browser from 'webextension-polyfill';
import type { Settings } from '../messages.ts';
import { withEverywhere, withSite } from './change-settings.ts';
import { EVERY_ORIGIN, originOf } from './origins.ts';
import type { KeptSettings } from './use-settings.ts';

/*
 * To be called within a click, before anything is awaited: only then may the browser be asked. Its prompt can
 * close the popup; the background then keeps the choice (`adoptPermissions`).
 */

/** Switches Whence on or off on the site of a page. */
export async function switchSite(
  url: URL,
  on: boolean,
  settings: Settings,
  save: KeptSettings['save'],
): Promise<void> {
  if (on && !(await browser.permissions.request({ origins: [originOf(url)] }))) return;
  await save(withSite(settings, url.hostname, on));
}

/** Switches Whence on or off "on every news page". */
export async function switchEverywhere(
  on: boolean,
  settings: Settings,
  save: KeptSettings['save'],
): Promise<void> {
  if (on && !(await browser.permissions.request({ origins: [...EVERY_ORIGIN] }))) return;
  await save(withEverywhere(settings, on));
}
