import type { VisitsWords } from './visits';

export const words: VisitsWords = {
  title: 'Komen kijken',
  came: (p) => `${p.who} kwam kijken op ${p.day}.`,
  nobodyCame: 'Er is nog niemand van de gemeente komen kijken.',
  iCame: 'Ik kwam kijken',
  logged: 'Fijn dat je er was! Iedereen ziet dat je kwam kijken.',
  takeBack: 'Ik was er toch niet',
  takenBack: 'Goed. Dit bezoek staat er niet meer.',
  stays: 'Dit bezoek was op een andere dag. Het blijft staan.',
  gone: 'Dit is er niet meer.',
  comeAndSee: (p) => `Kom eens kijken: ${p.when} uur is ${p.name} er.`,
  orThen: (p) => `Het kan ook ${p.when} uur.`,
  invite: 'Nodig de gemeente uit',
  inviteHint:
    'Wanneer ben jij er? Iedereen ziet de eerste tijd. Wie bij de gemeente over dit project gaat, ziet ze alle drie.',
  firstTime: 'Dan ben ik er',
  secondTime: 'Dan ook (hoeft niet)',
  thirdTime: 'En dan ook (hoeft niet)',
  noTime: 'Kies een dag en een tijd.',
  inviteButton: 'Kom eens kijken',
  invited: 'Je uitnodiging staat er.',
  invitedMore: 'Een tijd die voorbij is, gaat vanzelf weg.',
  timesRefused: (p) => `Kies een tijd die nog komt, tot ${p.day}.`,
  cannotCome: 'Ik kan toch niet',
  invitationAway: 'Haal deze uitnodiging weg',
  invitationTakenBack: 'Goed. De uitnodiging is weg.',
};
