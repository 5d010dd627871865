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
import { sayHourSet, sayWeekday, sayWhenAndWhere, weekdays, whereOf } from './checkinMessages';
import { SetHour, type CheckinPageQuery, type WholeHourFragment } from './checkin.generated';

interface SetHourFormProps {
  platform: string;
  hour: WholeHourFragment | null;
  earlier: NonNullable<CheckinPageQuery['checkin']>['earlier'];
}

/** A day, a time and where: it holds at once. What it was before is put back with one tap (DOMAIN rule 10). */
export function SetHourForm({ platform, hour, earlier }: SetHourFormProps) {
  const t = words('checkin');
  const app = words('app');
  const setting = useAct<ChangeNext>();
  const [day, setDay] = useState<Weekday | null>(hour?.day ?? null);
  const [time, setTime] = useState(hour?.time ?? '');
  const [where, setWhere] = useState(hour?.link ?? hour?.address ?? '');
  const [dayMissing, setDayMissing] = useState(false);
  const said = dayMissing ? null : setting.said;
  const send = (chosen: { day: Weekday; time: string; where: string }) =>
    setting.run(act(SetHour, { platform, ...chosen }, platform), (data) =>
      sayHourSet(data.setHour, { checkin: t, say: words('say'), app }),
    );
  async function set(): Promise<void> {
    setDayMissing(day === null);
    if (day !== null) await send({ day, time, where });
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
      {earlier.length > 0 && (
        <section>
          <h3>{t.earlierTitle}</h3>
          <ul class="keys">
            {earlier.map((before) => (
              <li key={before.id}>
                <div>
                  <p dir="auto">{sayWhenAndWhere(before, t)}</p>
                </div>
                <button
                  type="button"
                  class="quiet"
                  disabled={setting.busy}
                  aria-label={t.putBackThis({ when: sayWhenAndWhere(before, t) })}
                  onClick={() => void send({ day: before.day, time: before.time, where: whereOf(before) })}
                >
                  {t.putBack}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}
