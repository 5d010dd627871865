import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Ended } from '../../shared/api/outbox';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import type { Said } from '../../shared/ui/said';
import { dayOfDate } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import {
  AnswerLater,
  AnswerNoBut,
  AnswerYes,
  AnswerYesIf,
  AskBack,
  PassOn,
  type AnswerGivenFragment,
  type DeskRequestShownFragment,
} from './desk.generated';
import { fridayOf } from './deskDays';
import { isOver, sayAnswered, type AnswerSort } from './deskMessages';
import { PlainWords, usePlainWords } from './PlainWords';

interface OneAnswer {
  request: string;
  /** What was answered is said with the request, where it stays once there is nothing to answer. */
  onSaid: (said: Said) => void;
}

const useSpoken = () => ({ offices: words('offices'), facilitation: words('facilitation'), app: words('app') });

/** One way to answer; what did not fit is said in place. */
function useAnswer(sort: AnswerSort, onSaid: (said: Said) => void) {
  const spoken = useSpoken();
  const { busy, said, run } = useAct();
  async function answer<Answer>(ended: Promise<Ended<Answer>>, given: (data: Answer) => AnswerGivenFragment, by = '') {
    let over = false;
    const result = await run(ended, (data) => {
      const answer = given(data);
      over = isOver(answer);
      return sayAnswered(sort, answer, spoken, by);
    });
    if (over) onSaid(result);
  }
  return { busy, said: said?.tone === 'gentle' ? said : null, answer };
}

interface AnswersProps {
  one: DeskRequestShownFragment;
  /** Whom the doers can call, when it says nothing else. */
  call: string;
  onSaid: (said: Said) => void;
}

type Way = AnswerSort | 'OTHER_DAY';

/** "Hoe kun je helpen?", as in the letter; yes is one tap, and of the other ways one shows at a time. */
export function DeskAnswers({ one, call, onSaid }: AnswersProps) {
  const t = { offices: words('offices'), facilitation: words('facilitation') };
  const [way, setWay] = useState<Way | null>(null);
  const { request, mayPassTo } = one;
  const asked = { request: request.id, onSaid };
  const said = (kind: AnswerSort) => request.answers.some((answer) => answer.kind === kind);
  const handover = request.kind === 'HANDOVER';
  const ways = [
    !handover && { value: 'OTHER_DAY' as const, label: t.offices.otherDay },
    !handover && { value: 'YES_IF' as const, label: t.facilitation.yesIf },
    !said('ASKED_BACK') && { value: 'ASKED_BACK' as const, label: t.facilitation.askBack },
    !said('LATER') && { value: 'LATER' as const, label: t.facilitation.later },
    mayPassTo.length > 0 && { value: 'PASSED_ON' as const, label: t.facilitation.passOn },
    { value: 'NO_BUT' as const, label: t.facilitation.noBut },
  ].filter((shown) => shown !== false);
  // What was typed in one stays while one looks at another.
  const only = (shown: Way) => ({ hidden: shown !== way });
  return (
    <>
      {handover ? <ToHandover request={request.id} /> : <Yes {...asked} />}
      <Chips label={t.offices.orElse} chips={ways} value={way} onValue={setWay} />
      <div {...only('OTHER_DAY')}>
        <YesByThen {...asked} />
      </div>
      <div {...only('YES_IF')}>
        <YesIf {...asked} />
      </div>
      <div {...only('ASKED_BACK')}>
        <Ask {...asked} />
      </div>
      <div {...only('LATER')}>
        <Later {...asked} />
      </div>
      <div {...only('PASSED_ON')}>
        <PassOnForm {...asked} departments={mayPassTo} />
      </div>
      <div {...only('NO_BUT')}>
        <NoBut {...asked} usually={call} />
      </div>
    </>
  );
}

/** What the doers do themselves is written down on a page of its own: that is the yes to it. */
export function ToHandover({ request }: { request: string }) {
  const t = words('offices');
  return (
    <>
      <p>{t.handoverByDesk}</p>
      <a class="sun" href={`/werk/overdracht/${request}`}>
        {t.handoverWrite}
      </a>
    </>
  );
}

function Yes({ request, onSaid }: OneAnswer) {
  const { facilitation: t, app } = useSpoken();
  const { busy, said, answer } = useAnswer('YES', onSaid);
  const friday = fridayOf(Date.now());
  const { date } = friday;
  const promise = () => answer(act(AnswerYes, { request, by: date }, request), (data) => data.answerYes, date);
  return (
    <>
      <p class="ask">{t.howCanYouHelp}</p>
      <button type="button" class="sun" disabled={busy} onClick={() => void promise()}>
        <span>
          {busy ? app.sending : friday.thisWeek ? t.yesThisWeek : t.yesNextWeek}
          <br />
          <small>{t.atTheLatest({ day: dayOfDate(friday.date) })}</small>
        </span>
      </button>
      <SaidLine said={said} />
    </>
  );
}

function YesByThen({ request, onSaid }: OneAnswer) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('YES', onSaid);
  const [by, setBy] = useState('');
  const send = () => answer(act(AnswerYes, { request, by }, request), (data) => data.answerYes, by);
  return (
    <Form busy={busy} send={t.yesByThen} lacks={by ? null : t.dayMissing} onSend={send} problem={said}>
      <Field label={t.whichDay} name="by" kind="date" value={by} onValue={setBy} />
    </Form>
  );
}

function YesIf({ request, onSaid }: OneAnswer) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('YES_IF', onSaid);
  const [condition, setCondition] = useState('');
  const [by, setBy] = useState(() => fridayOf(Date.now()).date);
  const send = () => answer(act(AnswerYesIf, { request, condition, by }, request), (data) => data.answerYesIf, by);
  return (
    <Form
      busy={busy}
      send={t.yesIfSend}
      lacks={by ? null : t.dayMissing}
      texts={[condition]}
      onSend={send}
      problem={said}
    >
      <Field label={t.condition} name="condition" kind="lines" value={condition} onValue={setCondition} />
      <Field label={t.whichDay} name="by" kind="date" value={by} onValue={setBy} />
    </Form>
  );
}

function Ask({ request, onSaid }: OneAnswer) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('ASKED_BACK', onSaid);
  const [question, setQuestion] = useState('');
  return (
    <Form
      busy={busy}
      send={t.askBackSend}
      texts={[question]}
      onSend={() => answer(act(AskBack, { request, question }, request), (data) => data.askBack)}
      problem={said}
    >
      <Field
        label={t.askBackLabel}
        hint={t.askBackHint}
        name="question"
        kind="lines"
        value={question}
        onValue={setQuestion}
      />
    </Form>
  );
}

function Later({ request, onSaid }: OneAnswer) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('LATER', onSaid);
  const [by, setBy] = useState('');
  const send = () => answer(act(AnswerLater, { request, by }, request), (data) => data.answerLater);
  return (
    <Form busy={busy} send={t.laterSend} lacks={by ? null : t.dayMissing} onSend={send} problem={said}>
      <Field label={t.laterDay} hint={t.laterHint} name="by" kind="date" value={by} onValue={setBy} />
    </Form>
  );
}

interface Departments {
  departments: DeskRequestShownFragment['mayPassTo'];
}

/** To another department; for the liaison team the only answer that there is. */
export function PassOnForm({ request, departments, onSaid }: OneAnswer & Departments) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('PASSED_ON', onSaid);
  const [department, setDepartment] = useState<string | null>(null);
  const send = (to: string) => answer(act(PassOn, { request, department: to }, request), (data) => data.passOn);
  return (
    <Form
      busy={busy}
      send={t.passOnSend}
      lacks={department ? null : t.departmentMissing}
      onSend={() => send(department ?? '')}
      problem={said}
    >
      <Chips
        label={t.passOnTo}
        chips={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={department}
        onValue={setDepartment}
      />
      <p class="hint">{t.passOnHint}</p>
    </Form>
  );
}

function NoBut({ request, onSaid, usually }: OneAnswer & { usually: string }) {
  const t = words('facilitation');
  const { busy, said, answer } = useAnswer('NO_BUT', onSaid);
  const [because, setBecause] = useState('');
  const [possible, setPossible] = useState('');
  const [call, setCall] = useState(usually);
  const problemOf = (field: string) => (said?.field === field ? said.text : undefined);
  const whole = [because, possible, call].every((text) => text.trim() !== '');
  const send = () =>
    answer(act(AnswerNoBut, { request, because, possible, call }, request), (data) => data.answerNoBut);
  return (
    <Form
      busy={busy}
      send={t.noButSend}
      lacks={whole ? null : t.noNeedsAll}
      texts={[because, possible]}
      onSend={send}
      problem={said?.field ? null : said}
    >
      <Field
        label={t.because}
        hint={t.becauseHint}
        name="because"
        kind="lines"
        value={because}
        onValue={setBecause}
        problem={problemOf('because')}
      />
      <Field
        label={t.possible}
        hint={t.possibleHint}
        name="possible"
        kind="lines"
        value={possible}
        onValue={setPossible}
        problem={problemOf('possible')}
      />
      <Field label={t.whomToCall} name="call" value={call} onValue={setCall} problem={problemOf('call')} />
    </Form>
  );
}

interface FormProps {
  busy: boolean;
  send: string;
  /** What is still to be filled in. */
  lacks?: string | null;
  /** What goes to the neighbourhood in somebody's own words. */
  texts?: readonly string[];
  onSend: () => Promise<void>;
  problem: Said | null;
  children: ComponentChildren;
}

/** One way to answer, with what neighbours may not know pointed out before it is sent. */
export function Form({ busy, send, lacks, texts = [], onSend, problem, children }: FormProps) {
  const app = words('app');
  const look = usePlainWords(texts);
  const [tried, setTried] = useState(false);
  const said: Said | null = tried && lacks ? { tone: 'gentle', text: lacks } : problem;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacks) void look.before(onSend);
      }}
    >
      {children}
      <PlainWords found={look.found} />
      <SaidLine said={said} />
      <button type="submit" class="quiet" disabled={busy}>
        {busy ? app.sending : look.found.length > 0 ? words('cases').jargonSend : send}
      </button>
    </form>
  );
}
