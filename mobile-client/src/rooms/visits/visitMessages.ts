import { whoInOffice } from '../../shared/ui/inOffice';
import type { Said } from '../../shared/ui/said';
import { dayOf, shortDayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { VisitsWords } from '../../shared/words/generated/visits';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import { sayWhen } from '../tasks/duration';
import type {
  InviteMutation,
  LogVisitMutation,
  SeenVisitFragment,
  SeenVisitsFragment,
  TakeInvitationBackMutation,
  TakeVisitBackMutation,
} from './visits.generated';

/** "Marije (Groen) kwam kijken op 12 mei." */
export function sayCame(
  { by, department, day }: SeenVisitFragment,
  { visits, app }: Pick<Catalogues, 'visits' | 'app'>,
) {
  return visits.came({ who: whoInOffice(by, department, app), day: shortDayOf(`${day}T12:00:00Z`) });
}

/** "Kom eens kijken: dinsdag 19 mei, 15.00 uur is Amina er." And, for whom there are more times: "Het kan ook …" */
export function sayInvitation(
  { by, times }: SeenVisitsFragment['invitations'][number],
  now: number,
  { visits, tasks, app }: Pick<Catalogues, 'visits' | 'tasks' | 'app'>,
): string {
  const [first = '', ...others] = times.map((time) => sayWhen(time, now, tasks));
  return [
    visits.comeAndSee({ name: by ?? app.aNeighbour, when: first }),
    ...others.map((when) => visits.orThen({ when })),
  ].join(' ');
}

export function sayVisitLogged(answer: LogVisitMutation['logVisit'], t: VisitsWords): Said {
  switch (answer.__typename) {
    case 'VisitLogged':
      return { tone: 'good', text: t.logged };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayVisitBack(answer: TakeVisitBackMutation['takeVisitBack'], t: VisitsWords): Said {
  switch (answer.__typename) {
    case 'VisitTakenBack':
      return { tone: 'good', text: t.takenBack };
    case 'VisitStays':
      return { tone: 'gentle', text: t.stays };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

type Speaker = Pick<Catalogues, 'visits' | 'say'>;

export function sayInvited(answer: InviteMutation['invite'], { visits: t, say }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'Invited':
      return { tone: 'good', text: t.invited, more: t.invitedMore };
    case 'TimesRefused':
      return { tone: 'gentle', text: t.timesRefused({ day: dayOf(answer.latest) }) };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayInvitationBack(
  answer: TakeInvitationBackMutation['takeInvitationBack'],
  { visits: t, say }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'InvitationTakenBack':
      return { tone: 'good', text: t.invitationTakenBack };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
