import type { HandoversWords } from './handovers';

export const words: HandoversWords = {
  doneSince: (p) => `The neighbourhood has done this since ${p.day}`,
  doneFrom: (p) => `The neighbourhood does this from ${p.day}`,
  doneIfWanted: 'The neighbourhood does this, if the doers want it',
  didUntil: (p) => `The neighbourhood did this up to and including ${p.day}`,
  means: (p) => `From the municipality: ${p.means}`,
  keeps: (p) => `The municipality goes on doing: ${p.keeps}`,
  beheerder: (p) => `Beheerder: ${p.beheerder}`,
  until: (p) => `Up to and including ${p.day}.`,
  fromUntil: (p) => `From ${p.from} up to and including ${p.until}.`,
  withNotice: (p) =>
    p.count === 1
      ? `The municipality can stop earlier, ${p.count} working day ahead. The doers can always stop together.`
      : `The municipality can stop earlier, ${p.count} working days ahead. The doers can always stop together.`,
  onlyTogether: 'Only the doers, together, decide to stop earlier.',
  title: 'We do this ourselves now',
  offeredBy: (p) => `${p.name}, ${p.department}, offers this.`,
  writtenBy: (p) => `${p.department} is writing down what you agree on.`,
  passedBy: 'This offer did not come about',
  offeredThen: (p) => `${p.name}, ${p.department}, offered this.`,
  titleEarlier: 'What we did ourselves before, or wanted to',
  putForward: 'Put it to us',
  putForwardHint: 'The municipality offers this. Together you decide whether it goes like this.',
  isPutForward: 'The doers decide on it now.',
  underDiscussion: 'You are talking about that already.',
  notOnOffer: 'This offer does not hold any more. See whether there is a newer one.',
  doersDecideNow: 'The doers now decide whether it goes like this.',
  earlier: 'Before',
  stop: 'We stop doing this',
  stopHint: 'Then you put it to the other doers. The municipality sees it too.',
  stopBecause: 'Why do you stop?',
  stopButton: 'Put it to them',
  notInForce: 'This does not go on any more.',
  returned: (p) => `The municipality stops with it: “${p.because}”`,
  gone: 'This is not there any more.',
  notAgreed: 'The doers did not choose this',
};
