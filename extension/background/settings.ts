import { type OwnName, parseOwnName } from '../../src/text/own-names.ts';
import type { Settings } from '../messages.ts';
import { MOST_OWN_NAMES } from '../ui/change-own-names.ts';
import { EVERY_ORIGIN, isCovered, originsOfSite } from '../ui/origins.ts';

/** What is not as it should be falls back to the first settings, those that allow least. */
export function parseSettings(stored: unknown): Settings {
  const { paused, sitesOn, sitesOff, everywhere, ownNames } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    paused: paused === true,
    sitesOn: parseHosts(sitesOn),
    sitesOff: parseHosts(sitesOff),
    everywhere: everywhere === true,
    ownNames: parseOwnNames(ownNames),
  };
}

/** Whether Whence reads pages of this site by itself. */
export function runsOn(settings: Settings, host: string): boolean {
  if (settings.paused || settings.sitesOff.includes(host)) return false;
  return settings.everywhere || settings.sitesOn.includes(host);
}

/** Settings less what the browser no longer lets us do: access can be taken back outside of our pages. */
export function settingsGranted(settings: Settings, granted: readonly string[]): Settings {
  const isOpen = (origin: string) => isCovered(origin, granted);
  return {
    ...settings,
    sitesOn: settings.sitesOn.filter((host) => originsOfSite(host).some(isOpen)),
    everywhere: settings.everywhere && EVERY_ORIGIN.some(isOpen),
  };
}

function parseHosts(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter((host) => typeof host === 'string' && HOST.test(host)))].sort();
}

function parseOwnNames(stored: unknown): readonly OwnName[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .map(parseOwnName)
    .filter((own) => own !== undefined)
    .slice(0, MOST_OWN_NAMES);
}

/** As `URL.hostname` gives it: no port, no path, nothing that would change the meaning of a match pattern. */
const HOST = /^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/;
