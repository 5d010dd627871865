/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
/** What one can warn about: exactly one of these. */
export type Spot =
  { readonly place: string; readonly task?: never } | { readonly place?: never; readonly task: string };

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type WarningKind =
  /** 'Kapot': shown, and pauses nothing. */
  | 'BROKEN'
  /** 'Gevaar': pauses doing of the task, or of all tasks at the place and its parts. */
  | 'DANGER';

export type SeenWarningFragment = {
  readonly id: string;
  readonly at: string;
  readonly kind: Schema.WarningKind;
  readonly sentence: string;
  readonly place: string | null;
  readonly pausesUntil: string | null;
  readonly unchecked: boolean;
  readonly advice: { readonly name: string; readonly department: string | null } | null;
};

export type SeenPauseFragment = { readonly until: string; readonly warning: { readonly sentence: string } };

export type WarnMutationVariables = Exact<{
  about: Schema.Spot;
  kind: Schema.WarningKind;
  sentence: string;
  key: string;
}>;

export type WarnMutation = {
  readonly warn:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'WarnedAlready'; readonly again: string }
    | { readonly __typename: 'WarningGiven' };
};

export type SayAllGoodMutationVariables = Exact<{
  warning: string;
  sentence: string;
  key: string;
}>;

export type SayAllGoodMutation = {
  readonly sayAllGood:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'SaidAllGood' }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'WarningIsOver' };
};

export const Warn: Operation<WarnMutation, WarnMutationVariables> = {
  name: 'Warn',
  kind: 'mutation',
  text: 'mutation Warn($about:Spot!$kind:WarningKind!$sentence:String!$key:ID!){warn(about:$about kind:$kind sentence:$sentence key:$key){__typename ...on WarnedAlready{again}...on TextRefused{field problem atMost}...on NotFound{what}}}',
};

export const SayAllGood: Operation<SayAllGoodMutation, SayAllGoodMutationVariables> = {
  name: 'SayAllGood',
  kind: 'mutation',
  text: 'mutation SayAllGood($warning:ID!$sentence:String!$key:ID!){sayAllGood(warning:$warning sentence:$sentence key:$key){__typename ...on TextRefused{field problem atMost}...on NotFound{what}}}',
};
