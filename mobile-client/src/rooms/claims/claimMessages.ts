import { namesOf } from '../../shared/ui/People';
import type { Said } from '../../shared/ui/said';
import { dayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { ClaimsWords } from '../../shared/words/generated/claims';
import type { TasksWords } from '../../shared/words/generated/tasks';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import type { ClaimTaskMutation, OwnClaimFragment, ReleaseClaimMutation, StillBusyMutation } from './claims.generated';

/** What one can do after a try to claim. */
export type ClaimNext =
  | { readonly kind: 'begin'; readonly claim: OwnClaimFragment }
  | { readonly kind: 'join'; readonly task: TileTaskFragment }
  | { readonly kind: 'letGo'; readonly claims: readonly OwnClaimFragment[] }
  | { readonly kind: 'other' };

export interface Speaker extends Pick<Catalogues, 'claims' | 'tasks' | 'app'> {
  /** How the resident is called, when this phone knows. */
  readonly name: string | null;
}

export function sayClaim(answer: ClaimTaskMutation['claimTask'], speaker: Speaker): Said<ClaimNext> {
  const { claims: t, tasks, app } = speaker;
  switch (answer.__typename) {
    case 'TaskClaimed':
      return {
        tone: 'good',
        text: welcome(answer.claim, speaker),
        more: t.heldUntil({ day: dayOf(answer.claim.lapsesAt) }),
        next: { kind: 'begin', claim: answer.claim },
      };
    case 'TaskIsFull': {
      const others = answer.task.doers.filter((doer) => !doer.me);
      return {
        tone: 'gentle',
        text: t.takenBy({ names: namesOf(others, app), count: others.length }),
        more: t.joinQuestion,
        next: { kind: 'join', task: answer.task },
      };
    }
    case 'TaskIsDone':
      return { tone: 'gentle', text: tasks.alreadyDone, more: t.alreadyDoneMore, next: { kind: 'other' } };
    case 'TooManyClaims':
      return sayTooMany(answer, t);
    case 'NotFound':
      return { tone: 'gentle', text: tasks.gone, more: t.alreadyDoneMore, next: { kind: 'other' } };
  }
}

export interface TooMany {
  readonly claims: readonly OwnClaimFragment[];
}

/** Also for who makes a task: its maker is its first doer. */
export function sayTooMany({ claims }: TooMany, t: ClaimsWords): Said<Extract<ClaimNext, { kind: 'letGo' }>> {
  return {
    tone: 'gentle',
    text: t.tooMany({ count: claims.length }),
    more: t.tooManyMore,
    next: { kind: 'letGo', claims },
  };
}

function welcome(claim: OwnClaimFragment, { claims: t, app, name }: Speaker): string {
  const others = claim.task.doers.filter((doer) => !doer.me && !doer.done);
  if (others.length === 0) return name ? t.claimedAlone({ name }) : t.claimedNoName;
  const names = namesOf(others, app);
  return name ? t.claimedWith({ name, others: names }) : t.claimedNoNameWith({ others: names });
}

export function sayReleased(answer: ReleaseClaimMutation['releaseClaim'], t: ClaimsWords, tasks: TasksWords): Said {
  switch (answer.__typename) {
    case 'ClaimReleased':
      return { tone: 'good', text: t.released };
    case 'ClaimIsOver':
      return { tone: 'gentle', text: sayOver(answer.ended, t) };
    case 'NotFound':
      return { tone: 'gentle', text: tasks.gone };
  }
}

export function sayStillBusy(answer: StillBusyMutation['stillBusy'], t: ClaimsWords, tasks: TasksWords): Said {
  switch (answer.__typename) {
    case 'ClaimKept':
      return { tone: 'good', text: t.keptUntil({ day: dayOf(answer.claim.lapsesAt) }) };
    case 'ClaimIsOver':
      return { tone: 'gentle', text: sayOver(answer.ended, t) };
    case 'NotFound':
      return { tone: 'gentle', text: tasks.gone };
  }
}

export function sayOver(ended: 'DONE' | 'RELEASED' | 'LAPSED', t: ClaimsWords): string {
  switch (ended) {
    case 'DONE':
      return t.wasDone;
    case 'RELEASED':
      return t.wasReleased;
    case 'LAPSED':
      return t.wasLapsed;
  }
}

/** "Lukt het nog?" is asked from the day on that the platform agreed on, not earlier. */
export function asksStillBusy(nudgeAt: string, now: number): boolean {
  return Date.parse(nudgeAt) <= now;
}
