import { act } from '../../shared/api/act';
import { namesFirst } from '../../shared/ui/People';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import type { WholeTaskFragment } from '../tasks/tasks.generated';
import { SayReady, type SeenLearnerFragment } from './joining.generated';
import { isSaidAtTheButton, sayCap, sayReady, sayWalkAlong } from './joiningMessages';

/** How many can join and why no more, and who walks along with whom. */
export function HowToJoin({ task }: { task: WholeTaskFragment }) {
  const t = words('joining');
  const catalogues = { joining: t, app: words('app') };
  const cap = isSaidAtTheButton(task) ? null : sayCap(task, t);
  const { walkAlong } = task;
  const learners = walkAlong?.learners.filter((learner) => isShown(learner)) ?? [];
  return (
    <>
      {cap && (
        <p class="how" dir="auto">
          {cap}
        </p>
      )}
      {walkAlong && (
        <section aria-labelledby="walk-along">
          <h2 id="walk-along">{t.walkAlongTitle}</h2>
          <p dir="auto">{sayWalkAlong(walkAlong, task.myClaim !== null, catalogues)}</p>
          {learners.map((learner) => (
            <Learner key={learner.claim} learner={learner} about={task.id} />
          ))}
        </section>
      )}
    </>
  );
}

/** Who walks along now, but for oneself; and of whom it can be told, or was told, that they can do it alone. */
function isShown({ ready, iMaySayReady, doer }: SeenLearnerFragment): boolean {
  return ready || iMaySayReady || (!doer.done && !doer.me);
}

function Learner({ learner, about }: { learner: SeenLearnerFragment; about: string }) {
  const t = words('joining');
  const app = words('app');
  const saying = useAct<ChangeNext>();
  const name = namesFirst([learner.doer], app);
  const say = () =>
    saying.run(act(SayReady, { claim: learner.claim }, about), (data) =>
      sayReady(data.sayReady, { joining: t, say: words('say'), app }),
    );
  return (
    <div class="tile">
      <p class="strong" dir="auto">
        {learner.ready ? (learner.doer.me ? t.youAreReady : t.isReady({ name })) : t.learns({ name })}
      </p>
      <SaidLine said={saying.said} />
      {saying.said?.next && <TaskTiles tasks={saying.said.next.tasks} />}
      {learner.iMaySayReady && (
        <button
          type="button"
          class="quiet"
          disabled={saying.busy}
          aria-label={t.readyOf({ name })}
          onClick={() => void say()}
        >
          {saying.busy ? app.sending : t.ready}
        </button>
      )}
    </div>
  );
}
