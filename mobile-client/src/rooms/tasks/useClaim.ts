import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Ended } from '../../shared/api/outbox';
import { session } from '../../shared/session/session';
import { needsName, sayEnded } from '../../shared/ui/ended';
import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import { introduceAnd } from '../residents/introduce';
import { sayIntroduced } from '../residents/residentMessages';
import { sayClaim, type ClaimNext } from './claimMessages';
import { ClaimTask, JoinTask, type ClaimTaskMutation } from './tasks.generated';

/** Where a resident is between wanting a task and having it. */
export type ClaimStage =
  | { readonly at: 'start' }
  | { readonly at: 'name'; readonly problem: string | null }
  | { readonly at: 'sending' }
  | { readonly at: 'said'; readonly said: Said<ClaimNext> };

type Way = 'claim' | 'join';
type Answer = { claim: ClaimTaskMutation['claimTask'] };

function wish(task: string, way: Way) {
  return { operation: way === 'claim' ? ClaimTask : JoinTask, variables: { task }, about: task };
}

/** `claimTask` and `joinTask` answer the same. */
function claimIn(data: object): Answer {
  return { claim: Object.values(data)[0] as ClaimTaskMutation['claimTask'] };
}

function say(ended: Ended<object>): Said<ClaimNext> {
  const speaker = { t: words('tasks'), app: words('app'), name: session.name() };
  return sayEnded(ended, (data) => sayClaim(claimIn(data).claim, speaker));
}

export interface Claiming {
  readonly stage: ClaimStage;
  claim(): Promise<void>;
  join(): Promise<void>;
  giveName(name: string): Promise<void>;
  stop(): void;
}

export function useClaim(task: string): Claiming {
  const [stage, setStage] = useState<ClaimStage>({ at: 'start' });
  const [way, setWay] = useState<Way>('claim');

  async function go(wanted: Way): Promise<void> {
    setWay(wanted);
    if (!session.known()) return setStage({ at: 'name', problem: null });
    setStage({ at: 'sending' });
    const { operation, variables, about } = wish(task, wanted);
    const ended: Ended<object> = await act<object, typeof variables & { key: string }>(operation, variables, about);
    if (needsName(ended)) session.notKnown();
    setStage(needsName(ended) ? { at: 'name', problem: null } : { at: 'said', said: say(ended) });
  }

  async function giveName(name: string): Promise<void> {
    setStage({ at: 'sending' });
    const { operation, variables, about } = wish(task, way);
    const [introduced, claimed] = await introduceAnd<object, typeof variables & { key: string }>(name, {
      operation,
      variables,
      about,
    });
    if (claimed.kind !== 'dropped') return setStage({ at: 'said', said: say(claimed) });
    const refused = sayEnded(introduced, (data) => sayIntroduced(data.introduce, words('residents'), words('app')));
    setStage({ at: 'name', problem: refused.text });
  }

  return {
    stage,
    claim: () => go('claim'),
    join: () => go('join'),
    giveName,
    stop: () => setStage({ at: 'start' }),
  };
}
