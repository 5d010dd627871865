import type { AgreementsWords } from './agreements';

export const words: AgreementsWords = {
  title: 'Zo doen we het hier',
  more: 'Alleen wie meedoet, spreekt iets anders af.',
  sayDays: (p) =>
    p.count === 1 ? `Wie iets deed, bepaalt ${p.count} dag mee.` : `Wie iets deed, bepaalt ${p.count} dagen mee.`,
  openClaims: (p) =>
    p.count === 1 ? `Je hebt ${p.count} klus tegelijk.` : `Je kunt ${p.count} klussen tegelijk hebben.`,
  claimNudgeDays: (p) =>
    p.count === 1 ? `Na ${p.count} dag vragen we of het nog lukt.` : `Na ${p.count} dagen vragen we of het nog lukt.`,
  claimDays: (p) =>
    p.count === 1
      ? `Een klus zonder datum is na ${p.count} dag weer vrij.`
      : `Een klus zonder datum is na ${p.count} dagen weer vrij.`,
  nudgeDaysAfterDate: (p) =>
    p.count === 1
      ? `Heeft een klus een datum? Dan vragen we het ${p.count} dag erna.`
      : `Heeft een klus een datum? Dan vragen we het ${p.count} dagen erna.`,
  claimDaysAfterDate: (p) =>
    p.count === 1
      ? `Een klus met een datum is ${p.count} dag erna weer vrij.`
      : `Een klus met een datum is ${p.count} dagen erna weer vrij.`,
  undoHours: (p) => `„Gedaan” terugdraaien kan tot ${p.count} uur later.`,
  talkHours: (p) => `Na een verandering kun je ${p.count} uur zeggen: even overleggen.`,
  proposalHours: (p) => `Een voorstel staat ${p.count} uur open.`,
  taskPauseHours: (p) => `Is een klus gevaarlijk? Dan staat hij ${p.count} uur stil.`,
  lookAgain: (p) => `We kijken er weer naar op ${p.day}.`,
  lookNow: 'Klopt dit nog? Kijk er samen naar.',
};
