/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type OwnNameFragment = {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly email: string | null;
};

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: string;
    readonly name: string;
    readonly named: boolean;
    readonly email: string | null;
  } | null;
};

export type IntroduceMutationVariables = Exact<{
  name: string;
  phoneKey: string;
  key: string;
}>;

export type IntroduceMutation = {
  readonly introduce:
    | {
        readonly __typename: 'Introduced';
        readonly me: {
          readonly id: string;
          readonly name: string;
          readonly named: boolean;
          readonly email: string | null;
        };
      }
    | { readonly __typename: 'PhoneKeyRefused'; readonly atLeastBytes: number }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type ChangeNameMutationVariables = Exact<{
  name: string;
  key: string;
}>;

export type ChangeNameMutation = {
  readonly changeName:
    | {
        readonly __typename: 'NameChanged';
        readonly me: {
          readonly id: string;
          readonly name: string;
          readonly named: boolean;
          readonly email: string | null;
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type ShowMyNameMutationVariables = Exact<{
  show: boolean;
  key: string;
}>;

export type ShowMyNameMutation = {
  readonly showMyName: {
    readonly __typename: 'NameShown';
    readonly me: { readonly id: string; readonly name: string; readonly named: boolean; readonly email: string | null };
  };
};

export type AskForCodeMutationVariables = Exact<{
  email: string;
  key: string;
}>;

export type AskForCodeMutation = {
  readonly askForCode:
    | { readonly __typename: 'CodeSent'; readonly email: string; readonly validUntil: string }
    | { readonly __typename: 'EmailRefused'; readonly email: string };
};

export type TieEmailMutationVariables = Exact<{
  code: string;
  key: string;
}>;

export type TieEmailMutation = {
  readonly tieEmail:
    | { readonly __typename: 'CodeIsOver'; readonly askAgain: boolean }
    | { readonly __typename: 'CodeIsWrong'; readonly triesLeft: number }
    | {
        readonly __typename: 'EmailTied';
        readonly me: {
          readonly id: string;
          readonly name: string;
          readonly named: boolean;
          readonly email: string | null;
        };
      };
};

export type ForgetThisPhoneMutationVariables = Exact<{
  key: string;
}>;

export type ForgetThisPhoneMutation = { readonly forgetThisPhone: { readonly at: string } };

export type EraseMeMutationVariables = Exact<{
  key: string;
}>;

export type EraseMeMutation = { readonly eraseMe: { readonly __typename: 'Erased'; readonly at: string } };

export const Me: Operation<MeQuery, MeQueryVariables> = {
  name: 'Me',
  kind: 'query',
  text: 'query Me{me{...OwnName}} fragment OwnName on Me{id name named email}',
};

export const Introduce: Operation<IntroduceMutation, IntroduceMutationVariables> = {
  name: 'Introduce',
  kind: 'mutation',
  text: 'mutation Introduce($name:String!$phoneKey:ID!$key:ID!){introduce(name:$name phoneKey:$phoneKey key:$key){__typename ...on Introduced{me{...OwnName}}...on TextRefused{field problem atMost}...on PhoneKeyRefused{atLeastBytes}}} fragment OwnName on Me{id name named email}',
};

export const ChangeName: Operation<ChangeNameMutation, ChangeNameMutationVariables> = {
  name: 'ChangeName',
  kind: 'mutation',
  text: 'mutation ChangeName($name:String!$key:ID!){changeName(name:$name key:$key){__typename ...on NameChanged{me{...OwnName}}...on TextRefused{field problem atMost}}} fragment OwnName on Me{id name named email}',
};

export const ShowMyName: Operation<ShowMyNameMutation, ShowMyNameMutationVariables> = {
  name: 'ShowMyName',
  kind: 'mutation',
  text: 'mutation ShowMyName($show:Boolean!$key:ID!){showMyName(show:$show key:$key){__typename ...on NameShown{me{...OwnName}}}} fragment OwnName on Me{id name named email}',
};

export const AskForCode: Operation<AskForCodeMutation, AskForCodeMutationVariables> = {
  name: 'AskForCode',
  kind: 'mutation',
  text: 'mutation AskForCode($email:String!$key:ID!){askForCode(email:$email key:$key){__typename ...on CodeSent{email validUntil}...on EmailRefused{email}}}',
};

export const TieEmail: Operation<TieEmailMutation, TieEmailMutationVariables> = {
  name: 'TieEmail',
  kind: 'mutation',
  text: 'mutation TieEmail($code:String!$key:ID!){tieEmail(code:$code key:$key){__typename ...on EmailTied{me{...OwnName}}...on CodeIsWrong{triesLeft}...on CodeIsOver{askAgain}}} fragment OwnName on Me{id name named email}',
};

export const ForgetThisPhone: Operation<ForgetThisPhoneMutation, ForgetThisPhoneMutationVariables> = {
  name: 'ForgetThisPhone',
  kind: 'mutation',
  text: 'mutation ForgetThisPhone($key:ID!){forgetThisPhone(key:$key){at}}',
};

export const EraseMe: Operation<EraseMeMutation, EraseMeMutationVariables> = {
  name: 'EraseMe',
  kind: 'mutation',
  text: 'mutation EraseMe($key:ID!){eraseMe(key:$key){__typename ...on Erased{at}}}',
};
