import { words } from '../../shared/words/words';
import type { SeenPauseFragment } from './danger.generated';

/** In the place of "Ik doe dit": why not now. */
export function PausedLine({ pause }: { pause: SeenPauseFragment }) {
  return (
    <p class="paused">
      <b>{words('claims').paused}</b> <span dir="auto">{pause.warning.sentence}</span>
    </p>
  );
}
