import { useId } from 'preact/hooks';

export interface Chip<Value> {
  readonly value: Value;
  readonly label: string;
}

interface ChipsProps<Value> {
  label: string;
  /** For a question that the page asks already in another way. */
  labelUnseen?: boolean;
  chips: readonly Chip<Value>[];
  value: Value | null;
  onValue: (value: Value) => void;
}

/** One of a few, each as large as a thumb. */
export function Chips<Value extends string | number>({ label, labelUnseen, chips, value, onValue }: ChipsProps<Value>) {
  const group = useId();
  return (
    <fieldset class="chips">
      <legend class={labelUnseen ? 'unseen' : ''}>{label}</legend>
      {chips.map((chip) => (
        <label key={chip.value} class="chip">
          <input
            type="radio"
            name={group}
            value={chip.value}
            checked={chip.value === value}
            onChange={() => onValue(chip.value)}
          />
          <span>{chip.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
