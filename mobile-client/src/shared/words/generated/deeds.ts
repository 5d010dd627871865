export interface DeedsWords {
  itIsDone: string;
  doneSaid: string;
  sayNow: (p: { project: string | number }) => string;
  sayNowUntil: (p: { day: string | number }) => string;
  othersBusy: (p: { names: string | number; count: number }) => string;
  youDidThis: string;
  nextTask: string;
  undo: string;
  undoTask: (p: { task: string | number }) => string;
  undone: string;
  tooLateToUndo: string;
  undoNotFound: string;
  thank: string;
  thankTask: (p: { task: string | number }) => string;
  thankWho: string;
  thanked: string;
  thankedName: (p: { name: string | number }) => string;
  ownDeed: string;
  thankGone: string;
  mineDone: string;
  nextTile: string;
}
