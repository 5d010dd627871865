import { words } from '../../shared/words/words';
import { sayHour } from './checkinMessages';
import type { WholeHourFragment } from './checkin.generated';

/** The way from a platform to its hour, with when it is. */
export function ToTheHour({ platform, hour }: { platform: string; hour: WholeHourFragment | null }) {
  const t = words('checkin');
  return (
    <section aria-labelledby="hour">
      <h2 id="hour">{t.title}</h2>
      <a class="choice" href={`/buurt/${platform}/uurtje`}>
        <span>{hour ? `${hour.now ? `${t.nowOn} · ` : ''}${sayHour(hour, t)}` : t.notSet}</span>
        <span class="hint">{t.read}</span>
      </a>
    </section>
  );
}
