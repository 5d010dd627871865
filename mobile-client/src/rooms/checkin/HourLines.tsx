import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { office, session, withHat, type Hat } from '../../shared/session/session';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { shortDayOf } from '../../shared/ui/time';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayAdded, sayDiscussed, sayTakenBack, sayWriter } from './checkinMessages';
import {
  AddHourLine,
  MoreOfCheckin,
  SayDiscussed,
  SayNotDiscussed,
  TakeHourLineBack,
  type WholeHourLineFragment,
} from './checkin.generated';

const speaker = () => ({ checkin: words('checkin'), say: words('say') });
const aPart = 25;
const nextOf = (part: readonly unknown[], after: number) => (part.length < aPart ? null : String(after + part.length));

interface HourLinesProps {
  platform: string;
  lines: readonly WholeHourLineFragment[];
  discussed: readonly WholeHourLineFragment[];
  mayPutAway: boolean;
  hat?: Hat;
}

/** What people want to talk about, and what was just talked about. */
export function HourLines({ platform, lines, discussed, mayPutAway, hat = 'neighbour' }: HourLinesProps) {
  const t = words('checkin');
  const acting = useAct<ChangeNext>();
  const { said } = acting;
  const { all, next, showMore } = useMore(lines, nextOf(lines, 0), async (after) => {
    const reply = await send(withHat(hat, MoreOfCheckin), {
      platform,
      made: null,
      lines: Number(after),
      ofMade: false,
    });
    const items = reply.kind === 'answered' ? reply.data.checkin?.lines : null;
    return items ? { items, next: nextOf(items, Number(after)) } : null;
  });
  const putBack = (hourLine: string) =>
    acting.run(act(withHat(hat, SayNotDiscussed), { hourLine }, hourLine), (data) =>
      sayDiscussed(data.sayNotDiscussed, speaker()),
    );
  return (
    <>
      <SaidLine said={said} />
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      {all.length > 0 && (
        <ul class="keys">
          {all.map((line) => (
            <li key={line.id}>
              <Line line={line} />
              <Buttons line={line} mayPutAway={mayPutAway} acting={acting} hat={hat} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
      <AddLine platform={platform} hat={hat} />
      {discussed.length > 0 && (
        <details>
          <summary>{t.justDiscussed}</summary>
          <ul class="keys">
            {discussed.map((line) => (
              <li key={line.id}>
                <Line line={line} />
                {mayPutAway && (
                  <button
                    type="button"
                    class="quiet"
                    disabled={acting.busy}
                    aria-label={t.notDiscussedLine({ text: line.text })}
                    onClick={() => void putBack(line.id)}
                  >
                    {t.notDiscussed}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Line({ line }: { line: WholeHourLineFragment }) {
  return (
    <div>
      <p dir="auto">{line.text}</p>
      <p class="hint">
        <span dir="auto">{sayWriter(line, words('checkin'), words('app'))}</span>
        {`, ${shortDayOf(line.at)}`}
      </p>
    </div>
  );
}

interface ButtonsProps {
  line: WholeHourLineFragment;
  mayPutAway: boolean;
  acting: Acting<ChangeNext>;
  hat: Hat;
}

function Buttons({ line, mayPutAway, acting, hat }: ButtonsProps) {
  const t = words('checkin');
  const discuss = () =>
    acting.run(act(withHat(hat, SayDiscussed), { hourLine: line.id }, line.id), (data) =>
      sayDiscussed(data.sayDiscussed, speaker()),
    );
  const takeBack = () =>
    acting.run(act(withHat(hat, TakeHourLineBack), { hourLine: line.id }, line.id), (data) =>
      sayTakenBack(data.takeHourLineBack, speaker()),
    );
  if (!mayPutAway && !line.mine) return null;
  return (
    <div class="two">
      {mayPutAway && (
        <button
          type="button"
          class="quiet"
          disabled={acting.busy}
          aria-label={t.discussedLine({ text: line.text })}
          onClick={() => void discuss()}
        >
          {t.discussed}
        </button>
      )}
      {line.mine && (
        <button
          type="button"
          class="quiet"
          disabled={acting.busy}
          aria-label={t.takeBackLine({ text: line.text })}
          onClick={() => void takeBack()}
        >
          {t.takeBack}
        </button>
      )}
    </div>
  );
}

function AddLine({ platform, hat }: { platform: string; hat: Hat }) {
  const t = words('checkin');
  const app = words('app');
  const adding = useAct<ChangeNext>();
  const [text, setText] = useState('');
  const { said } = adding;
  if (!session.known() && !office.known()) {
    return (
      <p>
        <a class="link" href="/ik">
          {t.sayNameFirst}
        </a>
      </p>
    );
  }
  async function add(): Promise<void> {
    const result = await adding.run(act(withHat(hat, AddHourLine), { platform, text }, platform), (data) =>
      sayAdded(data.addHourLine, { checkin: t, app }),
    );
    if (result.tone === 'good') setText('');
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t.addLabel}
        hint={t.addHint}
        name="text"
        value={text}
        onValue={setText}
        problem={said?.field === 'text' ? said.text : undefined}
      />
      <SaidLine said={said?.field ? null : said} />
      <button type="submit" class="quiet" disabled={adding.busy}>
        {adding.busy ? app.sending : t.add}
      </button>
    </form>
  );
}
