import { act } from '../../shared/api/act';
import { namesFirst } from '../../shared/ui/People';
import { SaidLine } from '../../shared/ui/SaidLine';
import { shortDayOf } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { AboutLine } from '../proposals/AboutLine';
import { sayChange, sayWas } from '../proposals/changeWords';
import { isOtherwiseNow, sayAgreedOn, sayPutBack, sayWhyDecider } from './decisionMessages';
import type { DecisionNext } from '../proposals/proposalMessages';
import { PutBack, type AgreedProposalFragment, type WholeChangeFragment } from './decisions.generated';
import { spoken } from '../proposals/spoken';

/** What was agreed, when, and what gave each of them the right; it can be asked for years later. */
export function Agreed({ proposals, here }: { proposals: readonly AgreedProposalFragment[]; here: string }) {
  const t = words('decisions');
  const putting = usePutBack();
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t.agreedTitle}</h2>
      <SaidLine said={putting.said} />
      {proposals.map((proposal) => (
        <details key={proposal.id} class="agreed">
          <summary dir="auto">
            {sayAgreedOn(proposal, here, spoken())}
            {isOtherwiseNow(proposal) && <span class="hint"> ({t.otherwiseNow})</span>}
          </summary>
          <AboutLine about={proposal.about} here={here} />
          <ul class="why">
            {proposal.deciders.map((decider, index) => (
              <li key={index} dir="auto">
                {sayWhyDecider(decider, t)}
              </li>
            ))}
          </ul>
          {proposal.hadASay.length > 0 && (
            <p class="hint">{t.hadASay({ names: namesFirst(proposal.hadASay), count: proposal.hadASay.length })}</p>
          )}
          {proposal.change && proposal.iMayPutBack && (
            <PutBackButton putting={putting} change={proposal.change} about={proposal.about.id} />
          )}
        </details>
      ))}
    </section>
  );
}

function usePutBack() {
  const putting = useAct<DecisionNext>();
  const run = (change: string, about: string) =>
    putting.run(act(PutBack, { change }, about), (data) => sayPutBack(data.putBack, spoken()));
  return { said: putting.said, busy: putting.busy, run };
}

function PutBackButton({
  putting,
  change,
  about,
}: {
  putting: ReturnType<typeof usePutBack>;
  change: string;
  about: string;
}) {
  return (
    <button type="button" class="quiet small" disabled={putting.busy} onClick={() => void putting.run(change, about)}>
      {words('decisions').putBack}
    </button>
  );
}

/** What changed, newest first; who has a say puts it back in one tap. */
export function Before({ changes }: { changes: readonly WholeChangeFragment[] }) {
  const t = words('decisions');
  const putting = usePutBack();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t.before}</summary>
      <SaidLine said={putting.said} />
      <ul class="rows">
        {changes.map((change) => {
          const was = sayWas(change, spoken());
          return (
            <li key={change.id} class="row">
              <span>
                <span dir="auto">{sayChange(change, spoken())}</span>
                <span class="hint" dir="auto">
                  {' '}
                  {shortDayOf(change.at)}
                  {was !== null && `. ${t.itWas({ was })}`}
                </span>
              </span>
              {change.iMayPutBack && <PutBackButton putting={putting} change={change.id} about={change.about.id} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
