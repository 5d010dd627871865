import { namesOf } from '../../shared/ui/People';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { Catalogues } from '../../shared/words/generated';
import type { AppWords } from '../../shared/words/generated/app';
import type { ProjectsWords } from '../../shared/words/generated/projects';
import { sayTooMany, type ClaimNext } from '../claims/claimMessages';
import type { ChangeNext } from '../tasks/changeMessages';
import type { ChangeProjectMutation, MakeProjectMutation } from './projects.generated';

export type ProjectMadeNext =
  { readonly kind: 'made'; readonly project: string } | Extract<ClaimNext, { kind: 'letGo' }>;

export function sayProjectMade(
  answer: MakeProjectMutation['makeProject'],
  { tasks, claims, app }: Pick<Catalogues, 'tasks' | 'claims' | 'app'>,
): Said<ProjectMadeNext> {
  switch (answer.__typename) {
    case 'ProjectMade':
      return { tone: 'good', text: tasks.made, next: { kind: 'made', project: answer.project.id } };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'TooManyClaims':
      return sayTooMany(answer, claims);
    case 'NotFound':
      return { tone: 'gentle', text: app.notThere };
  }
}

export function sayProjectChanged(
  answer: ChangeProjectMutation['changeProject'],
  t: ProjectsWords,
  app: AppWords,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ProjectChanged':
      return { tone: 'good', text: t.changed };
    case 'AskTheOthers': {
      const others = answer.doers.filter((doer) => !doer.me);
      return { tone: 'gentle', text: t.askTheOthers({ names: namesOf(others, app) }) };
    }
    case 'DoersDecide':
      return { tone: 'gentle', text: t.doersDecide, next: { kind: 'tasks', tasks: answer.openTasks } };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
