import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { RequestCase } from '../cases/RequestCase';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { AskForm, type AskedIn } from './AskForm';
import { SayEnough, SayReceived, TellMore, type WholeRequestFragment } from './facilitation.generated';
import { GlassBox } from './GlassBox';
import {
  askWhetherItCame,
  hasCome,
  isDue,
  kindWords,
  mayComeEarly,
  sayAnswerBy,
  sayMoreTold,
  sayReceived,
  stepsOf,
  sumOf,
} from './requestMessages';
import { WithdrawRequestButton } from './WithdrawRequestButton';

interface RequestsProps {
  project: AskedIn;
  requests: readonly WholeRequestFragment[];
  mayAsk: boolean;
}

/** What still waits stands above the tasks. What is kept while one looks stays where it was. */
export function useRequests(requests: readonly WholeRequestFragment[]) {
  const [keptBefore] = useState(() => new Set(requests.filter(isKept).map((request) => request.id)));
  return {
    waiting: requests.filter((request) => !keptBefore.has(request.id)),
    kept: requests.filter((request) => keptBefore.has(request.id)),
  };
}

const isKept = ({ promise }: WholeRequestFragment) => promise !== null && hasCome(promise);

/** What there is to do stays near the top of the page. */
const mostInFull = 3;

/** The doers can say something: to a question, or whether it came. */
const waitsForUs = ({ iMayTellMore, iMaySayReceived, promise }: WholeRequestFragment) =>
  iMayTellMore || (iMaySayReceived && promise !== null && !hasCome(promise) && isDue(promise.by, Date.now()));

/** What was asked of the municipality, how far it is, and for doers one more question. */
export function Requests({ project, requests, mayAsk }: RequestsProps) {
  const t = words('projects');
  // As it was when one came: what was answered just now does not go away.
  const [ours] = useState(() => new Set(requests.filter(waitsForUs).map(({ id }) => id)));
  const [gone, setGone] = useState<Said<ChangeNext> | null>(null);
  if (requests.length === 0 && !mayAsk && !gone) return null;
  const inFull = requests.filter(({ id }, place) => place < mostInFull || ours.has(id));
  const further = requests.filter((request) => !inFull.includes(request));
  return (
    <section class="project-asked" aria-labelledby="requests">
      <h2 id="requests">{mayAsk ? t.needTitle : t.requestsTitle}</h2>
      <SaidLine said={gone} />
      {inFull.map((request) => (
        <OneRequest key={request.id} request={request} onGone={setGone} />
      ))}
      {further.length > 0 && (
        <details>
          <summary>{t.moreRequests({ count: further.length })}</summary>
          {further.map((request) => (
            <OneRequest key={request.id} request={request} onGone={setGone} />
          ))}
        </details>
      )}
      {mayAsk && (
        <details>
          <summary>{t.needAsk}</summary>
          <AskForm key={gone ? 'again' : 'first'} project={project} />
        </details>
      )}
    </section>
  );
}

/** What came of it before. */
export function KeptRequests({ requests }: { requests: readonly WholeRequestFragment[] }) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="kept-requests">
      <h2 id="kept-requests">{words('projects').keptTitle}</h2>
      {requests.map((request) => (
        <OneRequest key={request.id} request={request} />
      ))}
    </section>
  );
}

interface OneRequestProps {
  request: WholeRequestFragment;
  /** It stands on the page of its own, with the sum of its term and the three questions. */
  alone?: boolean;
  /** Who asked it took it back. Without it, it cannot be taken back here. */
  onGone?: (said: Said<ChangeNext>) => void;
}

export function OneRequest({ request, alone = false, onGone }: OneRequestProps) {
  const t = words('projects');
  const { promise } = request;
  const saying = useAct<ChangeNext>();
  const mayTell = promise && !hasCome(promise) && request.iMaySayReceived;
  const asks = mayTell && isDue(promise.by, Date.now());
  const say = (received: boolean) =>
    promise &&
    saying.run(act(SayReceived, { promise: promise.id, received }, request.id), (data) =>
      sayReceived(data.sayReceived, { projects: t, say: words('say') }),
    );
  return (
    <article class="tile">
      {request.kind && <p class="soft">{kindWords(t)[request.kind]}</p>}
      {alone ? (
        <h1 class="request" dir="auto">
          {request.sentence}
        </h1>
      ) : (
        <h3 class="request" dir="auto">
          {request.sentence}
        </h3>
      )}
      {request.right && (
        <p class="hint">
          {words('rights').named}{' '}
          <a href={`/recht/${request.right.id}`} dir="auto">
            {request.right.name}
          </a>
        </p>
      )}
      {request.task && (
        <p class="hint">
          {t.needForTask}{' '}
          <a href={`/klus/${request.task.id}`} dir="auto">
            {request.task.title}
          </a>
        </p>
      )}
      <ol class="steps">
        {stepsOf(request, t).map((step) => (
          <li key={step.text} class={step.taken ? 'step step-taken' : 'step'}>
            {step.text}
          </li>
        ))}
      </ol>
      {request.case && (
        <RequestCase
          shown={request.case}
          department={request.department}
          saidElsewhere={alone ? 'explained' : undefined}
        />
      )}
      {promise?.phone && !hasCome(promise) && (
        <a class="quiet" href={`tel:${promise.phone}`}>
          {t.call({ name: promise.official.name })}
        </a>
      )}
      {asks && (
        <>
          <p class="ask">{askWhetherItCame(request, t)}</p>
          <div class="two">
            <button type="button" class="sun" disabled={saying.busy} onClick={() => void say(true)}>
              {t.yes}
            </button>
            <button type="button" class="quiet" disabled={saying.busy} onClick={() => void say(false)}>
              {t.notYet}
            </button>
          </div>
        </>
      )}
      {mayTell && !asks && mayComeEarly(request) && (
        <button type="button" class="quiet" disabled={saying.busy} onClick={() => void say(true)}>
          {t.haveItAlready}
        </button>
      )}
      {request.iMayTellMore && <Told request={request.id} />}
      {request.term && <Term term={request.term} withSum={alone} />}
      {alone && <GlassBox request={request} />}
      {!alone && (
        <p class="further">
          <a href={`/vraag/${request.id}`}>{words('glassbox').toPage}</a>
        </p>
      )}
      {alone && request.departmentId && request.department && (
        <p class="further">
          <a href={`/afdeling/${request.departmentId}`}>
            {words('promises').ofDepartment({ department: request.department })}
          </a>
        </p>
      )}
      {onGone && request.iMayWithdraw && <WithdrawRequestButton request={request.id} onGone={onGone} />}
      <SaidLine said={saying.said} />
      {saying.said?.next && <TaskTiles tasks={saying.said.next.tasks} />}
    </article>
  );
}

/** What the doers say to the one question of the municipality. */
function Told({ request }: { request: string }) {
  const t = words('projects');
  const app = words('app');
  const telling = useAct<ChangeNext>();
  const [answer, setAnswer] = useState('');
  const { said } = telling;
  const spoken = { projects: t, say: words('say'), app };
  const tell = () =>
    telling.run(act(TellMore, { request, answer }, request), (data) => sayMoreTold(data.tellMore, spoken));
  const enough = () => telling.run(act(SayEnough, { request }, request), (data) => sayMoreTold(data.sayEnough, spoken));
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tell();
      }}
    >
      <Field
        label={t.tellMore}
        hint={t.tellMoreHint}
        name="answer"
        value={answer}
        onValue={setAnswer}
        problem={said?.field === 'answer' ? said.text : undefined}
      />
      {said && said.field !== 'answer' && <SaidLine said={said} />}
      <div class="two">
        <button type="submit" class="sun" disabled={telling.busy}>
          {telling.busy ? app.sending : t.tellMoreSend}
        </button>
        <button type="button" class="quiet" disabled={telling.busy} onClick={() => void enough()}>
          {t.sayEnough}
        </button>
      </div>
    </form>
  );
}

interface TermProps {
  term: NonNullable<WholeRequestFragment['term']>;
  withSum: boolean;
}

function Term({ term, withSum }: TermProps) {
  const t = words('projects');
  return (
    <>
      <p>{sayAnswerBy(term, t)}</p>
      {term.timesAsLong && <p class="strong">{t.timesAsLong({ times: String(term.timesAsLong) })}</p>}
      {withSum && (
        <details>
          <summary>{t.termHow}</summary>
          <ul>
            {sumOf(term, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
