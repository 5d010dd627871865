import { whoInOffice } from '../../shared/ui/inOffice';
import { namesOf, type Person } from '../../shared/ui/People';
import { words } from '../../shared/words/words';
import type { Said } from '../../shared/ui/said';
import { dayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { AppWords } from '../../shared/words/generated/app';
import type { DeedsWords } from '../../shared/words/generated/deeds';
import { sayOver } from '../claims/claimMessages';
import type {
  SayDoneMutation,
  SayWeSeeYouMutation,
  StoryDeedFragment,
  TakeWeSeeYouBackMutation,
  ThankMutation,
  UndoDoneMutation,
} from './deeds.generated';

export interface DoneNext {
  readonly project: { readonly id: string; readonly name: string };
  readonly deed: { readonly id: string; readonly undoUntil: string };
  readonly sayUntil: string;
  readonly othersBusy: string | null;
}

export function sayDone(
  answer: SayDoneMutation['sayDone'],
  { deeds: t, claims, tasks, app }: Pick<Catalogues, 'deeds' | 'claims' | 'tasks' | 'app'>,
): Said<DoneNext> {
  switch (answer.__typename) {
    case 'DeedDone': {
      return {
        tone: 'good',
        text: t.doneSaid,
        more: t.sayNow({ project: answer.task.project.name }),
        next: {
          project: answer.task.project,
          deed: answer.deed,
          sayUntil: t.sayNowUntil({ day: dayOf(answer.sayUntil) }),
          othersBusy: sayOthersBusy(answer.task.doers, t, app),
        },
      };
    }
    case 'ClaimIsOver':
      return { tone: 'gentle', text: sayOver(answer.ended, claims) };
    case 'NotFound':
      return { tone: 'gentle', text: tasks.gone };
  }
}

function sayOthersBusy(doers: readonly Person[], t: DeedsWords, app: AppWords): string | null {
  const busy = doers.filter((doer) => !doer.me && !doer.done);
  return busy.length > 0 ? t.othersBusy({ names: namesOf(busy, app), count: busy.length }) : null;
}

/** "Jij hebt dit gedaan. Ben is nog bezig." */
export function sayOwnDone(
  { doers }: { readonly doers: readonly Person[] },
  t: DeedsWords = words('deeds'),
  app: AppWords = words('app'),
): string {
  return [t.youDidThis, sayOthersBusy(doers, t, app)].filter(Boolean).join(' ');
}

export function sayUndone(answer: UndoDoneMutation['undoDone'], t: DeedsWords): Said {
  switch (answer.__typename) {
    case 'DeedUndone':
      return { tone: 'good', text: t.undone };
    case 'TooLateToUndo':
      return { tone: 'gentle', text: t.tooLateToUndo };
    case 'NotFound':
      return { tone: 'gentle', text: t.undoNotFound };
  }
}

export function sayThanked(answer: ThankMutation['thank'], t: DeedsWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'Thanked':
      return { tone: 'good', text: t.thankedName({ name: answer.deed.doer.name ?? app.aNeighbour }) };
    case 'OwnDeed':
      return { tone: 'gentle', text: t.ownDeed };
    case 'NotFound':
      return { tone: 'gentle', text: t.thankGone };
  }
}

/** "Sandra (Groen): We zien je" */
export const sayWeSeeYouBy = (
  { name, department }: StoryDeedFragment['weSeeYou'][number],
  t: DeedsWords,
  app: AppWords,
): string => t.weSeeYouBy({ who: whoInOffice(name, department, app) });

export function sayWeSeeYou(answer: SayWeSeeYouMutation['sayWeSeeYou'], t: DeedsWords): Said {
  switch (answer.__typename) {
    case 'WeSeeYouSaid':
      return { tone: 'good', text: t.weSeeYouSaid };
    case 'NotFound':
      return { tone: 'gentle', text: t.thankGone };
  }
}

export function sayWeSeeYouBack(answer: TakeWeSeeYouBackMutation['takeWeSeeYouBack'], t: DeedsWords): Said {
  switch (answer.__typename) {
    case 'WeSeeYouTakenBack':
      return { tone: 'good', text: t.weSeeYouTakenBack };
    case 'NotFound':
      return { tone: 'gentle', text: t.thankGone };
  }
}
