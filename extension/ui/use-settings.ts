import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { OwnPagesToBackground, Settings } from '../messages.ts';
import { callBackground } from '../messaging.ts';

const background = callBackground<OwnPagesToBackground>();

export interface KeptSettings {
  /** Absent until they have been read. */
  readonly settings: Settings | undefined;
  save(settings: Settings): Promise<void>;
}

/** The settings as they are, wherever they are changed. */
export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = () => void background('settings').then(setSettings);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  const save = async (next: Settings) => {
    setSettings(next);
    await background('saveSettings', next);
  };
  return { settings, save };
}
