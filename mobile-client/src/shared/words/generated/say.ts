export interface SayWords {
  whoDecides: string;
  doDecides: string;
  decideNow: (p: { names: string | number; count: number }) => string;
  decideNowYou: string;
  nobodyYetMore: string;
  youDid: (p: { day: string | number; task: string | number; until: string | number }) => string;
  youDidThis: (p: { day: string | number; until: string | number }) => string;
  youDo: (p: { task: string | number }) => string;
  youDoThis: string;
  did: (p: { name: string | number; day: string | number; task: string | number }) => string;
  does: (p: { name: string | number; task: string | number }) => string;
  you: string;
  aNeighbour: string;
  why: string;
  askTheOthers: (p: { names: string | number }) => string;
  nothingChanged: string;
  underDiscussion: string;
}
