import { useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking } from '../../shared/ui/Blank';
import { Chips } from '../../shared/ui/Chips';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { metresTo, nearestFirst } from '../places/distance';
import { useHere } from '../places/useHere';
import { useHome } from '../platforms/home';
import { PlatformRest } from '../rests/RestNote';
import { TaskTiles } from './TaskTile';
import { WhatNeedsDoing, type TileTaskFragment } from './tasks.generated';

const any = 0;

export default function WhatToDoPage() {
  const t = words('tasks');
  useTitle(t.title);
  const [time, setTime] = useState(any);
  const [here, turnHere] = useHere();
  const { chosen, home } = useHome();
  const chips = [
    { value: any, label: t.chipAny },
    { value: 10, label: t.chipTen },
    { value: 60, label: t.chipHour },
    { value: 240, label: t.chipMorning },
  ];
  return (
    <>
      <h1 class="question">{t.title}</h1>
      {home?.rest && <PlatformRest platform={home} rest={home.rest} />}
      <div class="filters">
        <Chips label={t.howMuchTime} labelUnseen chips={chips} value={time} onValue={setTime} />
        <label class="chip">
          <input
            type="checkbox"
            checked={here.state === 'here' || here.state === 'asking'}
            aria-describedby="near-hint"
            onChange={turnHere}
          />
          <span>{t.near}</span>
        </label>
      </div>
      <p id="near-hint" class={here.state === 'unasked' ? 'unseen' : 'hint'} role="status">
        {here.state === 'refused' ? t.nearRefused : t.nearHint}
      </p>
      <List
        key={`${time} ${chosen}`}
        asked={{ atMostMinutes: time === any ? null : time, platform: chosen }}
        resting={!!home?.rest}
        here={here.state === 'here' ? here.spot : null}
      />
      <p class="begin">
        <a class="quiet" href="/klus/nieuw">
          {t.begin}
        </a>
      </p>
    </>
  );
}

interface ListProps {
  /** The neighbourhood says why nothing is asked of anybody. */
  resting: boolean;
  asked: { readonly atMostMinutes: number | null; readonly platform: string | null };
  here: Parameters<typeof nearestFirst>[1];
}

function List({ asked, resting, here }: ListProps) {
  const t = words('tasks');
  const screen = useScreen(WhatNeedsDoing, asked);
  const first = screen.state === 'ready' ? screen.data.whatNeedsDoing : { tasks: [], next: null };
  const { all, next, showMore } = useMore(first.tasks, first.next, async (after) => {
    const reply = await send(WhatNeedsDoing, { ...asked, after });
    if (reply.kind !== 'answered') return null;
    return { items: reply.data.whatNeedsDoing.tasks, next: reply.data.whatNeedsDoing.next };
  });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook message={screen.message} again={screen.again} />;
  if (all.length === 0 && resting) return null;
  if (all.length === 0) {
    return (
      <Empty title={asked.atMostMinutes ? t.nothingInTime : t.nothingTitle}>
        <p>{t.nothingMore}</p>
      </Empty>
    );
  }
  const metres = (task: TileTaskFragment) => metresTo(task, here);
  const tasks = nearestFirst(
    all.filter((task) => task.state !== 'IDEA'),
    here,
  );
  const ideas = all.filter((task) => task.state === 'IDEA');
  return (
    <>
      <TaskTiles tasks={tasks} metres={metres} />
      {ideas.length > 0 && (
        <section class="ideas" aria-labelledby="ideas">
          <h2 id="ideas">{t.ideasTitle}</h2>
          <TaskTiles tasks={ideas} metres={metres} />
        </section>
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
    </>
  );
}
