import { useState } from 'preact/hooks';
import type { OwnName } from '../../src/text/own-names.ts';
import { withOwnName, withoutOwnName } from '../ui/change-own-names.ts';
import { say } from '../ui/say.ts';

interface Props {
  names: readonly OwnName[];
  save(names: readonly OwnName[]): Promise<void>;
}

/** The reader's names, each to be removed, and put back if that was a slip. */
export function NameList({ names, save }: Props) {
  const [removed, setRemoved] = useState<OwnName>();
  const [restored, setRestored] = useState<string>();
  const remove = (own: OwnName) => {
    setRemoved(own);
    setRestored(undefined);
    void save(withoutOwnName(names, own.name));
  };
  const restore = (own: OwnName) => {
    setRemoved(undefined);
    setRestored(own.name);
    void save(withOwnName(names, own));
  };
  const gone = removed && !names.some(({ name }) => name === removed.name) ? removed : undefined;
  return (
    <>
      {names.length === 0 && <p>{say('namesNone')}</p>}
      {names.length > 0 && (
        <ul class="sites">
          {names.map((own) => (
            <li key={own.name}>
              <span>
                {own.name} <span class="also">{say('ownNameAlso', [wordSpellings(own)])}</span>
              </span>
              <button
                type="button"
                class="button"
                ref={own.name === restored ? focus : null}
                onClick={() => remove(own)}
              >
                {say('ownNameRemove')}
                <span class="visually-hidden"> {own.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="undo" role="status">
        {gone && (
          <>
            {say('ownNameRemoved', [gone.name])}
            <button type="button" class="button" ref={focus} onClick={() => restore(gone)}>
              {say('undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

const wordSpellings = ({ others }: OwnName) => others.join(', ');

/** The button that was pressed is gone, with its name or with the way back: the keyboard goes on at the other. */
function focus(button: HTMLElement | null): void {
  button?.focus();
}
