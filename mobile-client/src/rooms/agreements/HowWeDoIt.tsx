import { words } from '../../shared/words/words';
import { rules, sayRule } from '../hiding/hidingMessages';
import { sayAgreement } from './agreementMessages';
import type { WholeAgreementFragment } from './agreements.generated';

/** The numbers that hold here, as sentences. */
export function HowWeDoIt({ agreements }: { agreements: readonly WholeAgreementFragment[] }) {
  const t = words('agreements');
  return (
    <details>
      <summary>{t.title}</summary>
      <ul class="why">
        {rules.map((rule) => (
          <li key={rule}>{sayRule(rule, words('hiding'))}</li>
        ))}
        {agreements.map((agreement) => (
          <li key={agreement.name}>{sayAgreement(agreement, t)}</li>
        ))}
      </ul>
      <p class="hint">{t.more}</p>
    </details>
  );
}
