import type { PlatformsWords } from './platforms';

export const words: PlatformsWords = {
  title: 'About us',
  thisIsUs: 'This is us',
  since: (p) => `Together since ${p.month}`,
  call: (p) => `Call ${p.name}`,
  callTitle: 'Want to know something?',
  callName: (p) => `Ask for ${p.name}.`,
  joinTitle: 'How to join in',
  projects: 'What we work on',
  endedProjects: 'What we worked on before',
  playground: 'playground',
  hub: 'sustainability hub',
  free: 'project',
  made: 'What we made',
  madeNone: 'No tile has been laid here yet',
  begin: 'Begin a project yourself',
  which: 'Which neighbourhood is yours?',
  whichMore: 'Then you see what needs doing near you. You can always switch at the top.',
  chosen: 'You are looking here',
  none: 'There is no neighbourhood platform here yet',
  noneMore: 'As soon as there is one, you see it here.',
};
