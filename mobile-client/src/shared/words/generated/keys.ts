export interface KeysWords {
  title: (p: { place: string | number }) => string;
  nobodyKeeps: string;
  kept: (p: { by: string | number; to: string | number; day: string | number }) => string;
  keptByMe: (p: { by: string | number; day: string | number }) => string;
  aNeighbour: string;
  toANeighbour: string;
  takeBack: string;
  giveBack: string;
  give: string;
  giveHint: string;
  nobodyElse: string;
  couldKeep: (p: { name: string | number; task: string | number }) => string;
  giveTo: (p: { name: string | number }) => string;
  giveButton: string;
  given: string;
  givenMore: string;
  keepsAlready: string;
  notToOneself: string;
  notHere: string;
  takenBack: string;
  wasBack: string;
}
