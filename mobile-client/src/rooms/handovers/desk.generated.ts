/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type HandoverEnd =
  | 'DOERS'
  /** It went on as long as was agreed. */
  | 'LAST_DAY'
  /** By its return clause; see `returnedBy`. */
  | 'MUNICIPALITY';

/** How the municipality may end a handover before its last day. The doers end it by proposal. */
export type HandoverReturns =
  /** Only together with the doers, by their proposal. */
  | 'TOGETHER'
  /** So many working days after it said so. */
  | 'WITH_NOTICE';

export type HandoverState =
  /** The doers want it; it begins on `since`. */
  | 'AGREED'
  /** An official writes it. */
  | 'DRAFT'
  | 'ENDED'
  | 'IN_FORCE'
  /** It was put forward, and in the end nobody who wanted it had the say any more. A doer can put it forward again. */
  | 'NOT_AGREED'
  /** The municipality offers it; a doer can put it forward. */
  | 'OFFERED'
  /** A newer offer took its place, or the doers agreed on another. */
  | 'PASSED_BY'
  /** The doers decide; see `proposal`. */
  | 'PUT_FORWARD';

/** What a handover needs before it can be offered. */
export type HandoverTerm =
  | 'BEHEERDER'
  | 'FROM'
  | 'MEANS'
  | 'MUNICIPALITY_KEEPS'
  /** How many working days before: of WITH_NOTICE. */
  | 'NOTICE'
  | 'RETURNS'
  | 'UNTIL'
  | 'WHAT';

/** What a handover says. Texts have at most 280 characters, `beheerder` 120. */
export type HandoverTerms = {
  /** Who is the beheerder, as the law on playground equipment calls it (WAS 2023). */
  readonly beheerder?: string | null | undefined;
  readonly from?: string | null | undefined;
  /** What they get for it from the municipality. */
  readonly means?: string | null | undefined;
  /** What the municipality goes on doing. */
  readonly municipalityKeeps?: string | null | undefined;
  /** Of WITH_NOTICE: working days, from 1 to 260. */
  readonly noticeWorkdays?: number | null | undefined;
  readonly returns?: HandoverReturns | null | undefined;
  readonly until?: string | null | undefined;
  /** What the residents carry out from then on. */
  readonly what?: string | null | undefined;
};

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type WrittenHandoverFragment = {
  readonly missing: ReadonlyArray<Schema.HandoverTerm>;
  readonly id: string;
  readonly state: Schema.HandoverState;
  readonly what: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly means: string | null;
  readonly municipalityKeeps: string | null;
  readonly beheerder: string | null;
  readonly returns: Schema.HandoverReturns | null;
  readonly noticeWorkdays: number | null;
  readonly department: string | null;
  readonly official: string | null;
  readonly inTheHour: boolean;
  readonly agreedAt: string | null;
  readonly since: string | null;
  readonly lastDay: string | null;
  readonly returnedBecause: string | null;
  readonly returnedBy: string | null;
  readonly endBecause: string | null;
  readonly endedBy: Schema.HandoverEnd | null;
  readonly iMayPutForward: boolean;
  readonly iMayProposeEnd: boolean;
};

export type DeskHandoverShownFragment = {
  readonly sentence: string;
  readonly project: { readonly id: string; readonly name: string };
  readonly handover: {
    readonly request: string;
    readonly id: string;
    readonly state: Schema.HandoverState;
    readonly what: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly means: string | null;
    readonly municipalityKeeps: string | null;
    readonly beheerder: string | null;
    readonly returns: Schema.HandoverReturns | null;
    readonly noticeWorkdays: number | null;
    readonly department: string | null;
    readonly official: string | null;
    readonly inTheHour: boolean;
    readonly agreedAt: string | null;
    readonly since: string | null;
    readonly lastDay: string | null;
    readonly returnedBecause: string | null;
    readonly returnedBy: string | null;
    readonly endBecause: string | null;
    readonly endedBy: Schema.HandoverEnd | null;
    readonly iMayPutForward: boolean;
    readonly iMayProposeEnd: boolean;
  };
};

export type HandoverDeskQueryVariables = Exact<{
  request: string;
}>;

export type HandoverDeskQuery = {
  readonly handoverToWrite: {
    readonly request: string;
    readonly sentence: string;
    readonly platform: string;
    readonly project: { readonly id: string; readonly name: string };
    readonly handovers: ReadonlyArray<{
      readonly missing: ReadonlyArray<Schema.HandoverTerm>;
      readonly id: string;
      readonly state: Schema.HandoverState;
      readonly what: string | null;
      readonly from: string | null;
      readonly until: string | null;
      readonly means: string | null;
      readonly municipalityKeeps: string | null;
      readonly beheerder: string | null;
      readonly returns: Schema.HandoverReturns | null;
      readonly noticeWorkdays: number | null;
      readonly department: string | null;
      readonly official: string | null;
      readonly inTheHour: boolean;
      readonly agreedAt: string | null;
      readonly since: string | null;
      readonly lastDay: string | null;
      readonly returnedBecause: string | null;
      readonly returnedBy: string | null;
      readonly endBecause: string | null;
      readonly endedBy: Schema.HandoverEnd | null;
      readonly iMayPutForward: boolean;
      readonly iMayProposeEnd: boolean;
    }>;
  } | null;
};

export type DraftHandoverMutationVariables = Exact<{
  request: string;
  terms: Schema.HandoverTerms;
  key: string;
}>;

export type DraftHandoverMutation = {
  readonly draftHandover:
    | { readonly __typename: 'HandoverDaysRefused' }
    | {
        readonly __typename: 'HandoverDrafted';
        readonly handover: { readonly id: string; readonly missing: ReadonlyArray<Schema.HandoverTerm> };
      }
    | { readonly __typename: 'HandoverStands' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotAskedToHandOver' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'NumberRefused'; readonly field: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type OfferHandoverMutationVariables = Exact<{
  handover: string;
  key: string;
}>;

export type OfferHandoverMutation = {
  readonly offerHandover:
    | {
        readonly __typename: 'HandoverLacks';
        readonly handover: { readonly id: string; readonly missing: ReadonlyArray<Schema.HandoverTerm> };
      }
    | { readonly __typename: 'HandoverOffered' }
    | { readonly __typename: 'HandoverStands' }
    | { readonly __typename: 'LiesElsewhere' }
    | { readonly __typename: 'NotFound' };
};

export type ReturnHandoverMutationVariables = Exact<{
  handover: string;
  because: string;
  key: string;
}>;

export type ReturnHandoverMutation = {
  readonly returnHandover:
    | { readonly __typename: 'HandoverNotInForce' }
    | { readonly __typename: 'HandoverReturned' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'NotOfYourDepartment' }
    | { readonly __typename: 'OutsideTheClause' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export const HandoverDesk: Operation<HandoverDeskQuery, HandoverDeskQueryVariables> = {
  name: 'HandoverDesk',
  kind: 'query',
  text: 'query HandoverDesk($request:ID!){handoverToWrite(request:$request){request sentence platform project{id name}handovers{...WrittenHandover}}} fragment WrittenHandover on Handover{...WholeHandover missing} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd}',
};

export const DraftHandover: Operation<DraftHandoverMutation, DraftHandoverMutationVariables> = {
  name: 'DraftHandover',
  kind: 'mutation',
  text: 'mutation DraftHandover($request:ID!$terms:HandoverTerms!$key:ID!){draftHandover(request:$request terms:$terms key:$key){__typename ...on HandoverDrafted{handover{id missing}}...on NumberRefused{field}...on TextRefused{field problem atMost}}}',
};

export const OfferHandover: Operation<OfferHandoverMutation, OfferHandoverMutationVariables> = {
  name: 'OfferHandover',
  kind: 'mutation',
  text: 'mutation OfferHandover($handover:ID!$key:ID!){offerHandover(handover:$handover key:$key){__typename ...on HandoverLacks{handover{id missing}}}}',
};

export const ReturnHandover: Operation<ReturnHandoverMutation, ReturnHandoverMutationVariables> = {
  name: 'ReturnHandover',
  kind: 'mutation',
  text: 'mutation ReturnHandover($handover:ID!$because:String!$key:ID!){returnHandover(handover:$handover because:$because key:$key){__typename ...on TextRefused{field problem atMost}}}',
};
