/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

export type AgreementName =
  /** When a claim without a date lapses. */
  | 'CLAIM_DAYS'
  /** When a claim with a date lapses: so many days after that date. */
  | 'CLAIM_DAYS_AFTER_DATE'
  /** When a claim without a date is asked 'Lukt het nog?'. */
  | 'CLAIM_NUDGE_DAYS'
  /** When a claim with a date is asked 'Lukt het nog?': so many days after that date. */
  | 'NUDGE_DAYS_AFTER_DATE'
  /** At most so many open claims per person. All of somebody's open claims count, on every platform; the platform of the task that is claimed says how many. */
  | 'OPEN_CLAIMS'
  /** The window of a proposal. */
  | 'PROPOSAL_HOURS'
  /** How long a deed gives a say in its project. A deed keeps what held when it was done. */
  | 'SAY_DAYS'
  /** How long a change can be met with 'Even overleggen'. */
  | 'TALK_HOURS'
  /** How long a warning of danger pauses a task. */
  | 'TASK_PAUSE_HOURS'
  /** How long a doer can undo a deed. */
  | 'UNDO_HOURS';

/** Another number of an agreement. */
export type AgreementNumber = {
  readonly name: AgreementName;
  readonly number: number;
};

/** A number of 'Zo doen we het hier'. */
export type AgreementWish = {
  readonly name: AgreementName;
  readonly number: number;
  readonly platform: string;
};

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

export type CapWish = 'NONE' | 'ROOM' | 'SAFETY';

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

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

/** Whether people come beside the slots, and why not. */
export type NewCap = {
  /** One sentence that everybody reads, of at most 120 characters. */
  readonly because?: string | null | undefined;
  readonly wish: CapWish;
};

/** Another value for what a proposal is about: exactly one of these. */
export type NewValue =
  | {
      readonly agreement: AgreementNumber;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap: NewCap;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never; /** The link to the group's own chat, an https address; an empty one takes it away. The proposal tells it to nobody. */
      readonly chat: string;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom: string;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness: Heaviness;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how: string;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes: number;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name: string;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots: number;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt: string;
      readonly title?: never;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title: string;
      readonly walkAlong?: never;
    }
  | {
      readonly agreement?: never;
      readonly cap?: never;
      readonly chat?: never;
      readonly forWhom?: never;
      readonly heaviness?: never;
      readonly how?: never;
      readonly minutes?: never;
      readonly name?: never;
      readonly slots?: never;
      readonly startsAt?: never;
      readonly title?: never;
      readonly walkAlong: boolean;
    };

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

/** Another name for a project. */
export type ProjectName = {
  readonly name: string;
  readonly project: string;
};

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

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type ThingKind = 'PLACE' | 'PLATFORM' | 'PROJECT' | 'TASK';

/** What begins as a proposal: exactly one of these. */
export type Wish =
  | {
      /** Another agreement of a platform, or the same for another year. */
      readonly agree: AgreementWish;
      readonly closePlace?: never;
      readonly endProject?: never;
      readonly rename?: never;
      readonly spend?: never;
    }
  | {
      readonly agree?: never; /** A place closes. */
      readonly closePlace: string;
      readonly endProject?: never;
      readonly rename?: never;
      readonly spend?: never;
    }
  | {
      readonly agree?: never;
      readonly closePlace?: never; /** A project ends. */
      readonly endProject: string;
      readonly rename?: never;
      readonly spend?: never;
    }
  | {
      readonly agree?: never;
      readonly closePlace?: never;
      readonly endProject?: never; /** Another name for a project. */
      readonly rename: ProjectName;
      readonly spend?: never;
    }
  | {
      readonly agree?: never;
      readonly closePlace?: never;
      readonly endProject?: never;
      readonly rename?: never; /** Money of a project is spent; the sentence says on what. */
      readonly spend: string;
    };

export type WholeProposalFragment = {
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
};

export type ProposeMutationVariables = Exact<{
  what: Schema.Wish;
  sentence: string;
  key: string;
}>;

export type ProposeMutation = {
  readonly propose:
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
        readonly __typename: 'NumberRefused';
        readonly field: string;
        readonly atLeast: number;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'Proposed';
        readonly proposal: {
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
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'UnderDiscussion' };
};

export type AgreeMutationVariables = Exact<{
  proposal: string;
  key: string;
}>;

export type AgreeMutation = {
  readonly agree:
    | {
        readonly __typename: 'Agreed';
        readonly proposal: {
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
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProposalIsOver' };
};

export type SeeProblemMutationVariables = Exact<{
  proposal: string;
  reason: string;
  instead: string;
  key: string;
}>;

export type SeeProblemMutation = {
  readonly object:
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
    | { readonly __typename: 'OwnProposal' }
    | {
        readonly __typename: 'ProblemSeen';
        readonly proposal: {
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
        };
      }
    | { readonly __typename: 'ProblemSeenBefore' }
    | { readonly __typename: 'ProposalIsOver' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type ChangeProposalMutationVariables = Exact<{
  proposal: string;
  to?: Schema.NewValue | null | undefined;
  sentence?: string | null | undefined;
  key: string;
}>;

export type ChangeProposalMutation = {
  readonly changeProposal:
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
    | { readonly __typename: 'NotTheProposer' }
    | {
        readonly __typename: 'NumberRefused';
        readonly field: string;
        readonly atLeast: number;
        readonly atMost: number;
      }
    | { readonly __typename: 'OtherAspect' }
    | {
        readonly __typename: 'ProposalChanged';
        readonly proposal: {
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
        };
      }
    | { readonly __typename: 'ProposalIsOver' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'TimeRefused'; readonly earliest: string; readonly latest: string };
};

export type MakeOwnTaskMutationVariables = Exact<{
  proposal: string;
  key: string;
}>;

export type MakeOwnTaskMutation = {
  readonly makeOwnTask:
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
    | { readonly __typename: 'NoSecondTask' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotTheProposer' }
    | {
        readonly __typename: 'OwnTaskMade';
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
      }
    | { readonly __typename: 'ProposalIsOver' }
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

export type KeepForTheHourMutationVariables = Exact<{
  proposal: string;
  key: string;
}>;

export type KeepForTheHourMutation = {
  readonly keepForTheHour:
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
        readonly __typename: 'KeptForTheHour';
        readonly proposal: {
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
        };
      }
    | { readonly __typename: 'NoProblemSeen' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProposalIsOver' };
};

export type AdviseMutationVariables = Exact<{
  proposal: string;
  sentence: string;
  key: string;
}>;

export type AdviseMutation = {
  readonly advise:
    | {
        readonly __typename: 'Advised';
        readonly proposal: {
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
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProposalIsOver' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export const Propose: Operation<ProposeMutation, ProposeMutationVariables> = {
  name: 'Propose',
  kind: 'mutation',
  text: 'mutation Propose($what:Wish!$sentence:String!$key:ID!){propose(what:$what sentence:$sentence key:$key){__typename ...on Proposed{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const Agree: Operation<AgreeMutation, AgreeMutationVariables> = {
  name: 'Agree',
  kind: 'mutation',
  text: 'mutation Agree($proposal:ID!$key:ID!){agree(proposal:$proposal key:$key){__typename ...on Agreed{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const SeeProblem: Operation<SeeProblemMutation, SeeProblemMutationVariables> = {
  name: 'SeeProblem',
  kind: 'mutation',
  text: 'mutation SeeProblem($proposal:ID!$reason:String!$instead:String!$key:ID!){object(proposal:$proposal reason:$reason instead:$instead key:$key){__typename ...on ProblemSeen{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ChangeProposal: Operation<ChangeProposalMutation, ChangeProposalMutationVariables> = {
  name: 'ChangeProposal',
  kind: 'mutation',
  text: 'mutation ChangeProposal($proposal:ID!$to:NewValue$sentence:String$key:ID!){changeProposal(proposal:$proposal to:$to sentence:$sentence key:$key){__typename ...on ProposalChanged{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on LinkRefused{field}...on TimeRefused{earliest latest}...on NumberRefused{field atLeast atMost}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const MakeOwnTask: Operation<MakeOwnTaskMutation, MakeOwnTaskMutationVariables> = {
  name: 'MakeOwnTask',
  kind: 'mutation',
  text: 'mutation MakeOwnTask($proposal:ID!$key:ID!){makeOwnTask(proposal:$proposal key:$key){__typename ...on OwnTaskMade{task{...TileTask}}...on TooManyClaims{atMost claims{...OwnClaim}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}}',
};

export const KeepForTheHour: Operation<KeepForTheHourMutation, KeepForTheHourMutationVariables> = {
  name: 'KeepForTheHour',
  kind: 'mutation',
  text: 'mutation KeepForTheHour($proposal:ID!$key:ID!){keepForTheHour(proposal:$proposal key:$key){__typename ...on KeptForTheHour{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const Advise: Operation<AdviseMutation, AdviseMutationVariables> = {
  name: 'Advise',
  kind: 'mutation',
  text: 'mutation Advise($proposal:ID!$sentence:String!$key:ID!){advise(proposal:$proposal sentence:$sentence key:$key){__typename ...on Advised{proposal{...WholeProposal}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd}',
};
