import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { say } from '../ui/say.ts';

/** The keyboard commands as they are in this browser, where each can be changed. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  if (commands.length === 0) return null;
  return (
    <>
      <dl class="shortcuts">
        {commands.map(({ name, shortcut, description }) => (
          <div key={name}>
            <dt>{description || say('commandOpenList')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : say('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{say('shortcutChange')}</p>
    </>
  );
}
