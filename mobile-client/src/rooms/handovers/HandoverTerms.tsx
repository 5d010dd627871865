import { words } from '../../shared/words/words';
import { linesOf, sayWhoOffered } from './handoverMessages';
import type { WholeHandoverFragment } from './handovers.generated';

/** What is agreed, in full: whoever decides on it reads all of it. */
export function HandoverTerms({ handover }: { handover: WholeHandoverFragment }) {
  const t = words('handovers');
  const who = sayWhoOffered(handover, t);
  return (
    <>
      {handover.what && (
        <p dir="auto">
          <b>{handover.what}</b>
        </p>
      )}
      {linesOf(handover, t).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {who && <p class="hint">{who}</p>}
    </>
  );
}
