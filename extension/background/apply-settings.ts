import browser from 'webextension-polyfill';
import type { AnyToReader, Settings } from '../messages.ts';
import { callTab } from '../messaging.ts';
import { withEverywhere, withSite } from '../ui/change-settings.ts';
import { EVERY_ORIGIN, hostOf, isCovered, originsOfSite } from '../ui/origins.ts';
import { createMenu } from './ask-about-selection.ts';
import { showConflicts } from './badge.ts';
import { probeOpenTabs, registerProbe } from './register-probe.ts';
import { runsOn, settingsGranted } from './settings.ts';
import { loadSettings, storeSettings } from './store-settings.ts';

/** Keeps what the reader chose and makes it so, in the tabs that are open too. */
export async function applySettings(next: Settings): Promise<void> {
  const before = await loadSettings();
  await storeSettings(next);
  await forgetTabs(before, next);
  await giveBackAccess(before, next);
  await registerProbe();
  await createMenu();
  await probeOpenTabs();
}

/**
 * Access was given: by a prompt of ours, which may have closed the popup before it could keep the choice, or
 * in the browser's own settings. Either way the reader wants Whence there.
 */
export async function adoptPermissions(added: readonly string[]): Promise<void> {
  const before = await loadSettings();
  const everywhere = EVERY_ORIGIN.some((origin) => isCovered(origin, added));
  const next = everywhere
    ? withEverywhere(before, true)
    : added
        .map(hostOf)
        .reduce((settings, host) => (host ? withSite(settings, host, true) : settings), before);
  await applySettings(next);
}

/** Access was taken back outside of our pages: the settings follow, and never say more than is so. */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await storeSettings(settingsGranted(await loadSettings(), origins));
  await registerProbe();
}

/** Before access is given back, as afterwards the tabs' addresses are hidden from us. */
async function forgetTabs(before: Settings, next: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  const stopped = tabs.filter(({ url }) => {
    if (next.paused) return !before.paused;
    const host = url && URL.parse(url)?.hostname;
    return host !== undefined && runsOn(before, host) && !runsOn(next, host);
  });
  await Promise.allSettled(stopped.map(({ id }) => forgetTab(id as number)));
}

async function forgetTab(tabId: number): Promise<void> {
  await callTab<AnyToReader>(tabId)('forgetPage');
  await showConflicts(tabId, 0);
}

/** Smallest permissions: what is no longer wanted is not kept. */
async function giveBackAccess(before: Settings, next: Settings): Promise<void> {
  const dropped = before.sitesOn.filter((host) => !next.sitesOn.includes(host)).flatMap(originsOfSite);
  if (before.everywhere && !next.everywhere) dropped.push(...EVERY_ORIGIN);
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const removable = dropped.filter((origin) => origins.includes(origin) && !required.includes(origin));
  if (removable.length > 0) await browser.permissions.remove({ origins: removable });
}
