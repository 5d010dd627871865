import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { PlainWords, usePlainWords } from '../facilitation/PlainWords';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import {
  callsToday,
  explainedIn,
  sayCase,
  sayCaseMoved,
  sayPickUp,
  sayReopened,
  sayWhy,
  type CaseStep,
} from './caseMessages';
import {
  ExplainCase,
  PickUpCase,
  ReopenCase,
  SayCaseIsStuck,
  SolveCase,
  TakeSolvedBack,
  TakeStuckBack,
  type CaseAnswerFragment,
  type WholeCaseFragment,
} from './cases.generated';

interface Props {
  shown: WholeCaseFragment;
  /** Where the request lies; null while nobody knows. */
  department: string | null;
  /** On the page of het uurtje it stands at the top already. */
  inHour?: boolean;
  /** The page says elsewhere what the team explained; in a strip for the office it says all of it. */
  saidElsewhere?: 'explained' | 'all' | undefined;
  /** It was solved or answered while one looked. */
  gone?: boolean;
}

/** What the liaison team does about a request: everybody reads it, the team goes on with it here. */
export function RequestCase({ shown: listed, department, inHour = false, saidElsewhere, gone = false }: Props) {
  const t = words('cases');
  const [mine, setMine] = useState<{ now: WholeCaseFragment; instead: WholeCaseFragment } | null>(null);
  // As it is after a tap, until the page was asked for again.
  const shown = mine && (gone || mine.instead === listed) ? mine.now : listed;
  const saysIt = saidElsewhere !== 'all';
  const line = saysIt ? sayCase(shown, department, Date.now(), t) : null;
  const explained = saidElsewhere ? null : explainedIn(shown, t);
  const pickUp = saysIt ? sayPickUp(shown, t) : null;
  const top = saysIt && shown.topOfHour && !inHour;
  const isThere = line || pickUp || top || explained || shown.iMayMove || shown.iMayReopen || shown.iMayTakeSolvedBack;
  if (gone && !mine) return <p class="hint">{t.isOver}</p>;
  if (!isThere) return null;
  return (
    <div class="case">
      {line && <p class="strong">{line}</p>}
      {pickUp && <p class="hint">{pickUp}</p>}
      {top && <p>{t.topOfHour}</p>}
      {explained && (
        <div>
          <dl class="explained">
            <dt>{t.happening}</dt>
            <dd dir="auto">{explained.happening}</dd>
            <dt>{sayWhy(shown, t)}</dt>
            <dd dir="auto">{explained.why}</dd>
          </dl>
          <p class="hint">{explained.on}</p>
        </div>
      )}
      {(shown.iMayMove || shown.iMayTakeSolvedBack) && (
        <Team shown={shown} saysSolved={saysIt && line === null} onMoved={(now) => setMine({ now, instead: listed })} />
      )}
      {shown.iMayReopen && saysIt && <StillNothing id={shown.id} />}
    </div>
  );
}

/** The team called it solved; a doer says that nothing came. */
function StillNothing({ id }: { id: string }) {
  const t = words('cases');
  const reopening = useAct<ChangeNext>();
  const { said } = reopening;
  const reopen = () =>
    reopening.run(act(ReopenCase, { case: id }, id), (data) =>
      sayReopened(data.reopenCase, { cases: t, say: words('say') }),
    );
  return (
    <>
      <button type="button" class="quiet" disabled={reopening.busy} onClick={() => void reopen()}>
        {reopening.busy ? words('app').sending : t.stillNothing}
      </button>
      <SaidLine said={said} />
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
    </>
  );
}

interface TeamProps {
  shown: WholeCaseFragment;
  /** Nothing above says that the team called it solved. */
  saysSolved: boolean;
  /** As it is now. */
  onMoved: (now: WholeCaseFragment) => void;
}

function Team({ shown, saysSolved, onMoved }: TeamProps) {
  const t = words('cases');
  const app = words('app');
  const moving = useAct();
  const [happening, setHappening] = useState('');
  const [why, setWhy] = useState('');
  const { said } = moving;
  const variables = { case: shown.id };
  const moved = (step: CaseStep, answer: CaseAnswerFragment) => {
    if (answer.__typename === 'CaseMoved') onMoved(answer.case);
    return sayCaseMoved(step, answer, t, app);
  };
  const pickUp = () => moving.run(act(PickUpCase, variables, shown.id), (data) => moved('pickUp', data.pickUpCase));
  const look = usePlainWords([happening, why]);
  const solve = () => moving.run(act(SolveCase, variables, shown.id), (data) => moved('solve', data.solveCase));
  const notSolved = () =>
    moving.run(act(TakeSolvedBack, variables, shown.id), (data) => moved('notSolved', data.takeSolvedBack));
  const stuck = () =>
    moving.run(act(SayCaseIsStuck, variables, shown.id), (data) => moved('stuck', data.sayCaseIsStuck));
  const notStuck = () =>
    moving.run(act(TakeStuckBack, variables, shown.id), (data) => moved('notStuck', data.takeStuckBack));
  const explain = () =>
    moving.run(act(ExplainCase, { ...variables, happening, why }, shown.id), (data) =>
      moved('explain', data.explainCase),
    );
  if (!shown.iMayMove) {
    return (
      <>
        {said ? <SaidLine said={said} /> : saysSolved && <p>{t.saidSolved}</p>}
        <button type="button" class="quiet" disabled={moving.busy} onClick={() => void notSolved()}>
          {moving.busy ? app.sending : t.notSolved}
        </button>
      </>
    );
  }
  return (
    <>
      <ToCall shown={shown} />
      {!callsToday(shown, Date.now()) && (
        <button type="button" class="sun" disabled={moving.busy} onClick={() => void pickUp()}>
          {t.iCall}
        </button>
      )}
      <details>
        <summary>{t.explain}</summary>
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void look.before(explain);
          }}
        >
          <Field
            label={t.happening}
            hint={t.explainHint}
            name="happening"
            kind="lines"
            value={happening}
            onValue={setHappening}
            problem={said?.field === 'happening' ? said.text : undefined}
          />
          <Field
            label={sayWhy(shown, t)}
            name="why"
            kind="lines"
            value={why}
            onValue={setWhy}
            problem={said?.field === 'why' ? said.text : undefined}
          />
          <PlainWords found={look.found} />
          <button type="submit" class="sun" disabled={moving.busy}>
            {moving.busy ? app.sending : look.found.length > 0 ? t.jargonSend : t.explainSend}
          </button>
        </form>
      </details>
      <div class="two">
        <button type="button" class="quiet" disabled={moving.busy} onClick={() => void solve()}>
          {t.solve}
        </button>
        {shown.state === 'STUCK' ? (
          // The second tap of two on what stood here just now takes nothing back.
          <button
            key="not-stuck"
            type="button"
            class="quiet"
            disabled={moving.busy}
            onClick={({ detail }) => detail < 2 && void notStuck()}
          >
            {t.notStuck}
          </button>
        ) : (
          <button key="stuck" type="button" class="quiet" disabled={moving.busy} onClick={() => void stuck()}>
            {t.sayStuck}
          </button>
        )}
      </div>
      {said && !said.field && <SaidLine said={said} />}
    </>
  );
}

/** Whom the team calls: who has the question, else who is there for the project. */
function ToCall({ shown: { kind, toCall } }: { shown: WholeCaseFragment }) {
  const t = words('cases');
  if (!toCall) return null;
  const { name, department, phone } = toCall;
  return (
    <>
      {kind === 'FRICTION' && <p>{t.contact({ name, department })}</p>}
      {phone ? (
        <a class="quiet" href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="auto">
          {t.call({ name, phone })}
        </a>
      ) : (
        kind !== 'FRICTION' && <p class="hint">{t.hasIt({ name })}</p>
      )}
    </>
  );
}
