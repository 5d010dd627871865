import { dayOfDate } from '../../shared/ui/time';
import type { AgreementsWords } from '../../shared/words/generated/agreements';
import type { WholeAgreementFragment } from './agreements.generated';

/** "Wie iets deed, bepaalt 90 dagen mee.", and when the doers look at it again. */
export function sayAgreement({ name, number: count, lookAgainOn }: WholeAgreementFragment, t: AgreementsWords): string {
  const sentence = sentences(t)[name]({ count });
  return lookAgainOn ? `${sentence} ${t.lookAgain({ day: dayOfDate(lookAgainOn) })}` : sentence;
}

const sentences = (t: AgreementsWords): Record<WholeAgreementFragment['name'], (p: { count: number }) => string> => ({
  SAY_DAYS: t.sayDays,
  CLAIM_NUDGE_DAYS: t.claimNudgeDays,
  CLAIM_DAYS: t.claimDays,
  NUDGE_DAYS_AFTER_DATE: t.nudgeDaysAfterDate,
  CLAIM_DAYS_AFTER_DATE: t.claimDaysAfterDate,
  UNDO_HOURS: t.undoHours,
  TALK_HOURS: t.talkHours,
  PROPOSAL_HOURS: t.proposalHours,
  OPEN_CLAIMS: t.openClaims,
  TASK_PAUSE_HOURS: t.taskPauseHours,
});
