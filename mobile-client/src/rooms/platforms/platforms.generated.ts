/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type PlatformsQueryVariables = Exact<{ [key: string]: never }>;

export type PlatformsQuery = {
  readonly platforms: {
    readonly next: string | null;
    readonly platforms: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type HomePlatformQueryVariables = Exact<{
  id: string;
}>;

export type HomePlatformQuery = {
  readonly platform: {
    readonly id: string;
    readonly name: string;
    readonly example: boolean;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
  } | null;
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

export const Platforms: Operation<PlatformsQuery, PlatformsQueryVariables> = {
  name: 'Platforms',
  kind: 'query',
  text: 'query Platforms{platforms{platforms{id name}next}}',
};

export const HomePlatform: Operation<HomePlatformQuery, HomePlatformQueryVariables> = {
  name: 'HomePlatform',
  kind: 'query',
  text: 'query HomePlatform($id:ID!){platform(id:$id){id name example projects{id name kind}}}',
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
