import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { session } from '../../shared/session/session';
import { CouldNotLook, Empty, Looking } from '../../shared/ui/Blank';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { PausedLine } from '../danger/PausedLine';
import { MoreOfMyDeeds } from '../deeds/deeds.generated';
import { DonePanel, Undo } from '../deeds/DonePanel';
import type { DoneNext } from '../deeds/doneMessages';
import { Pavement } from '../deeds/Pavement';
import { NewsLines } from '../notices/NewsLines';
import { TaskFacts, TaskPeople } from '../tasks/TaskFacts';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { MyTasks, type MyTasksQuery } from './claims.generated';
import { isOwn, OwnClaimActions } from './OwnClaimActions';

export default function MyTasksPage() {
  const t = words('claims');
  useTitle(t.mineTitle);
  return (
    <>
      <h1>{t.mineTitle}</h1>
      {session.known() ? <Mine /> : <Stranger />}
    </>
  );
}

function Stranger() {
  const t = words('claims');
  return (
    <Empty title={t.mineStranger}>
      <p>{t.mineStrangerMore}</p>
      <a class="sun" href="/">
        {words('app').whatCanIDo}
      </a>
    </Empty>
  );
}

function Mine() {
  const t = words('claims');
  const screen = useScreen(MyTasks, {});
  const done = useAct<DoneNext>();
  const other = useAct();
  const undoing = useAct();
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook message={screen.message} again={screen.again} />;
  const { myClaims, myDeeds, myNotices } = screen.data;
  const undone = undoing.said?.tone === 'good' ? undoing.said : null;
  function backToIt(): void {
    done.clear();
    scrollTo(0, 0);
  }
  return (
    <>
      {done.said?.next && <DonePanel said={done.said} acting={undoing} onUndone={done.clear} />}
      <SaidLine said={done.said?.next ? null : (undone ?? other.said ?? done.said)} />
      <NewsLines notices={myNotices.notices} />
      {myClaims.length === 0 && !done.said?.next && !undone && (
        <Empty title={t.mineNone}>
          <p>{t.mineNoneMore}</p>
          <a class="sun" href="/">
            {words('app').whatCanIDo}
          </a>
        </Empty>
      )}
      <ul class="tiles">
        {myClaims.map((claim) => (
          <li key={claim.id}>
            <OwnTile
              task={{ ...claim.task, myClaim: { id: claim.id, nudgeAt: claim.nudgeAt, lapsesAt: claim.lapsesAt } }}
              done={done}
              other={other}
            />
          </li>
        ))}
      </ul>
      {myDeeds.deeds.length > 0 && (
        <MyDeeds first={myDeeds} acting={undoing} onUndone={backToIt} mayUndo={!done.said?.next && !undone} />
      )}
    </>
  );
}

interface OwnTileProps {
  task: TileTaskFragment;
  done: Acting<DoneNext>;
  other: Acting<never>;
}

function OwnTile({ task, done, other }: OwnTileProps) {
  return (
    <article class="tile task-tile">
      <h2 class="tile-title">
        <a href={`/klus/${task.id}`} dir="auto">
          {task.title}
        </a>
      </h2>
      <TaskFacts task={task} />
      <TaskPeople task={task} />
      {task.pause && <PausedLine pause={task.pause} />}
      {isOwn(task) && <OwnClaimActions task={task} done={done} other={other} />}
    </article>
  );
}

type Deeds = MyTasksQuery['myDeeds'];

async function moreDeeds(after: string): Promise<Deeds | null> {
  const reply = await send(MoreOfMyDeeds, { after });
  return reply.kind === 'answered' ? reply.data.myDeeds : null;
}

interface MyDeedsProps {
  first: Deeds;
  acting: Acting<never>;
  onUndone: () => void;
  mayUndo: boolean;
}

function MyDeeds({ first, acting, onUndone, mayUndo }: MyDeedsProps) {
  const t = words('deeds');
  const newest = first.deeds[0];
  return (
    <section aria-labelledby="my-deeds">
      <h2 id="my-deeds">{t.mineDone}</h2>
      <Pavement first={first} more={moreDeeds} withProject own />
      {newest && mayUndo && (
        <Undo key={newest.id} deed={newest} acting={acting} onUndone={onUndone} task={newest.taskTitle} />
      )}
    </section>
  );
}
