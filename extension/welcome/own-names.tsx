import type { OwnName } from '../../src/text/own-names.ts';
import { say } from '../ui/say.ts';
import { useSettings } from '../ui/use-settings.ts';
import { AddName } from './add-name.tsx';
import { NameList } from './name-list.tsx';

/** Names that the reader says are one: what they are for, which there are, and one more. */
export function OwnNames() {
  const { settings, save } = useSettings();
  const saveNames = async (ownNames: readonly OwnName[]) => {
    if (settings) await save({ ...settings, ownNames });
  };
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say('namesHeading')}</h2>
      <p>{say('namesNote')}</p>
      {settings && (
        <div class="choices names">
          <div class="choice">
            <NameList names={settings.ownNames} save={saveNames} />
            <AddName names={settings.ownNames} save={saveNames} />
          </div>
        </div>
      )}
    </section>
  );
}
