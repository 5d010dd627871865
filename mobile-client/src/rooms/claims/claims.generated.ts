/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type CapReason =
  /** There is no room for more people. */
  | 'ROOM'
  /** With more people it is not safe. */
  | 'SAFETY';

/** How far the liaison team is with a case. */
export type CaseNow =
  | 'EXPLAINED'
  /** It lies with the team again: what was called solved is not, or nothing came. */
  | 'NEW'
  /** It came, it was passed on, or it runs well again. */
  | 'OVER'
  /** They call. */
  | 'PICKED_UP'
  /** As the team says. */
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type ClaimEnd = 'DONE' | 'LAPSED' | 'RELEASED';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

export type NoticeKind =
  /** Who was there said 'Weer goed' of what the caller was warned of; `line` says what they saw. */
  | 'ALL_GOOD'
  /** The municipality answered a request of the project. */
  | 'ANSWERED'
  /** The municipality asks the doers of the project something, and its clock stands still. */
  | 'ASKED_BACK'
  /** 'Ik sta hier achter', by a backer: `by` is their name. */
  | 'BACKED'
  /** The liaison team asks whether somebody stands behind the project; once a doer asks along, a letter goes out. */
  | 'BACKING_ASKED'
  /** A backer took their backing back: `by` is their name. */
  | 'BACKING_TAKEN_BACK'
  /** The liaison team did something about a request or the project; `caseNow` says how far it is by now. It is no news any more once an answer came, a contact was named, or it was said again. */
  | 'CASE_MOVED'
  /** A doer changed something of it. It holds already; within a day one can say 'Even overleggen'. */
  | 'CHANGED'
  /** An official is the contact person of the project from now on: `by` is their name. */
  | 'CONTACT_NAMED'
  /** A doer asks whether words belong here. Neither who nor which: the doers read that where the words stand. */
  | 'DOUBTED'
  /** Who has a request of the project explained what the doers wanted to know ('Dit zegt me nog niet genoeg'). */
  | 'EXPLAINED'
  /** The municipality offers a handover that the doers of the project asked for. */
  | 'HANDOVER_OFFERED'
  /** The municipality ends a handover of the project, by its return clause. */
  | 'HANDOVER_RETURNED'
  /** Somebody does it too. */
  | 'JOINED'
  /** A doer gave the caller a key of `place`. */
  | 'KEY_GIVEN'
  /** A doer took back the key of `place`. */
  | 'KEY_TAKEN_BACK'
  /** Somebody let go of it. */
  | 'LEFT'
  /** One line to the other doers. */
  | 'LINE'
  /** After a problem was seen, who proposed it does `task` beside the others, in their own way. */
  | 'OWN_TASK'
  /** A doer sees a problem in what was proposed. */
  | 'PROBLEM_SEEN'
  /** Who promised something to the project moved it to a later day, with a reason; it stands there. */
  | 'PROMISE_MOVED'
  /** A doer proposed something. */
  | 'PROPOSED'
  /** 'Kan het nu zelf': the caller, who walked along, takes the slots from now on. */
  | 'READY'
  /** What was proposed stands. */
  | 'STANDS'
  /** A doer said 'Even overleggen': a change waits until it is agreed. */
  | 'TALKED_OVER'
  /** 'Dank je wel' for a deed. */
  | 'THANKED'
  /** Somebody saw that something is broken or dangerous; `line` says what. */
  | 'WARNED'
  /** 'We zien je' for a deed, by somebody in office: `by` is their name. */
  | 'WE_SEE_YOU';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type OwnClaimFragment = {
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
};

export type MyTasksQueryVariables = Exact<{ [key: string]: never }>;

export type MyTasksQuery = {
  readonly myClaims: ReadonlyArray<{
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
  readonly myDeeds: {
    readonly next: string | null;
    readonly deeds: ReadonlyArray<{
      readonly undoUntil: string;
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
  readonly myNotices: {
    readonly notices: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly kind: Schema.NoticeKind;
      readonly by: string | null;
      readonly seen: boolean;
      readonly line: string | null;
      readonly caseNow: Schema.CaseNow | null;
      readonly request: string | null;
      readonly deed: string | null;
      readonly task: { readonly id: string; readonly title: string; readonly stillNeeded: number } | null;
      readonly project: { readonly id: string; readonly name: string } | null;
      readonly platform: { readonly id: string; readonly name: string } | null;
      readonly place: { readonly id: string; readonly name: string; readonly sign: string | null } | null;
    }>;
  };
};

export type DoersLineFragment = {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly by: string | null;
  readonly mine: boolean;
};

export type TellDoersMutationVariables = Exact<{
  claim: string;
  line: string;
  key: string;
}>;

export type TellDoersMutation = {
  readonly tellDoers:
    | { readonly __typename: 'AloneInTask'; readonly task: { readonly id: string; readonly title: string } }
    | {
        readonly __typename: 'ClaimIsOver';
        readonly ended: Schema.ClaimEnd;
        readonly task: { readonly id: string; readonly title: string };
      }
    | {
        readonly __typename: 'LineTold';
        readonly task: {
          readonly id: string;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
            readonly done: boolean;
          }>;
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

export type ClaimTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type ClaimTaskMutation = {
  readonly claimTask:
    | {
        readonly __typename: 'LearnerPlaceIsTaken';
        readonly task: {
          readonly id: string;
          readonly title: string;
          readonly walkAlong: {
            readonly learners: ReadonlyArray<{
              readonly ready: boolean;
              readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
            }>;
          } | null;
        };
        readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectIsEnded' }
    | {
        readonly __typename: 'TaskClaimed';
        readonly claim: {
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
        };
      }
    | {
        readonly __typename: 'TaskIsCapped';
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
        readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      }
    | {
        readonly __typename: 'TaskIsDone';
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
        readonly __typename: 'TaskIsFull';
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
        readonly __typename: 'TaskIsPaused';
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
        readonly warning: { readonly sentence: string };
      }
    | { readonly __typename: 'TaskWordsAside' }
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

export type JoinTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type JoinTaskMutation = {
  readonly joinTask:
    | {
        readonly __typename: 'LearnerPlaceIsTaken';
        readonly task: {
          readonly id: string;
          readonly title: string;
          readonly walkAlong: {
            readonly learners: ReadonlyArray<{
              readonly ready: boolean;
              readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
            }>;
          } | null;
        };
        readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectIsEnded' }
    | {
        readonly __typename: 'TaskClaimed';
        readonly claim: {
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
        };
      }
    | {
        readonly __typename: 'TaskIsCapped';
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
        readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      }
    | {
        readonly __typename: 'TaskIsDone';
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
        readonly __typename: 'TaskIsFull';
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
        readonly __typename: 'TaskIsPaused';
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
        readonly warning: { readonly sentence: string };
      }
    | { readonly __typename: 'TaskWordsAside' }
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

export type ClaimAnswer_LearnerPlaceIsTaken_Fragment = {
  readonly __typename: 'LearnerPlaceIsTaken';
  readonly task: {
    readonly id: string;
    readonly title: string;
    readonly walkAlong: {
      readonly learners: ReadonlyArray<{
        readonly ready: boolean;
        readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
      }>;
    } | null;
  };
  readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
};

export type ClaimAnswer_NotFound_Fragment = { readonly __typename: 'NotFound'; readonly what: string };

export type ClaimAnswer_ProjectIsEnded_Fragment = { readonly __typename: 'ProjectIsEnded' };

export type ClaimAnswer_TaskClaimed_Fragment = {
  readonly __typename: 'TaskClaimed';
  readonly claim: {
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
  };
};

export type ClaimAnswer_TaskIsCapped_Fragment = {
  readonly __typename: 'TaskIsCapped';
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
  readonly openTasks: ReadonlyArray<{ readonly id: string; readonly title: string }>;
};

export type ClaimAnswer_TaskIsDone_Fragment = {
  readonly __typename: 'TaskIsDone';
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
};

export type ClaimAnswer_TaskIsFull_Fragment = {
  readonly __typename: 'TaskIsFull';
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
};

export type ClaimAnswer_TaskIsPaused_Fragment = {
  readonly __typename: 'TaskIsPaused';
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
  readonly warning: { readonly sentence: string };
};

export type ClaimAnswer_TaskWordsAside_Fragment = { readonly __typename: 'TaskWordsAside' };

export type ClaimAnswer_TooManyClaims_Fragment = {
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

export type ClaimAnswerFragment =
  | ClaimAnswer_LearnerPlaceIsTaken_Fragment
  | ClaimAnswer_NotFound_Fragment
  | ClaimAnswer_ProjectIsEnded_Fragment
  | ClaimAnswer_TaskClaimed_Fragment
  | ClaimAnswer_TaskIsCapped_Fragment
  | ClaimAnswer_TaskIsDone_Fragment
  | ClaimAnswer_TaskIsFull_Fragment
  | ClaimAnswer_TaskIsPaused_Fragment
  | ClaimAnswer_TaskWordsAside_Fragment
  | ClaimAnswer_TooManyClaims_Fragment;

export type EndedClaimFragment = {
  readonly ended: Schema.ClaimEnd;
  readonly task: { readonly id: string; readonly title: string };
};

export type ReleaseClaimMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type ReleaseClaimMutation = {
  readonly releaseClaim:
    | {
        readonly __typename: 'ClaimIsOver';
        readonly ended: Schema.ClaimEnd;
        readonly task: { readonly id: string; readonly title: string };
      }
    | { readonly __typename: 'ClaimReleased'; readonly task: { readonly id: string; readonly title: string } }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type StillBusyMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type StillBusyMutation = {
  readonly stillBusy:
    | {
        readonly __typename: 'ClaimIsOver';
        readonly ended: Schema.ClaimEnd;
        readonly task: { readonly id: string; readonly title: string };
      }
    | { readonly __typename: 'ClaimKept'; readonly claim: { readonly id: string; readonly lapsesAt: string } }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export const MyTasks: Operation<MyTasksQuery, MyTasksQueryVariables> = {
  name: 'MyTasks',
  kind: 'query',
  text: 'query MyTasks{myClaims{...OwnClaim}myDeeds{deeds{...StoryDeed undoUntil}next}myNotices{notices{...NoticeLine}}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment NoticeLine on Notice{id at kind by seen line caseNow request deed task{id title stillNeeded}project{id name}platform{id name}place{id name sign}}',
};

export const TellDoers: Operation<TellDoersMutation, TellDoersMutationVariables> = {
  name: 'TellDoers',
  kind: 'mutation',
  text: 'mutation TellDoers($claim:ID!$line:String!$key:ID!){tellDoers(claim:$claim line:$line key:$key){__typename ...on LineTold{task{id doers{...DoerCircle}}}...on AloneInTask{task{id title}}...EndedClaim ...on TextRefused{field problem atMost}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined learning done} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const ClaimTask: Operation<ClaimTaskMutation, ClaimTaskMutationVariables> = {
  name: 'ClaimTask',
  kind: 'mutation',
  text: 'mutation ClaimTask($task:ID!$key:ID!){claimTask(task:$task key:$key){...ClaimAnswer}} fragment ClaimAnswer on ClaimOutcome{__typename ...on TaskClaimed{claim{...OwnClaim}}...on TaskIsFull{task{...TileTask}}...on TaskIsCapped{task{...TileTask}openTasks{id title}}...on LearnerPlaceIsTaken{task{id title walkAlong{learners{ready doer{name me done}}}}openTasks{id title}}...on TaskIsDone{task{...TileTask}}...on TaskIsPaused{task{...TileTask}warning{sentence}}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const JoinTask: Operation<JoinTaskMutation, JoinTaskMutationVariables> = {
  name: 'JoinTask',
  kind: 'mutation',
  text: 'mutation JoinTask($task:ID!$key:ID!){joinTask(task:$task key:$key){...ClaimAnswer}} fragment ClaimAnswer on ClaimOutcome{__typename ...on TaskClaimed{claim{...OwnClaim}}...on TaskIsFull{task{...TileTask}}...on TaskIsCapped{task{...TileTask}openTasks{id title}}...on LearnerPlaceIsTaken{task{id title walkAlong{learners{ready doer{name me done}}}}openTasks{id title}}...on TaskIsDone{task{...TileTask}}...on TaskIsPaused{task{...TileTask}warning{sentence}}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined learning task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ReleaseClaim: Operation<ReleaseClaimMutation, ReleaseClaimMutationVariables> = {
  name: 'ReleaseClaim',
  kind: 'mutation',
  text: 'mutation ReleaseClaim($claim:ID!$key:ID!){releaseClaim(claim:$claim key:$key){__typename ...on ClaimReleased{task{id title}}...EndedClaim ...on NotFound{what}}} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const StillBusy: Operation<StillBusyMutation, StillBusyMutationVariables> = {
  name: 'StillBusy',
  kind: 'mutation',
  text: 'mutation StillBusy($claim:ID!$key:ID!){stillBusy(claim:$claim key:$key){__typename ...on ClaimKept{claim{id lapsesAt}}...EndedClaim ...on NotFound{what}}} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};
