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

export type AskedForBackingFragment = {
  readonly doer: string | null;
  readonly sentence: string | null;
  readonly project: { readonly id: string; readonly name: string };
};

export type SeenBackingFragment = {
  readonly id: string;
  readonly by: string;
  readonly role: string | null;
  readonly sentence: string | null;
  readonly saidAt: string;
  readonly until: string;
  readonly stands: boolean;
  readonly mine: boolean;
};

export type WholeBackingFragment = {
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

export type AskForBackingMutationVariables = Exact<{
  project: string;
  sentence?: string | null | undefined;
  key: string;
}>;

export type AskForBackingMutation = {
  readonly askForBacking:
    | {
        readonly __typename: 'BackingAsked';
        readonly backing: { readonly asking: { readonly sentAt: string | null } | null };
      }
    | { readonly __typename: 'BackingStands' }
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
    | { readonly __typename: 'NobodyToBack' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AskAlongForBackingMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type AskAlongForBackingMutation = {
  readonly askAlongForBacking:
    | {
        readonly __typename: 'BackingAsked';
        readonly backing: { readonly asking: { readonly sentAt: string | null } | null };
      }
    | { readonly __typename: 'BackingStands' }
    | { readonly __typename: 'NobodyToBack' }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type BackMutationVariables = Exact<{
  project: string;
  sentence?: string | null | undefined;
  key: string;
}>;

export type BackMutation = {
  readonly back:
    | { readonly __typename: 'Backed' }
    | { readonly __typename: 'NotAsked' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type SayNotNowMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type SayNotNowMutation = {
  readonly sayNotNow:
    | { readonly __typename: 'BackingStands' }
    | { readonly __typename: 'NotAsked' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotNowSaid' };
};

export type TakeBackingBackMutationVariables = Exact<{
  project: string;
  because?: string | null | undefined;
  key: string;
}>;

export type TakeBackingBackMutation = {
  readonly takeBackingBack:
    | { readonly __typename: 'BackingTakenBack' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export const AskForBacking: Operation<AskForBackingMutation, AskForBackingMutationVariables> = {
  name: 'AskForBacking',
  kind: 'mutation',
  text: 'mutation AskForBacking($project:ID!$sentence:String$key:ID!){askForBacking(project:$project sentence:$sentence key:$key){__typename ...on BackingAsked{backing{asking{sentAt}}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const AskAlongForBacking: Operation<AskAlongForBackingMutation, AskAlongForBackingMutationVariables> = {
  name: 'AskAlongForBacking',
  kind: 'mutation',
  text: 'mutation AskAlongForBacking($project:ID!$key:ID!){askAlongForBacking(project:$project key:$key){__typename ...on BackingAsked{backing{asking{sentAt}}}...on NotFound{what}}}',
};

export const Back: Operation<BackMutation, BackMutationVariables> = {
  name: 'Back',
  kind: 'mutation',
  text: 'mutation Back($project:ID!$sentence:String$key:ID!){back(project:$project sentence:$sentence key:$key){__typename ...on TextRefused{field problem atMost}...on NotFound{what}}}',
};

export const SayNotNow: Operation<SayNotNowMutation, SayNotNowMutationVariables> = {
  name: 'SayNotNow',
  kind: 'mutation',
  text: 'mutation SayNotNow($project:ID!$key:ID!){sayNotNow(project:$project key:$key){__typename ...on NotFound{what}}}',
};

export const TakeBackingBack: Operation<TakeBackingBackMutation, TakeBackingBackMutationVariables> = {
  name: 'TakeBackingBack',
  kind: 'mutation',
  text: 'mutation TakeBackingBack($project:ID!$because:String$key:ID!){takeBackingBack(project:$project because:$because key:$key){__typename ...on TextRefused{field problem atMost}...on NotFound{what}}}',
};
