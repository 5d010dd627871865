import { dayOf, daysAhead, timeOf } from '../../shared/ui/time';
import type { ClaimsWords } from '../../shared/words/generated/claims';
import type { TileTaskFragment } from '../tasks/tasks.generated';

type Meeting = Pick<TileTaskFragment, 'startsAt' | 'place'>;

/** "Tot morgen, 15.00 uur! De plek: Speeltuin.", or null where there is no time to wait for. */
export function saySeeYou({ startsAt, place }: Meeting, now: number, t: ClaimsWords): string | null {
  if (!startsAt || Date.parse(startsAt) <= now) return null;
  const when = sayTill(startsAt, now, t);
  return place ? `${when} ${t.seeYouWhere({ place: place.name })}` : when;
}

function sayTill(startsAt: string, now: number, t: ClaimsWords): string {
  const time = timeOf(startsAt);
  const ahead = daysAhead(startsAt, now);
  if (ahead === 0) return t.seeYouToday({ time });
  return ahead === 1 ? t.seeYouTomorrow({ time }) : t.seeYouOn({ day: dayOf(startsAt), time });
}
