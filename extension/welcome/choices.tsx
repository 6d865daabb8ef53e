import type { Settings } from '../messages.ts';
import { switchEverywhere } from '../ui/ask-access.ts';
import { withSite } from '../ui/change-settings.ts';
import { say } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { type KeptSettings, useSettings } from '../ui/use-settings.ts';
import { AddSite } from './add-site.tsx';
import { SiteList } from './site-list.tsx';

/** When Whence looks at a page: when asked, on some sites, on all; and how to take each back. */
export function Choices() {
  const { settings, save } = useSettings();
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{say('choicesHeading')}</h2>
      {settings && <ThreeChoices settings={settings} save={save} />}
    </section>
  );
}

interface Props {
  settings: Settings;
  save: KeptSettings['save'];
}

function ThreeChoices({ settings, save }: Props) {
  const onlyAsked = !settings.everywhere && settings.sitesOn.length === 0;
  return (
    <div class="choices">
      <div class={onlyAsked ? 'choice inForce' : 'choice'}>
        <h3>
          {say('choiceAsked')}
          {onlyAsked && <span class="now">{say('choiceInForce')}</span>}
        </h3>
        <p>{say('choiceAskedNote')}</p>
      </div>
      <div class={settings.sitesOn.length > 0 ? 'choice inForce' : 'choice'}>
        <h3>{say('choiceSites')}</h3>
        <p>{say('choiceSitesNote')}</p>
        <SiteList hosts={settings.sitesOn} settings={settings} save={save} />
        <AddSite settings={settings} save={save} />
      </div>
      <div class={settings.everywhere ? 'choice inForce' : 'choice'}>
        <h3 class="visually-hidden">{say('switchEverywhere')}</h3>
        <Switch
          words={say('switchEverywhere')}
          hint={say('choiceEverywhereNote')}
          on={settings.everywhere}
          onSwitch={(on) => void switchEverywhere(on, settings, save)}
        />
        {settings.everywhere && <Exceptions settings={settings} save={save} />}
      </div>
      <div class="choice">
        <Switch
          words={say('switchPause')}
          hint={say('pausedNote')}
          on={settings.paused}
          onSwitch={(paused) => void save({ ...settings, paused })}
        />
      </div>
    </div>
  );
}

/** Sites on which it was switched off although it runs everywhere. */
function Exceptions({ settings, save }: Props) {
  if (settings.sitesOff.length === 0) return null;
  return (
    <>
      <p class="except">{say('choiceExcept')}</p>
      <ul class="sites">
        {settings.sitesOff.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" class="button" onClick={() => void save(withSite(settings, host, true))}>
              {say('exceptionRemove')}
              <span class="visually-hidden"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
