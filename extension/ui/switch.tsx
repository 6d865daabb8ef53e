import { useId } from 'preact/hooks';

interface Props {
  words: string;
  /** A second line, in soft colour. */
  hint?: string | undefined;
  on: boolean;
  disabled?: boolean;
  /** Called within the click, so that a permission may be asked for. */
  onSwitch(on: boolean): void;
}

/** A switch with its words. Styles: `switch.css`. */
export function Switch({ words, hint, on, disabled = false, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="words">
        <span id={id}>{words}</span>
        {hint && <div class="hint">{hint}</div>}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        disabled={disabled}
        onClick={() => onSwitch(!on)}
      />
    </div>
  );
}
