import type { ResidentsWords } from './residents';

export const words: ResidentsWords = {
  title: 'Me',
  hello: (p) => `Hello ${p.name}`,
  stranger: 'We have not met yet',
  strangerMore: 'Say your name, so that your neighbours know who takes part. You can look around without a name.',
  name: 'What is your name?',
  nameHint: 'Your neighbours see this name. A nickname is fine.',
  nameSave: 'That is my name',
  nameChanged: 'Good. That is your name now.',
  introduced: (p) => `Nice to meet you, ${p.name}.`,
  phoneKeyRefused: 'That did not work on this phone. Please try again.',
  showTitle: 'Do others see your name?',
  showName: 'Yes, my name',
  showNobody: 'No, “a neighbour”',
  shownName: 'Good. Others see your name.',
  shownNobody: 'Good. Others see “a neighbour”.',
  reachTitle: 'May the others reach you?',
  reachMore:
    'We mail you when there is news about your task. You can also carry on with another phone then. Only you see your address. You do not have to.',
  email: 'What is your e-mail address?',
  emailSend: 'Send me a code',
  emailRefused: 'We cannot send anything to this address. Is it right?',
  codeSent: (p) => `We sent a code to ${p.email}. Look in your mail.`,
  code: 'Which six digits are in the mail?',
  codeSave: 'This is the code',
  codeWrong: (p) =>
    p.count === 1
      ? `This code is not right. You can try ${p.count} more time.`
      : `This code is not right. You can try ${p.count} more times.`,
  codeOver: 'This code does not work any more. Ask for a new one.',
  codeAgain: 'Send a new code',
  otherAddress: 'Other address',
  tied: (p) => `Good. Your address is ${p.email}.`,
  reachable: (p) => `Your address is ${p.email}.`,
  languageTitle: 'Language',
  dutch: 'Nederlands',
  english: 'English',
  forgetTitle: 'Forget this phone',
  forgetMore: 'Then this phone no longer knows who you are. What you did stays.',
  forgetNoEmail: 'You gave no e-mail address. Then we cannot recognise you later.',
  forget: 'Forget this phone',
  forgetSure: 'Are you sure?',
  forgotten: 'This phone forgot you. See you!',
  forgetNotSent: 'There is no connection right now. Please try again in a moment.',
  leaveTitle: 'Leave Buurtdaad for good',
  leaveMore:
    'Then your name and address are gone everywhere. What you did stays, as “a neighbour”. Tasks you still would do are free again.',
  leave: 'Remove me',
  leaveSure: 'Do you really want to leave?',
  leaveForGood: 'This cannot be undone.',
  left: 'You have left Buurtdaad. Thank you for all you did.',
  welcome: 'Good to have you with us!',
  namedSend: 'Go on',
  reachShort: 'This way you reach your tasks on another phone too. Your neighbours do not see your address.',
  reachYes: 'Yes, by e-mail',
  reachNo: 'Not now',
  codeMailSubject: (p) => `${p.code} is your code for Buurtdaad`,
  codeMailText: (p) => `Hi,

Your code is ${p.code}.
It works for fifteen minutes.

Did you not ask for a code? Then you need not do anything.

Kind regards,
Buurtdaad
`,
};
