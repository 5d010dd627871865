export interface NoticesWords {
  title: string;
  news: string;
  joined: (p: { names: string | number; task: string | number; count: number }) => string;
  left: (p: { name: string | number; task: string | number }) => string;
  roomAgain: string;
  thanked: (p: { names: string | number; task: string | number; count: number }) => string;
  line: (p: { name: string | number; task: string | number; line: string | number }) => string;
  saidSomething: (p: { name: string | number; task: string | number }) => string;
  changed: (p: { name: string | number; task: string | number }) => string;
  talkedOver: (p: { name: string | number; task: string | number }) => string;
  proposed: (p: { name: string | number; task: string | number }) => string;
  problemSeen: (p: { name: string | number; task: string | number }) => string;
  stands: (p: { task: string | number }) => string;
  warned: (p: { name: string | number; task: string | number; line: string | number }) => string;
  keyGiven: (p: { name: string | number; place: string | number }) => string;
  keyTakenBack: (p: { name: string | number; place: string | number }) => string;
  ready: (p: { name: string | number; task: string | number }) => string;
  aNeighbour: string;
  alsoANeighbour: string;
  fewNeighbours: string;
  fewNeighboursFirst: string;
  letterSubject: (p: { about: string | number }) => string;
  letterHello: (p: { name: string | number }) => string;
  letterLink: string;
  letterMore: string;
  letterOnce: string;
  letterBye: string;
}
