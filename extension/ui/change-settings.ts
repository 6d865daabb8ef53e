import type { Settings } from '../messages.ts';

/** Settings with Whence on or off on one site; where it runs everywhere, off is an exception to that. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const { everywhere, sitesOn, sitesOff } = settings;
  return {
    ...settings,
    sitesOn: on && !everywhere ? add(sitesOn, host) : on ? sitesOn : without(sitesOn, host),
    sitesOff: !on && everywhere ? add(sitesOff, host) : without(sitesOff, host),
  };
}

export function withEverywhere(settings: Settings, everywhere: boolean): Settings {
  return { ...settings, everywhere };
}

/** Whether the reader wants Whence on this site, paused or not. */
export function isSiteOn({ everywhere, sitesOn, sitesOff }: Settings, host: string): boolean {
  return !sitesOff.includes(host) && (everywhere || sitesOn.includes(host));
}

const add = (hosts: readonly string[], host: string) => [...without(hosts, host), host].sort();
const without = (hosts: readonly string[], host: string) => hosts.filter((other) => other !== host);
