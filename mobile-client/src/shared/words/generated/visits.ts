export interface VisitsWords {
  title: string;
  came: (p: { who: string | number; day: string | number }) => string;
  nobodyCame: string;
  iCame: string;
  logged: string;
  takeBack: string;
  takenBack: string;
  stays: string;
  gone: string;
  comeAndSee: (p: { when: string | number; name: string | number }) => string;
  orThen: (p: { when: string | number }) => string;
  invite: string;
  inviteHint: string;
  firstTime: string;
  secondTime: string;
  thirdTime: string;
  noTime: string;
  inviteButton: string;
  invited: string;
  invitedMore: string;
  timesRefused: (p: { day: string | number }) => string;
  cannotCome: string;
  invitationAway: string;
  invitationTakenBack: string;
  iCameAt: (p: { project: string | number }) => string;
  youCameToday: string;
  takeBackAt: (p: { project: string | number }) => string;
}
