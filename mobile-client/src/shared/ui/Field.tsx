import { useEffect, useId, useRef } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  value: string;
  onValue: (value: string) => void;
  name: string;
  kind?: 'text' | 'email' | 'datetime-local' | 'date' | 'time' | 'lines';
  autocomplete?: string;
  numeric?: boolean;
  /** The label begins the sentence that is typed here. */
  goesOn?: boolean;
  focus?: boolean;
}

/** One thing to fill in; what is wrong stands beside it, and what was typed stays. */
export function Field({
  label,
  hint,
  problem,
  value,
  onValue,
  name,
  kind = 'text',
  autocomplete,
  numeric,
  goesOn,
  focus,
}: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A field that comes later than its page is not seen by the browser's own autofocus.
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    value,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
    autocomplete: autocomplete ?? 'off',
    autocapitalize: goesOn ? ('none' as const) : undefined,
    required: kind === 'text' || kind === 'email',
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {kind === 'lines' ? (
        <textarea {...shared} rows={3} dir="auto" />
      ) : (
        // The types of Preact know one kind of field at a time; these five take the same attributes.
        <input ref={input} {...shared} type={kind as 'text'} dir="auto" inputMode={numeric ? 'numeric' : undefined} />
      )}
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
