/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type PlatformsQueryVariables = Exact<{ [key: string]: never }>;

export type PlatformsQuery = { platforms: { next: string | null; platforms: Array<{ id: string; name: string }> } };

export type HomePlatformQueryVariables = Exact<{
  id: string;
}>;

export type HomePlatformQuery = {
  platform: {
    id: string;
    name: string;
    example: boolean;
    neighbourhoods: Array<{ code: string; name: string }>;
    projects: Array<{ id: string; name: string; kind: Schema.ProjectKind }>;
  } | null;
};

export type PlatformPageQueryVariables = Exact<{
  id: string;
}>;

export type PlatformPageQuery = {
  platform: {
    id: string;
    name: string;
    about: string;
    since: string;
    example: boolean;
    callName: string | null;
    callPhone: string | null;
    howToJoin: string;
    neighbourhoods: Array<{ code: string; name: string }>;
    projects: Array<{ id: string; name: string; kind: Schema.ProjectKind }>;
    made: {
      next: string | null;
      deeds: Array<{
        id: string;
        doneAt: string;
        taskId: string;
        taskTitle: string;
        thankedByMe: boolean;
        doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
        project: { id: string; name: string; kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type MoreMadeQueryVariables = Exact<{
  id: string;
  after: string;
}>;

export type MoreMadeQuery = {
  platform: {
    id: string;
    made: {
      next: string | null;
      deeds: Array<{
        id: string;
        doneAt: string;
        taskId: string;
        taskTitle: string;
        thankedByMe: boolean;
        doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
        project: { id: string; name: string; kind: Schema.ProjectKind };
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
  text: 'query HomePlatform($id:ID!){platform(id:$id){id name example neighbourhoods{code name}projects{id name kind}}}',
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
