import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { PlainWords, usePlainWords } from '../facilitation/PlainWords';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayCase, sayCaseMoved, sayPickUp, sayReopened, sayWhy } from './caseMessages';
import {
  ExplainCase,
  PickUpCase,
  ReopenCase,
  SayCaseIsStuck,
  SolveCase,
  TakeSolvedBack,
  type WholeCaseFragment,
} from './cases.generated';

interface Props {
  shown: WholeCaseFragment;
  /** Where the request lies; null while nobody knows. */
  department: string | null;
  /** On the page of het uurtje it stands at the top already. */
  inHour?: boolean;
  /** It was solved or answered while one looked. */
  gone?: boolean;
}

/** What the liaison team does about a request: everybody reads it, the team goes on with it here. */
export function RequestCase({ shown: listed, department, inHour = false, gone = false }: Props) {
  const t = words('cases');
  const [mine, setMine] = useState<WholeCaseFragment | null>(null);
  const shown = mine && (gone || mine.closedAt) ? mine : listed;
  const line = sayCase(shown, department, t);
  const { explained, closedAt } = shown;
  const pickUp = sayPickUp(shown, t);
  const top = shown.topOfHour && !inHour;
  const isThere =
    line || pickUp || top || (explained && !closedAt) || shown.iMayMove || shown.iMayReopen || shown.iMayTakeSolvedBack;
  if (gone && !mine) return <p class="hint">{t.isOver}</p>;
  if (!isThere) return null;
  return (
    <div class="case">
      {line && <p class="strong">{line}</p>}
      {pickUp && <p class="hint">{pickUp}</p>}
      {top && <p>{t.topOfHour}</p>}
      {explained && !closedAt && (
        <dl class="explained">
          <dt>{t.happening}</dt>
          <dd dir="auto">{explained.happening}</dd>
          <dt>{sayWhy(shown, t)}</dt>
          <dd dir="auto">{explained.why}</dd>
        </dl>
      )}
      {(shown.iMayMove || shown.iMayTakeSolvedBack) && <Team shown={shown} onSolved={setMine} />}
      {shown.iMayReopen && <StillNothing id={shown.id} />}
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
      <p>{t.saidSolved}</p>
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
  /** It is solved, or not after all: as it is now. */
  onSolved: (now: WholeCaseFragment) => void;
}

function Team({ shown, onSolved }: TeamProps) {
  const t = words('cases');
  const app = words('app');
  const moving = useAct();
  const [happening, setHappening] = useState('');
  const [why, setWhy] = useState('');
  const { said } = moving;
  const variables = { case: shown.id };
  const pickUp = () =>
    moving.run(act(PickUpCase, variables, shown.id), (data) => sayCaseMoved('pickUp', data.pickUpCase, t, app));
  const look = usePlainWords([happening, why]);
  const solve = () =>
    moving.run(act(SolveCase, variables, shown.id), ({ solveCase }) => {
      if (solveCase.__typename === 'CaseMoved') onSolved(solveCase.case);
      return sayCaseMoved('solve', solveCase, t, app);
    });
  const notSolved = () =>
    moving.run(act(TakeSolvedBack, variables, shown.id), ({ takeSolvedBack }) => {
      if (takeSolvedBack.__typename === 'CaseMoved') onSolved(takeSolvedBack.case);
      return sayCaseMoved('notSolved', takeSolvedBack, t, app);
    });
  const stuck = () =>
    moving.run(act(SayCaseIsStuck, variables, shown.id), (data) => sayCaseMoved('stuck', data.sayCaseIsStuck, t, app));
  const explain = () =>
    moving.run(act(ExplainCase, { ...variables, happening, why }, shown.id), (data) =>
      sayCaseMoved('explain', data.explainCase, t, app),
    );
  if (!shown.iMayMove) {
    return (
      <>
        {said ? <SaidLine said={said} /> : <p>{t.saidSolved}</p>}
        <button type="button" class="quiet" disabled={moving.busy} onClick={() => void notSolved()}>
          {moving.busy ? app.sending : t.notSolved}
        </button>
      </>
    );
  }
  return (
    <>
      {shown.state === 'NEW' && (
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
        <button type="button" class="quiet" disabled={moving.busy} onClick={() => void stuck()}>
          {t.sayStuck}
        </button>
      </div>
      {said && !said.field && <SaidLine said={said} />}
    </>
  );
}
