import type { SayWords } from './say';

export const words: SayWords = {
  whoDecides: 'Who decides?',
  doDecides: 'Who does it, decides. Are you in?',
  decideNow: (p) => (p.count === 1 ? `${p.names} decides now.` : `${p.names} decide now.`),
  decideNowYou: 'You decide now.',
  nobodyYetMore: 'The first who does something decides.',
  youDid: (p) => `You have a say, because on ${p.day} you did: ${p.task}. That lasts until ${p.until}.`,
  youDidThis: (p) => `You have a say, because you did this on ${p.day}. That lasts until ${p.until}.`,
  youDo: (p) => `You have a say, because you are doing: ${p.task}.`,
  youDoThis: 'You have a say, because you do this.',
  did: (p) => `${p.name} did on ${p.day}: ${p.task}.`,
  does: (p) => `${p.name} is doing: ${p.task}.`,
  you: 'You',
  aNeighbour: 'A neighbour',
  why: 'How come?',
  askTheOthers: (p) => `You do this with ${p.names}. Suggest it to them first.`,
  nothingChanged: 'Nothing has changed yet.',
  underDiscussion: 'You are talking about this just now. First say what you think of that.',
};
