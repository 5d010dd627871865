import { dayOf, daysAhead, timeOf } from '../../shared/ui/time';
import type { ProjectsWords } from '../../shared/words/generated/projects';
import { words } from '../../shared/words/words';
import type { SeenWarningFragment } from '../danger/danger.generated';
import { wordOf } from '../danger/dangerMessages';

interface Standing {
  readonly name: string;
  readonly open: { readonly open: boolean; readonly until: string | null } | null;
  readonly sign: string | null;
  /** Where the page does not show them itself. */
  readonly warnings?: readonly SeenWarningFragment[];
}

/** Open or not, and until when; the day is named when it is not today. */
export function sayOpen(open: NonNullable<Standing['open']>, now: number, t: ProjectsWords): string {
  if (!open.until) return open.open ? t.openNow : t.closedNow;
  const time = timeOf(open.until);
  const ahead = daysAhead(open.until, now);
  if (ahead === 0) return open.open ? t.openUntil({ time }) : t.closedUntil({ time });
  if (ahead === 1) return open.open ? t.openUntilTomorrow({ time }) : t.closedUntilTomorrow({ time });
  const day = dayOf(open.until);
  return open.open ? t.openUntilDay({ day, time }) : t.closedUntilDay({ day, time });
}

/** Where it is, whether it is open, and the way to its sign. */
export function PlaceTile({ place }: { place: Standing }) {
  const t = words('projects');
  const standing = (
    <>
      <span class={place.open ? 'hint' : ''} dir="auto">
        {place.name}
      </span>
      {place.open && (
        <strong class={place.open.open ? 'is-open' : 'is-closed'}>{sayOpen(place.open, Date.now(), t)}</strong>
      )}
      {place.warnings?.map((warning) => (
        <span key={warning.id} class="place-warning">
          <b>{wordOf(warning, words('danger'))}</b> <span dir="auto">{warning.sentence}</span>
        </span>
      ))}
    </>
  );
  if (!place.sign) return <div class="choice place">{standing}</div>;
  return (
    <a class="choice place" href={`/s/${place.sign}`}>
      {standing}
      <span class="place-sign">{t.toSign}</span>
    </a>
  );
}
