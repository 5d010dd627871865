import { words } from '../words/words';

interface StepperProps {
  label: string;
  value: number;
  atLeast: number;
  atMost: number;
  say: (value: number) => string;
  onValue: (value: number) => void;
}

/** A small number by thumb. */
export function Stepper({ label, value, atLeast, atMost, say, onValue }: StepperProps) {
  const t = words('app');
  return (
    <fieldset class="stepper">
      <legend>{label}</legend>
      <button type="button" aria-label={t.oneLess} disabled={value <= atLeast} onClick={() => onValue(value - 1)}>
        −
      </button>
      <output aria-live="polite">{say(value)}</output>
      <button type="button" aria-label={t.oneMore} disabled={value >= atMost} onClick={() => onValue(value + 1)}>
        +
      </button>
    </fieldset>
  );
}
