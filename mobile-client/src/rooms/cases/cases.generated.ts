/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type CaseKind =
  /** The doers say after the promised day that it did not come. */
  | 'BROKEN_PROMISE'
  /** The term is over without YES, YES_IF or NO_BUT, or the day of a LATER is. */
  | 'NO_ANSWER'
  /** Nobody knows yet which department answers for it. */
  | 'NO_CONTACT';

export type CaseState =
  | 'EXPLAINED'
  | 'NEW'
  | 'PICKED_UP'
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type WholeCaseFragment = {
  readonly id: string;
  readonly kind: Schema.CaseKind;
  readonly state: Schema.CaseState;
  readonly closedAt: string | null;
  readonly iMayMove: boolean;
  readonly explained: { readonly happening: string; readonly why: string } | null;
};

export type CaseAnswer_CaseIsOver_Fragment = {
  readonly __typename: 'CaseIsOver';
  readonly case: {
    readonly id: string;
    readonly kind: Schema.CaseKind;
    readonly state: Schema.CaseState;
    readonly closedAt: string | null;
    readonly iMayMove: boolean;
    readonly explained: { readonly happening: string; readonly why: string } | null;
  };
};

export type CaseAnswer_CaseMoved_Fragment = {
  readonly __typename: 'CaseMoved';
  readonly case: {
    readonly id: string;
    readonly kind: Schema.CaseKind;
    readonly state: Schema.CaseState;
    readonly closedAt: string | null;
    readonly iMayMove: boolean;
    readonly explained: { readonly happening: string; readonly why: string } | null;
  };
};

export type CaseAnswer_NotFound_Fragment = { readonly __typename: 'NotFound'; readonly what: string };

export type CaseAnswer_TextRefused_Fragment = {
  readonly __typename: 'TextRefused';
  readonly field: string;
  readonly problem: Schema.TextProblem;
  readonly atMost: number;
};

export type CaseAnswerFragment =
  | CaseAnswer_CaseIsOver_Fragment
  | CaseAnswer_CaseMoved_Fragment
  | CaseAnswer_NotFound_Fragment
  | CaseAnswer_TextRefused_Fragment;

export type PickUpCaseMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type PickUpCaseMutation = {
  readonly pickUpCase:
    | {
        readonly __typename: 'CaseIsOver';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | {
        readonly __typename: 'CaseMoved';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type ExplainCaseMutationVariables = Exact<{
  case: string;
  happening: string;
  why: string;
  key: string;
}>;

export type ExplainCaseMutation = {
  readonly explainCase:
    | {
        readonly __typename: 'CaseIsOver';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | {
        readonly __typename: 'CaseMoved';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type SolveCaseMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type SolveCaseMutation = {
  readonly solveCase:
    | {
        readonly __typename: 'CaseIsOver';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | {
        readonly __typename: 'CaseMoved';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type SayCaseIsStuckMutationVariables = Exact<{
  case: string;
  key: string;
}>;

export type SayCaseIsStuckMutation = {
  readonly sayCaseIsStuck:
    | {
        readonly __typename: 'CaseIsOver';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | {
        readonly __typename: 'CaseMoved';
        readonly case: {
          readonly id: string;
          readonly kind: Schema.CaseKind;
          readonly state: Schema.CaseState;
          readonly closedAt: string | null;
          readonly iMayMove: boolean;
          readonly explained: { readonly happening: string; readonly why: string } | null;
        };
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export const PickUpCase: Operation<PickUpCaseMutation, PickUpCaseMutationVariables> = {
  name: 'PickUpCase',
  kind: 'mutation',
  text: 'mutation PickUpCase($case:ID!$key:ID!){pickUpCase(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state closedAt iMayMove explained{happening why}}',
};

export const ExplainCase: Operation<ExplainCaseMutation, ExplainCaseMutationVariables> = {
  name: 'ExplainCase',
  kind: 'mutation',
  text: 'mutation ExplainCase($case:ID!$happening:String!$why:String!$key:ID!){explainCase(case:$case happening:$happening why:$why key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state closedAt iMayMove explained{happening why}}',
};

export const SolveCase: Operation<SolveCaseMutation, SolveCaseMutationVariables> = {
  name: 'SolveCase',
  kind: 'mutation',
  text: 'mutation SolveCase($case:ID!$key:ID!){solveCase(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state closedAt iMayMove explained{happening why}}',
};

export const SayCaseIsStuck: Operation<SayCaseIsStuckMutation, SayCaseIsStuckMutationVariables> = {
  name: 'SayCaseIsStuck',
  kind: 'mutation',
  text: 'mutation SayCaseIsStuck($case:ID!$key:ID!){sayCaseIsStuck(case:$case key:$key){...CaseAnswer}} fragment CaseAnswer on CaseOutcome{__typename ...on CaseMoved{case{...WholeCase}}...on CaseIsOver{case{...WholeCase}}...on TextRefused{field problem atMost}...on NotFound{what}} fragment WholeCase on Case{id kind state closedAt iMayMove explained{happening why}}',
};
