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

export type SeenVisitFragment = {
  readonly id: string;
  readonly day: string;
  readonly by: string;
  readonly department: string | null;
  readonly iMayTakeBack: boolean;
};

export type SeenVisitsFragment = {
  readonly iMayLogVisit: boolean;
  readonly visits: {
    readonly next: string | null;
    readonly visits: ReadonlyArray<{
      readonly id: string;
      readonly day: string;
      readonly by: string;
      readonly department: string | null;
      readonly iMayTakeBack: boolean;
    }>;
  };
  readonly invitations: ReadonlyArray<{
    readonly id: string;
    readonly by: string | null;
    readonly mine: boolean;
    readonly times: ReadonlyArray<string>;
  }>;
};

export type MoreVisitsQueryVariables = Exact<{
  id: string;
  after: string;
}>;

export type MoreVisitsQuery = {
  readonly project: {
    readonly id: string;
    readonly visits: {
      readonly next: string | null;
      readonly visits: ReadonlyArray<{
        readonly id: string;
        readonly day: string;
        readonly by: string;
        readonly department: string | null;
        readonly iMayTakeBack: boolean;
      }>;
    };
  } | null;
};

export type LogVisitMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type LogVisitMutation = {
  readonly logVisit:
    { readonly __typename: 'NotFound'; readonly what: string } | { readonly __typename: 'VisitLogged' };
};

export type TakeVisitBackMutationVariables = Exact<{
  visit: string;
  key: string;
}>;

export type TakeVisitBackMutation = {
  readonly takeVisitBack:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'VisitStays' }
    | { readonly __typename: 'VisitTakenBack' };
};

export type InviteMutationVariables = Exact<{
  project: string;
  times: ReadonlyArray<string> | string;
  key: string;
}>;

export type InviteMutation = {
  readonly invite:
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
    | { readonly __typename: 'Invited' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'TimesRefused'; readonly latest: string };
};

export type TakeInvitationBackMutationVariables = Exact<{
  invitation: string;
  key: string;
}>;

export type TakeInvitationBackMutation = {
  readonly takeInvitationBack:
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
    | { readonly __typename: 'InvitationTakenBack' }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export const MoreVisits: Operation<MoreVisitsQuery, MoreVisitsQueryVariables> = {
  name: 'MoreVisits',
  kind: 'query',
  text: 'query MoreVisits($id:ID!$after:String!){project(id:$id){id visits(after:$after){visits{...SeenVisit}next}}} fragment SeenVisit on Visit{id day by department iMayTakeBack}',
};

export const LogVisit: Operation<LogVisitMutation, LogVisitMutationVariables> = {
  name: 'LogVisit',
  kind: 'mutation',
  text: 'mutation LogVisit($project:ID!$key:ID!){logVisit(project:$project key:$key){__typename ...on NotFound{what}}}',
};

export const TakeVisitBack: Operation<TakeVisitBackMutation, TakeVisitBackMutationVariables> = {
  name: 'TakeVisitBack',
  kind: 'mutation',
  text: 'mutation TakeVisitBack($visit:ID!$key:ID!){takeVisitBack(visit:$visit key:$key){__typename ...on NotFound{what}}}',
};

export const Invite: Operation<InviteMutation, InviteMutationVariables> = {
  name: 'Invite',
  kind: 'mutation',
  text: 'mutation Invite($project:ID!$times:[DateTime!]!$key:ID!){invite(project:$project times:$times key:$key){__typename ...on TimesRefused{latest}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const TakeInvitationBack: Operation<TakeInvitationBackMutation, TakeInvitationBackMutationVariables> = {
  name: 'TakeInvitationBack',
  kind: 'mutation',
  text: 'mutation TakeInvitationBack($invitation:ID!$key:ID!){takeInvitationBack(invitation:$invitation key:$key){__typename ...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
