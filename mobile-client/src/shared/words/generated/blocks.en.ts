import type { BlocksWords } from './blocks';

export const words: BlocksWords = {
  open: 'Hear nothing more from somebody?',
  what: 'You get no notices and no mail any more about what that person does. You do not see their lines to doers. Of danger you always hear.',
  whatNot: 'That person is not told. You can both take part and decide as before. Tasks and proposals you still see.',
  from: (p) => `Nothing more from ${p.name}`,
  fromLine: (p) => `Nothing more from a neighbour: “${p.line}”`,
  done: 'Fine. You hear nothing more from this neighbour.',
  doneMore: 'You can undo it under “Me”.',
  again: 'You hear from this neighbour again.',
  gone: 'This is not there any more.',
  title: 'From whom you hear nothing more',
  since: (p) => `${p.name}, since ${p.day}`,
  hearAgain: 'Hear them again',
};
