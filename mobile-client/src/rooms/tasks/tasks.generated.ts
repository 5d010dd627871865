/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

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

/** Only what is given changes. */
export type TaskChange = {
  /** Nobody comes beside the slots, for room or safety only; NONE: everybody may again. */
  readonly cap?: CapWish | null | undefined;
  /** With `cap`: one sentence that everybody reads, of at most 120 characters. */
  readonly capBecause?: string | null | undefined;
  readonly heaviness?: Heaviness | null | undefined;
  readonly how?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly slots?: number | null | undefined;
  readonly startsAt?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** 'Eerst meelopen', for work with children. */
  readonly walkAlong?: boolean | null | undefined;
};

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

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

export type DoerCircleFragment = {
  readonly name: string | null;
  readonly me: boolean;
  readonly joined: boolean;
  readonly learning: boolean;
  readonly done: boolean;
};

export type TileTaskFragment = {
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

export type WholeTaskFragment = {
  readonly how: string | null;
  readonly mineAlone: boolean;
  readonly iDecide: boolean;
  readonly id: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly heaviness: Schema.Heaviness;
  readonly state: Schema.TaskState;
  readonly slots: number;
  readonly stillNeeded: number;
  readonly projectEnded: boolean;
  readonly place: {
    readonly openingHours: string | null;
    readonly sign: string | null;
    readonly id: string;
    readonly name: string;
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly open: { readonly open: boolean; readonly until: string | null } | null;
  } | null;
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
  readonly walkAlong: {
    readonly iLearn: boolean;
    readonly placeIsFree: boolean;
    readonly guides: ReadonlyArray<{ readonly name: string | null; readonly me: boolean }>;
    readonly learners: ReadonlyArray<{
      readonly claim: string;
      readonly ready: boolean;
      readonly iMaySayReady: boolean;
      readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
    }>;
  } | null;
  readonly myDeed: { readonly id: string; readonly doneAt: string; readonly undoUntil: string } | null;
  readonly doers: ReadonlyArray<{
    readonly name: string | null;
    readonly me: boolean;
    readonly joined: boolean;
    readonly learning: boolean;
    readonly done: boolean;
  }>;
  readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
  readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
  readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
  readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
};

export type WhatNeedsDoingQueryVariables = Exact<{
  atMostMinutes?: number | null | undefined;
  platform?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type WhatNeedsDoingQuery = {
  readonly whatNeedsDoing: {
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
};

export type TaskPageQueryVariables = Exact<{
  id: string;
}>;

export type TaskPageQuery = {
  readonly task: {
    readonly how: string | null;
    readonly mineAlone: boolean;
    readonly iDecide: boolean;
    readonly id: string;
    readonly title: string;
    readonly startsAt: string | null;
    readonly minutes: number;
    readonly heaviness: Schema.Heaviness;
    readonly state: Schema.TaskState;
    readonly slots: number;
    readonly stillNeeded: number;
    readonly projectEnded: boolean;
    readonly place: {
      readonly openingHours: string | null;
      readonly sign: string | null;
      readonly id: string;
      readonly name: string;
      readonly latitude: number | null;
      readonly longitude: number | null;
      readonly open: { readonly open: boolean; readonly until: string | null } | null;
    } | null;
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
    readonly walkAlong: {
      readonly iLearn: boolean;
      readonly placeIsFree: boolean;
      readonly guides: ReadonlyArray<{ readonly name: string | null; readonly me: boolean }>;
      readonly learners: ReadonlyArray<{
        readonly claim: string;
        readonly ready: boolean;
        readonly iMaySayReady: boolean;
        readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
      }>;
    } | null;
    readonly myDeed: { readonly id: string; readonly doneAt: string; readonly undoUntil: string } | null;
    readonly doers: ReadonlyArray<{
      readonly name: string | null;
      readonly me: boolean;
      readonly joined: boolean;
      readonly learning: boolean;
      readonly done: boolean;
    }>;
    readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
    readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
    readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
    readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
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
  readonly linesTold: ReadonlyArray<{
    readonly id: string;
    readonly at: string;
    readonly text: string;
    readonly by: string | null;
    readonly mine: boolean;
  }>;
  readonly doubts: ReadonlyArray<{
    readonly kind: Schema.WordsKind;
    readonly id: string;
    readonly text: string;
    readonly rule: Schema.HouseRule;
    readonly aside: boolean;
    readonly mine: boolean;
  }>;
  readonly requestsForTask: ReadonlyArray<{ readonly id: string; readonly sentence: string }>;
};

export type MakeTaskMutationVariables = Exact<{
  project: string;
  title: string;
  minutes: number;
  slots: number;
  place?: string | null | undefined;
  key: string;
}>;

export type MakeTaskMutation = {
  readonly makeTask:
    | { readonly __typename: 'EnoughForToday'; readonly againAt: string }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'NumberRefused';
        readonly field: string;
        readonly atLeast: number;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'TaskMade';
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

export type MakeIdeaMutationVariables = Exact<{
  project: string;
  title: string;
  key: string;
}>;

export type MakeIdeaMutation = {
  readonly makeIdea:
    | { readonly __typename: 'EnoughForToday'; readonly againAt: string }
    | {
        readonly __typename: 'IdeaMade';
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
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type ChangeTaskMutationVariables = Exact<{
  task: string;
  change: Schema.TaskChange;
  key: string;
}>;

export type ChangeTaskMutation = {
  readonly changeTask:
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
    | { readonly __typename: 'TaskChanged'; readonly task: { readonly id: string; readonly title: string } }
    | { readonly __typename: 'TaskIsDone'; readonly task: { readonly id: string; readonly title: string } }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'TimeRefused'; readonly earliest: string; readonly latest: string }
    | { readonly __typename: 'UnderDiscussion' };
};

export type LeaveAsIdeaMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type LeaveAsIdeaMutation = {
  readonly leaveAsIdea:
    | {
        readonly __typename: 'LeftAsIdea';
        readonly task: { readonly id: string; readonly title: string; readonly state: Schema.TaskState };
      }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type WithdrawTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type WithdrawTaskMutation = {
  readonly withdrawTask:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'OthersAreIn'; readonly task: { readonly id: string; readonly title: string } }
    | { readonly __typename: 'TaskWithdrawn'; readonly at: string };
};

export const WhatNeedsDoing: Operation<WhatNeedsDoingQuery, WhatNeedsDoingQueryVariables> = {
  name: 'WhatNeedsDoing',
  kind: 'query',
  text: 'query WhatNeedsDoing($atMostMinutes:Int$platform:ID$after:String){whatNeedsDoing(atMostMinutes:$atMostMinutes platform:$platform after:$after){tasks{...TileTask}next}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const TaskPage: Operation<TaskPageQuery, TaskPageQueryVariables> = {
  name: 'TaskPage',
  kind: 'query',
  text: 'query TaskPage($id:ID!){task(id:$id){...WholeTask}say(of:{task:$id}){...WholeSay}decisions(of:{task:$id}){...WholeDecisions}linesTold(task:$id){...DoersLine}doubts(of:{task:$id}){...WholeDoubt}requestsForTask(task:$id){...RequestLink}} fragment WholeTask on Task{...TileTask how mineAlone iDecide place{openingHours open{open until}sign}warnings{...SeenWarning}walkAlong{...WholeWalkAlong}myDeed{id doneAt undoUntil}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment SeenWarning on Warning{id at kind sentence place pausesUntil unchecked advice{name department}} fragment WholeWalkAlong on WalkAlong{iLearn placeIsFree guides{name me}learners{...SeenLearner}} fragment SeenLearner on Learner{claim ready iMaySayReady doer{name me done}} fragment WholeSay on Say{doers{...SayOfOne}mine{...SayOfOne}} fragment SayOfOne on SayOfDoer{name me until through{kind taskTitle at}} fragment WholeDecisions on Decisions{changes{...WholeChange}proposals{...WholeProposal}forTheHour{...WholeProposal}agreed(first:5){proposals{...AgreedProposal}}} fragment WholeChange on Change{id at aspect was became state by{...DoerCircle}fine{...DoerCircle}about{kind id name}iMayTalk iSaidFine iMayPutBack} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment AgreedProposal on Proposal{id aspect became sentence settledAt about{kind id name}handover{id what beheerder}change iMayPutBack deciders{...WhyDecider}hadASay{...WhyDecider}} fragment WhyDecider on Decider{name me through{kind taskTitle at}} fragment DoersLine on DoersLine{id at text by mine} fragment WholeDoubt on Doubt{kind id text rule aside mine} fragment RequestLink on Request{id sentence}',
};

export const MakeTask: Operation<MakeTaskMutation, MakeTaskMutationVariables> = {
  name: 'MakeTask',
  kind: 'mutation',
  text: 'mutation MakeTask($project:ID!$title:String!$minutes:Int!$slots:Int!$place:ID$key:ID!){makeTask(project:$project title:$title minutes:$minutes slots:$slots place:$place key:$key){__typename ...on TaskMade{task{...TileTask}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on EnoughForToday{againAt}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}}',
};

export const MakeIdea: Operation<MakeIdeaMutation, MakeIdeaMutationVariables> = {
  name: 'MakeIdea',
  kind: 'mutation',
  text: 'mutation MakeIdea($project:ID!$title:String!$key:ID!){makeIdea(project:$project title:$title key:$key){__typename ...on IdeaMade{task{...TileTask}}...on TextRefused{field problem atMost}...on EnoughForToday{againAt}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ChangeTask: Operation<ChangeTaskMutation, ChangeTaskMutationVariables> = {
  name: 'ChangeTask',
  kind: 'mutation',
  text: 'mutation ChangeTask($task:ID!$change:TaskChange!$key:ID!){changeTask(task:$task change:$change key:$key){__typename ...on TaskChanged{task{id title}}...on DoersDecide{openTasks{...TileTask}}...on TaskIsDone{task{id title}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on TimeRefused{earliest latest}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const LeaveAsIdea: Operation<LeaveAsIdeaMutation, LeaveAsIdeaMutationVariables> = {
  name: 'LeaveAsIdea',
  kind: 'mutation',
  text: 'mutation LeaveAsIdea($task:ID!$key:ID!){leaveAsIdea(task:$task key:$key){__typename ...on LeftAsIdea{task{id title state}}...on NotFound{what}}}',
};

export const WithdrawTask: Operation<WithdrawTaskMutation, WithdrawTaskMutationVariables> = {
  name: 'WithdrawTask',
  kind: 'mutation',
  text: 'mutation WithdrawTask($task:ID!$key:ID!){withdrawTask(task:$task key:$key){__typename ...on TaskWithdrawn{at}...on OthersAreIn{task{id title}}...on NotFound{what}}}',
};
