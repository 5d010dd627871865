import { useEffect } from 'preact/hooks';
import { words } from '../../shared/words/words';
import { PausedLine } from '../danger/PausedLine';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { isFull } from './useClaim';
import { want } from './wanted';

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
  if (task.pause) return <PausedLine pause={task.pause} />;
  const full = isFull(task);
  return (
    <button
      type="button"
      class={full ? 'quiet' : 'sun'}
      aria-label={full ? t.togetherTask({ task: task.title }) : t.iDoThisTask({ task: task.title })}
      onClick={() => want(task)}
    >
      {full ? t.together : t.iDoThis}
    </button>
  );
}
