import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasTwoHats } from '../../shared/session/session';
import { loadWords } from '../../shared/words/words';

interface InOfficeProps {
  /** What can be done in office on this page. */
  load: () => Promise<{ default: ComponentType<{ id: string }> }>;
  id: string;
}

/** A page is asked for with one hat; for who has both on this phone, what the office can do here is asked beside it. */
export function InOffice({ load, id }: InOfficeProps) {
  const [Strip, setStrip] = useState<ComponentType<{ id: string }> | null>(null);
  useEffect(() => {
    if (!hasTwoHats()) return;
    // Without a connection the page stays as a neighbour reads it.
    void Promise.all([load(), loadWords('offices')]).then(
      ([room]) => setStrip(() => room.default),
      () => undefined,
    );
  }, []);
  return Strip && <Strip id={id} />;
}
