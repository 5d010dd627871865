import { words } from '../../shared/words/words';
import { sayAgreement } from './agreementMessages';
import type { WholeAgreementFragment } from './agreements.generated';

/** The numbers that hold here, as sentences. */
export function HowWeDoIt({ agreements }: { agreements: readonly WholeAgreementFragment[] }) {
  const t = words('agreements');
  return (
    <details>
      <summary>{t.title}</summary>
      <ul class="why">
        {agreements.map((agreement) => (
          <li key={agreement.name}>{sayAgreement(agreement, t)}</li>
        ))}
      </ul>
      <p class="hint">{t.more}</p>
    </details>
  );
}
