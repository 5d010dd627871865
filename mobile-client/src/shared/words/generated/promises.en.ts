import type { PromisesWords } from './promises';

export const words: PromisesWords = {
  title: 'Promised',
  lead: 'What the municipality promised here, and what came of it. The doers say whether it came.',
  none: 'Nothing was promised yet.',
  toPromises: 'What the municipality promised',
  toPromisesHint: 'What is still to come, and what came',
  by: (p) => `By ${p.day}`,
  wasBy: (p) => `Promised for ${p.day}. Nobody said yet whether it came.`,
  notYet: (p) => `Promised for ${p.day}. It is not there yet.`,
  answerBy: (p) => `An answer, by ${p.day}.`,
  answerWasBy: (p) => `An answer by ${p.day}. It did not come yet.`,
  onlyIf: (p) => `If this can be: ${p.condition}.`,
  kept: 'It came.',
  repaired: 'It came after all.',
  moved: (p) => `Moved once, from ${p.day}.`,
  departmentLead: 'A department of the municipality',
  figures: 'How it goes with answers',
  figuresOf: 'Of the last year, and of the whole department. Never of one person.',
  tooFew: 'Too little to say anything about yet.',
  median: (p) =>
    p.count === 1
      ? `Half of the answers came within ${p.days} working day.`
      : `Half of the answers came within ${p.days} working days.`,
  medianSameDay: 'Half of the answers came on the day itself.',
  medianHow: 'Days on which the question lay with the neighbours do not count.',
  inTime: (p) => `${p.part} of ${p.of} questions got an answer in time.`,
  promisesKept: (p) => `${p.part} of ${p.of} promises came in time.`,
  visits: (p) => (p.count === 1 ? 'Once somebody came to look.' : `${p.count} times somebody came to look.`),
  visitsNone: 'Nobody came to look yet.',
  ofDepartment: (p) => `What ${p.department} promised`,
  upToDoers: 'Offered. Now it is up to the doers.',
  inTheHour: 'The doers talk about it in the weekly hour.',
  wanted: 'The doers said yes.',
  notWanted: 'The doers did not choose this.',
};
