import { sayEnough } from '../../shared/ui/enoughForToday';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { monthOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { AppWords } from '../../shared/words/generated/app';
import type { TasksWords } from '../../shared/words/generated/tasks';
import { sayTooMany, type ClaimNext } from '../claims/claimMessages';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  ChangeTaskMutation,
  LeaveAsIdeaMutation,
  MakeIdeaMutation,
  MakeTaskMutation,
  TileTaskFragment,
  WithdrawTaskMutation,
} from './tasks.generated';

export type MadeNext =
  { readonly kind: 'made'; readonly task: TileTaskFragment } | Extract<ClaimNext, { kind: 'letGo' }>;

export function sayTaskMade(
  answer: MakeTaskMutation['makeTask'],
  { tasks: t, claims, app }: Pick<Catalogues, 'tasks' | 'claims' | 'app'>,
): Said<MadeNext> {
  switch (answer.__typename) {
    case 'TaskMade':
      return { tone: 'good', text: t.made, more: t.madeMore, next: { kind: 'made', task: answer.task } };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NumberRefused':
      return { tone: 'gentle', text: app.numberRefused(answer), field: answer.field };
    case 'TooManyClaims':
      return sayTooMany(answer, claims);
    case 'EnoughForToday':
      return { tone: 'gentle', text: sayEnough(answer, app) };
    case 'NotFound':
      return { tone: 'gentle', text: t.projectGone };
  }
}

export function sayIdeaMade(answer: MakeIdeaMutation['makeIdea'], t: TasksWords, app: AppWords): Said<MadeNext> {
  switch (answer.__typename) {
    case 'IdeaMade':
      return { tone: 'good', text: t.ideaMade, more: t.ideaMadeMore, next: { kind: 'made', task: answer.task } };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'EnoughForToday':
      return { tone: 'gentle', text: sayEnough(answer, app) };
    case 'NotFound':
      return { tone: 'gentle', text: t.projectGone };
  }
}

export function sayChanged(
  answer: ChangeTaskMutation['changeTask'],
  { tasks: t, say, app }: Pick<Catalogues, 'tasks' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'TaskChanged':
      return { tone: 'good', text: t.changed };
    case 'UnderDiscussion':
      return { tone: 'gentle', text: say.underDiscussion };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TaskIsDone':
      return { tone: 'gentle', text: t.alreadyDone };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NumberRefused':
      return { tone: 'gentle', text: app.numberRefused(answer), field: answer.field };
    case 'TimeRefused':
      return { tone: 'gentle', text: t.timeRefused({ month: monthOf(answer.latest.slice(0, 10)) }), field: 'startsAt' };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayLeft(answer: LeaveAsIdeaMutation['leaveAsIdea'], t: TasksWords): Said {
  switch (answer.__typename) {
    case 'LeftAsIdea':
      return { tone: 'good', text: answer.task.state === 'IDEA' ? t.leftAsIdea : t.leftOthersGoOn };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayWithdrawn(answer: WithdrawTaskMutation['withdrawTask'], t: TasksWords): Said {
  switch (answer.__typename) {
    case 'TaskWithdrawn':
      return { tone: 'good', text: t.withdrawn };
    case 'OthersAreIn':
      return { tone: 'gentle', text: t.othersAreIn };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
