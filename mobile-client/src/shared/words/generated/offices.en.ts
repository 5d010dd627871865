import type { OfficesWords } from './offices';

export const words: OfficesWords = {
  title: 'All that lies with you',
  lead: 'For who works for the municipality or in the liaison team. See which questions of the neighbourhood lie with you.',
  email: 'Your e-mail address',
  emailHint: 'The address at which you get letters from the neighbourhood.',
  emailSend: 'Send me a code',
  emailRefused: 'We cannot send anything to this address. Is it right?',
  codeSent: 'Do we know this address? Then you get a code now. Look in your mail.',
  backerHint: 'Do you give backing? Then no code comes, but one letter with your own links.',
  code: 'Which six digits are in the mail?',
  codeEnter: 'Go on',
  codeWrong: (p) =>
    p.count === 1
      ? `This is not the code. You can try ${p.count} more time.`
      : `This is not the code. You can try ${p.count} more times.`,
  codeOver: 'This code no longer works. Ask for a new one.',
  codeAgain: 'Send a new code',
  otherAddress: 'Another address',
  phoneKeyRefused: 'That did not work on this phone. Ask for a new code.',
  signedIn: (p) => `Hello ${p.name}.`,
  neighbourToo: 'Do you join in the neighbourhood too? That is apart from your work.',
  hello: (p) => `Hello ${p.name}`,
  team: 'liaison team',
  waiting: 'This lies with you',
  nothingWaits: 'Nothing waits for you now.',
  waitsSince: (p) => `Waits since ${p.day}.`,
  withYouSince: (p) => `With you since ${p.day}.`,
  atColleagues: 'With your colleagues',
  atColleaguesMore: 'Is somebody ill or away? Then you can answer. Who answers makes the promise.',
  withThem: (p) => `Lies with ${p.name}.`,
  withThemSince: (p) => `Lies with ${p.name}, since ${p.day}.`,
  orElse: 'Or else:',
  otherDay: 'On another day',
  namesRight: 'The neighbourhood names with it:',
  promised: 'This you promised',
  promisedBy: (p) => `You will see to it by ${p.day}.`,
  come: 'Come and look',
  thanked: 'Thank you',
  contactOf: 'You are there for these',
  contactNobody: 'Nobody from the municipality is here yet',
  theFirst: (p) => `These are the first ${p.count}. When something here is done, the rest follows.`,
  waitsNoMore: 'This waits no more: it was answered or passed on.',
  thisIsUs: (p) => `This is us: ${p.platform}`,
  toProject: (p) => `Look at ${p.project}`,
  cases: 'Here it falters',
  noCases: 'Nothing falters now.',
  liesWith: (p) => `Lies with ${p.department}.`,
  passOnFirst: 'Find a department for this',
  answeredLater: 'Good. The neighbourhood sees when they will hear.',
  answeredNo: 'Thank you. The neighbourhood reads it now.',
  answeredAsk: 'Your question is with the neighbourhood now.',
  explained: 'Thank you. The neighbourhood reads your explanation now.',
  answeredBefore: 'It was answered before. That holds.',
  explainedBefore: (p) => `It was answered before: “${p.answer}” That holds.`,
  solved: 'Just solved',
  answeredBeforeBy: (p) => `It was answered before, by ${p.name}. That holds.`,
  askedBefore: 'You asked something before. That can be done once.',
  liesElsewhere: 'This question lies with somebody else now.',
  gone: 'This question is no longer there.',
  signOut: 'Sign me out on this phone',
  signedOut: 'You are signed out. Goodbye!',
  signOutNotSent: 'There is no connection now. Try again in a moment.',
  workHere: 'Do you work for the municipality or in the liaison team?',
  codeMailSubject: (p) => `${p.code} is your code for Buurtdaad`,
  codeMailText: (p) => `Hello ${p.name},

Your code is ${p.code}.
With it you see what lies with you, at ${p.department}.
It works for a quarter of an hour, and once.

Did you not ask for a code? Then you need not do anything.

Regards,
Buurtdaad
`,
  codeMailTextTeam: (p) => `Hello ${p.name},

Your code is ${p.code}.
With it you see what lies with the liaison team.
It works for a quarter of an hour, and once.

Did you not ask for a code? Then you need not do anything.

Regards,
Buurtdaad
`,
  inOffice: (p) => `As ${p.name} of ${p.department}`,
  inOfficeTeam: (p) => `As ${p.name} of the liaison team`,
  inOfficeAlone: (p) => `As ${p.name}, for your work`,
  inOfficeHint: 'You do this for your work. A tip or a warning outside this box you give as a neighbour.',
  toDesk: 'To what lies with you',
  liesWithName: (p) => `Lies with ${p.name}.`,
  handoverWrite: 'Write down what you agree on',
  handoverByDesk:
    'The neighbourhood wants to do this itself. Write down what you agree on. The doers decide whether it goes that way.',
  handoverSaved: 'Saved. You can go on later.',
  handoverMissing: (p) => `Still missing: ${p.what}.`,
  handoverWhole: 'Everything is filled in.',
  handoverStands: 'The doers said yes already. That stays.',
  handoverNoticeHint: 'From 1 to 260.',
  backToDesk: 'Back to what lies with you',
  backerFirst: 'Do you give backing? Fill in your address too. You get a letter with your own links.',
};
