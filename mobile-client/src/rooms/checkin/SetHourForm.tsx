import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Weekday } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayHourSet, sayWeekday, weekdays } from './checkinMessages';
import { SetHour, type WholeHourFragment } from './checkin.generated';

/** A day, a time and where: it holds at once. */
export function SetHourForm({ platform, hour }: { platform: string; hour: WholeHourFragment | null }) {
  const t = words('checkin');
  const app = words('app');
  const setting = useAct<ChangeNext>();
  const [day, setDay] = useState<Weekday | null>(hour?.day ?? null);
  const [time, setTime] = useState(hour?.time ?? '');
  const [where, setWhere] = useState(hour?.link ?? hour?.address ?? '');
  const [dayMissing, setDayMissing] = useState(false);
  const said = dayMissing ? null : setting.said;
  async function set(): Promise<void> {
    setDayMissing(day === null);
    if (day === null) return;
    await setting.run(act(SetHour, { platform, day, time, where }, platform), (data) =>
      sayHourSet(data.setHour, { checkin: t, say: words('say'), app }),
    );
  }
  return (
    <details>
      <summary>{hour ? t.change : t.set}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <Chips
          label={t.dayLabel}
          chips={weekdays.map((value) => ({ value, label: sayWeekday(value) }))}
          value={day}
          onValue={setDay}
        />
        {dayMissing && <SaidLine said={{ tone: 'gentle', text: t.chooseDay }} />}
        <Field
          label={t.timeLabel}
          name="time"
          kind="time"
          value={time}
          onValue={setTime}
          problem={said?.field === 'time' ? said.text : undefined}
        />
        <Field
          label={t.whereLabel}
          hint={t.whereHint}
          name="where"
          value={where}
          onValue={setWhere}
          problem={said?.field === 'where' ? said.text : undefined}
        />
        {said && !said.field && <SaidLine said={said} />}
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={setting.busy}>
          {setting.busy ? app.sending : t.save}
        </button>
      </form>
    </details>
  );
}
