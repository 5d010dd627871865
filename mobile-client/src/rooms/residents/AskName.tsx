import { useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field';
import { words } from '../../shared/words/words';

interface AskNameProps {
  problem: string | null;
  button: string;
  onName: (name: string) => void;
  typed?: string;
  /** Where it is the only thing on the page to do. */
  focus?: boolean;
}

/** The one thing that is asked of a newcomer. */
export function AskName({ problem, button, onName, typed = '', focus = true }: AskNameProps) {
  const t = words('residents');
  const [name, setName] = useState(typed);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onName(name);
      }}
    >
      <Field
        label={t.name}
        hint={t.nameHint}
        name="name"
        autocomplete="given-name"
        value={name}
        onValue={setName}
        problem={problem ?? undefined}
        focus={focus}
      />
      <button type="submit" class="sun">
        {button}
      </button>
    </form>
  );
}
