import type { DeedsWords } from './deeds';

export const words: DeedsWords = {
  itIsDone: 'Het is gedaan',
  doneSaid: 'Gedaan. Dank je wel!',
  sayNow: (p) => `Jij bepaalt nu mee over ${p.project}.`,
  sayNowUntil: (p) => `Tot ${p.day}, en langer als je weer iets doet.`,
  othersBusy: (p) => (p.count === 1 ? `${p.names} is nog bezig.` : `${p.names} zijn nog bezig.`),
  nextTask: 'Wat kan er nog meer?',
  undo: 'Toch nog niet klaar',
  undone: 'Goed. De klus staat weer bij jou.',
  tooLateToUndo: 'Dit is al een tijd klaar. Moet er nog iets? Maak er een nieuwe klus van.',
  undoNotFound: 'Dit staat niet meer bij jou.',
  thank: 'Dank je wel',
  thankTask: (p) => `Dank je wel voor: ${p.task}`,
  thanked: 'Je zei dank je wel',
  thankedName: (p) => `Je zei dank je wel tegen ${p.name}.`,
  ownDeed: 'Dit deed je zelf. Mooi!',
  thankGone: 'Dit is er niet meer.',
  mineDone: 'Dit deed jij',
  nextTile: 'Leg jij de volgende tegel?',
};
