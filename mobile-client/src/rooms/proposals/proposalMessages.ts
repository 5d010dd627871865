import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { monthOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import { sayTooMany, type ClaimNext } from '../claims/claimMessages';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import { sayWho } from './changeWords';
import type {
  AdviseMutation,
  AgreeMutation,
  ChangeProposalMutation,
  KeepForTheHourMutation,
  MakeOwnTaskMutation,
  ProposeMutation,
  SeeProblemMutation,
} from './proposals.generated';

type Spoken = Pick<Catalogues, 'decisions' | 'tasks' | 'say' | 'claims' | 'app'>;

export type DecisionNext =
  ChangeNext | Extract<ClaimNext, { kind: 'letGo' }> | { readonly kind: 'own'; readonly task: string };

const gentle = (text: string) => ({ tone: 'gentle', text }) as const;

export function sayProposed(
  answer: ProposeMutation['propose'],
  { decisions: t, say, app }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'Proposed':
      return { tone: 'good', text: answer.proposal.state === 'STANDS' ? t.agreedNow : t.proposed };
    case 'UnderDiscussion':
      return gentle(say.underDiscussion);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { ...gentle(sayTextProblem(answer, app)), field: answer.field };
    case 'NumberRefused':
      return { ...gentle(t.numberRefused({ atLeast: answer.atLeast, atMost: answer.atMost })), field: answer.field };
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayAgreed(answer: AgreeMutation['agree'], { decisions: t, say }: Spoken): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'Agreed':
      return { tone: 'good', text: answer.proposal.state === 'STANDS' ? t.agreedNow : t.agreed };
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayProblem(
  answer: SeeProblemMutation['object'],
  { decisions: t, say, app }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'ProblemSeen':
      return { tone: 'good', text: t.problemSeen, more: t.problemSeenMore({ name: sayWho(answer.proposal.by, t) }) };
    case 'ProblemSeenBefore':
      return gentle(t.problemSeenBefore);
    case 'OwnProposal':
      return gentle(t.ownProposal);
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { ...gentle(sayTextProblem(answer, app)), field: answer.field };
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayProposalChanged(
  answer: ChangeProposalMutation['changeProposal'],
  { decisions: t, tasks, say, app }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'ProposalChanged':
      return { tone: 'good', text: t.proposalChanged };
    case 'NotTheProposer':
      return gentle(t.notTheProposer);
    case 'OtherAspect':
      return gentle(t.otherAspect);
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { ...gentle(sayTextProblem(answer, app)), field: answer.field };
    case 'LinkRefused':
      return { ...gentle(app.linkRefused), field: answer.field };
    case 'NumberRefused':
      return { ...gentle(app.numberRefused(answer)), field: answer.field };
    case 'TimeRefused':
      return { ...gentle(tasks.timeRefused({ month: monthOf(answer.latest.slice(0, 10)) })), field: 'startsAt' };
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayOwnTask(
  answer: MakeOwnTaskMutation['makeOwnTask'],
  { decisions: t, say, claims }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'OwnTaskMade':
      return { tone: 'good', text: t.ownTaskMade, next: { kind: 'own', task: answer.task.id } };
    case 'NoSecondTask':
      return gentle(t.noSecondTask);
    case 'NotTheProposer':
      return gentle(t.notTheProposer);
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'TooManyClaims':
      return sayTooMany(answer, claims);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayKept(
  answer: KeepForTheHourMutation['keepForTheHour'],
  { decisions: t, say }: Spoken,
): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'KeptForTheHour':
      return { tone: 'good', text: t.keptForTheHour };
    case 'NoProblemSeen':
      return gentle(t.noProblemSeen);
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return gentle(t.gone);
  }
}

export function sayAdvised(answer: AdviseMutation['advise'], { decisions: t, app }: Spoken): Said<DecisionNext> {
  switch (answer.__typename) {
    case 'Advised':
      return { tone: 'good', text: t.advised };
    case 'ProposalIsOver':
      return gentle(t.proposalIsOver);
    case 'TextRefused':
      return { ...gentle(sayTextProblem(answer, app)), field: answer.field };
    case 'NotFound':
      return gentle(t.gone);
  }
}
