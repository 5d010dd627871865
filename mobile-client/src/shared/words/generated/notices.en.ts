import type { NoticesWords } from './notices';

export const words: NoticesWords = {
  title: 'From your neighbours',
  news: 'New',
  joined: (p) => (p.count === 1 ? `${p.names} joins in with ${p.task}.` : `${p.names} join in with ${p.task}.`),
  left: (p) => `${p.name} lets go of ${p.task}.`,
  roomAgain: 'There is room again.',
  thanked: (p) =>
    p.count === 1 ? `${p.names} says thank you for ${p.task}.` : `${p.names} say thank you for ${p.task}.`,
  line: (p) => `${p.name} says about ${p.task}: “${p.line}”`,
  saidSomething: (p) => `${p.name} said something about ${p.task}.`,
  changed: (p) => `${p.name} changed something about ${p.task}.`,
  talkedOver: (p) => `${p.name} would like to talk about ${p.task} first.`,
  proposed: (p) => `${p.name} suggests something about ${p.task}.`,
  problemSeen: (p) => `${p.name} sees a problem with ${p.task}.`,
  stands: (p) => `Agreed: see how it goes now with ${p.task}.`,
  warned: (p) => `${p.name} warns about ${p.task}: “${p.line}”`,
  aNeighbour: 'A neighbour',
  alsoANeighbour: 'a neighbour',
  fewNeighbours: 'a few neighbours',
  fewNeighboursFirst: 'A few neighbours',
  letterSubject: (p) => `News about ${p.about}`,
  letterHello: (p) => `Hello ${p.name},`,
  letterLink: 'Look here:',
  letterMore: 'More may have happened since. You see it under My tasks:',
  letterOnce: 'One mail is enough. Once you looked there, we will write again.',
  letterBye: 'Bye,\nBuurtdaad\n',
};
