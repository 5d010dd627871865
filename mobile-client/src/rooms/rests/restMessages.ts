import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { shortDayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { RestsWords } from '../../shared/words/generated/rests';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  RestPlatformMutation,
  RestProjectMutation,
  WakePlatformMutation,
  WakeProjectMutation,
  WholeRestFragment,
} from './rests.generated';

type Speaker = Pick<Catalogues, 'rests' | 'say' | 'app'>;

/** In the doers' own words where they wrote any. */
export function sayProjectAtRest({ because, sentence }: WholeRestFragment, t: RestsWords): string {
  return `${t.projectRests} ${sentence ?? sayReason(because, t)}`.trim();
}

export function sayPlatformAtRest({ sentence }: WholeRestFragment, t: RestsWords): string {
  return t.platformRests({ because: sentence ?? '…' });
}

function sayReason(because: WholeRestFragment['because'], t: RestsWords): string {
  switch (because) {
    case 'NO_DOERS':
      return t.noDoers;
    case 'NO_MONEY':
      return t.noMoney;
    case 'WAITING_FOR_MUNICIPALITY':
      return t.waitingForMunicipality;
    case 'SEASON':
      return t.season;
    case 'OTHER':
      return '';
  }
}

/** "Dat zei Amina op 12 mei." */
export function sayWhoRests({ by, since }: WholeRestFragment, t: RestsWords): string {
  const day = shortDayOf(since);
  return by ? t.saidBy({ name: by, day }) : t.saidByNeighbour({ day });
}

export function sayProjectRests(
  answer: RestProjectMutation['restProject'],
  { rests: t, say, app }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ProjectRests':
      return { tone: 'good', text: t.projectRestsNow };
    case 'ProjectRestsAlready':
      return { tone: 'gentle', text: t.restsAlready };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayProjectWoke(
  answer: WakeProjectMutation['wakeProject'],
  { rests: t, say }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ProjectWoke':
      return { tone: 'good', text: t.projectWoke };
    case 'ProjectDoesNotRest':
      return { tone: 'gentle', text: t.doesNotRest };
    case 'AllOfUsRest': {
      const platform = answer.platform.name;
      return { tone: 'gentle', text: t.allOfUsRest({ platform }), more: t.allOfUsRestMore({ platform }) };
    }
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayPlatformRests(
  answer: RestPlatformMutation['restPlatform'],
  { rests: t, say, app }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'PlatformRests':
      return { tone: 'good', text: t.platformRestsNow };
    case 'PlatformRestsAlready':
      return { tone: 'gentle', text: t.restsAlready };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayPlatformWoke(
  answer: WakePlatformMutation['wakePlatform'],
  { rests: t, say }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'PlatformWoke':
      return { tone: 'good', text: t.platformWoke };
    case 'PlatformDoesNotRest':
      return { tone: 'gentle', text: t.doesNotRest };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
