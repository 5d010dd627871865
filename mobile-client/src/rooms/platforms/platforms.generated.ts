/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type PlatformsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PlatformsQuery = {
  readonly platforms: {
    readonly next: string | null;
    readonly platforms: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type WhereAmIQueryVariables = Exact<{
  id: string;
  known: boolean;
}>;

export type WhereAmIQuery = {
  readonly platform?: {
    readonly id: string;
    readonly name: string;
    readonly example: boolean;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
  } | null;
  readonly platforms: { readonly platforms: ReadonlyArray<{ readonly id: string }> };
};

export type PlatformOfProjectQueryVariables = Exact<{
  id: string;
}>;

export type PlatformOfProjectQuery = {
  readonly project: { readonly id: string; readonly platform: { readonly id: string } } | null;
};

export type PlatformPageQueryVariables = Exact<{
  id: string;
}>;

export type PlatformPageQuery = {
  readonly platform: {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly since: string;
    readonly example: boolean;
    readonly callName: string | null;
    readonly callPhone: string | null;
    readonly howToJoin: string;
    readonly neighbourhoods: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
    readonly made: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type MoreMadeQueryVariables = Exact<{
  id: string;
  after: string;
}>;

export type MoreMadeQuery = {
  readonly platform: {
    readonly id: string;
    readonly made: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type MoreProjectsQueryVariables = Exact<{
  id: string;
  after: number;
}>;

export type MoreProjectsQuery = {
  readonly platform: {
    readonly id: string;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
  } | null;
};

export const Platforms: Operation<PlatformsQuery, PlatformsQueryVariables> = {
  name: 'Platforms',
  kind: 'query',
  text: 'query Platforms($after:String){platforms(after:$after){platforms{id name}next}}',
};

export const WhereAmI: Operation<WhereAmIQuery, WhereAmIQueryVariables> = {
  name: 'WhereAmI',
  kind: 'query',
  text: 'query WhereAmI($id:ID!$known:Boolean!){platform(id:$id)@include(if:$known){id name example projects{id name kind}}platforms(first:2){platforms{id}}}',
};

export const PlatformOfProject: Operation<PlatformOfProjectQuery, PlatformOfProjectQueryVariables> = {
  name: 'PlatformOfProject',
  kind: 'query',
  text: 'query PlatformOfProject($id:ID!){project(id:$id){id platform{id}}}',
};

export const PlatformPage: Operation<PlatformPageQuery, PlatformPageQueryVariables> = {
  name: 'PlatformPage',
  kind: 'query',
  text: 'query PlatformPage($id:ID!){platform(id:$id){id name about since example neighbourhoods{code name}callName callPhone howToJoin projects{id name kind}made{deeds{...StoryDeed}next}}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined done}',
};

export const MoreMade: Operation<MoreMadeQuery, MoreMadeQueryVariables> = {
  name: 'MoreMade',
  kind: 'query',
  text: 'query MoreMade($id:ID!$after:String!){platform(id:$id){id made(after:$after){deeds{...StoryDeed}next}}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined done}',
};

export const MoreProjects: Operation<MoreProjectsQuery, MoreProjectsQueryVariables> = {
  name: 'MoreProjects',
  kind: 'query',
  text: 'query MoreProjects($id:ID!$after:Int!){platform(id:$id){id projects(after:$after){id name kind}}}',
};
