import type { Said } from '../../shared/ui/said';
import { shortDayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import { sayAgreed, sayWho, type Spoken as SpokenWords } from '../proposals/changeWords';
import type { DecisionNext } from '../proposals/proposalMessages';
import { sayDoersDecide } from '../say/deciderMessages';
import type {
  AgreedProposalFragment,
  PutBackMutation,
  SayFineMutation,
  TalkFirstMutation,
  WhyDeciderFragment,
} from './decisions.generated';

type Spoken = Pick<Catalogues, 'decisions' | 'say'>;

const gentle = (text: string) => ({ tone: 'gentle', text }) as const;

export function sayFine(answer: SayFineMutation['sayFine'], { decisions: t, say }: Spoken): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'FineSaid':
      return { tone: 'good', text: t.fineSaid({ name: sayWho(answer.change.by, t) }) };
    case 'ChangeIsOver':
      return gentle(t.changeIsOver);
    case 'OwnChange':
      return gentle(t.ownChange);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayTalkFirst(
  answer: TalkFirstMutation['talkFirst'],
  { decisions: t, say }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'TalkedOver':
      return { tone: 'good', text: t.talkedOver, more: t.talkedOverMore };
    case 'TooLateToTalk':
      return gentle(t.tooLateToTalk);
    case 'ChangeIsOver':
      return gentle(t.changeIsOver);
    case 'OwnChange':
      return gentle(t.ownChange);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayPutBack(answer: PutBackMutation['putBack'], { decisions: t, say }: Spoken): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'PutBack':
      return { tone: 'good', text: t.putBackDone };
    case 'Proposed':
      return { tone: 'good', text: t.proposed };
    case 'ChangeIsOver':
      return gentle(t.changeIsOver);
    case 'UnderDiscussion':
      return gentle(say.underDiscussion);
    case 'TaskIsDone':
      return gentle(t.taskIsDone);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

/** "12 mei, Net spannen: we stoppen ermee"; on its own page nobody has to be told what it is about. */
export function sayAgreedOn(proposal: AgreedProposalFragment, here: string, spoken: SpokenWords): string {
  const t = spoken.decisions;
  const day = shortDayOf(proposal.settledAt ?? '');
  const { about } = proposal;
  const when = about.id === here ? day : t.agreedAbout({ day, about: about.name });
  return t.agreedOn({ when, what: sayAgreed(proposal, spoken) });
}

/** Put back, or changed by what came after it. Money that was spent, or a handover, has no change to be replaced. */
export const isOtherwiseNow = ({ aspect, change }: AgreedProposalFragment): boolean =>
  change === null && aspect !== 'MONEY' && aspect !== 'HANDOVER' && aspect !== 'HANDOVER_ENDS';

/** "Ben bepaalde mee door iets te doen op 12 mei: Net spannen." */
export function sayWhyDecider({ name, me, through }: WhyDeciderFragment, t: Catalogues['decisions']): string {
  const who = sayWho({ name, me }, t);
  const task = through.taskTitle;
  switch (through.kind) {
    case 'DEED':
      return t.decidedDeed({ name: who, day: shortDayOf(through.at), task });
    case 'CLAIM':
      return t.decidedClaim({ name: who, task });
  }
}
