import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { instantOf } from '../../shared/ui/time';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayCame, sayInvitation, sayInvitationBack, sayInvited, sayVisitBack, sayVisitLogged } from './visitMessages';
import {
  Invite,
  LogVisit,
  MoreVisits,
  TakeInvitationBack,
  TakeVisitBack,
  type SeenVisitsFragment,
} from './visits.generated';

interface VisitsProps {
  project: SeenVisitsFragment & { readonly id: string };
  mayInvite: boolean;
}

const log = <Next,>(acting: Acting<Next>, project: string) =>
  acting.run(act(LogVisit, { project }, project), (data) => sayVisitLogged(data.logVisit, words('visits')));

const takeBack = <Next,>(acting: Acting<Next>, project: string, visit: string) =>
  acting.run(act(TakeVisitBack, { visit }, project), (data) => sayVisitBack(data.takeVisitBack, words('visits')));

interface MyVisitProps {
  project: { readonly id: string; readonly name: string };
  /** The own one of today; null before it was logged. */
  today: string | null;
}

/** "Ik kwam kijken" for who is in office, where the visits themselves are not listed, and the way back on that day. */
export function MyVisit({ project, today }: MyVisitProps) {
  const t = words('visits');
  const acting = useAct();
  const tap = () => void (today ? takeBack(acting, project.id, today) : log(acting, project.id));
  return (
    <>
      <SaidLine said={acting.said} />
      {today && !acting.said && <p>{t.youCameToday}</p>}
      <button
        type="button"
        class="quiet"
        disabled={acting.busy}
        aria-label={(today ? t.takeBackAt : t.iCameAt)({ project: project.name })}
        onClick={tap}
      >
        {acting.busy ? words('app').sending : today ? t.takeBack : t.iCame}
      </button>
    </>
  );
}

/** Who of the municipality came to look, and when one can; for an official one button more. */
export function Visits({ project, mayInvite }: VisitsProps) {
  const t = words('visits');
  const acting = useAct<ChangeNext>();
  const { invitations, iMayLogVisit, visits } = project;
  if (visits.visits.length === 0 && invitations.length === 0 && !iMayLogVisit && !mayInvite && !acting.said)
    return null;
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{t.title}</h2>
      <Invitations invitations={invitations} doer={mayInvite} acting={acting} />
      {iMayLogVisit && (
        <button type="button" class="quiet" disabled={acting.busy} onClick={() => void log(acting, project.id)}>
          {acting.busy ? words('app').sending : t.iCame}
        </button>
      )}
      <SaidLine said={acting.said} />
      {acting.said?.next && <TaskTiles tasks={acting.said.next.tasks} />}
      <Came project={project} acting={acting} />
      {mayInvite && <InviteForm project={project.id} />}
    </section>
  );
}

function Came({ project, acting }: { project: VisitsProps['project']; acting: Acting<ChangeNext> }) {
  const t = words('visits');
  const app = words('app');
  const { all, next, showMore } = useMore(project.visits.visits, project.visits.next, async (after) => {
    const reply = await send(MoreVisits, { id: project.id, after });
    const page = reply.kind === 'answered' ? reply.data.project?.visits : undefined;
    return page ? { items: page.visits, next: page.next } : null;
  });
  if (all.length === 0) return <p class="hint">{t.nobodyCame}</p>;
  return (
    <>
      <ul class="keys">
        {all.map((visit) => (
          <li key={visit.id}>
            <span dir="auto">{sayCame(visit, { visits: t, app })}</span>
            {visit.iMayTakeBack && (
              <button
                type="button"
                class="quiet"
                disabled={acting.busy}
                onClick={() => void takeBack(acting, project.id, visit.id)}
              >
                {t.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {app.more}
        </button>
      )}
    </>
  );
}

interface InvitationsProps {
  invitations: SeenVisitsFragment['invitations'];
  doer: boolean;
  acting: Acting<ChangeNext>;
}

function Invitations({ invitations, doer, acting }: InvitationsProps) {
  const t = words('visits');
  const spoken = { visits: t, tasks: words('tasks'), app: words('app') };
  const takeBack = (invitation: string) =>
    acting.run(act(TakeInvitationBack, { invitation }, invitation), (data) =>
      sayInvitationBack(data.takeInvitationBack, { visits: t, say: words('say') }),
    );
  if (invitations.length === 0) return null;
  return (
    <ul class="keys">
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <span dir="auto">{sayInvitation(invitation, Date.now(), spoken)}</span>
          {(invitation.mine || doer) && (
            <button type="button" class="quiet" disabled={acting.busy} onClick={() => void takeBack(invitation.id)}>
              {invitation.mine ? t.cannotCome : t.invitationAway}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Kom eens kijken", with up to three times at which one is there. */
function InviteForm({ project }: { project: string }) {
  const t = words('visits');
  const inviting = useAct<ChangeNext>();
  const { said } = inviting;
  const [times, setTimes] = useState<readonly string[]>(['', '', '']);
  const [tried, setTried] = useState(false);
  const chosen = times.filter((time) => time !== '');
  async function invite(): Promise<void> {
    setTried(true);
    if (chosen.length === 0) return;
    const result = await inviting.run(act(Invite, { project, times: chosen.map(instantOf) }, project), (data) =>
      sayInvited(data.invite, { visits: t, say: words('say') }),
    );
    if (result.tone !== 'good') return;
    setTimes(['', '', '']);
    setTried(false);
  }
  return (
    <details>
      <summary>{t.invite}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <p class="hint">{t.inviteHint}</p>
        {[t.firstTime, t.secondTime, t.thirdTime].map((label, place) => (
          <Field
            key={label}
            label={label}
            name={`time-${place}`}
            kind="datetime-local"
            value={times[place] ?? ''}
            onValue={(value) => setTimes(times.map((time, other) => (other === place ? value : time)))}
            problem={place === 0 && tried && chosen.length === 0 ? t.noTime : undefined}
          />
        ))}
        <SaidLine said={said} />
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={inviting.busy}>
          {inviting.busy ? words('app').sending : t.inviteButton}
        </button>
      </form>
    </details>
  );
}
