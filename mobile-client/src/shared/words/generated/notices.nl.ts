import type { NoticesWords } from './notices';

export const words: NoticesWords = {
  title: 'Van je buurtgenoten',
  news: 'Nieuw',
  joined: (p) => (p.count === 1 ? `${p.names} doet mee met ${p.task}.` : `${p.names} doen mee met ${p.task}.`),
  left: (p) => `${p.name} laat ${p.task} los.`,
  roomAgain: 'Er is weer plek.',
  thanked: (p) =>
    p.count === 1 ? `${p.names} zegt dank je wel voor ${p.task}.` : `${p.names} zeggen dank je wel voor ${p.task}.`,
  line: (p) => `${p.name} zegt over ${p.task}: „${p.line}”`,
  saidSomething: (p) => `${p.name} zei iets over ${p.task}.`,
  changed: (p) => `${p.name} veranderde iets aan ${p.task}.`,
  talkedOver: (p) => `${p.name} wil eerst overleggen over ${p.task}.`,
  proposed: (p) => `${p.name} stelt iets voor over ${p.task}.`,
  problemSeen: (p) => `${p.name} ziet een probleem bij ${p.task}.`,
  stands: (p) => `Afgesproken: kijk hoe het nu gaat met ${p.task}.`,
  warned: (p) => `${p.name} waarschuwt bij ${p.task}: „${p.line}”`,
  aNeighbour: 'Een buurtgenoot',
  alsoANeighbour: 'een buurtgenoot',
  fewNeighbours: 'een paar buurtgenoten',
  fewNeighboursFirst: 'Een paar buurtgenoten',
  letterSubject: (p) => `Nieuws over ${p.about}`,
  letterHello: (p) => `Dag ${p.name},`,
  letterLink: 'Kijk hier:',
  letterMore: 'Er kan intussen meer gebeurd zijn. Dat zie je bij Mijn klussen:',
  letterOnce: 'Eén mail is genoeg. Pas als je daar keek, mailen we je weer.',
  letterBye: 'Groet,\nBuurtdaad\n',
};
