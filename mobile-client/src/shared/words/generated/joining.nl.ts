import type { JoiningWords } from './joining';

export const words: JoiningWords = {
  walkAlongShort: 'eerst meelopen',
  walkAlongTitle: 'Eerst meelopen',
  iWalkAlong: 'Ik loop mee',
  iWalkAlongTask: (p) => `Ik loop mee: ${p.task}`,
  walkWith: (p) => `Dit leer je door een keer mee te lopen. Dat kan met ${p.names}.`,
  newcomersFirst: 'Wie nieuw is, loopt hier eerst een keer mee.',
  nobodyYet: 'Nog niemand hier deed dit eerder. Wie begint, doet gewoon mee.',
  youWalkAlong: (p) => `Jij loopt mee, met ${p.names}.`,
  learns: (p) => `${p.name} loopt nu mee.`,
  walkNow: (p) => (p.count === 1 ? `${p.names} loopt mee.` : `${p.names} lopen mee.`),
  youWalk: 'Jij loopt mee.',
  learnerIsThere: 'Er loopt al iemand mee.',
  oneAtATime: 'Er loopt één mens tegelijk mee. Doe je iets anders mee?',
  claimed: (p) => `Fijn, ${p.name}! Jij loopt mee.`,
  claimedNoName: 'Fijn! Jij loopt mee.',
  ready: 'Kan het nu zelf',
  readyOf: (p) => `${p.name} kan het nu zelf`,
  isReady: (p) => `${p.name} kan het nu zelf.`,
  youAreReady: 'Jij kan het nu zelf.',
  readySaid: 'Fijn. Dat is gezegd.',
  anotherSays: 'Dat zegt een ander, die dit werk kent.',
  askThem: (p) => `Vraag het even aan ${p.names}.`,
  learnerGone: 'Die buurtgenoot loopt hier niet meer mee.',
  cappedRoom: (p) =>
    p.count === 1
      ? 'Er is plek voor 1 mens. Meer past er niet.'
      : `Er is plek voor ${p.count} mensen. Meer past er niet.`,
  cappedSafety: (p) =>
    p.count === 1
      ? 'Er is plek voor 1 mens. Meer is niet veilig.'
      : `Er is plek voor ${p.count} mensen. Meer is niet veilig.`,
  cappedBecause: (p) =>
    p.count === 1 ? `Er is plek voor 1 mens: „${p.sentence}”` : `Er is plek voor ${p.count} mensen: „${p.sentence}”`,
  somethingElse: 'Doe je iets anders mee?',
  howMany: 'Hoeveel mensen kunnen erbij?',
  canMoreJoin: 'En als het vol is?',
  capNone: 'wie wil, komt erbij',
  capRoom: 'meer past er niet',
  capSafety: 'meer is niet veilig',
  capBecause: 'Er kan niemand bij, want …',
  capBecauseHint: 'Als je wilt, in één zin. Bijvoorbeeld: de kar is klein',
  walkAlongHint: 'Fijn bij werk met kinderen. Wie nieuw is, loopt eerst mee met iemand die het kent.',
  walkAlongAsk: 'Wat doet wie nieuw is?',
  atOnce: 'meteen meedoen',
  firstAlong: 'eerst meelopen',
};
