import { sayEnough } from '../../shared/ui/enoughForToday';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { Catalogues } from '../../shared/words/generated';
import { sayTooMany, type ClaimNext } from '../claims/claimMessages';
import { sayAskTheOthers, sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { ChangeProjectMutation, MakeProjectMutation, WithdrawProjectMutation } from './projects.generated';

export type ProjectMadeNext =
  { readonly kind: 'made'; readonly project: string } | Extract<ClaimNext, { kind: 'letGo' }>;

export function sayProjectMade(
  answer: MakeProjectMutation['makeProject'],
  { projects: t, claims, app }: Pick<Catalogues, 'projects' | 'claims' | 'app'>,
): Said<ProjectMadeNext> {
  switch (answer.__typename) {
    case 'ProjectMade':
      return {
        tone: 'good',
        text: t.made,
        more: t.madeMore,
        next: { kind: 'made', project: answer.project.id },
      };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'TooManyClaims':
      return sayTooMany(answer, claims);
    case 'EnoughForToday':
      return { tone: 'gentle', text: sayEnough(answer, app) };
    case 'NotFound':
      return { tone: 'gentle', text: app.notThere };
  }
}

export function sayProjectChanged(
  answer: ChangeProjectMutation['changeProject'],
  { projects: t, say, app }: Pick<Catalogues, 'projects' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ProjectChanged':
      return { tone: 'good', text: t.changed };
    case 'AskTheOthers':
      return sayAskTheOthers(answer, say, app);
    case 'UnderDiscussion':
      return { tone: 'gentle', text: say.underDiscussion };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'LinkRefused':
      return { tone: 'gentle', text: app.linkRefused, field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayProjectWithdrawn(
  answer: WithdrawProjectMutation['withdrawProject'],
  t: Catalogues['projects'],
): Said {
  switch (answer.__typename) {
    case 'ProjectWithdrawn':
      return { tone: 'good', text: t.withdrawn };
    case 'ProjectIsShared':
      return { tone: 'gentle', text: t.shared };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
