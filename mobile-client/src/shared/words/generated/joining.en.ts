import type { JoiningWords } from './joining';

export const words: JoiningWords = {
  walkAlongShort: 'walk along first',
  walkAlongTitle: 'Walk along first',
  iWalkAlong: "I'll walk along",
  iWalkAlongTask: (p) => `I'll walk along: ${p.task}`,
  walkWith: (p) => `You learn this by walking along once, with ${p.names}.`,
  newcomersFirst: 'Whoever is new walks along once first.',
  nobodyYet: 'Nobody here did this before. Whoever begins just takes part.',
  youWalkAlong: (p) => `You walk along, with ${p.names}.`,
  learns: (p) => `${p.name} walks along now.`,
  walkNow: (p) => (p.count === 1 ? `${p.names} walks along.` : `${p.names} walk along.`),
  youWalk: 'You walk along.',
  learnerIsThere: 'Somebody walks along already.',
  oneAtATime: 'One person walks along at a time. Would you like to do something else?',
  claimed: (p) => `Great, ${p.name}! You walk along.`,
  claimedNoName: 'Great! You walk along.',
  ready: 'Can do it alone now',
  readyOf: (p) => `${p.name} can do it alone now`,
  isReady: (p) => `${p.name} can do it alone now.`,
  youAreReady: 'You can do it alone now.',
  readySaid: 'Good. It is said.',
  anotherSays: 'That is said by somebody else, who knows this work.',
  askThem: (p) => `Just ask ${p.names}.`,
  learnerGone: 'That neighbour does not walk along here any more.',
  cappedRoom: (p) =>
    p.count === 1
      ? 'There is room for 1 person. No more will fit.'
      : `There is room for ${p.count} people. No more will fit.`,
  cappedSafety: (p) =>
    p.count === 1
      ? 'There is room for 1 person. More is not safe.'
      : `There is room for ${p.count} people. More is not safe.`,
  cappedBecause: (p) =>
    p.count === 1
      ? `There is room for 1 person: “${p.sentence}”`
      : `There is room for ${p.count} people: “${p.sentence}”`,
  somethingElse: 'Would you like to do something else?',
  howMany: 'How many people can join?',
  canMoreJoin: 'And when it is full?',
  capNone: 'whoever wants can join',
  capRoom: 'no more will fit',
  capSafety: 'more is not safe',
  capBecause: 'Nobody can join, because …',
  capBecauseHint: 'If you like, in one sentence. For example: the cart is small',
  walkAlongHint: 'Good for work with children. Whoever is new first walks along with somebody who knows it.',
  walkAlongAsk: 'What does somebody new do?',
  atOnce: 'take part at once',
  firstAlong: 'walk along first',
};
