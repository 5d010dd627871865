import { act } from '../../shared/api/act';
import { dayOf } from '../../shared/ui/time';
import type { Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { asksStillBusy, sayReleased, sayStillBusy } from './claimMessages';
import { saySeeYou } from './seeYou';
import { SayDone } from '../deeds/deeds.generated';
import { sayDone, type DoneNext } from '../deeds/doneMessages';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { ReleaseClaim, StillBusy } from './claims.generated';

type OwnTask = TileTaskFragment & { myClaim: NonNullable<TileTaskFragment['myClaim']> };

export function isOwn(task: TileTaskFragment): task is OwnTask {
  return task.myClaim !== null;
}

/** "Het is gedaan", "Nu even niet", and near the end "Lukt het nog?". */
export function OwnClaimActions({
  task,
  done,
  other,
}: {
  task: OwnTask;
  done: Acting<DoneNext>;
  other: Acting<never>;
}) {
  const t = words('claims');
  const deeds = words('deeds');
  const tasks = words('tasks');
  const app = words('app');
  const claim = task.myClaim.id;
  const asks = asksStillBusy(task.myClaim.nudgeAt, Date.now());
  // The place stands above it already.
  const seeYou = saySeeYou({ ...task, place: null }, Date.now(), t);
  const busy = done.busy || other.busy;
  const sayItIsDone = () =>
    done.run(act(SayDone, { claim }, task.id), (data) => sayDone(data.sayDone, { deeds, claims: t, tasks, app }));
  const letGo = () =>
    other.run(act(ReleaseClaim, { claim }, task.id), (data) => sayReleased(data.releaseClaim, t, tasks));
  const goOn = () => other.run(act(StillBusy, { claim }, task.id), (data) => sayStillBusy(data.stillBusy, t, tasks));
  const day = dayOf(task.myClaim.lapsesAt);
  return (
    <>
      {seeYou && <p class="ask">{seeYou}</p>}
      <button type="button" class={seeYou ? 'quiet' : 'sun'} disabled={busy} onClick={() => void sayItIsDone()}>
        {done.busy ? app.sending : deeds.itIsDone}
      </button>
      {asks && (
        <div class="asking">
          <p class="ask">{t.stillGoing}</p>
          <p class="hint">{t.stillGoingMore({ day })}</p>
        </div>
      )}
      <div class="two">
        {asks && (
          <button type="button" class="quiet" disabled={busy} onClick={() => void goOn()}>
            {t.yesStillBusy}
          </button>
        )}
        <button type="button" class="quiet" disabled={busy} onClick={() => void letGo()}>
          {t.notNow}
        </button>
      </div>
      {!asks && !seeYou && <p class="hint">{t.heldUntil({ day })}</p>}
    </>
  );
}
