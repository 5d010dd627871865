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

export type ClaimEnd = 'DONE' | 'LAPSED' | 'RELEASED';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type StoryDeedFragment = {
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
};

export type MoreOfMyDeedsQueryVariables = Exact<{
  after: string;
}>;

export type MoreOfMyDeedsQuery = {
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
};

export type SayDoneMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type SayDoneMutation = {
  readonly sayDone:
    | {
        readonly __typename: 'ClaimIsOver';
        readonly ended: Schema.ClaimEnd;
        readonly task: { readonly id: string; readonly title: string };
      }
    | {
        readonly __typename: 'DeedDone';
        readonly sayUntil: string;
        readonly deed: {
          readonly id: string;
          readonly doneAt: string;
          readonly undoUntil: string;
          readonly taskTitle: string;
        };
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
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type UndoDoneMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type UndoDoneMutation = {
  readonly undoDone:
    | { readonly __typename: 'DeedUndone'; readonly claim: { readonly id: string; readonly lapsesAt: string } }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'TooLateToUndo'; readonly deed: { readonly id: string; readonly undoUntil: string } };
};

export type ThankMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type ThankMutation = {
  readonly thank:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'OwnDeed'; readonly deed: { readonly id: string } }
    | {
        readonly __typename: 'Thanked';
        readonly deed: {
          readonly id: string;
          readonly doer: {
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
            readonly done: boolean;
          };
        };
      };
};

export type SayWeSeeYouMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type SayWeSeeYouMutation = {
  readonly sayWeSeeYou:
    { readonly __typename: 'NotFound'; readonly what: string } | { readonly __typename: 'WeSeeYouSaid' };
};

export type TakeWeSeeYouBackMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type TakeWeSeeYouBackMutation = {
  readonly takeWeSeeYouBack:
    { readonly __typename: 'NotFound'; readonly what: string } | { readonly __typename: 'WeSeeYouTakenBack' };
};

export const MoreOfMyDeeds: Operation<MoreOfMyDeedsQuery, MoreOfMyDeedsQueryVariables> = {
  name: 'MoreOfMyDeeds',
  kind: 'query',
  text: 'query MoreOfMyDeeds($after:String!){myDeeds(after:$after){deeds{...StoryDeed undoUntil}next}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done}',
};

export const SayDone: Operation<SayDoneMutation, SayDoneMutationVariables> = {
  name: 'SayDone',
  kind: 'mutation',
  text: 'mutation SayDone($claim:ID!$key:ID!){sayDone(claim:$claim key:$key){__typename ...on DeedDone{deed{id doneAt undoUntil taskTitle}task{...TileTask}sayUntil}...EndedClaim ...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const UndoDone: Operation<UndoDoneMutation, UndoDoneMutationVariables> = {
  name: 'UndoDone',
  kind: 'mutation',
  text: 'mutation UndoDone($deed:ID!$key:ID!){undoDone(deed:$deed key:$key){__typename ...on DeedUndone{claim{id lapsesAt}}...on TooLateToUndo{deed{id undoUntil}}...on NotFound{what}}}',
};

export const Thank: Operation<ThankMutation, ThankMutationVariables> = {
  name: 'Thank',
  kind: 'mutation',
  text: 'mutation Thank($deed:ID!$key:ID!){thank(deed:$deed key:$key){__typename ...on Thanked{deed{id doer{...DoerCircle}}}...on OwnDeed{deed{id}}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined learning done}',
};

export const SayWeSeeYou: Operation<SayWeSeeYouMutation, SayWeSeeYouMutationVariables> = {
  name: 'SayWeSeeYou',
  kind: 'mutation',
  text: 'mutation SayWeSeeYou($deed:ID!$key:ID!){sayWeSeeYou(deed:$deed key:$key){__typename ...on NotFound{what}}}',
};

export const TakeWeSeeYouBack: Operation<TakeWeSeeYouBackMutation, TakeWeSeeYouBackMutationVariables> = {
  name: 'TakeWeSeeYouBack',
  kind: 'mutation',
  text: 'mutation TakeWeSeeYouBack($deed:ID!$key:ID!){takeWeSeeYouBack(deed:$deed key:$key){__typename ...on NotFound{what}}}',
};
