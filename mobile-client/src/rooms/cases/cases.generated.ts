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

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type WholeCaseFragment = {
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
};

export type CaseAnswer_CaseIsOver_Fragment = {
  readonly __typename: 'CaseIsOver';
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
  };
};

export type CaseAnswer_CaseMoved_Fragment = {
  readonly __typename: 'CaseMoved';
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
  };
};

export type CaseAnswer_NotFound_Fragment = { readonly __typename: 'NotFound'; readonly what: string };

export type CaseAnswer_TextRefused_Fragment = {
  readonly __typename: 'TextRefused';
  readonly field: string;
  readonly problem: Schema.TextProblem;
  readonly atMost: number;
};

export type CaseAnswerFragment =
  | CaseAnswer_CaseIsOver_Fragment
  | CaseAnswer_CaseMoved_Fragment
  | CaseAnswer_NotFound_Fragment
  | CaseAnswer_TextRefused_Fragment;

export type PickUpCaseMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type PickUpCaseMutation = {
  readonly pickUpCase:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type ExplainCaseMutationVariables = Exact<{
  case: string;
  happening: string;
  why: string;
  key: string;
}>;

export type ExplainCaseMutation = {
  readonly explainCase:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type SolveCaseMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type SolveCaseMutation = {
  readonly solveCase:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type TakeSolvedBackMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type TakeSolvedBackMutation = {
  readonly takeSolvedBack:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type SayCaseIsStuckMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type SayCaseIsStuckMutation = {
  readonly sayCaseIsStuck:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type TakeStuckBackMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type TakeStuckBackMutation = {
  readonly takeStuckBack:
    | {
        readonly __typename: 'CaseIsOver';
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
        };
      }
    | {
        readonly __typename: 'CaseMoved';
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

export type ReopenCaseMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type ReopenCaseMutation = {
  readonly reopenCase:
    | { readonly __typename: 'CaseIsOver' }
    | { readonly __typename: 'CaseOpenAgain' }
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
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type SeenContactFragment = {
  readonly id: string;
  readonly name: string;
  readonly contactBy: string | null;
  readonly iMayBeContact: boolean;
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
};

export type SayIAmContactMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type SayIAmContactMutation = {
  readonly sayIAmContact:
    | {
        readonly __typename: 'ContactIsThere';
        readonly project: {
          readonly id: string;
          readonly name: string;
          readonly contactBy: string | null;
          readonly iMayBeContact: boolean;
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'IAmContact';
        readonly project: {
          readonly id: string;
          readonly name: string;
          readonly contactBy: string | null;
          readonly iMayBeContact: boolean;
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
            readonly toCall: {
              readonly name: string;
              readonly department: string;
              readonly phone: string | null;
            } | null;
          } | null;
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type LookForPlainWordsQueryVariables = Exact<{
  text: string;
}>;

export type LookForPlainWordsQuery = {
  readonly plainWords: ReadonlyArray<{ readonly word: string; readonly plain: string }>;
};

export const PickUpCase: Operation<PickUpCaseMutation, PickUpCaseMutationVariables> = {
  name: 'PickUpCase',
  kind: 'mutation',
  text: 'mutation PickUpCase($case:ID!$key:ID!){pickUpCase(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const ExplainCase: Operation<ExplainCaseMutation, ExplainCaseMutationVariables> = {
  name: 'ExplainCase',
  kind: 'mutation',
  text: 'mutation ExplainCase($case:ID!$happening:String!$why:String!$key:ID!){explainCase(case:$case happening:$happening why:$why key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const SolveCase: Operation<SolveCaseMutation, SolveCaseMutationVariables> = {
  name: 'SolveCase',
  kind: 'mutation',
  text: 'mutation SolveCase($case:ID!$key:ID!){solveCase(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const TakeSolvedBack: Operation<TakeSolvedBackMutation, TakeSolvedBackMutationVariables> = {
  name: 'TakeSolvedBack',
  kind: 'mutation',
  text: 'mutation TakeSolvedBack($case:ID!$key:ID!){takeSolvedBack(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const SayCaseIsStuck: Operation<SayCaseIsStuckMutation, SayCaseIsStuckMutationVariables> = {
  name: 'SayCaseIsStuck',
  kind: 'mutation',
  text: 'mutation SayCaseIsStuck($case:ID!$key:ID!){sayCaseIsStuck(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const TakeStuckBack: Operation<TakeStuckBackMutation, TakeStuckBackMutationVariables> = {
  name: 'TakeStuckBack',
  kind: 'mutation',
  text: 'mutation TakeStuckBack($case:ID!$key:ID!){takeStuckBack(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const ReopenCase: Operation<ReopenCaseMutation, ReopenCaseMutationVariables> = {
  name: 'ReopenCase',
  kind: 'mutation',
  text: 'mutation ReopenCase($case:ID!$key:ID!){reopenCase(case:$case key:$key){__typename ...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const SayIAmContact: Operation<SayIAmContactMutation, SayIAmContactMutationVariables> = {
  name: 'SayIAmContact',
  kind: 'mutation',
  text: 'mutation SayIAmContact($project:ID!$key:ID!){sayIAmContact(project:$project key:$key){__typename ...on IAmContact{project{...SeenContact}}...on ContactIsThere{project{...SeenContact}}...on NotFound{what}}} fragment SeenContact on Project{id name contact{name department}contactBy contactCase{...WholeCase}iMayBeContact} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const LookForPlainWords: Operation<LookForPlainWordsQuery, LookForPlainWordsQueryVariables> = {
  name: 'LookForPlainWords',
  kind: 'query',
  text: 'query LookForPlainWords($text:String!){plainWords(text:$text){word plain}}',
};
