import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  more: string;
  on: boolean;
  /** How it stands, as a word: the colour is only the second sign. */
  state: string;
  onSwitch: (on: boolean) => void;
}

/** Something that is on or off; all of its row can be tapped. */
export function Switch({ label, more, on, state, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-more`} class="hint">
          {more}
        </p>
      </div>
      <span class="switch-state" aria-hidden="true">
        {state}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}-more`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="switch-track" />
    </div>
  );
}
