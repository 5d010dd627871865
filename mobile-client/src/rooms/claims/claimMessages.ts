import { namesFirst, namesOf } from '../../shared/ui/People';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { AppWords } from '../../shared/words/generated/app';
import type { ClaimsWords } from '../../shared/words/generated/claims';
import type { JoiningWords } from '../../shared/words/generated/joining';
import type { TasksWords } from '../../shared/words/generated/tasks';
import { sayCap } from '../joining/joiningMessages';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { saySeeYou } from './seeYou';
import type {
  ClaimTaskMutation,
  OwnClaimFragment,
  ReleaseClaimMutation,
  StillBusyMutation,
  TellDoersMutation,
} from './claims.generated';

/** What one can do after a try to claim. */
export type ClaimNext =
  | { readonly kind: 'begin'; readonly claim: OwnClaimFragment }
  /** It begins at a fixed time. */
  | { readonly kind: 'meet' }
  | { readonly kind: 'join'; readonly task: TileTaskFragment }
  | { readonly kind: 'letGo'; readonly claims: readonly OwnClaimFragment[] }
  | { readonly kind: 'paused'; readonly task: TileTaskFragment }
  /** Here is no room now; these have. */
  | { readonly kind: 'others'; readonly tasks: readonly { readonly id: string; readonly title: string }[] }
  | { readonly kind: 'other' };

export interface Speaker extends Pick<Catalogues, 'claims' | 'joining' | 'tasks' | 'app'> {
  /** How the resident is called, when this phone knows. */
  readonly name: string | null;
}

export function sayClaim(answer: ClaimTaskMutation['claimTask'], speaker: Speaker, now = Date.now()): Said<ClaimNext> {
  const { claims: t, joining, tasks, app } = speaker;
  switch (answer.__typename) {
    case 'TaskClaimed': {
      const said = { tone: 'good', text: welcome(answer.claim, speaker) } as const;
      const seeYou = saySeeYou(answer.claim.task, now, t);
      if (seeYou) return { ...said, more: seeYou, next: { kind: 'meet' } };
      return {
        ...said,
        more: t.heldUntil({ day: dayOf(answer.claim.lapsesAt) }),
        next: { kind: 'begin', claim: answer.claim },
      };
    }
    case 'TaskIsFull':
      return {
        tone: 'gentle',
        text: sayTakenBy(answer.task, t, app),
        more: t.joinQuestion,
        next: { kind: 'join', task: answer.task },
      };
    case 'TaskIsCapped':
      return {
        tone: 'gentle',
        text: sayCap(answer.task, joining) ?? tasks.full,
        more: joining.somethingElse,
        next: { kind: 'others', tasks: answer.openTasks },
      };
    case 'LearnerPlaceIsTaken':
      return {
        tone: 'gentle',
        text: sayWhoLearns(answer.task.walkAlong?.learners ?? [], joining, app),
        more: joining.oneAtATime,
        next: { kind: 'others', tasks: answer.openTasks },
      };
    case 'TaskIsDone':
      return { tone: 'gentle', text: tasks.alreadyDone, more: t.alreadyDoneMore, next: { kind: 'other' } };
    case 'TaskIsPaused':
      return {
        tone: 'gentle',
        text: `${t.paused} ${answer.warning.sentence}`,
        more: t.pausedMore,
        next: { kind: 'paused', task: answer.task },
      };
    case 'ProjectIsEnded':
      return { tone: 'gentle', text: t.projectEnded, more: t.projectEndedMore, next: { kind: 'other' } };
    case 'TaskWordsAside':
      return { tone: 'gentle', text: t.wordsAside, more: t.wordsAsideMore, next: { kind: 'other' } };
    case 'TooManyClaims':
      return sayTooMany(answer, t);
    case 'NotFound':
      return { tone: 'gentle', text: tasks.gone, more: t.alreadyDoneMore, next: { kind: 'other' } };
  }
}

function sayWhoLearns(
  learners: readonly { readonly ready: boolean; readonly doer: { name: string | null; me: boolean; done: boolean } }[],
  t: JoiningWords,
  app: AppWords,
): string {
  const now = learners.find((learner) => !learner.ready && !learner.doer.done);
  return now ? t.learns({ name: namesFirst([now.doer], app) }) : t.learnerIsThere;
}

/** "Fatima en Ben doen dit al." */
export function sayTakenBy(task: TileTaskFragment, t: ClaimsWords, app: AppWords): string {
  const others = task.doers.filter((doer) => !doer.me && !doer.done);
  return t.takenBy({ names: namesFirst(others, app), count: others.length });
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

function welcome(claim: OwnClaimFragment, { claims: t, joining, app, name }: Speaker): string {
  if (claim.learning) return name ? joining.claimed({ name }) : joining.claimedNoName;
  const others = claim.task.doers.filter((doer) => !doer.me && !doer.done);
  if (others.length === 0) return name ? t.claimedAlone({ name }) : t.claimedNoName;
  const names = namesFirst([{ name, me: true }, ...others], app);
  return name ? t.claimedWith({ name, names }) : t.claimedNoNameWith({ names });
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

export function sayLineTold(
  answer: TellDoersMutation['tellDoers'],
  { claims: t, tasks, app }: Pick<Catalogues, 'claims' | 'tasks' | 'app'>,
): Said {
  switch (answer.__typename) {
    case 'LineTold': {
      const others = answer.task.doers.filter((doer) => !doer.me);
      return { tone: 'good', text: t.lineTold({ names: namesOf(others, app) }) };
    }
    case 'AloneInTask':
      return { tone: 'gentle', text: t.alone };
    case 'ClaimIsOver':
      return { tone: 'gentle', text: sayOver(answer.ended, t) };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
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
