import { words } from '../../shared/words/words';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { sayCap, wayIn } from './joiningMessages';

/** In the place of "Ik doe dit": why nobody can come beside who is in now. */
export function NoRoomLine({ task }: { task: TileTaskFragment }) {
  const t = words('joining');
  return (
    <p class="hint" dir="auto">
      {wayIn(task) === 'learnerIsThere' ? t.learnerIsThere : sayCap(task, t)}
    </p>
  );
}
