import type { PromisesWords } from './promises';

export const words: PromisesWords = {
  title: 'Beloofd',
  lead: 'Wat de gemeente hier beloofde, en wat ervan kwam. De doeners zeggen of het er is.',
  none: 'Er is nog niets beloofd.',
  toPromises: 'Wat de gemeente beloofde',
  toPromisesHint: 'Wat nog komt, en wat er al is',
  by: (p) => `Uiterlijk ${p.day}`,
  wasBy: (p) => `Beloofd voor ${p.day}. Nog niemand zei of het er is.`,
  notYet: (p) => `Beloofd voor ${p.day}. Het is er nog niet.`,
  answerBy: (p) => `Een antwoord, uiterlijk ${p.day}.`,
  answerWasBy: (p) => `Een antwoord voor ${p.day}. Dat kwam nog niet.`,
  onlyIf: (p) => `Als dit kan: ${p.condition}.`,
  kept: 'Het is er.',
  repaired: 'Het is alsnog gekomen.',
  moved: (p) => `Eén keer verschoven, van ${p.day}.`,
  departmentLead: 'Een afdeling van de gemeente',
  figures: 'Zo gaat het met antwoorden',
  figuresOf: 'Van het laatste jaar, en van de hele afdeling. Nooit van één persoon.',
  tooFew: 'Nog te weinig om iets over te zeggen.',
  median: (p) =>
    p.count === 1
      ? `De helft van de antwoorden kwam binnen ${p.days} werkdag.`
      : `De helft van de antwoorden kwam binnen ${p.days} werkdagen.`,
  medianSameDay: 'De helft van de antwoorden kwam op de dag zelf.',
  medianHow: 'Dagen waarop de vraag bij de buurt lag, tellen niet mee.',
  inTime: (p) => `${p.part} van de ${p.of} vragen kregen op tijd antwoord.`,
  promisesKept: (p) => `${p.part} van de ${p.of} beloftes kwamen op tijd.`,
  visits: (p) => (p.count === 1 ? 'Eén keer kwam er iemand kijken.' : `${p.count} keer kwam er iemand kijken.`),
  visitsNone: 'Er kwam nog niemand kijken.',
  ofDepartment: (p) => `Wat ${p.department} beloofde`,
  upToDoers: 'Aangeboden. Nu is het aan de doeners.',
  inTheHour: 'De doeners praten erover in het uurtje.',
  wanted: 'De doeners zeiden ja.',
  notWanted: 'De doeners kozen hier niet voor.',
};
