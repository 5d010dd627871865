import type { DeedsWords } from './deeds';

export const words: DeedsWords = {
  itIsDone: 'It is done',
  doneSaid: 'Done. Thank you!',
  sayNow: (p) => `You now have a say in ${p.project}.`,
  sayNowUntil: (p) => `Until ${p.day}, and longer when you do something again.`,
  othersBusy: (p) => (p.count === 1 ? `${p.names} is still at it.` : `${p.names} are still at it.`),
  nextTask: 'What else can be done?',
  undo: 'Not finished after all',
  undone: 'Good. The task is yours again.',
  tooLateToUndo: 'This was done a while ago. Is there more to do? Make a new task of it.',
  undoNotFound: 'This is not yours any more.',
  thank: 'Thank you',
  thankTask: (p) => `Thank you for: ${p.task}`,
  thanked: 'You said thank you',
  thankedName: (p) => `You said thank you to ${p.name}.`,
  ownDeed: 'You did this yourself. Lovely!',
  thankGone: 'This is not here any more.',
  mineDone: 'You did this',
  nextTile: 'Will you lay the next tile?',
};
