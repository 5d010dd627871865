import type { BlocksWords } from './blocks';

export const words: BlocksWords = {
  open: 'Niets meer horen van iemand?',
  what: 'Je krijgt dan geen berichten en geen mail meer over wat die persoon doet. Berichten aan doeners van die persoon zie jij niet. Gevaar hoor je altijd.',
  whatNot:
    'Die persoon hoort dit niet. Jullie kunnen allebei gewoon meedoen en meebepalen. Klussen en voorstellen zie je nog.',
  from: (p) => `Niets meer van ${p.name}`,
  fromLine: (p) => `Niets meer van een buurtgenoot: „${p.line}”`,
  done: 'Goed. Je hoort niets meer van deze buurtgenoot.',
  doneMore: 'Terugdraaien kan bij „Ik”.',
  again: 'Je hoort weer van deze buurtgenoot.',
  gone: 'Dit is er niet meer.',
  title: 'Van wie je niets meer hoort',
  since: (p) => `${p.name}, sinds ${p.day}`,
  hearAgain: 'Toch weer horen',
};
