import { words } from '../../shared/words/words';
import { Agreed, Before } from './Agreed';
import { ChangeLine } from './ChangeLine';
import type { WholeDecisionsFragment } from './decisions.generated';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useKept } from '../proposals/kept';
import { ProposalCard } from '../proposals/ProposalCard';

/** What doers still have to settle, on the page of `here`: a change is one line, a proposal one card. */
export function Settling({ decisions, here }: { decisions: WholeDecisionsFragment; here: string }) {
  const t = words('decisions');
  const lines = decisions.changes.filter((change) => change.iMayTalk);
  const cards = [...decisions.proposals, ...decisions.forTheHour];
  const { said, keep } = useKept([...lines, ...cards].map(({ id }) => id));
  if (lines.length === 0 && cards.length === 0 && !said) return null;
  return (
    <section class="settling" aria-labelledby="settling">
      <h2 id="settling">{t.title}</h2>
      <SaidLine said={said} />
      {lines.map((change) => (
        <ChangeLine key={change.id} change={change} here={here} keep={keep} />
      ))}
      {cards.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} here={here} keep={keep} />
      ))}
    </section>
  );
}

/** What was agreed and why, and what changed before. */
export function Settled({ decisions, here }: { decisions: WholeDecisionsFragment; here: string }) {
  return (
    <>
      <Agreed proposals={decisions.agreed.proposals} here={here} />
      <Before changes={decisions.changes} />
    </>
  );
}
