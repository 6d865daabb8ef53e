import type { Settings } from '../messages.ts';
import { switchEverywhere, switchSite } from '../ui/ask-access.ts';
import { isSiteOn } from '../ui/change-settings.ts';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import type { KeptSettings } from '../ui/use-settings.ts';
import type { FrontTab } from './front-tab.ts';

interface Props {
  tab: FrontTab | undefined;
  settings: Settings;
  save: KeptSettings['save'];
}

/** Where Whence runs by itself: here, everywhere, nowhere for now. */
export function Switches({ tab, settings, save }: Props) {
  const url = tab?.url;
  return (
    <footer>
      {url && (
        <Switch
          words={say('switchSite')}
          on={isSiteOn(settings, url.hostname)}
          onSwitch={(on) => void switchSite(url, on, settings, save)}
        />
      )}
      <Switch
        words={say('switchEverywhere')}
        on={settings.everywhere}
        onSwitch={(on) => void switchEverywhere(on, settings, save)}
      />
      <Switch
        words={say('switchPause')}
        on={settings.paused}
        onSwitch={(paused) => void save({ ...settings, paused })}
      />
    </footer>
  );
}
