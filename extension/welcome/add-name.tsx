import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnName } from '../../src/text/own-names.ts';
import { MOST_OWN_NAMES, withOwnName } from '../ui/change-own-names.ts';
import { say } from '../ui/say.ts';
import { type NameFault, readTypedName } from './read-typed-name.ts';

type Fault = NameFault | 'full';

const FAULTS: Record<Fault, string> = {
  'no-name': 'ownNameMissing',
  'no-others': 'ownNameOthersMissing',
  same: 'ownNameSame',
  'not-a-name': 'ownNameWrong',
  full: 'ownNamesFull',
};

interface Props {
  names: readonly OwnName[];
  save(names: readonly OwnName[]): Promise<void>;
}

/** Two fields for one more name, or for more spellings of one that is in the list. */
export function AddName({ names, save }: Props) {
  const [name, setName] = useState('');
  const [others, setOthers] = useState('');
  const [fault, setFault] = useState<Fault>();
  const nameField = useRef<HTMLInputElement>(null);
  const othersField = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const typed = readTypedName(name, others);
    const next = typed.ok ? withOwnName(names, typed.own) : names;
    const found = typed.ok ? fullFault(next) : typed.fault;
    setFault(found);
    (isOfOthers(found) ? othersField : nameField).current?.focus();
    if (found) return;
    setName('');
    setOthers('');
    void save(next);
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <div class="pair">
        <Field
          id="own-name"
          label={say('ownNameField')}
          value={name}
          isWrong={fault !== undefined && !isOfOthers(fault)}
          onType={setName}
          input={nameField}
        />
        <Field
          id="own-name-others"
          label={say('ownNameOthersField')}
          value={others}
          isWrong={isOfOthers(fault)}
          onType={setOthers}
          input={othersField}
        />
        <button type="submit" class="button main">
          {say('ownNameAdd')}
        </button>
      </div>
      <p id="own-name-fault" class="wrong" role="status">
        {fault && say(FAULTS[fault])}
      </p>
    </form>
  );
}

/** Whether it is to be mended in the field for other spellings. */
function isOfOthers(fault: Fault | undefined): boolean {
  return fault === 'no-others' || fault === 'same';
}

function fullFault(names: readonly OwnName[]): Fault | undefined {
  return names.length > MOST_OWN_NAMES ? 'full' : undefined;
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  isWrong: boolean;
  onType(typed: string): void;
  input: Ref<HTMLInputElement>;
}

function Field({ id, label, value, isWrong, onType, input }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={isWrong}
        aria-describedby="own-name-fault"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}
