import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayEndProposed, sayPutForward, sayStanding, stageOf, talksOfStopping, type Stage } from './handoverMessages';
import { ProposeHandoverEnd, PutHandoverForward, type WholeHandoverFragment } from './handovers.generated';
import { HandoverTerms } from './HandoverTerms';

const speaker = () => ({ handovers: words('handovers'), say: words('say'), app: words('app') });

const stages = ['IN_FORCE', 'AGREED', 'OFFERED', 'WRITTEN', 'OVER'] as const;

function titleOf(stage: (typeof stages)[number]): string {
  const t = words('handovers');
  switch (stage) {
    case 'IN_FORCE':
      return t.title;
    case 'AGREED':
      return t.titleSoon;
    case 'OFFERED':
      return t.titleOffered;
    case 'WRITTEN':
      return t.titleWritten;
    case 'OVER':
      return t.titleOver;
  }
}

interface Shown {
  project: string;
  /** Not on the page of the project: there the doers decide on it. */
  elsewhere?: boolean;
}

interface HandoversProps extends Shown {
  handovers: readonly WholeHandoverFragment[];
}

/** "Dit doen wij nu zelf": what the residents carry out instead of the municipality, and what is offered to them. */
export function Handovers({ handovers, ...shownAt }: HandoversProps) {
  const t = words('handovers');
  const now = Date.now();
  const at = (stage: Stage) => handovers.filter((handover) => stageOf(handover, now) === stage);
  const earlier = at('EARLIER');
  const shown = stages.filter((stage) => at(stage).length > 0);
  if (handovers.length === 0) return null;
  return (
    <section class="project-asked" aria-label={t.region}>
      {shown.map((stage) => (
        <Fragment key={stage}>
          <h2>{titleOf(stage)}</h2>
          {at(stage).map((handover) => (
            <OneHandover key={handover.id} {...shownAt} handover={handover} />
          ))}
        </Fragment>
      ))}
      {shown.length === 0 && <h2>{t.titleEarlier}</h2>}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          {earlier.map((handover) => (
            <OneHandover key={handover.id} {...shownAt} handover={handover} />
          ))}
        </details>
      )}
    </section>
  );
}

function OneHandover({ project, handover, elsewhere = false }: Shown & { handover: WholeHandoverFragment }) {
  const t = words('handovers');
  const isDecided = handover.state === 'PUT_FORWARD';
  const putting = useAct<ChangeNext>();
  const put = () =>
    putting.run(act(PutHandoverForward, { handover: handover.id }, project), (data) =>
      sayPutForward(data.putHandoverForward, speaker()),
    );
  return (
    <article class="tile">
      <h3>{sayStanding(handover, t)}</h3>
      {/* While the doers decide, the proposal says the rest, where it stands. */}
      {isDecided && !elsewhere ? <p dir="auto">{handover.what}</p> : <HandoverTerms handover={handover} />}
      {elsewhere && (isDecided || talksOfStopping(handover)) && (
        <p>
          <a class="link" href={`/project/${project}`}>
            {t.toProposal}
          </a>
        </p>
      )}
      <SaidLine said={putting.said} />
      {putting.said?.next && <TaskTiles tasks={putting.said.next.tasks} />}
      {!elsewhere && handover.iMayPutForward && (
        <>
          <p class="hint">{t.putForwardHint}</p>
          <button type="button" class="sun" disabled={putting.busy} onClick={() => void put()}>
            {putting.busy ? words('app').sending : t.putForward}
          </button>
        </>
      )}
      {!elsewhere && handover.iMayProposeEnd && <Stop project={project} handover={handover.id} />}
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
