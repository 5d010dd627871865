import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useScreen } from '../../shared/api/useScreen';
import { session } from '../../shared/session/session';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { useCameToProject } from '../platforms/home';
import { AskName } from '../residents/AskName';
import { sayTakenBy } from './claimMessages';
import { PausedLine } from '../danger/PausedLine';
import { ClaimStages } from './ClaimStages';
import { TaskFacts, TaskPeople, TaskPeopleNamed } from '../tasks/TaskFacts';
import { TaskPage as TaskQuery, type WholeTaskFragment } from '../tasks/tasks.generated';
import { NoRoomLine } from '../joining/NoRoomLine';
import { sayWalkAlong, wayIn } from '../joining/joiningMessages';
import { useClaim } from './useClaim';

/** Where "Ik doe dit" of a sign lands. Looking claims nothing; a button does. */
export default function DoTaskPage() {
  const { params } = useRoute();
  const screen = useScreen(TaskQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  return screen.data.task ? <Wanted task={screen.data.task} /> : <NotThere />;
}

function Wanted({ task }: { task: WholeTaskFragment }) {
  const t = words('claims');
  useTitle(task.title);
  useCameToProject(task.project.id);
  const { route } = useLocation();
  const claiming = useClaim(task);
  const [newcomer] = useState(() => !session.known());
  const { stage } = claiming;
  const waits = task.state !== 'DONE' && !task.myClaim ? task.pause : null;
  const way = wayIn(task);
  const asks = !waits && stage.at === 'start' && !task.myClaim && task.state !== 'DONE';
  const taken = asks && way === 'beside';
  const noRoom = asks && (way === 'capped' || way === 'learnerIsThere');
  return (
    <article class="page narrow">
      <h1 dir="auto">{task.title}</h1>
      <TaskFacts task={task} />
      {taken ? <TaskPeople task={task} /> : <TaskPeopleNamed task={task} />}
      {stage.at === 'start' && waits && (
        <>
          <PausedLine pause={waits} />
          <p>{t.pausedMore}</p>
          <a class="sun" href="/">
            {words('app').whatCanIDo}
          </a>
          <a class="quiet" href={`/klus/${task.id}`}>
            {t.toTheTask}
          </a>
        </>
      )}
      {taken && (
        <>
          <p class="said">{sayTakenBy(task, t, words('app'))}</p>
          <p>{t.joinQuestion}</p>
        </>
      )}
      {noRoom && (
        <>
          <NoRoomLine task={task} />
          <a class="sun" href="/">
            {words('joining').somethingElse}
          </a>
        </>
      )}
      {asks && way === 'learn' && task.walkAlong && (
        <p dir="auto">{sayWalkAlong(task.walkAlong, false, { joining: words('joining'), app: words('app') })}</p>
      )}
      {asks && !noRoom && newcomer && (
        <AskName problem={null} button={claiming.button} onName={(name) => void claiming.claimAs(name)} />
      )}
      {asks && !noRoom && !newcomer && (
        <button type="button" class="sun" onClick={() => void claiming.claim()}>
          {claiming.button}
        </button>
      )}
      {taken && (
        <a class="quiet" href="/">
          {t.somethingElse}
        </a>
      )}
      {stage.at === 'start' && task.state === 'DONE' && (
        <>
          <p class="said">{words('tasks').alreadyDone}</p>
          <a class="sun" href="/">
            {words('app').whatCanIDo}
          </a>
        </>
      )}
      {stage.at === 'start' && task.myClaim && (
        <a class="sun" href={`/klus/${task.id}`}>
          {t.toMyTask}
        </a>
      )}
      <div class="stage">
        <ClaimStages claiming={claiming} onEnd={() => route(`/klus/${task.id}`)} />
      </div>
    </article>
  );
}
