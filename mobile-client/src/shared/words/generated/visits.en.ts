import type { VisitsWords } from './visits';

export const words: VisitsWords = {
  title: 'Coming to look',
  came: (p) => `${p.who} came to look on ${p.day}.`,
  nobodyCame: 'Nobody from the municipality has come to look yet.',
  iCame: 'I came to look',
  logged: 'Good that you were there! Everybody sees that you came to look.',
  takeBack: 'I was not there after all',
  takenBack: 'Good. This visit is gone.',
  stays: 'This visit was on another day. It stays.',
  gone: 'This is not here any more.',
  comeAndSee: (p) => `Come and have a look: ${p.name} is there ${p.when}.`,
  orThen: (p) => `Or ${p.when}.`,
  invite: 'Invite the municipality',
  inviteHint:
    'When are you there? Everybody sees the first time. Whoever deals with this project at the municipality sees all three.',
  firstTime: 'I am there then',
  secondTime: 'And then (if you like)',
  thirdTime: 'And then too (if you like)',
  noTime: 'Choose a day and a time.',
  inviteButton: 'Come and have a look',
  invited: 'Your invitation is there.',
  invitedMore: 'A time that is past goes by itself.',
  timesRefused: (p) => `Choose a time that is to come, until ${p.day}.`,
  cannotCome: 'I cannot be there after all',
  invitationAway: 'Take this invitation away',
  invitationTakenBack: 'Good. The invitation is gone.',
};
