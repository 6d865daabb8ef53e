import { useState } from 'preact/hooks';
import type { Settings } from '../messages.ts';
import { switchSite } from '../ui/ask-access.ts';
import { say } from '../ui/say.ts';
import type { KeptSettings } from '../ui/use-settings.ts';
import { parseSite } from './parse-site.ts';

/** A field for one more site. */
export function AddSite({ settings, save }: { settings: Settings; save: KeptSettings['save'] }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const url = parseSite(typed);
    setWrong(!url);
    if (url) void switchSite(url, true, settings, save).then(() => setTyped(''));
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for="site">{say('siteField')}</label>
      <div>
        <input
          id="site"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="www.example.com"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="site-wrong"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button main">
          {say('siteAdd')}
        </button>
      </div>
      <p id="site-wrong" class="wrong" role="status">
        {isWrong && say('siteWrong')}
      </p>
    </form>
  );
}
