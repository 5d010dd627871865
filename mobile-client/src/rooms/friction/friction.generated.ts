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

export type FrictionSide =
  | 'DOERS'
  /** An official whom the project has to do with. */
  | 'MUNICIPALITY';

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

export type SeenFrictionFragment = {
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
};

export type SayFrictionMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type SayFrictionMutation = {
  readonly sayFriction:
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
    | { readonly __typename: 'FrictionSaid' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NothingLiesWithYou'; readonly platform: string };
};

export type AddToFrictionMutationVariables = Exact<{
  case: string;
  words: string;
  share: boolean;
  key: string;
}>;

export type AddToFrictionMutation = {
  readonly addToFriction:
    | { readonly __typename: 'CaseIsOver' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotYourFriction' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'WordsAdded';
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
          readonly friction: {
            readonly id: string;
            readonly side: Schema.FrictionSide;
            readonly words: string | null;
            readonly shared: boolean;
            readonly mine: boolean;
          } | null;
          readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
          readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
        };
      };
};

export type SayRunsAgainMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type SayRunsAgainMutation = {
  readonly sayRunsAgain:
    | { readonly __typename: 'CaseIsOver' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotYourFriction' }
    | { readonly __typename: 'RunsAgain' };
};

export const SayFriction: Operation<SayFrictionMutation, SayFrictionMutationVariables> = {
  name: 'SayFriction',
  kind: 'mutation',
  text: 'mutation SayFriction($project:ID!$key:ID!){sayFriction(project:$project key:$key){__typename ...on DoersDecide{openTasks{...TileTask}}...on NothingLiesWithYou{platform}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const AddToFriction: Operation<AddToFrictionMutation, AddToFrictionMutationVariables> = {
  name: 'AddToFriction',
  kind: 'mutation',
  text: 'mutation AddToFriction($case:ID!$words:String!$share:Boolean!$key:ID!){addToFriction(case:$case words:$words share:$share key:$key){__typename ...on WordsAdded{case{...SeenFriction}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};

export const SayRunsAgain: Operation<SayRunsAgainMutation, SayRunsAgainMutationVariables> = {
  name: 'SayRunsAgain',
  kind: 'mutation',
  text: 'mutation SayRunsAgain($case:ID!$key:ID!){sayRunsAgain(case:$case key:$key){__typename ...on NotFound{what}}}',
};
