import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { act } from '../../shared/api/act';
import { session } from '../../shared/session/session';
import { namesFirst } from '../../shared/ui/People';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { HandoverTerms } from '../handovers/HandoverTerms';
import { LetGo } from '../claims/ClaimStages';
import { TaskTiles } from '../tasks/TaskTile';
import { AboutLine } from './AboutLine';
import { AdviseForm } from './AdviseForm';
import { ChangeProposalForm } from './ChangeProposalForm';
import { sayAdvice, sayHour, sayProposal, sayWas, sayWho, sayWindow } from './changeWords';
import { keeping, type Keep } from './kept';
import { tellThere } from './ownTask';
import { sayAgreed, sayKept, sayOwnTask, type DecisionNext } from './proposalMessages';
import { Agree, KeepForTheHour, MakeOwnTask, type WholeProposalFragment } from './proposals.generated';
import { ProblemForm } from './ProblemForm';
import { spoken } from './spoken';

interface ProposalCardProps {
  proposal: WholeProposalFragment;
  here: string;
  keep: Keep;
}

/** One proposal: what it changes, until when, what others see in it, and two answers as wide as a thumb. */
export function ProposalCard({ proposal, here, keep }: ProposalCardProps) {
  const t = words('decisions');
  const acting = keeping(useAct<DecisionNext>(), proposal.id, keep);
  const was = sayWas(proposal, spoken());
  const open = proposal.state === 'OPEN';
  return (
    <article class="tile settle">
      <AboutLine about={proposal.about} here={here} />
      <h3 dir="auto">{sayProposal(proposal, spoken())}</h3>
      {was !== null && (
        <p class="hint" dir="auto">
          {t.itIs({ was })}
        </p>
      )}
      {proposal.sentence && <p dir="auto">{t.because({ sentence: proposal.sentence })}</p>}
      {/* Why it would end is said by the proposal itself. */}
      {proposal.handover && <HandoverTerms handover={{ ...proposal.handover, endBecause: null }} />}
      {proposal.problems.map((problem) => (
        <div key={problem.id} class="problem-seen">
          <p dir="auto">{t.problem({ name: sayWho(problem.by, t), reason: problem.reason })}</p>
          <p dir="auto">{t.instead({ instead: problem.instead })}</p>
        </div>
      ))}
      {proposal.advice.map((advice) => (
        <p key={advice.id} class="hint" dir="auto">
          {sayAdvice(advice, t)}
        </p>
      ))}
      <p class="window">{open ? sayWindow(proposal, t) : sayHour(proposal, t)}</p>
      {proposal.agreed.length > 0 && (
        <p class="hint">{t.fineBy({ names: namesFirst(proposal.agreed), count: proposal.agreed.length })}</p>
      )}
      {!acting.said?.field && <SaidLine said={acting.said} />}
      <Next acting={acting} />
      {open && proposal.iMayAnswer && <Answers proposal={proposal} acting={acting} />}
      {proposal.iMayChange && <Proposers proposal={proposal} acting={acting} />}
      {!proposal.iDecide && session.known() && <AdviseForm proposal={proposal.id} />}
    </article>
  );
}

function Next({ acting }: { acting: Acting<DecisionNext> }) {
  const next = acting.said?.next;
  if (next?.kind === 'tasks') return <TaskTiles tasks={next.tasks} />;
  if (next?.kind === 'letGo') return <LetGo claims={next.claims} onFree={acting.clear} />;
  return null;
}

interface PartProps {
  proposal: WholeProposalFragment;
  acting: Acting<DecisionNext>;
}

function Answers({ proposal, acting }: PartProps) {
  const t = words('decisions');
  const [objecting, setObjecting] = useState(false);
  const agree = () =>
    acting.run(act(Agree, { proposal: proposal.id }, proposal.about.id), (data) => sayAgreed(data.agree, spoken()));
  const mine = proposal.problems.some((problem) => problem.by.me);
  const ended = Date.parse(proposal.endsAt) <= Date.now();
  if (objecting) return <ProblemForm proposal={proposal} acting={acting} onEnd={() => setObjecting(false)} />;
  return (
    <>
      <div class="two">
        {!proposal.iAgreed && (
          <button type="button" class="quiet" disabled={acting.busy} onClick={() => void agree()}>
            {t.agree}
          </button>
        )}
        {!mine && !ended && (
          <button type="button" class="quiet" disabled={acting.busy} onClick={() => setObjecting(true)}>
            {t.object}
          </button>
        )}
        {proposal.problems.length > 0 && <ToTheHour proposal={proposal} acting={acting} />}
      </div>
    </>
  );
}

function Proposers({ proposal, acting }: PartProps) {
  const t = words('decisions');
  const { route } = useLocation();
  async function own(): Promise<void> {
    const said = await acting.run(act(MakeOwnTask, { proposal: proposal.id }, proposal.about.id), (data) =>
      sayOwnTask(data.makeOwnTask, spoken()),
    );
    if (said.next?.kind !== 'own') return;
    tellThere(said.next.task, said);
    route(`/klus/${said.next.task}`);
  }
  const problem = proposal.problems.length > 0;
  const open = proposal.state === 'OPEN';
  return (
    <>
      {open && problem && (
        <div class="two">
          {proposal.about.kind === 'TASK' && (
            <button type="button" class="quiet" disabled={acting.busy} onClick={() => void own()}>
              {t.ownTask}
            </button>
          )}
          <ToTheHour proposal={proposal} acting={acting} />
        </div>
      )}
      <ChangeProposalForm proposal={proposal} acting={acting} />
    </>
  );
}

function ToTheHour({ proposal, acting }: PartProps) {
  const keep = () =>
    acting.run(act(KeepForTheHour, { proposal: proposal.id }, proposal.about.id), (data) =>
      sayKept(data.keepForTheHour, spoken()),
    );
  return (
    <button type="button" class="quiet" disabled={acting.busy} onClick={() => void keep()}>
      {words('decisions').toTheHour}
    </button>
  );
}
