import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayEndProposed, sayPutForward, sayStanding } from './handoverMessages';
import { ProposeHandoverEnd, PutHandoverForward, type WholeHandoverFragment } from './handovers.generated';
import { HandoverTerms } from './HandoverTerms';

const speaker = () => ({ handovers: words('handovers'), say: words('say'), app: words('app') });

const isOver = ({ state }: WholeHandoverFragment) => state === 'ENDED' || state === 'PASSED_BY';

/** "Dit doen wij nu zelf": what the residents carry out instead of the municipality, and what is offered to them. */
export function Handovers({ project, handovers }: { project: string; handovers: readonly WholeHandoverFragment[] }) {
  const t = words('handovers');
  const earlier = handovers.filter(isOver);
  const current = handovers.filter((handover) => !isOver(handover));
  if (handovers.length === 0) return null;
  return (
    <section class="project-asked" aria-labelledby="handovers">
      <h2 id="handovers">{current.length > 0 ? t.title : t.titleEarlier}</h2>
      {current.map((handover) => (
        <OneHandover key={handover.id} project={project} handover={handover} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          {earlier.map((handover) => (
            <OneHandover key={handover.id} project={project} handover={handover} />
          ))}
        </details>
      )}
    </section>
  );
}

function OneHandover({ project, handover }: { project: string; handover: WholeHandoverFragment }) {
  const t = words('handovers');
  const putting = useAct<ChangeNext>();
  const put = () =>
    putting.run(act(PutHandoverForward, { handover: handover.id }, project), (data) =>
      sayPutForward(data.putHandoverForward, speaker()),
    );
  return (
    <article class="tile">
      <h3>{sayStanding(handover, t)}</h3>
      {/* While the doers decide, the proposal says the rest. */}
      {handover.state === 'PUT_FORWARD' ? <p dir="auto">{handover.what}</p> : <HandoverTerms handover={handover} />}
      <SaidLine said={putting.said} />
      {putting.said?.next && <TaskTiles tasks={putting.said.next.tasks} />}
      {handover.iMayPutForward && (
        <>
          <p class="hint">{t.putForwardHint}</p>
          <button type="button" class="sun" disabled={putting.busy} onClick={() => void put()}>
            {putting.busy ? words('app').sending : t.putForward}
          </button>
        </>
      )}
      {handover.iMayProposeEnd && <Stop project={project} handover={handover.id} />}
    </article>
  );
}

/** "Wij stoppen ermee", put to the other doers. */
function Stop({ project, handover }: { project: string; handover: string }) {
  const t = words('handovers');
  const stopping = useAct<ChangeNext>();
  const [sentence, setSentence] = useState('');
  const { said } = stopping;
  const stop = () =>
    stopping.run(act(ProposeHandoverEnd, { handover, sentence }, project), (data) =>
      sayEndProposed(data.proposeHandoverEnd, speaker()),
    );
  return (
    <details>
      <summary>{t.stop}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void stop();
        }}
      >
        <Field
          label={t.stopBecause}
          hint={t.stopHint}
          name="sentence"
          value={sentence}
          onValue={setSentence}
          problem={said?.field === 'sentence' ? said.text : undefined}
        />
        {said && !said.field && <SaidLine said={said} />}
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={stopping.busy}>
          {stopping.busy ? words('app').sending : t.stopButton}
        </button>
      </form>
    </details>
  );
}
