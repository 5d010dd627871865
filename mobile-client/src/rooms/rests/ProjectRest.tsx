import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { RestReason } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayProjectAtRest, sayProjectRests, sayProjectWoke } from './restMessages';
import { RestNote } from './RestNote';
import { RestProject, WakeProject, type WholeRestFragment } from './rests.generated';

const speaker = () => ({ rests: words('rests'), say: words('say'), app: words('app') });

/** Why a project rests; who has the say in it wakes it. */
export function ProjectRest({
  project,
  mayWake,
}: {
  project: { readonly id: string; readonly rest: WholeRestFragment | null };
  mayWake: boolean;
}) {
  const t = words('rests');
  const waking = useAct<ChangeNext>();
  const wake = () =>
    waking.run(act(WakeProject, { project: project.id }, project.id), (data) =>
      sayProjectWoke(data.wakeProject, speaker()),
    );
  return (
    <>
      <SaidLine said={waking.said} />
      {waking.said?.next && <TaskTiles tasks={waking.said.next.tasks} />}
      {project.rest && (
        <RestNote text={sayProjectAtRest(project.rest, t)} rest={project.rest}>
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

/** "Even niet": for who has the say. */
export function RestProjectForm({ project }: { project: string }) {
  const t = words('rests');
  const resting = useAct<ChangeNext>();
  const [because, setBecause] = useState<RestReason | null>(null);
  const [unchosen, setUnchosen] = useState(false);
  const [sentence, setSentence] = useState('');
  const { said } = resting;
  const reasons: readonly { value: RestReason; label: string }[] = [
    { value: 'NO_DOERS', label: t.chooseNoDoers },
    { value: 'NO_MONEY', label: t.chooseNoMoney },
    { value: 'WAITING_FOR_MUNICIPALITY', label: t.chooseWaiting },
    { value: 'SEASON', label: t.chooseSeason },
    { value: 'OTHER', label: t.chooseOther },
  ];
  async function rest(): Promise<void> {
    setUnchosen(because === null);
    if (because === null) return;
    await resting.run(
      act(RestProject, { project, because, ...(sentence.trim() === '' ? {} : { sentence }) }, project),
      (data) => sayProjectRests(data.restProject, speaker()),
    );
  }
  return (
    <details>
      <summary>{t.restProject}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void rest();
        }}
      >
        <Chips label={t.why} chips={reasons} value={because} onValue={setBecause} />
        {unchosen && because === null && <SaidLine said={{ tone: 'gentle', text: t.chooseFirst }} />}
        <Field
          label={t.sentence}
          hint={t.sentenceHint}
          name="sentence"
          value={sentence}
          onValue={setSentence}
          problem={said?.field === 'sentence' ? said.text : undefined}
        />
        <p class="hint">{t.keepsSay}</p>
        {said && !said.field && <SaidLine said={said} />}
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={resting.busy}>
          {resting.busy ? words('app').sending : t.restButton}
        </button>
      </form>
    </details>
  );
}
