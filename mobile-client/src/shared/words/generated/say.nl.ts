import type { SayWords } from './say';

export const words: SayWords = {
  whoDecides: 'Wie bepaalt?',
  doDecides: 'Wie het doet, bepaalt. Doe je mee?',
  decideNow: (p) => (p.count === 1 ? `${p.names} bepaalt nu.` : `${p.names} bepalen nu.`),
  decideNowYou: 'Jij bepaalt nu.',
  nobodyYetMore: 'De eerste die iets doet, bepaalt.',
  youDid: (p) => `Jij bepaalt mee, want je hebt op ${p.day} gedaan: ${p.task}. Dat blijft zo tot ${p.until}.`,
  youDidThis: (p) => `Jij bepaalt mee, want je hebt dit gedaan op ${p.day}. Dat blijft zo tot ${p.until}.`,
  youDo: (p) => `Jij bepaalt mee, want jij doet nu: ${p.task}.`,
  youDoThis: 'Jij bepaalt mee, want jij doet dit.',
  did: (p) => `${p.name} deed op ${p.day}: ${p.task}.`,
  does: (p) => `${p.name} doet nu: ${p.task}.`,
  you: 'Jij',
  aNeighbour: 'Een buurtgenoot',
  why: 'Hoe komt dat?',
  askTheOthers: (p) => `Je doet dit met ${p.names}. Stel het hun eerst voor.`,
  nothingChanged: 'Er is nog niets veranderd.',
  underDiscussion: 'Hierover praten jullie nu. Zeg eerst wat je daarvan vindt.',
};
