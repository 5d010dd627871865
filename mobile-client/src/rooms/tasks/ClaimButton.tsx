import { words } from '../../shared/words/words';
import { Talk } from '../../shared/ui/Talk';
import { ClaimStages } from './ClaimStages';
import type { TileTaskFragment } from './tasks.generated';
import { useClaim } from './useClaim';

/** "Ik doe dit": one tap for who is known; who is not, tells a name first. */
export function ClaimButton({ task }: { task: TileTaskFragment }) {
  const t = words('tasks');
  const claiming = useClaim(task.id);
  const { stage } = claiming;
  const full = task.state === 'OPEN' && task.stillNeeded === 0;
  return (
    <>
      {task.myClaim ? (
        <a class="quiet mine" href={`/klus/${task.id}`}>
          {t.youDoThis}
        </a>
      ) : (
        <button
          type="button"
          class={full ? 'quiet' : 'sun'}
          disabled={stage.at === 'sending'}
          aria-label={full ? t.togetherTask({ task: task.title }) : t.iDoThisTask({ task: task.title })}
          onClick={() => void claiming.claim()}
        >
          {full ? t.together : t.iDoThis}
        </button>
      )}
      {stage.at !== 'start' && (
        <Talk title={stage.at === 'name' ? words('residents').welcome : task.title} onClose={claiming.stop}>
          <ClaimStages claiming={claiming} onEnd={claiming.stop} />
        </Talk>
      )}
    </>
  );
}
