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

export type WholeKeysFragment = {
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
};

export type GiveKeyMutationVariables = Exact<{
  place: string;
  to: string;
  key: string;
}>;

export type GiveKeyMutation = {
  readonly giveKey:
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
    | { readonly __typename: 'KeepsKeyAlready' }
    | {
        readonly __typename: 'KeyGiven';
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
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotToOneself' };
};

export type TakeKeyBackMutationVariables = Exact<{
  doorKey: string;
  key: string;
}>;

export type TakeKeyBackMutation = {
  readonly takeKeyBack:
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
        readonly __typename: 'KeyTakenBack';
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
        };
      }
    | { readonly __typename: 'KeyWasBack' }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export const GiveKey: Operation<GiveKeyMutation, GiveKeyMutationVariables> = {
  name: 'GiveKey',
  kind: 'mutation',
  text: 'mutation GiveKey($place:ID!$to:ID!$key:ID!){giveKey(place:$place to:$to key:$key){__typename ...on KeyGiven{keys{...WholeKeys}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeKeys on Keys{place{id name}iMayGive kept{id givenAt to by mine}mayBeGiven{through name taskTitle}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const TakeKeyBack: Operation<TakeKeyBackMutation, TakeKeyBackMutationVariables> = {
  name: 'TakeKeyBack',
  kind: 'mutation',
  text: 'mutation TakeKeyBack($doorKey:ID!$key:ID!){takeKeyBack(doorKey:$doorKey key:$key){__typename ...on KeyTakenBack{keys{...WholeKeys}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeKeys on Keys{place{id name}iMayGive kept{id givenAt to by mine}mayBeGiven{through name taskTitle}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
