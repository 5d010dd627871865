import { dateOf } from '../../shared/ui/time';
import { words } from '../../shared/words/words';
import type { SeenFreedomFragment } from './rights.generated';

/** What may be done already, each with where that stands. */
export function FreedomLines({ freedoms }: { freedoms: readonly SeenFreedomFragment[] }) {
  const t = words('rights');
  return (
    <ul class="lines">
      {freedoms.map((freedom) => {
        const stands = t.freedomFrom({ source: freedom.source, day: dateOf(freedom.agreedOn) });
        return (
          <li key={freedom.id}>
            <p class="strong" dir="auto">
              {freedom.sentence}
            </p>
            <p class="hint" dir="auto">
              {freedom.url ? (
                <a href={freedom.url} target="_blank" rel="noopener noreferrer">
                  {stands}
                </a>
              ) : (
                stands
              )}
              {freedom.until && ` ${t.freedomUntil({ day: dateOf(freedom.until) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
