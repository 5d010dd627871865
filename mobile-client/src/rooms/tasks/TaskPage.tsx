import { useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { Pattern } from '../../shared/ui/Pattern';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { ClaimButton } from '../claims/ClaimButton';
import { isOwn, OwnClaimActions } from '../claims/OwnClaimActions';
import { LinesTold, TellDoers } from '../claims/TellDoers';
import type { DoersLineFragment } from '../claims/claims.generated';
import { DonePanel, Undo } from '../deeds/DonePanel';
import { sayOwnDone, type DoneNext } from '../deeds/doneMessages';
import { WarnForm } from '../danger/WarnForm';
import { Warnings } from '../danger/Warnings';
import type { RequestLinkFragment } from '../facilitation/facilitation.generated';
import { TaskNeeds } from '../facilitation/TaskNeeds';
import { HowToJoin } from '../joining/WalkAlong';
import { HearNoMore } from '../blocks/HearNoMore';
import { DoesNotBelong } from '../hiding/DoesNotBelong';
import { Doubts } from '../hiding/Doubts';
import type { WholeDoubtFragment } from '../hiding/hiding.generated';
import { readableIn, readableWarnings } from '../hiding/hidingMessages';
import { PlaceTile } from '../places/PlaceTile';
import { useCameToProject } from '../platforms/home';
import type { WholeDecisionsFragment } from '../decisions/decisions.generated';
import { Settled, Settling } from '../decisions/Settling';
import { useToldThere } from '../proposals/ownTask';
import type { WholeSayFragment } from '../say/say.generated';
import { WhyMe } from '../say/WhoDecides';
import { ChangeTaskForm } from './ChangeTaskForm';
import { MakerActions } from './MakerActions';
import { ShareButton } from './ShareButton';
import { TaskFacts, TaskPeopleNamed } from './TaskFacts';
import { TaskPage as TaskQuery, type WholeTaskFragment } from './tasks.generated';

export default function TaskPage() {
  const { params } = useRoute();
  const screen = useScreen(TaskQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { task, say, decisions, linesTold, doubts, requestsForTask } = screen.data;
  return task && say && decisions ? (
    <Whole
      key={task.id}
      task={task}
      say={say}
      decisions={decisions}
      lines={linesTold}
      doubts={doubts}
      requests={requestsForTask}
    />
  ) : (
    <NotThere />
  );
}

interface WholeProps {
  task: WholeTaskFragment;
  say: WholeSayFragment;
  decisions: WholeDecisionsFragment;
  lines: readonly DoersLineFragment[];
  doubts: readonly WholeDoubtFragment[];
  requests: readonly RequestLinkFragment[];
}

function Whole({ task, say, decisions, lines, doubts, requests }: WholeProps) {
  const t = words('tasks');
  const others = lines.filter((line) => !line.mine);
  useTitle(task.title);
  useCameToProject(task.project.id);
  const { route } = useLocation();
  const told = useToldThere(task.id);
  const done = useAct<DoneNext>();
  const other = useAct();
  const undoing = useAct();
  const undone = undoing.said?.tone === 'good' ? undoing.said : null;
  // What was undone is shown again once it is there.
  const stale = undone !== null && task.myDeed !== null;
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState<Said<unknown> | null>(null);
  const toChange = useRef<HTMLElement>(null);
  if (done.said?.next) {
    return (
      <article class="page narrow">
        <h1 dir="auto">{task.title}</h1>
        <DonePanel said={done.said} acting={undoing} onUndone={done.clear} />
      </article>
    );
  }
  return (
    <article class="page">
      <div class="page-first">
        <h1 dir="auto">{task.title}</h1>
        <TaskFacts task={task} />
        {task.state === 'IDEA' && <p class="lead">{t.ideaMore}</p>}
        <TaskPeopleNamed task={task} />
        <Warnings warnings={task.warnings} />
        {task.how && (
          <section aria-labelledby="how">
            <h2 id="how">{t.how}</h2>
            <p class="how" dir="auto">
              {task.how}
            </p>
          </section>
        )}
        {task.state !== 'DONE' && !task.projectEnded && <HowToJoin task={task} />}
        <LinesTold lines={lines} />
      </div>
      <div class="page-next">
        <SaidLine said={undone ?? other.said ?? done.said ?? told} />
        <Doubts doubts={doubts} here={task.id} />
        <Settling decisions={decisions} here={task.id} />
        {isOwn(task) && <OwnClaimActions task={task} done={done} other={other} />}
        {!isOwn(task) && !task.myDeed && task.state !== 'DONE' && <ClaimButton task={task} />}
        {(task.myDeed || task.state === 'DONE') && !stale && (
          <div class="blank">
            <Pattern kind="done" />
            <p class="said">{task.myDeed ? sayOwnDone(task) : t.alreadyDone}</p>
          </div>
        )}
        {say.mine && task.state !== 'DONE' && !stale && <WhyMe say={say} onPageOf={task.title} />}
        {task.myDeed && !stale && <Undo deed={task.myDeed} acting={undoing} onUndone={done.clear} />}
        {isOwn(task) && task.doers.some((doer) => !doer.me) && <TellDoers task={task.id} claim={task.myClaim.id} />}
        {task.state !== 'DONE' && !task.projectEnded && !task.pause && !(task.cap && task.stillNeeded === 0) && (
          <ShareButton task={task} />
        )}
        <TaskNeeds
          task={task.id}
          project={task.project.id}
          requests={requests}
          mayAsk={task.iDecide && task.state !== 'DONE' && !task.projectEnded}
        />
        {task.state !== 'DONE' && <WarnForm about={{ task: task.id }} id={task.id} />}
        {task.iDecide && task.state !== 'DONE' && (
          <details open={changing} onToggle={(event) => setChanging(event.currentTarget.open)}>
            <summary ref={toChange}>{t.change}</summary>
            {changing && (
              <ChangeTaskForm
                task={task}
                onChanged={(said) => {
                  setChanging(false);
                  setChanged(said);
                  // The form is longer than the phone: without it one would be far below what is said.
                  toChange.current?.focus();
                }}
              />
            )}
          </details>
        )}
        {!changing && <SaidLine said={changed} />}
        {task.iDecide && (
          <DoesNotBelong
            here={task.id}
            readable={[
              { kind: 'TASK', id: task.id, label: words('hiding').whichTask },
              ...lines.map(({ id, text }) => ({ kind: 'LINE' as const, id, label: text })),
              ...readableWarnings(task.warnings),
              ...readableIn(decisions),
            ]}
          />
        )}
        <HearNoMore
          here={task.id}
          heard={others.map(({ id, by, text }) => ({ whom: { line: id }, name: by, line: text }))}
        />
        {task.mineAlone && task.state !== 'DONE' && (
          <MakerActions task={task} acting={other} onGone={() => route('/')} />
        )}
      </div>
      <div class="page-more choices">
        <a class="choice" href={`/project/${task.project.id}`} dir="auto">
          {t.belongsTo({ project: task.project.name })}
        </a>
        {task.place && <PlaceTile place={task.place} />}
      </div>
      <div class="page-more">
        <Settled decisions={decisions} here={task.id} />
      </div>
    </article>
  );
}
