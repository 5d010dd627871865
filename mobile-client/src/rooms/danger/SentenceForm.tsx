import { useState } from 'preact/hooks';
import { AsNeighbour } from '../../shared/ui/AsNeighbour';
import { Field } from '../../shared/ui/Field';
import { words } from '../../shared/words/words';

interface SentenceFormProps {
  label: string;
  hint: string;
  /** Beneath the buttons: what they do. */
  more?: string;
  problem: string | undefined;
  busy: boolean;
  buttons: readonly { readonly label: string; readonly onSentence: (sentence: string) => void }[];
}

/** One sentence, and one or two things to mean by it; the first is meant by the Enter key. */
export function SentenceForm({ label, hint, more, problem, busy, buttons }: SentenceFormProps) {
  const [sentence, setSentence] = useState('');
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) buttons[0]?.onSentence(sentence);
      }}
    >
      <Field label={label} hint={hint} name="sentence" value={sentence} onValue={setSentence} problem={problem} />
      <AsNeighbour />
      <div class="two">
        {buttons.map((button, index) => (
          <button
            key={button.label}
            type={index === 0 ? 'submit' : 'button'}
            class="quiet"
            disabled={busy}
            onClick={index === 0 ? undefined : () => button.onSentence(sentence)}
          >
            {busy ? words('app').sending : button.label}
          </button>
        ))}
      </div>
      {more && <p class="hint">{more}</p>}
    </form>
  );
}
