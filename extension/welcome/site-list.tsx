import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../messages.ts';
import { withSite } from '../ui/change-settings.ts';
import { isCovered, originsOfSite } from '../ui/origins.ts';
import { say } from '../ui/say.ts';
import type { KeptSettings } from '../ui/use-settings.ts';

interface Props {
  hosts: readonly string[];
  settings: Settings;
  save: KeptSettings['save'];
}

/** What is needed to put a removed site back as it was. */
interface Removed {
  readonly host: string;
  readonly origins: string[];
}

/** Sites on which Whence always runs, each to be removed, and put back if that was a slip. */
export function SiteList({ hosts, settings, save }: Props) {
  const [removed, setRemoved] = useState<Removed>();
  const remove = async (host: string) => {
    const { origins = [] } = await browser.permissions.getAll();
    setRemoved({ host, origins: originsOfSite(host).filter((origin) => isCovered(origin, origins)) });
    await save(withSite(settings, host, false));
  };
  const restore = async ({ host, origins }: Removed) => {
    if (!(await browser.permissions.request({ origins }))) return;
    setRemoved(undefined);
    await save(withSite(settings, host, true));
  };
  const gone = removed && !hosts.includes(removed.host) ? removed : undefined;
  return (
    <>
      {hosts.length > 0 && (
        <ul class="sites">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="button" onClick={() => void remove(host)}>
                {say('siteRemove')}
                <span class="visually-hidden"> {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="undo" role="status">
        {gone && (
          <>
            {say('siteRemoved', [gone.host])}
            <button type="button" class="button" ref={focus} onClick={() => void restore(gone)}>
              {say('undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** The button that was pressed is gone with its site: the keyboard goes on at the way back. */
function focus(button: HTMLElement | null): void {
  button?.focus();
}
