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

export type FrictionSide =
  | 'DOERS'
  /** An official whom the project has to do with. */
  | 'MUNICIPALITY';

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

export type OfficeKind =
  /** One of the liaison team. */
  'LIAISON' | 'OFFICIAL';

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

export type Weekday = 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY';

export type DeskRequestShownFragment = {
  readonly platform: string;
  readonly platformId: string;
  readonly callName: string | null;
  readonly callPhone: string | null;
  readonly comeAt: string | null;
  readonly comeBy: string | null;
  readonly asker: string | null;
  readonly since: string;
  readonly forWhom: string | null;
  readonly standsStill: { readonly since: string; readonly sentence: string | null; readonly by: string | null } | null;
  readonly mayPassTo: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly request: {
    readonly id: string;
    readonly kind: Schema.RequestKind | null;
    readonly sentence: string;
    readonly sentAt: string;
    readonly official: string | null;
    readonly right: { readonly id: string; readonly name: string } | null;
    readonly task: { readonly id: string; readonly title: string } | null;
    readonly glassBox: ReadonlyArray<{
      readonly question: Schema.GlassBoxQuestion;
      readonly clarification: { readonly askedAt: string; readonly answer: string | null } | null;
    }>;
    readonly project: { readonly id: string; readonly name: string };
    readonly answers: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.AnswerKind;
      readonly by: string | null;
      readonly sentence: string | null;
      readonly told: string | null;
      readonly endedAt: string | null;
      readonly official: { readonly name: string; readonly department: string };
    }>;
    readonly term: {
      readonly lastDay: string;
      readonly late: boolean;
      readonly days: ReadonlyArray<{ readonly date: string; readonly kind: Schema.TermDayKind }>;
    } | null;
  };
};

export type DeskPromiseShownFragment = {
  readonly id: string;
  readonly kind: Schema.RequestKind | null;
  readonly sentence: string;
  readonly by: string;
  readonly iMayMove: boolean;
  readonly request: string;
  readonly condition: string | null;
  readonly state: Schema.PromiseState;
  readonly saidBy: string | null;
  readonly project: { readonly id: string; readonly name: string };
};

export type MyDeskQueryVariables = Exact<{ [key: string]: never }>;

export type MyDeskQuery = {
  readonly myOffice: {
    readonly kind: Schema.OfficeKind;
    readonly name: string;
    readonly phone: string | null;
    readonly department: string | null;
  } | null;
  readonly myDesk: {
    readonly waiting: ReadonlyArray<{
      readonly platform: string;
      readonly platformId: string;
      readonly callName: string | null;
      readonly callPhone: string | null;
      readonly comeAt: string | null;
      readonly comeBy: string | null;
      readonly asker: string | null;
      readonly since: string;
      readonly forWhom: string | null;
      readonly standsStill: {
        readonly since: string;
        readonly sentence: string | null;
        readonly by: string | null;
      } | null;
      readonly mayPassTo: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly request: {
        readonly id: string;
        readonly kind: Schema.RequestKind | null;
        readonly sentence: string;
        readonly sentAt: string;
        readonly official: string | null;
        readonly right: { readonly id: string; readonly name: string } | null;
        readonly task: { readonly id: string; readonly title: string } | null;
        readonly glassBox: ReadonlyArray<{
          readonly question: Schema.GlassBoxQuestion;
          readonly clarification: { readonly askedAt: string; readonly answer: string | null } | null;
        }>;
        readonly project: { readonly id: string; readonly name: string };
        readonly answers: ReadonlyArray<{
          readonly id: string;
          readonly kind: Schema.AnswerKind;
          readonly by: string | null;
          readonly sentence: string | null;
          readonly told: string | null;
          readonly endedAt: string | null;
          readonly official: { readonly name: string; readonly department: string };
        }>;
        readonly term: {
          readonly lastDay: string;
          readonly late: boolean;
          readonly days: ReadonlyArray<{ readonly date: string; readonly kind: Schema.TermDayKind }>;
        } | null;
      };
    }>;
    readonly atColleagues: ReadonlyArray<{
      readonly platform: string;
      readonly platformId: string;
      readonly callName: string | null;
      readonly callPhone: string | null;
      readonly comeAt: string | null;
      readonly comeBy: string | null;
      readonly asker: string | null;
      readonly since: string;
      readonly forWhom: string | null;
      readonly standsStill: {
        readonly since: string;
        readonly sentence: string | null;
        readonly by: string | null;
      } | null;
      readonly mayPassTo: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly request: {
        readonly id: string;
        readonly kind: Schema.RequestKind | null;
        readonly sentence: string;
        readonly sentAt: string;
        readonly official: string | null;
        readonly right: { readonly id: string; readonly name: string } | null;
        readonly task: { readonly id: string; readonly title: string } | null;
        readonly glassBox: ReadonlyArray<{
          readonly question: Schema.GlassBoxQuestion;
          readonly clarification: { readonly askedAt: string; readonly answer: string | null } | null;
        }>;
        readonly project: { readonly id: string; readonly name: string };
        readonly answers: ReadonlyArray<{
          readonly id: string;
          readonly kind: Schema.AnswerKind;
          readonly by: string | null;
          readonly sentence: string | null;
          readonly told: string | null;
          readonly endedAt: string | null;
          readonly official: { readonly name: string; readonly department: string };
        }>;
        readonly term: {
          readonly lastDay: string;
          readonly late: boolean;
          readonly days: ReadonlyArray<{ readonly date: string; readonly kind: Schema.TermDayKind }>;
        } | null;
      };
    }>;
    readonly promised: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.RequestKind | null;
      readonly sentence: string;
      readonly by: string;
      readonly iMayMove: boolean;
      readonly request: string;
      readonly condition: string | null;
      readonly state: Schema.PromiseState;
      readonly saidBy: string | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
    readonly handovers: ReadonlyArray<{
      readonly sentence: string;
      readonly project: { readonly id: string; readonly name: string };
      readonly handover: {
        readonly request: string;
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
      };
    }>;
    readonly thanked: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.RequestKind | null;
      readonly sentence: string;
      readonly by: string;
      readonly iMayMove: boolean;
      readonly request: string;
      readonly condition: string | null;
      readonly state: Schema.PromiseState;
      readonly saidBy: string | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
    readonly invitations: ReadonlyArray<{
      readonly id: string;
      readonly by: string | null;
      readonly times: ReadonlyArray<string>;
      readonly visitToday: string | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
    readonly projects: ReadonlyArray<{
      readonly mine: boolean;
      readonly visitToday: string | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
  } | null;
  readonly myCheckins: ReadonlyArray<{
    readonly platform: { readonly id: string; readonly name: string };
    readonly hour: {
      readonly id: string;
      readonly day: Schema.Weekday;
      readonly time: string;
      readonly link: string | null;
      readonly address: string | null;
      readonly since: string;
      readonly by: string | null;
      readonly now: boolean;
    } | null;
  }>;
  readonly backingToAskAlong: ReadonlyArray<{
    readonly doer: string | null;
    readonly sentence: string | null;
    readonly project: { readonly id: string; readonly name: string };
  }>;
  readonly openCases: ReadonlyArray<{
    readonly openedAt: string;
    readonly id: string;
    readonly kind: Schema.CaseKind;
    readonly state: Schema.CaseState;
    readonly calledAt: string | null;
    readonly closedAt: string | null;
    readonly solvedWithoutAnswer: boolean;
    readonly pickUpBy: string | null;
    readonly pickUpLate: boolean;
    readonly topOfHour: boolean;
    readonly iMayMove: boolean;
    readonly iMayReopen: boolean;
    readonly iMayTakeSolvedBack: boolean;
    readonly project: { readonly id: string; readonly name: string };
    readonly request: {
      readonly id: string;
      readonly sentence: string;
      readonly sentAt: string;
      readonly department: string | null;
    } | null;
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
};

export type AnswerGiven_AlreadyAnswered_Fragment = {
  readonly __typename: 'AlreadyAnswered';
  readonly request: {
    readonly id: string;
    readonly answers: ReadonlyArray<{ readonly kind: Schema.AnswerKind; readonly official: { readonly name: string } }>;
  };
};

export type AnswerGiven_Answered_Fragment = { readonly __typename: 'Answered' };

export type AnswerGiven_AskedBackBefore_Fragment = { readonly __typename: 'AskedBackBefore' };

export type AnswerGiven_DateRefused_Fragment = { readonly __typename: 'DateRefused' };

export type AnswerGiven_HadItBefore_Fragment = { readonly __typename: 'HadItBefore' };

export type AnswerGiven_LiesElsewhere_Fragment = { readonly __typename: 'LiesElsewhere' };

export type AnswerGiven_NotFound_Fragment = { readonly __typename: 'NotFound' };

export type AnswerGiven_SaidLaterBefore_Fragment = { readonly __typename: 'SaidLaterBefore' };

export type AnswerGiven_TextRefused_Fragment = {
  readonly __typename: 'TextRefused';
  readonly field: string;
  readonly problem: Schema.TextProblem;
  readonly atMost: number;
};

export type AnswerGivenFragment =
  | AnswerGiven_AlreadyAnswered_Fragment
  | AnswerGiven_Answered_Fragment
  | AnswerGiven_AskedBackBefore_Fragment
  | AnswerGiven_DateRefused_Fragment
  | AnswerGiven_HadItBefore_Fragment
  | AnswerGiven_LiesElsewhere_Fragment
  | AnswerGiven_NotFound_Fragment
  | AnswerGiven_SaidLaterBefore_Fragment
  | AnswerGiven_TextRefused_Fragment;

export type ClarifyMutationVariables = Exact<{
  request: string;
  question: Schema.GlassBoxQuestion;
  answer: string;
  key: string;
}>;

export type ClarifyMutation = {
  readonly clarify:
    | { readonly __typename: 'Clarified' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | {
        readonly __typename: 'NothingToClarify';
        readonly request: {
          readonly id: string;
          readonly glassBox: ReadonlyArray<{
            readonly question: Schema.GlassBoxQuestion;
            readonly clarification: { readonly answer: string | null } | null;
          }>;
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type MovePromiseMutationVariables = Exact<{
  promise: string;
  by: string;
  because: string;
  key: string;
}>;

export type MovePromiseMutation = {
  readonly movePromise:
    | { readonly __typename: 'CameAlready' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'MovedBefore' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'PromiseMoved' }
    | { readonly __typename: 'SomebodyElsePromised' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AnswerYesMutationVariables = Exact<{
  request: string;
  by: string;
  key: string;
}>;

export type AnswerYesMutation = {
  readonly answerYes:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AnswerYesIfMutationVariables = Exact<{
  request: string;
  condition: string;
  by: string;
  key: string;
}>;

export type AnswerYesIfMutation = {
  readonly answerYesIf:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AnswerLaterMutationVariables = Exact<{
  request: string;
  by: string;
  key: string;
}>;

export type AnswerLaterMutation = {
  readonly answerLater:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type PassOnMutationVariables = Exact<{
  request: string;
  department: string;
  key: string;
}>;

export type PassOnMutation = {
  readonly passOn:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AnswerNoButMutationVariables = Exact<{
  request: string;
  because: string;
  possible: string;
  call: string;
  key: string;
}>;

export type AnswerNoButMutation = {
  readonly answerNoBut:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AskBackMutationVariables = Exact<{
  request: string;
  question: string;
  key: string;
}>;

export type AskBackMutation = {
  readonly askBack:
    | {
        readonly __typename: 'AlreadyAnswered';
        readonly request: {
          readonly id: string;
          readonly answers: ReadonlyArray<{
            readonly kind: Schema.AnswerKind;
            readonly official: { readonly name: string };
          }>;
        };
      }
    | { readonly __typename: 'Answered' }
    | { readonly __typename: 'AskedBackBefore' }
    | { readonly __typename: 'DateRefused' }
    | { readonly __typename: 'HadItBefore' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'SaidLaterBefore' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export const MyDesk: Operation<MyDeskQuery, MyDeskQueryVariables> = {
  name: 'MyDesk',
  kind: 'query',
  text: 'query MyDesk{myOffice{kind name phone department}myDesk{waiting{...DeskRequestShown}atColleagues{...DeskRequestShown}promised{...DeskPromiseShown}handovers{...DeskHandoverShown}thanked(first:5){...DeskPromiseShown}invitations{id by times visitToday project{id name}}projects{mine visitToday project{id name}}}myCheckins{platform{id name}hour{...WholeHour}}backingToAskAlong{...AskedForBacking}openCases{...SeenFriction openedAt project{id name}request{id sentence sentAt department}}} fragment DeskRequestShown on DeskRequest{platform platformId callName callPhone comeAt comeBy asker since forWhom standsStill{since sentence by}mayPassTo{id name}request{id kind sentence sentAt official right{id name}task{id title}glassBox{question clarification{askedAt answer}}project{id name}answers{id kind by sentence told endedAt official{name department}}term{lastDay late days{date kind}}}} fragment DeskPromiseShown on DeskPromise{id kind sentence by iMayMove request condition state saidBy project{id name}} fragment DeskHandoverShown on DeskHandover{sentence project{id name}handover{...WholeHandover request}} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment WholeHour on Hour{id day time link address since by now} fragment AskedForBacking on BackingToAskAlong{doer sentence project{id name}} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const Clarify: Operation<ClarifyMutation, ClarifyMutationVariables> = {
  name: 'Clarify',
  kind: 'mutation',
  text: 'mutation Clarify($request:ID!$question:GlassBoxQuestion!$answer:String!$key:ID!){clarify(request:$request question:$question answer:$answer key:$key){__typename ...on NothingToClarify{request{id glassBox{question clarification{answer}}}}...on TextRefused{field problem atMost}}}',
};

export const MovePromise: Operation<MovePromiseMutation, MovePromiseMutationVariables> = {
  name: 'MovePromise',
  kind: 'mutation',
  text: 'mutation MovePromise($promise:ID!$by:Date!$because:String!$key:ID!){movePromise(promise:$promise by:$by because:$because key:$key){__typename ...on TextRefused{field problem atMost}}}',
};

export const AnswerYes: Operation<AnswerYesMutation, AnswerYesMutationVariables> = {
  name: 'AnswerYes',
  kind: 'mutation',
  text: 'mutation AnswerYes($request:ID!$by:Date!$key:ID!){answerYes(request:$request by:$by key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};

export const AnswerYesIf: Operation<AnswerYesIfMutation, AnswerYesIfMutationVariables> = {
  name: 'AnswerYesIf',
  kind: 'mutation',
  text: 'mutation AnswerYesIf($request:ID!$condition:String!$by:Date!$key:ID!){answerYesIf(request:$request condition:$condition by:$by key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};

export const AnswerLater: Operation<AnswerLaterMutation, AnswerLaterMutationVariables> = {
  name: 'AnswerLater',
  kind: 'mutation',
  text: 'mutation AnswerLater($request:ID!$by:Date!$key:ID!){answerLater(request:$request by:$by key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};

export const PassOn: Operation<PassOnMutation, PassOnMutationVariables> = {
  name: 'PassOn',
  kind: 'mutation',
  text: 'mutation PassOn($request:ID!$department:ID!$key:ID!){passOn(request:$request department:$department key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};

export const AnswerNoBut: Operation<AnswerNoButMutation, AnswerNoButMutationVariables> = {
  name: 'AnswerNoBut',
  kind: 'mutation',
  text: 'mutation AnswerNoBut($request:ID!$because:String!$possible:String!$call:String!$key:ID!){answerNoBut(request:$request because:$because possible:$possible call:$call key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};

export const AskBack: Operation<AskBackMutation, AskBackMutationVariables> = {
  name: 'AskBack',
  kind: 'mutation',
  text: 'mutation AskBack($request:ID!$question:String!$key:ID!){askBack(request:$request question:$question key:$key){...AnswerGiven}} fragment AnswerGiven on AnswerOutcome{__typename ...on AlreadyAnswered{request{id answers{kind official{name}}}}...on TextRefused{field problem atMost}}',
};
