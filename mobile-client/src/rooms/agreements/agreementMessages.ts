import type { AgreementName, Aspect } from '../../shared/api/schema.generated';
import { dayOfDate, daysAhead } from '../../shared/ui/time';
import type { AgreementsWords } from '../../shared/words/generated/agreements';
import type { WholeAgreementFragment } from './agreements.generated';

/** "Wie iets deed, bepaalt 90 dagen mee.", and when the doers look at it again; from that day on it asks them to. */
export function sayAgreement({ name, number: count, lookAgainOn }: WholeAgreementFragment, t: AgreementsWords): string {
  const sentence = sayNumber(name, count, t);
  if (!lookAgainOn) return sentence;
  const due = daysAhead(`${lookAgainOn}T12:00:00Z`, Date.now()) <= 0;
  return `${sentence} ${due ? t.lookNow : t.lookAgain({ day: dayOfDate(lookAgainOn) })}`;
}

/** Whether a change or a proposal is about an agreement. */
export const isAgreement = (aspect: Aspect): aspect is AgreementName => Object.hasOwn(sentences, aspect);

/** Just the sentence, of a number that is proposed or was. */
export const sayNumber = (name: AgreementName, count: number, t: AgreementsWords): string =>
  sentences[name](t)({ count });

const sentences: Readonly<Record<AgreementName, (t: AgreementsWords) => (p: { count: number }) => string>> = {
  SAY_DAYS: (t) => t.sayDays,
  CLAIM_NUDGE_DAYS: (t) => t.claimNudgeDays,
  CLAIM_DAYS: (t) => t.claimDays,
  NUDGE_DAYS_AFTER_DATE: (t) => t.nudgeDaysAfterDate,
  CLAIM_DAYS_AFTER_DATE: (t) => t.claimDaysAfterDate,
  UNDO_HOURS: (t) => t.undoHours,
  TALK_HOURS: (t) => t.talkHours,
  PROPOSAL_HOURS: (t) => t.proposalHours,
  OPEN_CLAIMS: (t) => t.openClaims,
  TASK_PAUSE_HOURS: (t) => t.taskPauseHours,
};
