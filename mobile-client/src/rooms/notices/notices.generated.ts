/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type NoticeKind =
  /** Who was there said 'Weer goed' of what the caller was warned of; `line` says what they saw. */
  | 'ALL_GOOD'
  /** The municipality answered a request of the project. */
  | 'ANSWERED'
  /** The municipality asks the doers of the project something, and its clock stands still. */
  | 'ASKED_BACK'
  /** A doer changed something of it. It holds already; within a day one can say 'Even overleggen'. */
  | 'CHANGED'
  /** A doer asks whether words belong here. Neither who nor which: the doers read that where the words stand. */
  | 'DOUBTED'
  /** The municipality offers a handover that the doers of the project asked for. */
  | 'HANDOVER_OFFERED'
  /** The municipality ends a handover of the project, by its return clause. */
  | 'HANDOVER_RETURNED'
  /** Somebody does it too. */
  | 'JOINED'
  /** A doer gave the caller a key of `place`. */
  | 'KEY_GIVEN'
  /** A doer took back the key of `place`. */
  | 'KEY_TAKEN_BACK'
  /** Somebody let go of it. */
  | 'LEFT'
  /** One line to the other doers. */
  | 'LINE'
  /** After a problem was seen, who proposed it does `task` beside the others, in their own way. */
  | 'OWN_TASK'
  /** A doer sees a problem in what was proposed. */
  | 'PROBLEM_SEEN'
  /** A doer proposed something. */
  | 'PROPOSED'
  /** 'Kan het nu zelf': the caller, who walked along, takes the slots from now on. */
  | 'READY'
  /** What was proposed stands. */
  | 'STANDS'
  /** A doer said 'Even overleggen': a change waits until it is agreed. */
  | 'TALKED_OVER'
  /** 'Dank je wel' for a deed. */
  | 'THANKED'
  /** Somebody saw that something is broken or dangerous; `line` says what. */
  | 'WARNED'
  /** 'We zien je' for a deed, by somebody in office: `by` is their name. */
  | 'WE_SEE_YOU';

export type NoticeLineFragment = {
  readonly id: string;
  readonly at: string;
  readonly kind: Schema.NoticeKind;
  readonly by: string | null;
  readonly seen: boolean;
  readonly line: string | null;
  readonly deed: string | null;
  readonly task: { readonly id: string; readonly title: string; readonly stillNeeded: number } | null;
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly platform: { readonly id: string; readonly name: string } | null;
  readonly place: { readonly id: string; readonly name: string; readonly sign: string | null } | null;
};

export type AnyNewsQueryVariables = Exact<{ [key: string]: never }>;

export type AnyNewsQuery = { readonly myNotices: { readonly unseen: boolean } };

export type SeeNoticesMutationVariables = Exact<{
  upTo: string;
  key: string;
}>;

export type SeeNoticesMutation = { readonly seeNotices: { readonly __typename: 'NoticesSeen'; readonly upTo: string } };

export const AnyNews: Operation<AnyNewsQuery, AnyNewsQueryVariables> = {
  name: 'AnyNews',
  kind: 'query',
  text: 'query AnyNews{myNotices(first:1){unseen}}',
};

export const SeeNotices: Operation<SeeNoticesMutation, SeeNoticesMutationVariables> = {
  name: 'SeeNotices',
  kind: 'mutation',
  text: 'mutation SeeNotices($upTo:DateTime!$key:ID!){seeNotices(upTo:$upTo key:$key){__typename ...on NoticesSeen{upTo}}}',
};
