/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

export type AnswerKind =
  /** One question to the residents. */
  | 'ASKED_BACK'
  /** By a day there is an answer. */
  | 'LATER'
  /** 'Dit niet, dit wel'. */
  | 'NO_BUT'
  | 'PASSED_ON'
  | 'YES'
  | 'YES_IF';

/** What is different; it also says how `was` and `became` are to be read. */
export type Aspect =
  /** A CapReason and, where there is one, ': ' and the sentence; null when the slots are not capped. */
  | 'CAP'
  /** The link to the group's own chat; there is no value, it is for who is in it. */
  | 'CHAT'
  | 'CLAIM_DAYS'
  | 'CLAIM_DAYS_AFTER_DATE'
  | 'CLAIM_NUDGE_DAYS'
  /** A place closes; there is no value. */
  | 'CLOSED'
  /** A project ends; there is no value. */
  | 'ENDED'
  | 'FOR_WHOM'
  /** The residents carry out a public task; `Proposal.handover` says which and how. */
  | 'HANDOVER'
  /** They stop with it; `Proposal.handover` says with what. */
  | 'HANDOVER_ENDS'
  /** A Heaviness. */
  | 'HEAVINESS'
  | 'HOW'
  /** A whole number. */
  | 'MINUTES'
  /** Money; there is no value, the sentence says it. */
  | 'MONEY'
  | 'NAME'
  | 'NUDGE_DAYS_AFTER_DATE'
  | 'OPEN_CLAIMS'
  | 'PROPOSAL_HOURS'
  /** This and the next are the agreements of a platform, see `AgreementName`; whole numbers. */
  | 'SAY_DAYS'
  /** A whole number. */
  | 'SLOTS'
  /** ISO 8601, with an offset. */
  | 'STARTS_AT'
  | 'TALK_HOURS'
  | 'TASK_PAUSE_HOURS'
  | 'TITLE'
  | 'UNDO_HOURS'
  /** 'true'; null when nobody has to walk along first. */
  | 'WALK_ALONG';

export type CapReason =
  /** There is no room for more people. */
  | 'ROOM'
  /** With more people it is not safe. */
  | 'SAFETY';

export type CaseKind =
  /** The doers say after the promised day that it did not come. */
  | 'BROKEN_PROMISE'
  /** 'Dit loopt niet lekker', said by one side. */
  | 'FRICTION'
  /** The term is over without YES, YES_IF or NO_BUT, or the day of a LATER is. */
  | 'NO_ANSWER'
  /** Nobody knows yet which department answers for it; without a request: the project has no contact person. */
  | 'NO_CONTACT';

export type CaseState =
  | 'EXPLAINED'
  | 'NEW'
  | 'PICKED_UP'
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type ChangeState =
  /** It is so now. */
  | 'HOLDS'
  /** Something else came after it. */
  | 'REPLACED'
  /** It was talked over first; `proposal` tells how that goes or went. */
  | 'TALKED_OVER';

export type DoingKind =
  /** Doing it now: 'Ik doe dit'. */
  | 'CLAIM'
  /** Did it: 'gedaan'. */
  | 'DEED';

export type FrictionSide =
  | 'DOERS'
  /** An official whom the project has to do with. */
  | 'MUNICIPALITY';

export type GlassBoxFactKind =
  /** On `day`. */
  | 'ANSWERED'
  /** Later than the agreed `day`. */
  | 'ANSWERED_LATE'
  /** The agreed `day`. */
  | 'ANSWER_BY'
  /** The agreed `day` is over, without an answer. */
  | 'ANSWER_WAS_BY'
  /** The residents were asked `text` and did not answer yet. */
  | 'ASKED_RESIDENTS'
  /** `department`, since `day`. */
  | 'AT_DEPARTMENT'
  /** With the liaison team since `day`, who find out whom it belongs to. */
  | 'AT_TEAM'
  /** Whom to call. */
  | 'CALL'
  /** What is needed for it. */
  | 'CONDITION'
  /** Days off in the term, by name in `text`, do not count. */
  | 'DAY_OFF'
  /** The doers agreed to that on `day`. */
  | 'HANDED_OVER'
  /** The residents do it from `day` on. */
  | 'HANDOVER_BEGINS'
  /** It is over; `day` was the last. */
  | 'HANDOVER_ENDED'
  /** The residents do it since `day`. */
  | 'HANDOVER_IN_FORCE'
  /** `name` of `department` offered that the doers do it themselves; they decide. */
  | 'HANDOVER_OFFERED'
  /** `name` of `department` ends it by its return clause; `day` is the last. */
  | 'HANDOVER_RETURNED'
  /** The doers said on `day` that it came. */
  | 'KEPT'
  /** LATER was said: an answer by `day`. */
  | 'LATER_BY'
  /** That `day` is over, without an answer. */
  | 'LATER_WAS_BY'
  | 'MEANS_ASKED_BACK'
  | 'MEANS_HANDED_OVER'
  | 'MEANS_KEPT'
  | 'MEANS_LATER'
  /** Silence is no yes and no no. */
  | 'MEANS_NO_ANSWER'
  | 'MEANS_NO_BUT'
  | 'MEANS_PASSED_ON'
  | 'MEANS_YES'
  | 'MEANS_YES_IF'
  /** Nobody of `department` came to look; where it is null, nobody of the municipality. */
  | 'NOBODY_CAME'
  /** The promised `day` is over, and the doers say that it did not come. */
  | 'NOT_KEPT'
  /** The doers said 'Nog niet'; promised is by `day`. */
  | 'NOT_YET'
  /** The record gives no reason. */
  | 'NO_REASON'
  /** On `day` to `department`. */
  | 'PASSED_ON'
  /** What is possible. */
  | 'POSSIBLE'
  /** By `day`, by `name` of `department`. */
  | 'PROMISED'
  /** The promised `day` is over, and the doers did not say whether it came. */
  | 'PROMISE_DAY_OVER'
  /** Until the promised `day` it can be quiet. */
  | 'QUIET_UNTIL'
  /** The reason of a no. */
  | 'REASON'
  /** It stood still for `days`, and runs again. */
  | 'RUNS_AGAIN'
  /** 'Dit niet, dit wel', on `day`. */
  | 'SAID_NO'
  /** Nothing is recorded since the promised `day`. */
  | 'SILENT_SINCE'
  /** The term stands still while the residents have it, at most `days`. */
  | 'STANDS_STILL'
  /** So many `days` it lay with the residents, which do not count. */
  | 'STOOD_STILL'
  /** The case is stuck. */
  | 'STUCK'
  /** The team said on `day` that they call. */
  | 'TEAM_CALLS'
  /** There is a case. */
  | 'TEAM_KNOWS'
  /** What the liaison team said on `day` of what happens now. */
  | 'TEAM_SAYS'
  /** The team called it solved, and there is no answer. */
  | 'TEAM_SOLVED'
  /** What the liaison team said on `day` of why nothing was heard. */
  | 'TEAM_WHY'
  /** The last `day` of the term is over. */
  | 'TERM_OVER'
  /** Of the working days `days` are over. */
  | 'TERM_RUNS'
  /** So many `days` of the term are in a weekend and do not count. */
  | 'WEEKEND';

export type GlassBoxQuestion =
  /** 'Wat betekent dit?' */
  | 'MEANING'
  /** 'Wat gebeurt er nu?' */
  | 'NOW'
  /** 'Waarom horen we niets?' */
  | 'SILENCE';

export type HandoverEnd =
  | 'DOERS'
  /** It went on as long as was agreed. */
  | 'LAST_DAY'
  /** By its return clause; see `returnedBy`. */
  | 'MUNICIPALITY';

/** What the doers did with the handover that answered their 'Dit willen wij zelf doen'. */
export type HandoverOffer =
  /** They talk about the newest in het uurtje. */
  | 'IN_THE_HOUR'
  /** In the end nobody who wanted the newest had the say any more. */
  | 'NOT_WANTED'
  /** It is up to them. */
  | 'WAITS'
  | 'WANTED';

/** How the municipality may end a handover before its last day. The doers end it by proposal. */
export type HandoverReturns =
  /** Only together with the doers, by their proposal. */
  | 'TOGETHER'
  /** So many working days after it said so. */
  | 'WITH_NOTICE';

export type HandoverState =
  /** The doers want it; it begins on `since`. */
  | 'AGREED'
  /** An official writes it. */
  | 'DRAFT'
  | 'ENDED'
  | 'IN_FORCE'
  /** It was put forward, and in the end nobody who wanted it had the say any more. A doer can put it forward again. */
  | 'NOT_AGREED'
  /** The municipality offers it; a doer can put it forward. */
  | 'OFFERED'
  /** A newer offer took its place, or the doers agreed on another. */
  | 'PASSED_BY'
  /** The doers decide; see `proposal`. */
  | 'PUT_FORWARD';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

/** What every neighbourhood keeps to; shown as 'Zo doen we het hier'. */
export type HouseRule =
  /** 'Wat van een ander is en privé, zetten we hier niet neer.' */
  | 'NOT_PRIVATE'
  /** 'We doen elkaar geen pijn, ook niet met woorden.' */
  | 'NO_HURTING'
  /** 'We verkopen hier niets.' */
  | 'NO_SELLING'
  /** 'We schrijven wat klopt.' */
  | 'ONLY_WHAT_IS_SO';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type ProjectState =
  /** The doers put it to rest, or all of its platform: `rest` and `platformRest` say why. */
  | 'AT_REST'
  /** Its doers ended it, see `ended`: what was made stays, and is its story. */
  | 'ENDED'
  | 'RUNNING'
  /** Nobody has a say any more: 'Wie pakt dit op?' */
  | 'WAITING_FOR_DOERS';

export type PromiseState =
  /** The doers said so, or agreed on the handover that was promised. */
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET'
  /** 'Alsnog gekomen': before, past its day, the doers said 'Nog niet'. */
  | 'REPAIRED';

export type ProposalState =
  /** When its time was over nobody who wanted it had a say any more. */
  | 'FELL'
  /** It waits for het uurtje. */
  | 'FOR_THE_HOUR'
  /** Until `endsAt` doers answer; after it, somebody still sees a problem. */
  | 'OPEN'
  /** What it was about is done or gone. It goes on when 'gedaan' is taken back in time. */
  | 'OVER'
  /** 'Ieder een eigen klus.' */
  | 'OWN_TASKS'
  /** Nobody with a say saw a problem: so it is done since `settledAt`. */
  | 'STANDS';

/** What the residents ask for. It goes to the contact of the project, else to the department that answers for it. */
export type RequestKind =
  | 'CONTACT'
  /** 'Dit willen wij zelf doen': the official writes a handover (`draftHandover`), and the doers decide on it. */
  | 'HANDOVER'
  | 'KNOWLEDGE'
  | 'MATERIAL'
  | 'MONEY'
  | 'PERMISSION'
  | 'SPACE'
  /** 'Kan de gemeente dit doen?' A client first offers to ask the neighbourhood (`makeIdea`), and never as a required step. */
  | 'TAKE_OVER';

export type RestReason =
  | 'NO_DOERS'
  | 'NO_MONEY'
  /** The sentence says it, if anybody wrote one. */
  | 'OTHER'
  | 'SEASON'
  | 'WAITING_FOR_MUNICIPALITY';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TermDayKind =
  | 'DAY_OFF'
  /** It lay with the residents, who were asked something. */
  | 'STOOD_STILL'
  | 'WEEKEND'
  | 'WORKDAY';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type ThingKind = 'PLACE' | 'PLATFORM' | 'PROJECT' | 'TASK';

export type WarningKind =
  /** 'Kapot': shown, and pauses nothing. */
  | 'BROKEN'
  /** 'Gevaar': pauses doing of the task, or of all tasks at the place and its parts. */
  | 'DANGER';

export type WordsKind =
  | 'ADVICE'
  | 'FRICTION'
  | 'HOUR_LINE'
  | 'LINE'
  | 'PROBLEM'
  | 'PROJECT'
  | 'PROPOSAL'
  | 'REQUEST'
  | 'REST'
  | 'TASK'
  | 'WARNING';

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;

export type ProjectPageQuery = {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly kind: Schema.ProjectKind;
    readonly state: Schema.ProjectState;
    readonly forWhom: string | null;
    readonly chat: string | null;
    readonly mineAlone: boolean;
    readonly iMaySayFriction: boolean;
    readonly contactBy: string | null;
    readonly iMayBeContact: boolean;
    readonly iMayLogVisit: boolean;
    readonly ended: { readonly at: string; readonly sentence: string | null; readonly change: string } | null;
    readonly rest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly platformRest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly platform: { readonly id: string; readonly name: string };
    readonly place: {
      readonly id: string;
      readonly name: string;
      readonly openingHours: string | null;
      readonly sign: string | null;
      readonly open: { readonly open: boolean; readonly until: string | null } | null;
      readonly warnings: ReadonlyArray<{
        readonly id: string;
        readonly at: string;
        readonly kind: Schema.WarningKind;
        readonly sentence: string;
        readonly place: string | null;
        readonly pausesUntil: string | null;
        readonly unchecked: boolean;
        readonly advice: { readonly name: string; readonly department: string | null } | null;
      }>;
    } | null;
    readonly sponsors: ReadonlyArray<{ readonly id: string; readonly name: string; readonly gives: string }>;
    readonly tasks: {
      readonly next: string | null;
      readonly tasks: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly startsAt: string | null;
        readonly minutes: number;
        readonly heaviness: Schema.Heaviness;
        readonly state: Schema.TaskState;
        readonly slots: number;
        readonly stillNeeded: number;
        readonly projectEnded: boolean;
        readonly doers: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        }>;
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
        readonly place: {
          readonly id: string;
          readonly name: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
        } | null;
        readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
        readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
        readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
        readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
      }>;
    };
    readonly deeds: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly iMaySayWeSeeYou: boolean;
        readonly weSeeYou: ReadonlyArray<{
          readonly name: string;
          readonly department: string | null;
          readonly mine: boolean;
        }>;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
    readonly requests: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.RequestKind | null;
      readonly sentence: string;
      readonly sentAt: string;
      readonly department: string | null;
      readonly departmentId: string | null;
      readonly official: string | null;
      readonly offer: Schema.HandoverOffer | null;
      readonly iMaySayReceived: boolean;
      readonly iMayTellMore: boolean;
      readonly iMayWithdraw: boolean;
      readonly right: { readonly id: string; readonly name: string } | null;
      readonly task: { readonly id: string; readonly title: string } | null;
      readonly answers: ReadonlyArray<{
        readonly id: string;
        readonly kind: Schema.AnswerKind;
        readonly by: string | null;
        readonly sentence: string | null;
        readonly possible: string | null;
        readonly call: string | null;
        readonly passedTo: string | null;
        readonly nobodyCame: boolean;
        readonly told: string | null;
        readonly endedAt: string | null;
        readonly official: { readonly name: string; readonly department: string };
      }>;
      readonly promise: {
        readonly id: string;
        readonly madeAt: string;
        readonly by: string;
        readonly condition: string | null;
        readonly phone: string | null;
        readonly state: Schema.PromiseState;
        readonly saidAt: string | null;
        readonly official: { readonly name: string; readonly department: string };
        readonly moved: { readonly at: string; readonly from: string; readonly because: string } | null;
      } | null;
      readonly case: {
        readonly id: string;
        readonly kind: Schema.CaseKind;
        readonly state: Schema.CaseState;
        readonly openedAt: string;
        readonly calledAt: string | null;
        readonly closedAt: string | null;
        readonly solvedWithoutAnswer: boolean;
        readonly pickUpBy: string | null;
        readonly pickUpLate: boolean;
        readonly topOfHour: boolean;
        readonly iMayMove: boolean;
        readonly iMayReopen: boolean;
        readonly iMayTakeSolvedBack: boolean;
        readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
        readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
      } | null;
      readonly project: { readonly id: string; readonly name: string };
      readonly glassBox: ReadonlyArray<{
        readonly question: Schema.GlassBoxQuestion;
        readonly iMayAsk: boolean;
        readonly facts: ReadonlyArray<{
          readonly kind: Schema.GlassBoxFactKind;
          readonly day: string | null;
          readonly department: string | null;
          readonly from: string | null;
          readonly name: string | null;
          readonly text: string | null;
          readonly days: number | null;
          readonly of: number | null;
        }>;
        readonly plain: ReadonlyArray<{ readonly word: string; readonly plain: string }>;
        readonly clarification: {
          readonly answerBy: string;
          readonly late: boolean;
          readonly answer: string | null;
          readonly official: { readonly name: string; readonly department: string } | null;
        } | null;
      }>;
      readonly term: {
        readonly receivedOn: string;
        readonly workdays: number;
        readonly lastDay: string;
        readonly late: boolean;
        readonly timesAsLong: number | null;
        readonly days: ReadonlyArray<{
          readonly date: string;
          readonly kind: Schema.TermDayKind;
          readonly why: string | null;
        }>;
      } | null;
    }>;
    readonly rights: ReadonlyArray<{ readonly id: string; readonly name: string; readonly shownAs: string | null }>;
    readonly freedoms: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.RequestKind;
      readonly sentence: string;
      readonly words: ReadonlyArray<string>;
      readonly source: string;
      readonly url: string | null;
      readonly agreedOn: string;
      readonly until: string | null;
    }>;
    readonly friction: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.CaseKind;
      readonly state: Schema.CaseState;
      readonly openedAt: string;
      readonly calledAt: string | null;
      readonly closedAt: string | null;
      readonly solvedWithoutAnswer: boolean;
      readonly pickUpBy: string | null;
      readonly pickUpLate: boolean;
      readonly topOfHour: boolean;
      readonly iMayMove: boolean;
      readonly iMayReopen: boolean;
      readonly iMayTakeSolvedBack: boolean;
      readonly friction: {
        readonly id: string;
        readonly side: Schema.FrictionSide;
        readonly words: string | null;
        readonly shared: boolean;
        readonly mine: boolean;
      } | null;
      readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
      readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
    }>;
    readonly handovers: ReadonlyArray<{
      readonly id: string;
      readonly state: Schema.HandoverState;
      readonly what: string | null;
      readonly from: string | null;
      readonly until: string | null;
      readonly means: string | null;
      readonly municipalityKeeps: string | null;
      readonly beheerder: string | null;
      readonly returns: Schema.HandoverReturns | null;
      readonly noticeWorkdays: number | null;
      readonly department: string | null;
      readonly official: string | null;
      readonly inTheHour: boolean;
      readonly agreedAt: string | null;
      readonly since: string | null;
      readonly lastDay: string | null;
      readonly returnedBecause: string | null;
      readonly returnedBy: string | null;
      readonly endBecause: string | null;
      readonly endedBy: Schema.HandoverEnd | null;
      readonly iMayPutForward: boolean;
      readonly iMayProposeEnd: boolean;
    }>;
    readonly backing: {
      readonly iMayAsk: boolean;
      readonly iMayBack: boolean;
      readonly said: ReadonlyArray<{
        readonly id: string;
        readonly by: string;
        readonly role: string | null;
        readonly sentence: string | null;
        readonly saidAt: string;
        readonly until: string;
        readonly stands: boolean;
        readonly mine: boolean;
      }>;
      readonly asking: {
        readonly sentence: string | null;
        readonly doersAsked: boolean;
        readonly doer: string | null;
        readonly liaison: string | null;
        readonly sentAt: string | null;
        readonly notNow: ReadonlyArray<string>;
      } | null;
      readonly takenBack: ReadonlyArray<{
        readonly id: string;
        readonly by: string;
        readonly takenBackAt: string;
        readonly because: string | null;
        readonly mine: boolean;
      }>;
    };
    readonly contact: { readonly name: string; readonly department: string } | null;
    readonly contactCase: {
      readonly id: string;
      readonly kind: Schema.CaseKind;
      readonly state: Schema.CaseState;
      readonly openedAt: string;
      readonly calledAt: string | null;
      readonly closedAt: string | null;
      readonly solvedWithoutAnswer: boolean;
      readonly pickUpBy: string | null;
      readonly pickUpLate: boolean;
      readonly topOfHour: boolean;
      readonly iMayMove: boolean;
      readonly iMayReopen: boolean;
      readonly iMayTakeSolvedBack: boolean;
      readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
      readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
    } | null;
    readonly visits: {
      readonly next: string | null;
      readonly visits: ReadonlyArray<{
        readonly id: string;
        readonly day: string;
        readonly by: string;
        readonly department: string | null;
        readonly iMayTakeBack: boolean;
      }>;
    };
    readonly invitations: ReadonlyArray<{
      readonly id: string;
      readonly by: string | null;
      readonly mine: boolean;
      readonly times: ReadonlyArray<string>;
    }>;
  } | null;
  readonly say: {
    readonly doers: ReadonlyArray<{
      readonly name: string | null;
      readonly me: boolean;
      readonly until: string;
      readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
    }>;
    readonly mine: {
      readonly name: string | null;
      readonly me: boolean;
      readonly until: string;
      readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
    } | null;
  } | null;
  readonly keys: {
    readonly iMayGive: boolean;
    readonly place: { readonly id: string; readonly name: string };
    readonly kept: ReadonlyArray<{
      readonly id: string;
      readonly givenAt: string;
      readonly to: string | null;
      readonly by: string | null;
      readonly mine: boolean;
    }>;
    readonly mayBeGiven: ReadonlyArray<{
      readonly through: string;
      readonly name: string | null;
      readonly taskTitle: string;
    }>;
  } | null;
  readonly decisions: {
    readonly changes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly aspect: Schema.Aspect;
      readonly was: string | null;
      readonly became: string | null;
      readonly state: Schema.ChangeState;
      readonly iMayTalk: boolean;
      readonly iSaidFine: boolean;
      readonly iMayPutBack: boolean;
      readonly by: {
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      };
      readonly fine: ReadonlyArray<{
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      }>;
      readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
    }>;
    readonly proposals: ReadonlyArray<{
      readonly id: string;
      readonly aspect: Schema.Aspect;
      readonly was: string | null;
      readonly became: string | null;
      readonly sentence: string | null;
      readonly state: Schema.ProposalState;
      readonly endsAt: string;
      readonly iDecide: boolean;
      readonly iMayAnswer: boolean;
      readonly iMayChange: boolean;
      readonly iAgreed: boolean;
      readonly by: {
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      };
      readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
      readonly agreed: ReadonlyArray<{
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      }>;
      readonly problems: ReadonlyArray<{
        readonly id: string;
        readonly reason: string;
        readonly instead: string;
        readonly by: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
      }>;
      readonly advice: ReadonlyArray<{
        readonly id: string;
        readonly name: string | null;
        readonly as: Schema.Adviser;
        readonly department: string | null;
        readonly sentence: string;
      }>;
      readonly handover: {
        readonly id: string;
        readonly state: Schema.HandoverState;
        readonly what: string | null;
        readonly from: string | null;
        readonly until: string | null;
        readonly means: string | null;
        readonly municipalityKeeps: string | null;
        readonly beheerder: string | null;
        readonly returns: Schema.HandoverReturns | null;
        readonly noticeWorkdays: number | null;
        readonly department: string | null;
        readonly official: string | null;
        readonly inTheHour: boolean;
        readonly agreedAt: string | null;
        readonly since: string | null;
        readonly lastDay: string | null;
        readonly returnedBecause: string | null;
        readonly returnedBy: string | null;
        readonly endBecause: string | null;
        readonly endedBy: Schema.HandoverEnd | null;
        readonly iMayPutForward: boolean;
        readonly iMayProposeEnd: boolean;
      } | null;
    }>;
    readonly forTheHour: ReadonlyArray<{
      readonly id: string;
      readonly aspect: Schema.Aspect;
      readonly was: string | null;
      readonly became: string | null;
      readonly sentence: string | null;
      readonly state: Schema.ProposalState;
      readonly endsAt: string;
      readonly iDecide: boolean;
      readonly iMayAnswer: boolean;
      readonly iMayChange: boolean;
      readonly iAgreed: boolean;
      readonly by: {
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      };
      readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
      readonly agreed: ReadonlyArray<{
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      }>;
      readonly problems: ReadonlyArray<{
        readonly id: string;
        readonly reason: string;
        readonly instead: string;
        readonly by: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
      }>;
      readonly advice: ReadonlyArray<{
        readonly id: string;
        readonly name: string | null;
        readonly as: Schema.Adviser;
        readonly department: string | null;
        readonly sentence: string;
      }>;
      readonly handover: {
        readonly id: string;
        readonly state: Schema.HandoverState;
        readonly what: string | null;
        readonly from: string | null;
        readonly until: string | null;
        readonly means: string | null;
        readonly municipalityKeeps: string | null;
        readonly beheerder: string | null;
        readonly returns: Schema.HandoverReturns | null;
        readonly noticeWorkdays: number | null;
        readonly department: string | null;
        readonly official: string | null;
        readonly inTheHour: boolean;
        readonly agreedAt: string | null;
        readonly since: string | null;
        readonly lastDay: string | null;
        readonly returnedBecause: string | null;
        readonly returnedBy: string | null;
        readonly endBecause: string | null;
        readonly endedBy: Schema.HandoverEnd | null;
        readonly iMayPutForward: boolean;
        readonly iMayProposeEnd: boolean;
      } | null;
    }>;
    readonly agreed: {
      readonly proposals: ReadonlyArray<{
        readonly id: string;
        readonly aspect: Schema.Aspect;
        readonly became: string | null;
        readonly sentence: string | null;
        readonly settledAt: string | null;
        readonly change: string | null;
        readonly iMayPutBack: boolean;
        readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
        readonly handover: {
          readonly id: string;
          readonly what: string | null;
          readonly beheerder: string | null;
        } | null;
        readonly deciders: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
        }>;
        readonly hadASay: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
        }>;
      }>;
    };
  } | null;
  readonly doubts: ReadonlyArray<{
    readonly kind: Schema.WordsKind;
    readonly id: string;
    readonly text: string;
    readonly rule: Schema.HouseRule;
    readonly aside: boolean;
    readonly mine: boolean;
  }>;
};

export type MoreOfProjectQueryVariables = Exact<{
  id: string;
  tasksAfter?: string | null | undefined;
  deedsAfter?: string | null | undefined;
  withTasks: boolean;
  withDeeds: boolean;
}>;

export type MoreOfProjectQuery = {
  readonly project: {
    readonly id: string;
    readonly tasks?: {
      readonly next: string | null;
      readonly tasks: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly startsAt: string | null;
        readonly minutes: number;
        readonly heaviness: Schema.Heaviness;
        readonly state: Schema.TaskState;
        readonly slots: number;
        readonly stillNeeded: number;
        readonly projectEnded: boolean;
        readonly doers: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        }>;
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
        readonly place: {
          readonly id: string;
          readonly name: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
        } | null;
        readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
        readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
        readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
        readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
      }>;
    };
    readonly deeds?: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly iMaySayWeSeeYou: boolean;
        readonly weSeeYou: ReadonlyArray<{
          readonly name: string;
          readonly department: string | null;
          readonly mine: boolean;
        }>;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type ProjectForTaskQueryVariables = Exact<{
  id: string;
}>;

export type ProjectForTaskQuery = {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly place: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type MakeProjectMutationVariables = Exact<{
  platform: string;
  name: string;
  firstTask: string;
  key: string;
}>;

export type MakeProjectMutation = {
  readonly makeProject:
    | { readonly __typename: 'EnoughForToday'; readonly againAt: string }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectMade'; readonly project: { readonly id: string; readonly name: string } }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'TooManyClaims';
        readonly atMost: number;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly nudgeAt: string;
          readonly lapsesAt: string;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly task: {
            readonly id: string;
            readonly title: string;
            readonly startsAt: string | null;
            readonly minutes: number;
            readonly heaviness: Schema.Heaviness;
            readonly state: Schema.TaskState;
            readonly slots: number;
            readonly stillNeeded: number;
            readonly projectEnded: boolean;
            readonly doers: ReadonlyArray<{
              readonly name: string | null;
              readonly me: boolean;
              readonly joined: boolean;
              readonly learning: boolean;
              readonly done: boolean;
            }>;
            readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
            readonly place: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
            } | null;
            readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
            readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
            readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
            readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
          };
        }>;
      };
};

export type ChangeProjectMutationVariables = Exact<{
  project: string;
  name?: string | null | undefined;
  forWhom?: string | null | undefined;
  chat?: string | null | undefined;
  key: string;
}>;

export type ChangeProjectMutation = {
  readonly changeProject:
    | {
        readonly __typename: 'AskTheOthers';
        readonly doers: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        }>;
      }
    | {
        readonly __typename: 'DoersDecide';
        readonly openTasks: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | { readonly __typename: 'LinkRefused'; readonly field: string }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectChanged'; readonly project: { readonly id: string; readonly name: string } }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'UnderDiscussion' };
};

export type WithdrawProjectMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type WithdrawProjectMutation = {
  readonly withdrawProject:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectIsShared'; readonly project: { readonly id: string } }
    | { readonly __typename: 'ProjectWithdrawn' };
};

export const ProjectPage: Operation<ProjectPageQuery, ProjectPageQueryVariables> = {
  name: 'ProjectPage',
  kind: 'query',
  text: 'query ProjectPage($id:ID!){project(id:$id){id name kind state ended{at sentence change}forWhom chat rest{...WholeRest}platformRest{...WholeRest}mineAlone platform{id name}place{id name openingHours open{open until}sign warnings{...SeenWarning}}...SeenContact sponsors{id name gives}tasks{tasks{...TileTask}next}deeds{deeds{...StoryDeed}next}requests{...WholeRequest}rights{...NamedRight}freedoms{...SeenFreedom}iMaySayFriction friction{...SeenFriction}handovers{...WholeHandover}...SeenVisits backing{...WholeBacking}}say(of:{project:$id}){...WholeSay}keys(project:$id){...WholeKeys}decisions(of:{project:$id}){...WholeDecisions}doubts(of:{project:$id}){...WholeDoubt}} fragment WholeRest on Rest{since because sentence by} fragment SeenWarning on Warning{id at kind sentence place pausesUntil unchecked advice{name department}} fragment SeenContact on Project{id name contact{name department}contactBy contactCase{...WholeCase}iMayBeContact} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment NamedRight on Right{id name shownAs} fragment SeenFreedom on Freedom{id kind sentence words source url agreedOn until} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment SeenVisits on Project{iMayLogVisit visits(first:3){visits{...SeenVisit}next}invitations{id by mine times}} fragment SeenVisit on Visit{id day by department iMayTakeBack} fragment WholeBacking on ProjectBacking{iMayAsk iMayBack said{...SeenBacking}asking{sentence doersAsked doer liaison sentAt notNow}takenBack{id by takenBackAt because mine}} fragment SeenBacking on Backing{id by role sentence saidAt until stands mine} fragment WholeSay on Say{doers{...SayOfOne}mine{...SayOfOne}} fragment SayOfOne on SayOfDoer{name me until through{kind taskTitle at}} fragment WholeKeys on Keys{place{id name}iMayGive kept{id givenAt to by mine}mayBeGiven{through name taskTitle}} fragment WholeDecisions on Decisions{changes{...WholeChange}proposals{...WholeProposal}forTheHour{...WholeProposal}agreed(first:5){proposals{...AgreedProposal}}} fragment WholeChange on Change{id at aspect was became state by{...DoerCircle}fine{...DoerCircle}about{kind id name}iMayTalk iSaidFine iMayPutBack} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment AgreedProposal on Proposal{id aspect became sentence settledAt about{kind id name}handover{id what beheerder}change iMayPutBack deciders{...WhyDecider}hadASay{...WhyDecider}} fragment WhyDecider on Decider{name me through{kind taskTitle at}} fragment WholeDoubt on Doubt{kind id text rule aside mine}',
};

export const MoreOfProject: Operation<MoreOfProjectQuery, MoreOfProjectQueryVariables> = {
  name: 'MoreOfProject',
  kind: 'query',
  text: 'query MoreOfProject($id:ID!$tasksAfter:String$deedsAfter:String$withTasks:Boolean!$withDeeds:Boolean!){project(id:$id){id tasks(after:$tasksAfter)@include(if:$withTasks){tasks{...TileTask}next}deeds(after:$deedsAfter)@include(if:$withDeeds){deeds{...StoryDeed}next}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}}',
};

export const ProjectForTask: Operation<ProjectForTaskQuery, ProjectForTaskQueryVariables> = {
  name: 'ProjectForTask',
  kind: 'query',
  text: 'query ProjectForTask($id:ID!){project(id:$id){id name place{id name}}}',
};

export const MakeProject: Operation<MakeProjectMutation, MakeProjectMutationVariables> = {
  name: 'MakeProject',
  kind: 'mutation',
  text: 'mutation MakeProject($platform:ID!$name:String!$firstTask:String!$key:ID!){makeProject(platform:$platform name:$name firstTask:$firstTask key:$key){__typename ...on ProjectMade{project{id name}}...on TextRefused{field problem atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on EnoughForToday{againAt}...on NotFound{what}}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ChangeProject: Operation<ChangeProjectMutation, ChangeProjectMutationVariables> = {
  name: 'ChangeProject',
  kind: 'mutation',
  text: 'mutation ChangeProject($project:ID!$name:String$forWhom:String$chat:String$key:ID!){changeProject(project:$project name:$name forWhom:$forWhom chat:$chat key:$key){__typename ...on ProjectChanged{project{id name}}...on AskTheOthers{doers{...DoerCircle}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on LinkRefused{field}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined learning done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const WithdrawProject: Operation<WithdrawProjectMutation, WithdrawProjectMutationVariables> = {
  name: 'WithdrawProject',
  kind: 'mutation',
  text: 'mutation WithdrawProject($project:ID!$key:ID!){withdrawProject(project:$project key:$key){__typename ...on ProjectIsShared{project{id}}...on NotFound{what}}}',
};
