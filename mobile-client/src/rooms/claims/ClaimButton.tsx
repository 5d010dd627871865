import { useEffect } from 'preact/hooks';
import { words } from '../../shared/words/words';
import { PausedLine } from '../danger/PausedLine';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { wayIn, type WayIn } from '../joining/joiningMessages';
import { NoRoomLine } from '../joining/NoRoomLine';
import { buttonOf } from './useClaim';
import { want } from './wanted';

function labelOf(way: WayIn, task: string): string {
  if (way === 'beside') return words('claims').togetherTask({ task });
  return way === 'learn' ? words('joining').iWalkAlongTask({ task }) : words('claims').iDoThisTask({ task });
}

/** "Ik doe dit": one tap for who is known; who is not, tells a name first. */
export function ClaimButton({ task }: { task: TileTaskFragment }) {
  const t = words('claims');
  // So that the talk is there before the tap.
  useEffect(() => void import('./ClaimTalk'), []);
  if (task.myClaim) {
    return (
      <a class="quiet" href={`/klus/${task.id}`}>
        {t.youDoThis}
      </a>
    );
  }
  if (task.projectEnded) {
    return (
      <p class="hint">
        {t.projectEnded} {t.projectEndedMore}
      </p>
    );
  }
  if (task.pause) return <PausedLine pause={task.pause} />;
  const way = wayIn(task);
  if (way === 'capped' || way === 'learnerIsThere') return <NoRoomLine task={task} />;
  return (
    <button
      type="button"
      class={way === 'beside' ? 'quiet' : 'sun'}
      aria-label={labelOf(way, task.title)}
      onClick={() => want(task)}
    >
      {buttonOf(task)}
    </button>
  );
}
