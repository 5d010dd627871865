import { sayClaim, sayLineTold, sayReleased, sayStillBusy } from './rooms/claims/claimMessages';
import { sayAllGood, sayWarned } from './rooms/danger/dangerMessages';
import { sayDone, sayThanked, sayUndone, sayWeSeeYou, sayWeSeeYouBack } from './rooms/deeds/doneMessages';
import { sayFine, sayPutBack, sayTalkFirst } from './rooms/decisions/decisionMessages';
import {
  sayAdvised,
  sayAgreed,
  sayKept,
  sayOwnTask,
  sayProblem,
  sayProposalChanged,
  sayProposed,
} from './rooms/proposals/proposalMessages';
import { sayAsked, sayMoreTold, sayReceived, sayRequestWithdrawn } from './rooms/facilitation/requestMessages';
import { sayClarifyAsked } from './rooms/facilitation/glassBoxMessages';
import { sayAnswered, sayExplained, sayMoved } from './rooms/facilitation/deskMessages';
import { sayOfficeCodeAsked, saySignedIn } from './rooms/offices/officeMessages';
import { sayFrictionSaid, sayRunsAgain, sayWordsAdded } from './rooms/friction/frictionMessages';
import { sayCaseMoved, sayContactNamed, sayReopened } from './rooms/cases/caseMessages';
import { sayBacked, sayBackingAsked } from './rooms/backing/backingMessages';
import { sayDrafted, sayOffered, sayReturned } from './rooms/handovers/deskMessages';
import { sayEndProposed, sayPutForward } from './rooms/handovers/handoverMessages';
import { sayKeyBack, sayKeyGiven } from './rooms/keys/keyMessages';
import { sayAdded, sayDiscussed, sayHourSet, sayTakenBack } from './rooms/checkin/checkinMessages';
import { sayWished } from './rooms/notices/wishMessages';
import { sayReady } from './rooms/joining/joiningMessages';
import { sayBlocked, sayUnblocked } from './rooms/blocks/blockMessages';
import { sayDoesNotBelong, sayShown } from './rooms/hiding/hidingMessages';
import { sayProjectChanged, sayProjectMade, sayProjectWithdrawn } from './rooms/projects/projectMessages';
import { sayCodeAsked, sayIntroduced, sayNameChanged, sayNameShown, sayTied } from './rooms/residents/residentMessages';
import { sayPlatformRests, sayPlatformWoke, sayProjectRests, sayProjectWoke } from './rooms/rests/restMessages';
import { sayChanged, sayIdeaMade, sayLeft, sayTaskMade, sayWithdrawn } from './rooms/tasks/changeMessages';
import { sayInvitationBack, sayInvited, sayVisitBack, sayVisitLogged } from './rooms/visits/visitMessages';
import { session } from './shared/session/session';
import type { Said } from './shared/ui/said';
import { words } from './shared/words/words';

type CaseOutcome = Parameters<typeof sayCaseMoved>[1];
type Answer = Parameters<typeof sayAnswered>[1];
type Speak = (outcome: unknown) => Said<unknown>;

const tasks = () => words('tasks');
const claims = () => words('claims');
const deeds = () => words('deeds');
const projects = () => words('projects');
const danger = () => words('danger');
const residents = () => words('residents');
const app = () => words('app');
const spoken = () => ({
  tasks: tasks(),
  claims: claims(),
  joining: words('joining'),
  deeds: deeds(),
  projects: projects(),
  say: words('say'),
  decisions: words('decisions'),
  rights: words('rights'),
  app: app(),
});
const resting = () => ({ rests: words('rests'), say: words('say'), app: app() });
const visits = () => words('visits');
const inviting = () => ({ visits: visits(), say: words('say') });
const trusting = () => ({ keys: words('keys'), say: words('say') });
const backing = () => ({ backing: words('backing'), say: words('say'), app: app() });
const handing = () => ({ handovers: words('handovers'), say: words('say'), app: app() });
const meeting = () => ({ checkin: words('checkin'), say: words('say'), app: app() });
const rubbing = () => ({ friction: words('friction'), say: words('say'), app: app() });
const hiding = () => ({ hiding: words('hiding'), say: words('say') });
const cases = () => words('cases');
const answering = () => ({ offices: words('offices'), facilitation: words('facilitation'), app: app() });
const blocks = () => words('blocks');
const speaker = () => ({ ...spoken(), name: session.name() });

/** What the outbox kept has no type any more; the operation's name gives it back. */
function speaking<Outcome>(say: (outcome: Outcome) => Said<unknown>): Speak {
  return (outcome) => say(outcome as Outcome);
}

export const lateSpeakers: Readonly<Record<string, Speak | undefined>> = {
  ClaimTask: speaking((outcome: Parameters<typeof sayClaim>[0]) => sayClaim(outcome, speaker())),
  JoinTask: speaking((outcome: Parameters<typeof sayClaim>[0]) => sayClaim(outcome, speaker())),
  ReleaseClaim: speaking((outcome: Parameters<typeof sayReleased>[0]) => sayReleased(outcome, claims(), tasks())),
  StillBusy: speaking((outcome: Parameters<typeof sayStillBusy>[0]) => sayStillBusy(outcome, claims(), tasks())),
  TellDoers: speaking((outcome: Parameters<typeof sayLineTold>[0]) => sayLineTold(outcome, spoken())),
  SayReady: speaking((outcome: Parameters<typeof sayReady>[0]) => sayReady(outcome, spoken())),
  SayDone: speaking((outcome: Parameters<typeof sayDone>[0]) => sayDone(outcome, spoken())),
  UndoDone: speaking((outcome: Parameters<typeof sayUndone>[0]) => sayUndone(outcome, deeds())),
  Thank: speaking((outcome: Parameters<typeof sayThanked>[0]) => sayThanked(outcome, deeds(), app())),
  SayWeSeeYou: speaking((outcome: Parameters<typeof sayWeSeeYou>[0]) => sayWeSeeYou(outcome, deeds())),
  TakeWeSeeYouBack: speaking((outcome: Parameters<typeof sayWeSeeYouBack>[0]) => sayWeSeeYouBack(outcome, deeds())),
  LogVisit: speaking((outcome: Parameters<typeof sayVisitLogged>[0]) => sayVisitLogged(outcome, visits())),
  TakeVisitBack: speaking((outcome: Parameters<typeof sayVisitBack>[0]) => sayVisitBack(outcome, visits())),
  Invite: speaking((outcome: Parameters<typeof sayInvited>[0]) => sayInvited(outcome, inviting())),
  TakeInvitationBack: speaking((outcome: Parameters<typeof sayInvitationBack>[0]) =>
    sayInvitationBack(outcome, inviting()),
  ),
  AskForBacking: speaking((outcome: Parameters<typeof sayBackingAsked>[0]) => sayBackingAsked(outcome, backing())),
  AskAlongForBacking: speaking((outcome: Parameters<typeof sayBackingAsked>[0]) => sayBackingAsked(outcome, backing())),
  Back: speaking((outcome: Parameters<typeof sayBacked>[0]) => sayBacked(outcome, backing())),
  SayNotNow: speaking((outcome: Parameters<typeof sayBacked>[0]) => sayBacked(outcome, backing())),
  TakeBackingBack: speaking((outcome: Parameters<typeof sayBacked>[0]) => sayBacked(outcome, backing())),
  GiveKey: speaking((outcome: Parameters<typeof sayKeyGiven>[0]) => sayKeyGiven(outcome, trusting())),
  TakeKeyBack: speaking((outcome: Parameters<typeof sayKeyBack>[0]) => sayKeyBack(outcome, trusting())),
  PutHandoverForward: speaking((outcome: Parameters<typeof sayPutForward>[0]) => sayPutForward(outcome, handing())),
  ProposeHandoverEnd: speaking((outcome: Parameters<typeof sayEndProposed>[0]) => sayEndProposed(outcome, handing())),
  SetHour: speaking((outcome: Parameters<typeof sayHourSet>[0]) => sayHourSet(outcome, meeting())),
  AddHourLine: speaking((outcome: Parameters<typeof sayAdded>[0]) => sayAdded(outcome, meeting())),
  TakeHourLineBack: speaking((outcome: Parameters<typeof sayTakenBack>[0]) => sayTakenBack(outcome, meeting())),
  SayDiscussed: speaking((outcome: Parameters<typeof sayDiscussed>[0]) => sayDiscussed(outcome, meeting())),
  SayNotDiscussed: speaking((outcome: Parameters<typeof sayDiscussed>[0]) => sayDiscussed(outcome, meeting())),
  Warn: speaking((outcome: Parameters<typeof sayWarned>[0]) => sayWarned(outcome, danger(), app())),
  SayAllGood: speaking((outcome: Parameters<typeof sayAllGood>[0]) => sayAllGood(outcome, danger(), app())),
  MakeTask: speaking((outcome: Parameters<typeof sayTaskMade>[0]) => sayTaskMade(outcome, spoken())),
  MakeIdea: speaking((outcome: Parameters<typeof sayIdeaMade>[0]) => sayIdeaMade(outcome, tasks(), app())),
  ChangeTask: speaking((outcome: Parameters<typeof sayChanged>[0]) => sayChanged(outcome, spoken())),
  LeaveAsIdea: speaking((outcome: Parameters<typeof sayLeft>[0]) => sayLeft(outcome, tasks())),
  WithdrawTask: speaking((outcome: Parameters<typeof sayWithdrawn>[0]) => sayWithdrawn(outcome, tasks())),
  MakeProject: speaking((outcome: Parameters<typeof sayProjectMade>[0]) => sayProjectMade(outcome, spoken())),
  WithdrawProject: speaking((outcome: Parameters<typeof sayProjectWithdrawn>[0]) =>
    sayProjectWithdrawn(outcome, projects()),
  ),
  ChangeProject: speaking((outcome: Parameters<typeof sayProjectChanged>[0]) => sayProjectChanged(outcome, spoken())),
  SayFine: speaking((outcome: Parameters<typeof sayFine>[0]) => sayFine(outcome, spoken())),
  TalkFirst: speaking((outcome: Parameters<typeof sayTalkFirst>[0]) => sayTalkFirst(outcome, spoken())),
  PutBack: speaking((outcome: Parameters<typeof sayPutBack>[0]) => sayPutBack(outcome, spoken())),
  Propose: speaking((outcome: Parameters<typeof sayProposed>[0]) => sayProposed(outcome, spoken())),
  Agree: speaking((outcome: Parameters<typeof sayAgreed>[0]) => sayAgreed(outcome, spoken())),
  SeeProblem: speaking((outcome: Parameters<typeof sayProblem>[0]) => sayProblem(outcome, spoken())),
  ChangeProposal: speaking((outcome: Parameters<typeof sayProposalChanged>[0]) =>
    sayProposalChanged(outcome, spoken()),
  ),
  MakeOwnTask: speaking((outcome: Parameters<typeof sayOwnTask>[0]) => sayOwnTask(outcome, spoken())),
  KeepForTheHour: speaking((outcome: Parameters<typeof sayKept>[0]) => sayKept(outcome, spoken())),
  Advise: speaking((outcome: Parameters<typeof sayAdvised>[0]) => sayAdvised(outcome, spoken())),
  ReopenCase: speaking((outcome: Parameters<typeof sayReopened>[0]) =>
    sayReopened(outcome, { cases: cases(), say: words('say') }),
  ),
  SayFriction: speaking((outcome: Parameters<typeof sayFrictionSaid>[0]) => sayFrictionSaid(outcome, rubbing())),
  AddToFriction: speaking((outcome: Parameters<typeof sayWordsAdded>[0]) => sayWordsAdded(outcome, rubbing())),
  SayRunsAgain: speaking((outcome: Parameters<typeof sayRunsAgain>[0]) => sayRunsAgain(outcome, words('friction'))),
  PickUpCase: speaking((outcome: CaseOutcome) => sayCaseMoved('pickUp', outcome, cases(), app())),
  ExplainCase: speaking((outcome: CaseOutcome) => sayCaseMoved('explain', outcome, cases(), app())),
  TakeSolvedBack: speaking((outcome: CaseOutcome) => sayCaseMoved('notSolved', outcome, cases(), app())),
  SolveCase: speaking((outcome: CaseOutcome) => sayCaseMoved('solve', outcome, cases(), app())),
  SayCaseIsStuck: speaking((outcome: CaseOutcome) => sayCaseMoved('stuck', outcome, cases(), app())),
  TakeStuckBack: speaking((outcome: CaseOutcome) => sayCaseMoved('notStuck', outcome, cases(), app())),
  SayIAmContact: speaking((outcome: Parameters<typeof sayContactNamed>[0]) => sayContactNamed(outcome, cases())),
  RestProject: speaking((outcome: Parameters<typeof sayProjectRests>[0]) => sayProjectRests(outcome, resting())),
  WakeProject: speaking((outcome: Parameters<typeof sayProjectWoke>[0]) => sayProjectWoke(outcome, resting())),
  RestPlatform: speaking((outcome: Parameters<typeof sayPlatformRests>[0]) => sayPlatformRests(outcome, resting())),
  WakePlatform: speaking((outcome: Parameters<typeof sayPlatformWoke>[0]) => sayPlatformWoke(outcome, resting())),
  DoesNotBelong: speaking((outcome: Parameters<typeof sayDoesNotBelong>[0]) => sayDoesNotBelong(outcome, hiding())),
  ShowAgain: speaking((outcome: Parameters<typeof sayShown>[0]) => sayShown(outcome, hiding())),
  Block: speaking((outcome: Parameters<typeof sayBlocked>[0]) => sayBlocked(outcome, blocks())),
  Unblock: speaking((outcome: Parameters<typeof sayUnblocked>[0]) => sayUnblocked(outcome, blocks())),
  WantNews: speaking((outcome: Parameters<typeof sayWished>[0]) => sayWished(outcome, words('notices'))),
  AskFor: speaking((outcome: Parameters<typeof sayAsked>[0]) => sayAsked(outcome, spoken())),
  WithdrawRequest: speaking((outcome: Parameters<typeof sayRequestWithdrawn>[0]) =>
    sayRequestWithdrawn(outcome, projects()),
  ),
  TellMore: speaking((outcome: Parameters<typeof sayMoreTold>[0]) => sayMoreTold(outcome, spoken())),
  SayEnough: speaking((outcome: Parameters<typeof sayMoreTold>[0]) => sayMoreTold(outcome, spoken())),
  AskToClarify: speaking((outcome: Parameters<typeof sayClarifyAsked>[0]) =>
    sayClarifyAsked(outcome, { ...spoken(), glassbox: words('glassbox') }),
  ),
  SayReceived: speaking((outcome: Parameters<typeof sayReceived>[0]) => sayReceived(outcome, spoken())),
  Introduce: speaking((outcome: Parameters<typeof sayIntroduced>[0]) => sayIntroduced(outcome, residents(), app())),
  ChangeName: speaking((outcome: Parameters<typeof sayNameChanged>[0]) => sayNameChanged(outcome, residents(), app())),
  ShowMyName: speaking((outcome: Parameters<typeof sayNameShown>[0]) => sayNameShown(outcome, residents())),
  AskForOfficeCode: speaking((outcome: Parameters<typeof sayOfficeCodeAsked>[0]) =>
    sayOfficeCodeAsked(outcome, words('offices')),
  ),
  SignInToOffice: speaking((outcome: Parameters<typeof saySignedIn>[0]) => saySignedIn(outcome, words('offices'))),
  AnswerYes: speaking((outcome: Answer) => sayAnswered('YES', outcome, answering())),
  AnswerYesIf: speaking((outcome: Answer) => sayAnswered('YES_IF', outcome, answering())),
  AnswerLater: speaking((outcome: Answer) => sayAnswered('LATER', outcome, answering())),
  PassOn: speaking((outcome: Answer) => sayAnswered('PASSED_ON', outcome, answering())),
  AnswerNoBut: speaking((outcome: Answer) => sayAnswered('NO_BUT', outcome, answering())),
  AskBack: speaking((outcome: Answer) => sayAnswered('ASKED_BACK', outcome, answering())),
  Clarify: speaking((outcome: Parameters<typeof sayExplained>[0]) => sayExplained(outcome, answering())),
  MovePromise: speaking((outcome: Parameters<typeof sayMoved>[0]) => sayMoved(outcome, answering())),
  DraftHandover: speaking((outcome: Parameters<typeof sayDrafted>[0]) => sayDrafted(outcome, answering())),
  OfferHandover: speaking((outcome: Parameters<typeof sayOffered>[0]) => sayOffered(outcome, answering())),
  ReturnHandover: speaking((outcome: Parameters<typeof sayReturned>[0]) => sayReturned(outcome, answering())),
  AskForCode: speaking((outcome: Parameters<typeof sayCodeAsked>[0]) => sayCodeAsked(outcome, residents())),
  TieEmail: speaking((outcome: Parameters<typeof sayTied>[0]) => sayTied(outcome, residents())),
};
