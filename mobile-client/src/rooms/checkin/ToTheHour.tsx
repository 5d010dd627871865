import type { CheckinWords } from '../../shared/words/generated/checkin';
import { words } from '../../shared/words/words';
import { sayHour } from './checkinMessages';
import type { WholeHourFragment } from './checkin.generated';

const sayWhen = (hour: WholeHourFragment | null, t: CheckinWords): string =>
  hour ? [...(hour.now ? [t.nowOn] : []), sayHour(hour, t)].join(' · ') : t.notSet;

/** The way from a platform to its hour, with when it is. */
export function ToTheHour({ platform, hour }: { platform: string; hour: WholeHourFragment | null }) {
  const t = words('checkin');
  return (
    <section aria-labelledby="hour">
      <h2 id="hour">{t.title}</h2>
      <a class="choice" href={`/buurt/${platform}/uurtje`}>
        <span>{sayWhen(hour, t)}</span>
        <span class="hint">{t.read}</span>
      </a>
    </section>
  );
}

interface ToMyHoursProps {
  checkins: readonly { platform: { id: string; name: string }; hour: WholeHourFragment | null }[];
}

/** For who is in office: the hours of the platforms in their municipality. */
export function ToMyHours({ checkins }: ToMyHoursProps) {
  const t = words('checkin');
  if (checkins.length === 0) return null;
  return (
    <section aria-labelledby="my-hours">
      <h2 id="my-hours">{t.title}</h2>
      <p class="hint">{t.whoCan}</p>
      {checkins.map(({ platform, hour }) => (
        <a key={platform.id} class="choice" href={`/buurt/${platform.id}/uurtje`}>
          <span>{sayWhen(hour, t)}</span>
          <span class="hint" dir="auto">
            {platform.name}
          </span>
        </a>
      ))}
    </section>
  );
}
