import type { AgreementsWords } from './agreements';

export const words: AgreementsWords = {
  title: 'This is how we do it here',
  more: 'Only those who take part can agree on something else.',
  sayDays: (p) =>
    p.count === 1
      ? `Whoever did something helps decide for ${p.count} day.`
      : `Whoever did something helps decide for ${p.count} days.`,
  openClaims: (p) =>
    p.count === 1 ? `You have ${p.count} task at a time.` : `You can have ${p.count} tasks at a time.`,
  claimNudgeDays: (p) =>
    p.count === 1
      ? `After ${p.count} day we ask if it is still working out.`
      : `After ${p.count} days we ask if it is still working out.`,
  claimDays: (p) =>
    p.count === 1
      ? `A task without a date is free again after ${p.count} day.`
      : `A task without a date is free again after ${p.count} days.`,
  nudgeDaysAfterDate: (p) =>
    p.count === 1
      ? `Does a task have a date? Then we ask ${p.count} day after it.`
      : `Does a task have a date? Then we ask ${p.count} days after it.`,
  claimDaysAfterDate: (p) =>
    p.count === 1
      ? `A task with a date is free again ${p.count} day after it.`
      : `A task with a date is free again ${p.count} days after it.`,
  undoHours: (p) =>
    p.count === 1
      ? `You can undo “done” up to ${p.count} hour later.`
      : `You can undo “done” up to ${p.count} hours later.`,
  talkHours: (p) =>
    p.count === 1
      ? `After a change you have ${p.count} hour to say: let’s talk.`
      : `After a change you have ${p.count} hours to say: let’s talk.`,
  proposalHours: (p) =>
    p.count === 1 ? `A proposal stays open for ${p.count} hour.` : `A proposal stays open for ${p.count} hours.`,
  taskPauseHours: (p) =>
    p.count === 1
      ? `Is a task dangerous? Then it stands still for ${p.count} hour.`
      : `Is a task dangerous? Then it stands still for ${p.count} hours.`,
  lookAgain: (p) => `We look at it again on ${p.day}.`,
  lookNow: 'Is this still right? Look at it together.',
};
