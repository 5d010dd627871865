import { Chips } from '../../shared/ui/Chips';
import { words } from '../../shared/words/words';
import { sayNamed } from './rightMessages';
import type { NamedRightFragment } from './rights.generated';

interface NameRightProps {
  rights: readonly NamedRightFragment[];
  value: string | null;
  onValue: (right: string | null) => void;
}

/** One right or agreement to name with a question, for who wants to. */
export function NameRight({ rights, value, onValue }: NameRightProps) {
  const t = words('rights');
  if (rights.length === 0) return null;
  const chips = [
    { value: '', label: t.noRight },
    ...rights.map((right) => ({ value: right.id, label: sayNamed(right) })),
  ];
  return (
    <details>
      <summary>{t.nameRight}</summary>
      <Chips label={t.nameRightHint} chips={chips} value={value ?? ''} onValue={(right) => onValue(right || null)} />
    </details>
  );
}
