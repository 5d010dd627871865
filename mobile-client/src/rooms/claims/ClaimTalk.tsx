import { useEffect } from 'preact/hooks';
import { Talk } from '../../shared/ui/Talk';
import { words } from '../../shared/words/words';
import { ClaimStages } from './ClaimStages';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { useClaim } from './useClaim';
import { wantNothing } from './wanted';

/** From the tap on "Ik doe dit" to having it. */
export function ClaimTalk({ task }: { task: TileTaskFragment }) {
  const claiming = useClaim(task);
  useEffect(() => void claiming.claim(), []);
  return (
    <Talk title={claiming.stage.at === 'name' ? words('residents').welcome : task.title} onClose={wantNothing}>
      <ClaimStages claiming={claiming} onEnd={wantNothing} />
    </Talk>
  );
}
