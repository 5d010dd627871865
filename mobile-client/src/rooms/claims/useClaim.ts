import { session } from '../../shared/session/session';
import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import { wayIn } from '../joining/joiningMessages';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { useNamedAct, type NamedAct } from '../residents/useNamedAct';
import { sayClaim, type ClaimNext } from './claimMessages';
import { ClaimTask, JoinTask, type ClaimTaskMutation, type JoinTaskMutation } from './claims.generated';

export interface Claiming extends Pick<NamedAct<ClaimNext>, 'stage' | 'giveName' | 'stop'> {
  /** What its button says. */
  readonly button: string;
  claim(): Promise<void>;
  claimAs(name: string): Promise<void>;
  join(): Promise<void>;
}

function say(answer: ClaimTaskMutation['claimTask']): Said<ClaimNext> {
  return sayClaim(answer, {
    claims: words('claims'),
    joining: words('joining'),
    tasks: words('tasks'),
    app: words('app'),
    name: session.name(),
  });
}

/** What its button says; null where one cannot come in now. */
export function buttonOf(task: TileTaskFragment): string | null {
  switch (wayIn(task)) {
    case 'slot':
      return words('claims').iDoThis;
    case 'beside':
      return words('claims').together;
    case 'learn':
      return words('joining').iWalkAlong;
    case 'capped':
    case 'learnerIsThere':
      return null;
  }
}

/** "Ik doe dit", "Ik loop mee", and "Ja, samen" when the task turns out to be full. Who sees that it is full joins at once. */
export function useClaim(wanted: TileTaskFragment): Claiming {
  const task = wanted.id;
  const full = wayIn(wanted) === 'beside';
  const { stage, giveName, stop, go, goAs } = useNamedAct<ClaimNext>();
  const wish = { variables: { task }, about: task };
  const claim = { ...wish, operation: ClaimTask, say: (data: ClaimTaskMutation) => say(data.claimTask) };
  const join = { ...wish, operation: JoinTask, say: (data: JoinTaskMutation) => say(data.joinTask) };
  return {
    button: buttonOf(wanted) ?? words('claims').iDoThis,
    stage,
    giveName,
    stop,
    claim: () => (full ? go(join) : go(claim)),
    claimAs: (name) => (full ? goAs(name, join) : goAs(name, claim)),
    join: () => go(join),
  };
}
