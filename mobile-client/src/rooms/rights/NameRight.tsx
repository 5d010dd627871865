import { Chips } from '../../shared/ui/Chips';
import { words } from '../../shared/words/words';

interface NameRightProps {
  rights: readonly { readonly id: string; readonly name: string }[];
  value: string | null;
  onValue: (right: string | null) => void;
}

/** One right or agreement to name with a question, for who wants to. */
export function NameRight({ rights, value, onValue }: NameRightProps) {
  const t = words('rights');
  if (rights.length === 0) return null;
  const chips = [{ value: '', label: t.noRight }, ...rights.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <details>
      <summary>{t.nameRight}</summary>
      <Chips label={t.nameRightHint} chips={chips} value={value ?? ''} onValue={(right) => onValue(right || null)} />
    </details>
  );
}
