import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dateOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { HandoversWords } from '../../shared/words/generated/handovers';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  ProposeHandoverEndMutation,
  PutHandoverForwardMutation,
  WholeHandoverFragment,
} from './handovers.generated';

type Speaker = Pick<Catalogues, 'handovers' | 'say' | 'app'>;

/** "Dit doet de buurt sinds 1 juni 2026", or how far it is. */
export function sayStanding(handover: WholeHandoverFragment, t: HandoversWords): string {
  const { state, since, lastDay, department, inTheHour } = handover;
  switch (state) {
    case 'DRAFT':
      return t.writtenBy({ department: department ?? '' });
    case 'OFFERED':
      return t.doneIfWanted;
    case 'NOT_AGREED':
      return t.notAgreed;
    case 'PASSED_BY':
      return t.passedBy;
    case 'PUT_FORWARD':
      return inTheHour ? t.doersInTheHour : t.doersDecideNow;
    case 'AGREED':
      return t.doneFrom({ day: dateOf(since ?? '') });
    case 'IN_FORCE':
      return t.doneSince({ day: dateOf(since ?? '') });
    case 'ENDED':
      return t.didUntil({ day: dateOf(lastDay ?? '') });
  }
}

/** Who offers it, or once did. */
export function sayWhoOffered(
  { state, official, department }: WholeHandoverFragment,
  t: HandoversWords,
): string | null {
  if (official === null) return null;
  const who = { name: official, department: department ?? '' };
  return state === 'DRAFT' || state === 'OFFERED' || state === 'NOT_AGREED' || state === 'PUT_FORWARD'
    ? t.offeredBy(who)
    : t.offeredThen(who);
}

/** Means, what the municipality goes on doing, who is the beheerder, until when, and how it ends; a draft says what it has. */
export function linesOf(handover: WholeHandoverFragment, t: HandoversWords): string[] {
  const { means, municipalityKeeps, beheerder, agreedAt } = handover;
  return [
    ...(agreedAt ? [t.agreedOn({ day: dateOf(agreedAt) })] : []),
    ...endLines(handover, t),
    ...(handover.endedBy ? [t.wasAgreed] : []),
    ...(means ? [t.means({ means })] : []),
    ...(municipalityKeeps ? [t.keeps({ keeps: municipalityKeeps })] : []),
    ...(beheerder ? [t.beheerder({ beheerder })] : []),
    ...(handover.endedBy ? [] : daysOf(handover, t)),
    ...(handover.endedBy || handover.returnedBecause ? [] : clauseOf(handover, t)),
  ];
}

export const talksOfStopping = ({ endBecause, endedBy }: WholeHandoverFragment) =>
  endBecause !== null && endedBy === null;

/** Who ends or ended it and why, or talks about it; its day stands elsewhere. */
export function endLines(handover: WholeHandoverFragment, t: HandoversWords): string[] {
  const { endedBy, endBecause, returnedBecause, returnedBy, department } = handover;
  switch (endedBy) {
    case 'LAST_DAY':
      return [t.stoppedAsAgreed];
    case 'DOERS':
      return [endBecause === null ? t.stoppedByDoers : t.stoppedByDoersBecause({ because: endBecause })];
    case 'MUNICIPALITY':
    case null: {
      const talks = talksOfStopping(handover) ? [t.talkOfStopping({ because: endBecause ?? '' })] : [];
      if (returnedBecause === null) return talks;
      const said = { name: returnedBy ?? '', department: department ?? '', because: returnedBecause };
      return [endedBy === null ? t.returned(said) : t.stoppedBy(said), ...talks];
    }
  }
}

/** What stands together under one heading, which is true of all of it; in this order. */
export type Stage = 'IN_FORCE' | 'AGREED' | 'OFFERED' | 'WRITTEN' | 'OVER' | 'EARLIER';

const weeksToSeeTheEnd = 6;

/** How it ended is to be seen for some weeks. */
export function stageOf({ state, lastDay }: Pick<WholeHandoverFragment, 'state' | 'lastDay'>, now: number): Stage {
  switch (state) {
    case 'DRAFT':
      return 'WRITTEN';
    case 'OFFERED':
    case 'PUT_FORWARD':
    case 'NOT_AGREED':
      return 'OFFERED';
    case 'AGREED':
    case 'IN_FORCE':
      return state;
    case 'PASSED_BY':
      return 'EARLIER';
    case 'ENDED': {
      const seenUntil = Date.parse(lastDay ?? '') + weeksToSeeTheEnd * 7 * 24 * 3600 * 1000;
      return seenUntil < now ? 'EARLIER' : 'OVER';
    }
  }
}

function daysOf({ from, until, since, lastDay }: WholeHandoverFragment, t: HandoversWords): string[] {
  if (since && lastDay) return [t.until({ day: dateOf(lastDay) })];
  return from && until ? [t.fromUntil({ from: dateOf(from), until: dateOf(until) })] : [];
}

function clauseOf({ returns, noticeWorkdays }: WholeHandoverFragment, t: HandoversWords): string[] {
  if (returns === 'TOGETHER') return [t.onlyTogether];
  return noticeWorkdays === null ? [] : [t.withNotice({ count: noticeWorkdays })];
}

export function sayPutForward(
  answer: PutHandoverForwardMutation['putHandoverForward'],
  { handovers: t, say }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'Proposed':
      return { tone: 'good', text: t.isPutForward };
    case 'UnderDiscussion':
      return { tone: 'gentle', text: t.underDiscussion };
    case 'HandoverNotOnOffer':
      return { tone: 'gentle', text: t.notOnOffer };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayEndProposed(
  answer: ProposeHandoverEndMutation['proposeHandoverEnd'],
  { handovers: t, say, app }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'Proposed':
      return { tone: 'good', text: t.isPutForward };
    case 'UnderDiscussion':
      return { tone: 'gentle', text: t.underDiscussion };
    case 'HandoverNotInForce':
      return { tone: 'gentle', text: t.notInForce };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
