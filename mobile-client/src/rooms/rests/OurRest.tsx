import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { lookAgain } from '../platforms/home';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayPlatformAtRest, sayPlatformRests, sayPlatformWoke } from './restMessages';
import { RestNote } from './RestNote';
import { RestPlatform, WakePlatform, type WholeRestFragment } from './rests.generated';

const speaker = () => ({ rests: words('rests'), say: words('say'), app: words('app') });

/** The one sentence of a platform that does not take part for a while; its doers remove it. */
export function OurRest({
  platform,
  mayWake,
}: {
  platform: { readonly id: string; readonly rest: WholeRestFragment | null };
  mayWake: boolean;
}) {
  const t = words('rests');
  const waking = useAct<ChangeNext>();
  async function wake(): Promise<void> {
    await waking.run(act(WakePlatform, { platform: platform.id }, platform.id), (data) =>
      sayPlatformWoke(data.wakePlatform, speaker()),
    );
    lookAgain();
  }
  return (
    <>
      <SaidLine said={waking.said} />
      {waking.said?.next && <TaskTiles tasks={waking.said.next.tasks} />}
      {platform.rest && (
        <RestNote text={sayPlatformAtRest(platform.rest, t)} rest={platform.rest}>
          {mayWake && (
            <button type="button" class="quiet" disabled={waking.busy} onClick={() => void wake()}>
              {waking.busy ? words('app').sending : t.wake}
            </button>
          )}
        </RestNote>
      )}
    </>
  );
}

/** "Wij doen even niet mee, want …": for who has the say in any of its projects. */
export function RestPlatformForm({ platform }: { platform: string }) {
  const t = words('rests');
  const resting = useAct<ChangeNext>();
  const [because, setBecause] = useState('');
  const { said } = resting;
  async function rest(): Promise<void> {
    await resting.run(act(RestPlatform, { platform, because }, platform), (data) =>
      sayPlatformRests(data.restPlatform, speaker()),
    );
    lookAgain();
  }
  return (
    <details>
      <summary>{t.restPlatform}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void rest();
        }}
      >
        <Field
          label={t.platformBecause}
          hint={t.platformBecauseHint}
          name="because"
          value={because}
          onValue={setBecause}
          problem={said?.field === 'because' ? said.text : undefined}
        />
        <p class="hint">{t.keepsSay}</p>
        {said && !said.field && <SaidLine said={said} />}
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={resting.busy}>
          {resting.busy ? words('app').sending : t.restPlatformButton}
        </button>
      </form>
    </details>
  );
}
