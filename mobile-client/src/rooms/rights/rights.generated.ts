/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type AnswerKind =
  /** One question to the residents. */
  | 'ASKED_BACK'
  /** By a day there is an answer. */
  | 'LATER'
  /** 'Dit niet, dit wel'. */
  | 'NO_BUT'
  | 'PASSED_ON'
  | 'YES'
  | 'YES_IF';

/** What the doers did with the handover that answered their 'Dit willen wij zelf doen'. */
export type HandoverOffer =
  /** They talk about the newest in het uurtje. */
  | 'IN_THE_HOUR'
  /** In the end nobody who wanted the newest had the say any more. */
  | 'NOT_WANTED'
  /** It is up to them. */
  | 'WAITS'
  | 'WANTED';

export type PromiseState =
  /** The doers said so, or agreed on the handover that was promised. */
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET'
  /** 'Alsnog gekomen': before, past its day, the doers said 'Nog niet'. */
  | 'REPAIRED';

/** What the residents ask for. It goes to the contact of the project, else to the department that answers for it. */
export type RequestKind =
  | 'CONTACT'
  /** 'Dit willen wij zelf doen': the official writes a handover (`draftHandover`), and the doers decide on it. */
  | 'HANDOVER'
  | 'KNOWLEDGE'
  | 'MATERIAL'
  | 'MONEY'
  | 'PERMISSION'
  | 'SPACE'
  /** 'Kan de gemeente dit doen?' A client first offers to ask the neighbourhood (`makeIdea`), and never as a required step. */
  | 'TAKE_OVER';

export type RightGround =
  /** An agreement, and no law. */
  'AGREEMENT' | 'LEGAL';

export type RightState =
  | 'HOLDS'
  | 'NOT_YET'
  /** Its last day lies behind, or the municipality's file names it no more. */
  | 'OVER';

export type ListedRightFragment = {
  readonly id: string;
  readonly name: string;
  readonly ground: Schema.RightGround;
  readonly shownAs: string | null;
  readonly state: Schema.RightState;
  readonly validFrom: string;
  readonly used: boolean;
};

export type NamedRightFragment = { readonly id: string; readonly name: string; readonly shownAs: string | null };

export type SeenFreedomFragment = {
  readonly id: string;
  readonly kind: Schema.RequestKind;
  readonly sentence: string;
  readonly words: ReadonlyArray<string>;
  readonly source: string;
  readonly url: string | null;
  readonly agreedOn: string;
  readonly until: string | null;
};

export type SeenUseFragment = {
  readonly id: string;
  readonly sentence: string;
  readonly sentAt: string;
  readonly inTime: boolean | null;
  readonly answer: Schema.AnswerKind | null;
  readonly promise: Schema.PromiseState | null;
  readonly offer: Schema.HandoverOffer | null;
  readonly project: { readonly id: string; readonly name: string };
};

export type RightPageQueryVariables = Exact<{
  id: string;
}>;

export type RightPageQuery = {
  readonly right: {
    readonly id: string;
    readonly name: string;
    readonly municipality: string;
    readonly source: string;
    readonly url: string | null;
    readonly article: string | null;
    readonly validFrom: string;
    readonly until: string | null;
    readonly workdays: number | null;
    readonly ground: Schema.RightGround;
    readonly shownAs: string | null;
    readonly state: Schema.RightState;
  } | null;
  readonly rightUses: {
    readonly next: string | null;
    readonly uses: ReadonlyArray<{
      readonly id: string;
      readonly sentence: string;
      readonly sentAt: string;
      readonly inTime: boolean | null;
      readonly answer: Schema.AnswerKind | null;
      readonly promise: Schema.PromiseState | null;
      readonly offer: Schema.HandoverOffer | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
  };
};

export type MoreRightUsesQueryVariables = Exact<{
  id: string;
  after: string;
}>;

export type MoreRightUsesQuery = {
  readonly rightUses: {
    readonly next: string | null;
    readonly uses: ReadonlyArray<{
      readonly id: string;
      readonly sentence: string;
      readonly sentAt: string;
      readonly inTime: boolean | null;
      readonly answer: Schema.AnswerKind | null;
      readonly promise: Schema.PromiseState | null;
      readonly offer: Schema.HandoverOffer | null;
      readonly project: { readonly id: string; readonly name: string };
    }>;
  };
};

export const RightPage: Operation<RightPageQuery, RightPageQueryVariables> = {
  name: 'RightPage',
  kind: 'query',
  text: 'query RightPage($id:ID!){right(id:$id){id name municipality source url article validFrom until workdays ground shownAs state}rightUses(right:$id){uses{...SeenUse}next}} fragment SeenUse on RightUse{id sentence sentAt project{id name}inTime answer promise offer}',
};

export const MoreRightUses: Operation<MoreRightUsesQuery, MoreRightUsesQueryVariables> = {
  name: 'MoreRightUses',
  kind: 'query',
  text: 'query MoreRightUses($id:ID!$after:String!){rightUses(right:$id after:$after){uses{...SeenUse}next}} fragment SeenUse on RightUse{id sentence sentAt project{id name}inTime answer promise offer}',
};
