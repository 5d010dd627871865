import { session } from '../../shared/session/session';
import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import { useNamedAct, type NamedAct } from '../residents/useNamedAct';
import { sayClaim, type ClaimNext } from './claimMessages';
import { ClaimTask, JoinTask, type ClaimTaskMutation } from './claims.generated';

export interface Claiming extends Pick<NamedAct<ClaimNext>, 'stage' | 'giveName' | 'stop'> {
  claim(): Promise<void>;
  claimAs(name: string): Promise<void>;
  join(): Promise<void>;
}

function say(answer: ClaimTaskMutation['claimTask']): Said<ClaimNext> {
  return sayClaim(answer, { claims: words('claims'), tasks: words('tasks'), app: words('app'), name: session.name() });
}

/** "Ik doe dit", and "Ja, samen" when the task turns out to be full. */
export function useClaim(task: string): Claiming {
  const { stage, giveName, stop, go, goAs } = useNamedAct<ClaimNext>();
  const wish = { variables: { task }, about: task };
  const claim = { ...wish, operation: ClaimTask, say: (data: ClaimTaskMutation) => say(data.claimTask) };
  return {
    stage,
    giveName,
    stop,
    claim: () => go(claim),
    claimAs: (name) => goAs(name, claim),
    join: () => go({ ...wish, operation: JoinTask, say: (data) => say(data.joinTask) }),
  };
}
