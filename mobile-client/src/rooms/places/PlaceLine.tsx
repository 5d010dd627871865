import { dayOf, onTheClock, timeOf } from '../../shared/ui/time';
import type { ProjectsWords } from '../../shared/words/generated/projects';
import { words } from '../../shared/words/words';

interface Standing {
  readonly name: string;
  readonly open: { readonly open: boolean; readonly until: string | null } | null;
  readonly sign: string | null;
}

const aDay = 24 * 3600_000;
const dateOf = (instant: string): string => onTheClock(instant).slice(0, 10);

/** Open or not, and until when; the day is named when it is not today. */
export function sayOpen(open: NonNullable<Standing['open']>, now: number, t: ProjectsWords): string {
  if (!open.until) return open.open ? t.openNow : t.closedNow;
  const time = timeOf(open.until);
  const daysAhead = (Date.parse(dateOf(open.until)) - Date.parse(dateOf(new Date(now).toISOString()))) / aDay;
  if (daysAhead === 0) return open.open ? t.openUntil({ time }) : t.closedUntil({ time });
  if (daysAhead === 1) return open.open ? t.openUntilTomorrow({ time }) : t.closedUntilTomorrow({ time });
  const day = dayOf(open.until);
  return open.open ? t.openUntilDay({ day, time }) : t.closedUntilDay({ day, time });
}

/** Where it is, whether it is open, and its sign. */
export function PlaceLine({ place }: { place: Standing }) {
  const t = words('projects');
  return (
    <p class="place">
      <span dir="auto">{place.name}</span>
      {place.open && (
        <strong class={place.open.open ? 'is-open' : 'is-closed'}>{sayOpen(place.open, Date.now(), t)}</strong>
      )}
      {place.sign && <a href={`/s/${place.sign}`}>{t.toSign}</a>}
    </p>
  );
}
