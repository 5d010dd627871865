import type { PlatformsWords } from './platforms';

export const words: PlatformsWords = {
  title: 'Bij ons',
  thisIsUs: 'Dit zijn wij',
  since: (p) => `Samen bezig sinds ${p.month}`,
  call: (p) => `Bel ${p.name}`,
  callTitle: 'Wil je iets weten?',
  callName: (p) => `Vraag naar ${p.name}.`,
  joinTitle: 'Zo doe je mee',
  projects: 'Hier werken we aan',
  endedProjects: 'Hier waren we mee bezig',
  playground: 'speeltuin',
  hub: 'verduurzamingshub',
  free: 'project',
  made: 'Wat wij maakten',
  madeNone: 'Hier is nog geen tegel gelegd',
  begin: 'Zelf een project beginnen',
  which: 'Welke buurt is van jou?',
  whichMore: 'Dan zie je wat er dichtbij te doen is. Bovenaan kun je altijd wisselen.',
  chosen: 'Hier kijk je nu',
  none: 'Hier is nog geen buurtplatform',
  noneMore: 'Zodra er een is, zie je het hier.',
};
