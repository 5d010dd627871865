import type { HandoversWords } from './handovers';

export const words: HandoversWords = {
  doneSince: (p) => `Dit doet de buurt sinds ${p.day}`,
  doneFrom: (p) => `Dit doet de buurt vanaf ${p.day}`,
  doneIfWanted: 'Dit doet de buurt, als de doeners het willen',
  didUntil: (p) => `Dit deed de buurt tot en met ${p.day}`,
  means: (p) => `Van de gemeente: ${p.means}`,
  keeps: (p) => `De gemeente blijft doen: ${p.keeps}`,
  beheerder: (p) => `Beheerder: ${p.beheerder}`,
  until: (p) => `Tot en met ${p.day}.`,
  fromUntil: (p) => `Van ${p.from} tot en met ${p.until}.`,
  withNotice: (p) =>
    p.count === 1
      ? `De gemeente kan eerder stoppen, ${p.count} werkdag vooraf. De doeners kunnen altijd samen stoppen.`
      : `De gemeente kan eerder stoppen, ${p.count} werkdagen vooraf. De doeners kunnen altijd samen stoppen.`,
  onlyTogether: 'Eerder stoppen bepalen alleen de doeners, samen.',
  title: 'Dit doen wij nu zelf',
  offeredBy: (p) => `${p.name}, ${p.department}, biedt dit aan.`,
  writtenBy: (p) => `${p.department} schrijft nu op wat jullie afspreken.`,
  passedBy: 'Dit aanbod ging niet door',
  offeredThen: (p) => `${p.name}, ${p.department}, bood dit aan.`,
  titleEarlier: 'Wat we eerder zelf deden of wilden doen',
  putForward: 'Leg het aan ons voor',
  putForwardHint: 'De gemeente biedt dit aan. Jullie bepalen samen of het zo gaat.',
  isPutForward: 'De doeners praten er nu over.',
  underDiscussion: 'Daarover overleggen jullie al.',
  notOnOffer: 'Dit aanbod geldt niet meer. Kijk of er een nieuwer is.',
  doersDecideNow: 'De doeners bepalen nu of het zo gaat.',
  earlier: 'Eerder',
  stop: 'Wij stoppen ermee',
  stopHint: 'Dan leg je het voor aan de andere doeners. De gemeente ziet het ook.',
  stopBecause: 'Waarom stoppen jullie?',
  stopButton: 'Leg het voor',
  notInForce: 'Dit loopt niet meer.',
  returned: (p) => `De gemeente stopt ermee: „${p.because}”`,
  gone: 'Dit is er niet meer.',
  notAgreed: 'De doeners kozen hier niet voor',
};
