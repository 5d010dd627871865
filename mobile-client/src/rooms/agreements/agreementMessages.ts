import type { AgreementName, Aspect } from '../../shared/api/schema.generated';
import { dayOfDate } from '../../shared/ui/time';
import type { AgreementsWords } from '../../shared/words/generated/agreements';
import type { WholeAgreementFragment } from './agreements.generated';

/** "Wie iets deed, bepaalt 90 dagen mee.", and when the doers look at it again. */
export function sayAgreement({ name, number: count, lookAgainOn }: WholeAgreementFragment, t: AgreementsWords): string {
  const sentence = sayNumber(name, count, t);
  return lookAgainOn ? `${sentence} ${t.lookAgain({ day: dayOfDate(lookAgainOn) })}` : sentence;
}

/** Whether a change or a proposal is about an agreement. */
export const isAgreement = (aspect: Aspect): aspect is AgreementName => Object.hasOwn(names, aspect);

/** Just the sentence, of a number that is proposed or was. */
export const sayNumber = (name: AgreementName, count: number, t: AgreementsWords): string =>
  sentences(t)[name]({ count });

const names: Readonly<Record<AgreementName, true>> = {
  SAY_DAYS: true,
  CLAIM_NUDGE_DAYS: true,
  CLAIM_DAYS: true,
  NUDGE_DAYS_AFTER_DATE: true,
  CLAIM_DAYS_AFTER_DATE: true,
  UNDO_HOURS: true,
  TALK_HOURS: true,
  PROPOSAL_HOURS: true,
  OPEN_CLAIMS: true,
  TASK_PAUSE_HOURS: true,
};

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
