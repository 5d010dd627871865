/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
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

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type PromiseState =
  /** The doers said so, or agreed on the handover that was promised. */
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET'
  /** 'Alsnog gekomen': before, past its day, the doers said 'Nog niet'. */
  | 'REPAIRED';

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

export type RightProblem =
  /** There is no such right in this municipality. */
  'NOT_HERE' | 'NOT_YET' | 'OVER';

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

export type WholeRequestFragment = {
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
};

export type WholeGlassBoxFragment = {
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
};

export type RequestLinkFragment = { readonly id: string; readonly sentence: string };

export type ProjectToAskInQueryVariables = Exact<{
  id: string;
}>;

export type ProjectToAskInQuery = {
  readonly project: {
    readonly id: string;
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
  } | null;
};

export type RequestPageQueryVariables = Exact<{
  id: string;
}>;

export type RequestPageQuery = {
  readonly request: {
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
  } | null;
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
};

export type AskToClarifyMutationVariables = Exact<{
  request: string;
  question: Schema.GlassBoxQuestion;
  key: string;
}>;

export type AskToClarifyMutation = {
  readonly askToClarify:
    | {
        readonly __typename: 'ClarifyAsked';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
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
    | { readonly __typename: 'EnoughForToday'; readonly againAt: string }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type WithdrawRequestMutationVariables = Exact<{
  request: string;
  key: string;
}>;

export type WithdrawRequestMutation = {
  readonly withdrawRequest:
    | { readonly __typename: 'NotFound' }
    | {
        readonly __typename: 'RequestIsTouched';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | { readonly __typename: 'RequestWithdrawn' };
};

export type AskForMutationVariables = Exact<{
  project: string;
  kind: Schema.RequestKind;
  sentence: string;
  right?: string | null | undefined;
  task?: string | null | undefined;
  key: string;
}>;

export type AskForMutation = {
  readonly askFor:
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
    | { readonly __typename: 'EnoughForToday'; readonly againAt: string }
    | { readonly __typename: 'NobodyToAsk'; readonly project: string }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'RequestSent';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | { readonly __typename: 'RightDoesNotHold'; readonly why: Schema.RightProblem; readonly day: string | null }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type SayReceivedMutationVariables = Exact<{
  promise: string;
  received: boolean;
  key: string;
}>;

export type SayReceivedMutation = {
  readonly sayReceived:
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
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'ReceivedSaid';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      };
};

export type TellMoreAnswer_DoersDecide_Fragment = {
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
};

export type TellMoreAnswer_MoreTold_Fragment = {
  readonly __typename: 'MoreTold';
  readonly request: {
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
  };
};

export type TellMoreAnswer_NotFound_Fragment = { readonly __typename: 'NotFound'; readonly what: string };

export type TellMoreAnswer_NothingAsked_Fragment = {
  readonly __typename: 'NothingAsked';
  readonly request: {
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
  };
};

export type TellMoreAnswer_TextRefused_Fragment = {
  readonly __typename: 'TextRefused';
  readonly field: string;
  readonly problem: Schema.TextProblem;
  readonly atMost: number;
};

export type TellMoreAnswerFragment =
  | TellMoreAnswer_DoersDecide_Fragment
  | TellMoreAnswer_MoreTold_Fragment
  | TellMoreAnswer_NotFound_Fragment
  | TellMoreAnswer_NothingAsked_Fragment
  | TellMoreAnswer_TextRefused_Fragment;

export type TellMoreMutationVariables = Exact<{
  request: string;
  answer: string;
  key: string;
}>;

export type TellMoreMutation = {
  readonly tellMore:
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
    | {
        readonly __typename: 'MoreTold';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'NothingAsked';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type SayEnoughMutationVariables = Exact<{
  request: string;
  key: string;
}>;

export type SayEnoughMutation = {
  readonly sayEnough:
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
    | {
        readonly __typename: 'MoreTold';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'NothingAsked';
        readonly request: {
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
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
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type PromisedLinesFragment = {
  readonly next: string | null;
  readonly promises: ReadonlyArray<{
    readonly id: string;
    readonly request: string;
    readonly sentence: string;
    readonly anAnswer: boolean;
    readonly condition: string | null;
    readonly by: string;
    readonly state: Schema.PromiseState;
    readonly offer: Schema.HandoverOffer | null;
    readonly project: { readonly id: string; readonly name: string };
    readonly department: { readonly id: string; readonly name: string } | null;
    readonly moved: { readonly from: string } | null;
  }>;
};

export type PromisesPageQueryVariables = Exact<{
  platform: string;
}>;

export type PromisesPageQuery = {
  readonly platform: { readonly id: string; readonly name: string } | null;
  readonly promises: {
    readonly next: string | null;
    readonly promises: ReadonlyArray<{
      readonly id: string;
      readonly request: string;
      readonly sentence: string;
      readonly anAnswer: boolean;
      readonly condition: string | null;
      readonly by: string;
      readonly state: Schema.PromiseState;
      readonly offer: Schema.HandoverOffer | null;
      readonly project: { readonly id: string; readonly name: string };
      readonly department: { readonly id: string; readonly name: string } | null;
      readonly moved: { readonly from: string } | null;
    }>;
  };
};

export type MorePromisesQueryVariables = Exact<{
  platform: string;
  after?: string | null | undefined;
}>;

export type MorePromisesQuery = {
  readonly promises: {
    readonly next: string | null;
    readonly promises: ReadonlyArray<{
      readonly id: string;
      readonly request: string;
      readonly sentence: string;
      readonly anAnswer: boolean;
      readonly condition: string | null;
      readonly by: string;
      readonly state: Schema.PromiseState;
      readonly offer: Schema.HandoverOffer | null;
      readonly project: { readonly id: string; readonly name: string };
      readonly department: { readonly id: string; readonly name: string } | null;
      readonly moved: { readonly from: string } | null;
    }>;
  };
};

export type DepartmentPageQueryVariables = Exact<{
  id: string;
}>;

export type DepartmentPageQuery = {
  readonly department: {
    readonly id: string;
    readonly name: string;
    readonly figures: {
      readonly medianWorkdays: number;
      readonly visits: number;
      readonly inTime: { readonly part: number; readonly of: number };
      readonly promisesKept: { readonly part: number; readonly of: number } | null;
    } | null;
    readonly promises: {
      readonly next: string | null;
      readonly promises: ReadonlyArray<{
        readonly id: string;
        readonly request: string;
        readonly sentence: string;
        readonly anAnswer: boolean;
        readonly condition: string | null;
        readonly by: string;
        readonly state: Schema.PromiseState;
        readonly offer: Schema.HandoverOffer | null;
        readonly project: { readonly id: string; readonly name: string };
        readonly department: { readonly id: string; readonly name: string } | null;
        readonly moved: { readonly from: string } | null;
      }>;
    };
  } | null;
};

export type MoreOfDepartmentQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type MoreOfDepartmentQuery = {
  readonly department: {
    readonly id: string;
    readonly promises: {
      readonly next: string | null;
      readonly promises: ReadonlyArray<{
        readonly id: string;
        readonly request: string;
        readonly sentence: string;
        readonly anAnswer: boolean;
        readonly condition: string | null;
        readonly by: string;
        readonly state: Schema.PromiseState;
        readonly offer: Schema.HandoverOffer | null;
        readonly project: { readonly id: string; readonly name: string };
        readonly department: { readonly id: string; readonly name: string } | null;
        readonly moved: { readonly from: string } | null;
      }>;
    };
  } | null;
};

export const ProjectToAskIn: Operation<ProjectToAskInQuery, ProjectToAskInQueryVariables> = {
  name: 'ProjectToAskIn',
  kind: 'query',
  text: 'query ProjectToAskIn($id:ID!){project(id:$id){id rights{...NamedRight}freedoms{...SeenFreedom}}} fragment NamedRight on Right{id name shownAs} fragment SeenFreedom on Freedom{id kind sentence words source url agreedOn until}',
};

export const RequestPage: Operation<RequestPageQuery, RequestPageQueryVariables> = {
  name: 'RequestPage',
  kind: 'query',
  text: 'query RequestPage($id:ID!){request(id:$id){...WholeRequest}handover(request:$id){...WholeHandover}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd}',
};

export const AskToClarify: Operation<AskToClarifyMutation, AskToClarifyMutationVariables> = {
  name: 'AskToClarify',
  kind: 'mutation',
  text: 'mutation AskToClarify($request:ID!$question:GlassBoxQuestion!$key:ID!){askToClarify(request:$request question:$question key:$key){__typename ...on ClarifyAsked{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on EnoughForToday{againAt}...on NotFound{what}}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const WithdrawRequest: Operation<WithdrawRequestMutation, WithdrawRequestMutationVariables> = {
  name: 'WithdrawRequest',
  kind: 'mutation',
  text: 'mutation WithdrawRequest($request:ID!$key:ID!){withdrawRequest(request:$request key:$key){__typename ...on RequestIsTouched{request{...WholeRequest}}}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk}',
};

export const AskFor: Operation<AskForMutation, AskForMutationVariables> = {
  name: 'AskFor',
  kind: 'mutation',
  text: 'mutation AskFor($project:ID!$kind:RequestKind!$sentence:String!$right:ID$task:ID$key:ID!){askFor(project:$project kind:$kind sentence:$sentence right:$right task:$task key:$key){__typename ...on RequestSent{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on NobodyToAsk{project}...on RightDoesNotHold{why day}...on TextRefused{field problem atMost}...on EnoughForToday{againAt}...on NotFound{what}}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const SayReceived: Operation<SayReceivedMutation, SayReceivedMutationVariables> = {
  name: 'SayReceived',
  kind: 'mutation',
  text: 'mutation SayReceived($promise:ID!$received:Boolean!$key:ID!){sayReceived(promise:$promise received:$received key:$key){__typename ...on ReceivedSaid{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const TellMore: Operation<TellMoreMutation, TellMoreMutationVariables> = {
  name: 'TellMore',
  kind: 'mutation',
  text: 'mutation TellMore($request:ID!$answer:String!$key:ID!){tellMore(request:$request answer:$answer key:$key){...TellMoreAnswer}} fragment TellMoreAnswer on TellMoreOutcome{__typename ...on MoreTold{request{...WholeRequest}}...on NothingAsked{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const SayEnough: Operation<SayEnoughMutation, SayEnoughMutationVariables> = {
  name: 'SayEnough',
  kind: 'mutation',
  text: 'mutation SayEnough($request:ID!$key:ID!){sayEnough(request:$request key:$key){...TellMoreAnswer}} fragment TellMoreAnswer on TellMoreOutcome{__typename ...on MoreTold{request{...WholeRequest}}...on NothingAsked{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeRequest on Request{id kind sentence sentAt department departmentId official right{id name}task{id title}offer iMaySayReceived iMayTellMore iMayWithdraw answers{id kind official{name department}by sentence possible call passedTo nobodyCame told endedAt}promise{id madeAt by condition official{name department}phone state saidAt moved{at from because}}case{...WholeCase}project{id name}glassBox{...WholeGlassBox}term{receivedOn workdays lastDay late timesAsLong days{date kind why}}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeGlassBox on GlassBoxAnswer{question facts{kind day department from name text days of}plain{word plain}clarification{answerBy late answer official{name department}}iMayAsk} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const PromisesPage: Operation<PromisesPageQuery, PromisesPageQueryVariables> = {
  name: 'PromisesPage',
  kind: 'query',
  text: 'query PromisesPage($platform:ID!){platform(id:$platform){id name}promises(platform:$platform){...PromisedLines}} fragment PromisedLines on PromisePage{promises{id request sentence anAnswer condition project{id name}department{id name}by moved{from}state offer}next}',
};

export const MorePromises: Operation<MorePromisesQuery, MorePromisesQueryVariables> = {
  name: 'MorePromises',
  kind: 'query',
  text: 'query MorePromises($platform:ID!$after:String){promises(platform:$platform after:$after){...PromisedLines}} fragment PromisedLines on PromisePage{promises{id request sentence anAnswer condition project{id name}department{id name}by moved{from}state offer}next}',
};

export const DepartmentPage: Operation<DepartmentPageQuery, DepartmentPageQueryVariables> = {
  name: 'DepartmentPage',
  kind: 'query',
  text: 'query DepartmentPage($id:ID!){department(id:$id){id name figures{medianWorkdays inTime{part of}promisesKept{part of}visits}promises{...PromisedLines}}} fragment PromisedLines on PromisePage{promises{id request sentence anAnswer condition project{id name}department{id name}by moved{from}state offer}next}',
};

export const MoreOfDepartment: Operation<MoreOfDepartmentQuery, MoreOfDepartmentQueryVariables> = {
  name: 'MoreOfDepartment',
  kind: 'query',
  text: 'query MoreOfDepartment($id:ID!$after:String){department(id:$id){id promises(after:$after){...PromisedLines}}} fragment PromisedLines on PromisePage{promises{id request sentence anAnswer condition project{id name}department{id name}by moved{from}state offer}next}',
};
