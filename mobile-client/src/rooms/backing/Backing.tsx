import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import {
  AskAlongForBacking,
  AskForBacking,
  Back,
  SayNotNow,
  TakeBackingBack,
  type WholeBackingFragment,
} from './backing.generated';
import { isAskedSince, sayAsking, sayBacked, sayBacking, sayBackingAsked, sayTakenBack } from './backingMessages';

const speaker = () => ({ backing: words('backing'), say: words('say'), app: words('app') });

interface Props {
  project: string;
  backing: WholeBackingFragment;
  /** A doer asks with a reason, the liaison team with one tap. */
  doer: boolean;
}

/** Who of the municipality stands behind the project: for everybody to read, and to ask for and say here. */
export function Backing({ project, backing, doer }: Props) {
  const t = words('backing');
  const acting = useAct<ChangeNext>();
  const { said, asking, iMayAsk, iMayBack } = backing;
  const asked = told(backing);
  if (said.length === 0 && asked.length === 0 && !iMayAsk && !iMayBack && !acting.said) return null;
  return (
    <section aria-labelledby="backing">
      <h2 id="backing">{t.title}</h2>
      {said.length > 0 && (
        <ul class="keys">
          {said.map((one) => (
            <li key={one.id}>
              <span dir="auto">{sayBacking(one, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {asked.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {acting.said && !acting.said.field && <SaidLine said={acting.said} />}
      {acting.said?.next && <TaskTiles tasks={acting.said.next.tasks} />}
      {iMayAsk && doer && (
        <AskForm project={project} last={asking?.liaison != null && !asking.sentAt} acting={acting} />
      )}
      <InOffice project={project} backing={backing} doer={doer} acting={acting} />
    </section>
  );
}

/** Who took it back, and what was asked since; nothing of that while somebody stands behind it. */
function told(backing: WholeBackingFragment): string[] {
  const t = words('backing');
  const { said, asking, takenBack } = backing;
  const gone = sayTakenBack(takenBack, t);
  if (said.some((one) => one.stands)) return gone;
  return asking && isAskedSince(backing) ? [...gone, ...sayAsking(asking, t)] : gone;
}

/** What somebody in office says about it, on a page that they read as a neighbour. */
export function BackingInOffice({ project, backing }: Omit<Props, 'doer'>) {
  const acting = useAct<ChangeNext>();
  return (
    <>
      {told(backing).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {acting.said && !acting.said.field && <SaidLine said={acting.said} />}
      <InOffice project={project} backing={backing} doer={false} acting={acting} />
    </>
  );
}

function InOffice({ project, backing, doer, acting }: Props & { acting: Acting<ChangeNext> }) {
  const { said, asking, iMayAsk, iMayBack } = backing;
  const mine = said.some((one) => one.mine && one.stands);
  return (
    <>
      {iMayAsk && !doer && (
        <AskAlong project={project} last={asking?.doersAsked === true && !asking.sentAt} acting={acting} />
      )}
      {(iMayBack || mine) && <Answer project={project} mine={mine} mayBack={iMayBack} acting={acting} />}
    </>
  );
}

interface AskProps {
  project: string;
  /** The other side asked already. */
  last: boolean;
  acting: Acting<ChangeNext>;
}

function AskForm({ project, last, acting }: AskProps) {
  const t = words('backing');
  const [sentence, setSentence] = useState('');
  const ask = () =>
    acting.run(act(AskForBacking, { project, sentence: sentence.trim() || null }, project), (data) =>
      sayBackingAsked(data.askForBacking, speaker()),
    );
  return (
    <details>
      <summary>{t.ask}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <p class="hint">{last ? t.askLast : t.askHint}</p>
        <Field
          label={t.whyField}
          name="sentence"
          kind="lines"
          value={sentence}
          onValue={setSentence}
          problem={acting.said?.field === 'sentence' ? acting.said.text : undefined}
        />
        <button type="submit" class="quiet" disabled={acting.busy}>
          {acting.busy ? words('app').sending : t.askSend}
        </button>
      </form>
    </details>
  );
}

export function AskAlong({ project, last, acting }: AskProps) {
  const t = words('backing');
  const ask = () =>
    acting.run(act(AskAlongForBacking, { project }, project), (data) =>
      sayBackingAsked(data.askAlongForBacking, speaker()),
    );
  return (
    <>
      <button
        type="button"
        class="quiet"
        disabled={acting.busy}
        aria-describedby="ask-along"
        onClick={() => void ask()}
      >
        {acting.busy ? words('app').sending : t.askAlong}
      </button>
      <p class="hint" id="ask-along">
        {last ? t.askAlongLast : t.askAlongHint}
      </p>
    </>
  );
}

interface AnswerProps {
  project: string;
  mine: boolean;
  mayBack: boolean;
  acting: Acting<ChangeNext>;
}

function TakeBack({ project, acting }: { project: string; acting: Acting<ChangeNext> }) {
  const t = words('backing');
  const [because, setBecause] = useState('');
  const takeBack = () =>
    acting.run(act(TakeBackingBack, { project, because: because.trim() || null }, project), (data) =>
      sayBacked(data.takeBackingBack, speaker()),
    );
  return (
    <details>
      <summary>{t.takeBack}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void takeBack();
        }}
      >
        <Field
          label={t.whyTakeBack}
          hint={t.whyTakeBackHint}
          name="because"
          kind="lines"
          value={because}
          onValue={setBecause}
          problem={acting.said?.field === 'because' ? acting.said.text : undefined}
        />
        <button type="submit" class="quiet" disabled={acting.busy}>
          {acting.busy ? words('app').sending : t.takeBackSend}
        </button>
      </form>
    </details>
  );
}

/** What a backer says, signed in; the same as behind the link of their letter. */
function Answer({ project, mine, mayBack, acting }: AnswerProps) {
  const t = words('backing');
  const [sentence, setSentence] = useState('');
  const back = () =>
    acting.run(act(Back, { project, sentence: sentence.trim() || null }, project), (data) =>
      sayBacked(data.back, speaker()),
    );
  const notNow = () => acting.run(act(SayNotNow, { project }, project), (data) => sayBacked(data.sayNotNow, speaker()));
  return (
    <>
      {mayBack && (
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void back();
          }}
        >
          <Field
            label={t.inOneSentence}
            hint={t.encourages}
            name="sentence"
            kind="lines"
            value={sentence}
            onValue={setSentence}
            problem={acting.said?.field === 'sentence' ? acting.said.text : undefined}
          />
          <button type="submit" class={mine ? 'quiet' : 'sun'} disabled={acting.busy}>
            {mine ? t.again : t.iBackThis}
          </button>
        </form>
      )}
      {mine ? (
        <TakeBack project={project} acting={acting} />
      ) : (
        <>
          <button
            type="button"
            class="quiet"
            disabled={acting.busy}
            aria-describedby="not-now"
            onClick={() => void notNow()}
          >
            {t.notNow}
          </button>
          <p class="hint" id="not-now">
            {t.noReason}
          </p>
        </>
      )}
    </>
  );
}
