import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dateOf, shortDayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { BackingWords } from '../../shared/words/generated/backing';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  AskAlongForBackingMutation,
  AskedForBackingFragment,
  AskForBackingMutation,
  BackMutation,
  SayNotNowMutation,
  SeenBackingFragment,
  TakeBackingBackMutation,
  WholeBackingFragment,
} from './backing.generated';

/** "„Ik sta hier achter.” – Hans, wethouder, 12 mei 2026, tot 12 november.", or until when that held. */
export function sayBacking(
  { by, role, sentence, saidAt, until, stands }: SeenBackingFragment,
  t: BackingWords,
): string {
  const said = {
    day: dateOf(saidAt),
    said: sentence === null ? t.iBackIt : `${t.iBackIt} ${sentence}`,
    who: role === null ? by : t.withRole({ name: by, role }),
  };
  return stands ? t.standsUntil({ ...said, until: shortDayOf(until) }) : t.stood({ ...said, until: dateOf(until) });
}

/** What a doer asked, for the liaison team. */
export function sayAskedAlong({ doer, sentence }: AskedForBackingFragment, t: BackingWords): string[] {
  const state = t.doerAsked({ name: doer ?? t.aNeighbourFirst });
  return sentence === null ? [state] : [state, t.whySaid({ name: doer ?? t.aNeighbour, sentence })];
}

/** Who took it back and why, a line each; for who asked, and for the backer. */
export function sayTakenBack(takenBack: WholeBackingFragment['takenBack'], t: BackingWords): string[] {
  return takenBack.flatMap(({ by, takenBackAt, because, mine }) => {
    const day = dateOf(takenBackAt);
    return [
      mine ? t.youTookBack({ day }) : t.tookBack({ name: by, day }),
      ...(because === null ? [] : [t.whySaid({ name: by, sentence: because })]),
    ];
  });
}

/** The letter that was answered so is old news. */
export const isAskedSince = ({ asking, takenBack }: WholeBackingFragment): boolean =>
  asking !== null &&
  !(
    asking.sentAt !== null &&
    takenBack.some(({ takenBackAt }) => Date.parse(takenBackAt) >= Date.parse(asking.sentAt ?? ''))
  );

/** What was asked so far, and what came of it, for who asks and is asked; one line each. */
export function sayAsking(asking: NonNullable<WholeBackingFragment['asking']>, t: BackingWords): string[] {
  const { doersAsked, doer, liaison, sentAt, sentence, notNow } = asking;
  const who = doer ?? t.aNeighbour;
  const state =
    sentAt !== null
      ? t.sent({ day: shortDayOf(sentAt) })
      : doersAsked
        ? t.doerAsked({ name: doer ?? t.aNeighbourFirst })
        : t.liaisonAsked({ name: liaison ?? '' });
  return [
    state,
    ...(sentence === null ? [] : [t.whySaid({ name: who, sentence })]),
    ...notNow.map((name) => t.saidNotNowBy({ name })),
  ];
}

type Speaker = Pick<Catalogues, 'backing' | 'say' | 'app'>;
type AskOutcome = AskForBackingMutation['askForBacking'] | AskAlongForBackingMutation['askAlongForBacking'];

export function sayBackingAsked(answer: AskOutcome, { backing: t, say, app }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'BackingAsked':
      return { tone: 'good', text: answer.backing.asking?.sentAt ? t.askedTogether : t.askedFirst };
    case 'BackingStands':
      return { tone: 'gentle', text: t.standsAlready };
    case 'NobodyToBack':
      return { tone: 'gentle', text: t.nobody };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

type BackOutcome = BackMutation['back'] | SayNotNowMutation['sayNotNow'] | TakeBackingBackMutation['takeBackingBack'];

export function sayBacked(answer: BackOutcome, { backing: t, app }: Omit<Speaker, 'say'>): Said {
  switch (answer.__typename) {
    case 'Backed':
      return { tone: 'good', text: t.backed };
    case 'NotNowSaid':
      return { tone: 'good', text: t.notNowOk };
    case 'BackingTakenBack':
      return { tone: 'good', text: t.takenBack };
    case 'BackingStands':
      return { tone: 'gentle', text: t.standsAlready };
    case 'NotAsked':
      return { tone: 'gentle', text: t.notAsked };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
