/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
/** How far the liaison team is with a case. */
export type CaseNow =
  | 'EXPLAINED'
  /** It lies with the team again: what was called solved is not, or nothing came. */
  | 'NEW'
  /** It came, it was passed on, or it runs well again. */
  | 'OVER'
  /** They call. */
  | 'PICKED_UP'
  /** As the team says. */
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

/** Kinds of notices that are switched on and off together. */
export type NewsTopic =
  /** STANDS and OWN_TASK; at once where it is about a task that the caller does. */
  | 'AGREED'
  /** CHANGED and TALKED_OVER. */
  | 'CHANGES'
  /** WARNED and ALL_GOOD. */
  | 'DANGER'
  /** KEY_GIVEN and KEY_TAKEN_BACK. */
  | 'KEYS'
  /** CASE_MOVED; at once where the caller asked for it, or said that it does not run well. */
  | 'LIAISON_TEAM'
  /** LINE. */
  | 'LINES'
  /** ANSWERED, PROMISE_MOVED, HANDOVER_RETURNED, BACKING_ASKED, BACKED, BACKING_TAKEN_BACK, CONTACT_NAMED and EXPLAINED; at once where the caller asked for it. */
  | 'MUNICIPALITY'
  /** THANKED and WE_SEE_YOU. */
  | 'THANKS'
  /** JOINED, LEFT and READY. */
  | 'TOGETHER'
  /** What asks for the caller's word: PROPOSED, PROBLEM_SEEN, ASKED_BACK, DOUBTED and HANDOVER_OFFERED. */
  | 'YOUR_WORD';

export type NoticeKind =
  /** Who was there said 'Weer goed' of what the caller was warned of; `line` says what they saw. */
  | 'ALL_GOOD'
  /** The municipality answered a request of the project. */
  | 'ANSWERED'
  /** The municipality asks the doers of the project something, and its clock stands still. */
  | 'ASKED_BACK'
  /** 'Ik sta hier achter', by a backer: `by` is their name. */
  | 'BACKED'
  /** The liaison team asks whether somebody stands behind the project; once a doer asks along, a letter goes out. */
  | 'BACKING_ASKED'
  /** A backer took their backing back: `by` is their name. */
  | 'BACKING_TAKEN_BACK'
  /** The liaison team did something about a request or the project; `caseNow` says how far it is by now. It is no news any more once an answer came, a contact was named, or it was said again. */
  | 'CASE_MOVED'
  /** A doer changed something of it. It holds already; within a day one can say 'Even overleggen'. */
  | 'CHANGED'
  /** An official is the contact person of the project from now on: `by` is their name. */
  | 'CONTACT_NAMED'
  /** A doer asks whether words belong here. Neither who nor which: the doers read that where the words stand. */
  | 'DOUBTED'
  /** Who has a request of the project explained what the doers wanted to know ('Dit zegt me nog niet genoeg'). */
  | 'EXPLAINED'
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
  /** Who promised something to the project moved it to a later day, with a reason; it stands there. */
  | 'PROMISE_MOVED'
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
  readonly caseNow: Schema.CaseNow | null;
  readonly request: string | null;
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

export type NewsWishesQueryVariables = Exact<{ [key: string]: never }>;

export type NewsWishesQuery = {
  readonly myNewsWishes: {
    readonly quietFrom: string;
    readonly quietUntil: string;
    readonly nextWeekly: string;
    readonly topics: ReadonlyArray<{
      readonly topic: Schema.NewsTopic;
      readonly weekly: boolean;
      readonly wanted: boolean;
    }>;
  } | null;
};

export type WantNewsMutationVariables = Exact<{
  topic: Schema.NewsTopic;
  wanted: boolean;
  key: string;
}>;

export type WantNewsMutation = {
  readonly wantNews: { readonly __typename: 'NewsWished'; readonly topic: Schema.NewsTopic; readonly wanted: boolean };
};

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

export const NewsWishes: Operation<NewsWishesQuery, NewsWishesQueryVariables> = {
  name: 'NewsWishes',
  kind: 'query',
  text: 'query NewsWishes{myNewsWishes{topics{topic weekly wanted}quietFrom quietUntil nextWeekly}}',
};

export const WantNews: Operation<WantNewsMutation, WantNewsMutationVariables> = {
  name: 'WantNews',
  kind: 'mutation',
  text: 'mutation WantNews($topic:NewsTopic!$wanted:Boolean!$key:ID!){wantNews(topic:$topic wanted:$wanted key:$key){__typename ...on NewsWished{topic wanted}}}',
};
