import type { ComponentChildren } from 'preact';
import { office } from '../../shared/session/session';
import { words } from '../../shared/words/words';
import { sayInOffice } from './officeMessages';
import type { WhoInOfficeFragment } from './offices.generated';

interface OfficeStripProps {
  who: WhoInOfficeFragment | null;
  children: ComponentChildren;
}

/** What goes with the key of the office, apart from what one does as a neighbour. */
export function OfficeStrip({ who, children }: OfficeStripProps) {
  const t = words('offices');
  // The server may have said meanwhile that the key holds no longer.
  if (!office.known()) return null;
  return (
    <section class="tile in-office" aria-labelledby="in-office">
      <h2 id="in-office" dir="auto">
        {sayInOffice(who, office.name() ?? '', t)}
      </h2>
      <p class="hint">{t.inOfficeHint}</p>
      {children}
      <p>
        <a class="link" href="/werk">
          {t.toDesk}
        </a>
      </p>
    </section>
  );
}
