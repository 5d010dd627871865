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

export type WayInFragment = {
  readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
  readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
};

export type WholeWalkAlongFragment = {
  readonly iLearn: boolean;
  readonly placeIsFree: boolean;
  readonly guides: ReadonlyArray<{ readonly name: string | null; readonly me: boolean }>;
  readonly learners: ReadonlyArray<{
    readonly claim: string;
    readonly ready: boolean;
    readonly iMaySayReady: boolean;
    readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
  }>;
};

export type SeenLearnerFragment = {
  readonly claim: string;
  readonly ready: boolean;
  readonly iMaySayReady: boolean;
  readonly doer: { readonly name: string | null; readonly me: boolean; readonly done: boolean };
};

export type SayReadyMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type SayReadyMutation = {
  readonly sayReady:
    | {
        readonly __typename: 'AnotherDoerSays';
        readonly task: {
          readonly id: string;
          readonly walkAlong: {
            readonly guides: ReadonlyArray<{ readonly name: string | null; readonly me: boolean }>;
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
    | { readonly __typename: 'ReadySaid'; readonly task: { readonly id: string; readonly title: string } };
};

export const SayReady: Operation<SayReadyMutation, SayReadyMutationVariables> = {
  name: 'SayReady',
  kind: 'mutation',
  text: 'mutation SayReady($claim:ID!$key:ID!){sayReady(claim:$claim key:$key){__typename ...on ReadySaid{task{id title}}...on AnotherDoerSays{task{id walkAlong{guides{name me}}}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
