/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type OfficeKind =
  /** One of the liaison team. */
  'LIAISON' | 'OFFICIAL';

export type WhoInOfficeFragment = { readonly name: string; readonly department: string | null };

export type AskForOfficeCodeMutationVariables = Exact<{
  email: string;
  key: string;
}>;

export type AskForOfficeCodeMutation = {
  readonly askForOfficeCode:
    | { readonly __typename: 'EmailRefused'; readonly email: string }
    | { readonly __typename: 'OfficeCodeSent'; readonly sent: string; readonly validUntil: string };
};

export type SignInToOfficeMutationVariables = Exact<{
  sent: string;
  code: string;
  phoneKey: string;
  key: string;
}>;

export type SignInToOfficeMutation = {
  readonly signInToOffice:
    | { readonly __typename: 'CodeIsOver'; readonly askAgain: boolean }
    | { readonly __typename: 'CodeIsWrong'; readonly triesLeft: number }
    | { readonly __typename: 'PhoneKeyRefused'; readonly atLeastBytes: number }
    | { readonly __typename: 'SignedIn'; readonly office: { readonly kind: Schema.OfficeKind; readonly name: string } };
};

export type SignOutOfOfficeMutationVariables = Exact<{
  key: string;
}>;

export type SignOutOfOfficeMutation = { readonly forgetThisPhone: { readonly at: string } };

export const AskForOfficeCode: Operation<AskForOfficeCodeMutation, AskForOfficeCodeMutationVariables> = {
  name: 'AskForOfficeCode',
  kind: 'mutation',
  text: 'mutation AskForOfficeCode($email:String!$key:ID!){askForOfficeCode(email:$email key:$key){__typename ...on OfficeCodeSent{sent validUntil}...on EmailRefused{email}}}',
};

export const SignInToOffice: Operation<SignInToOfficeMutation, SignInToOfficeMutationVariables> = {
  name: 'SignInToOffice',
  kind: 'mutation',
  text: 'mutation SignInToOffice($sent:ID!$code:String!$phoneKey:ID!$key:ID!){signInToOffice(sent:$sent code:$code phoneKey:$phoneKey key:$key){__typename ...on SignedIn{office{kind name}}...on CodeIsWrong{triesLeft}...on CodeIsOver{askAgain}...on PhoneKeyRefused{atLeastBytes}}}',
};

export const SignOutOfOffice: Operation<SignOutOfOfficeMutation, SignOutOfOfficeMutationVariables> = {
  name: 'SignOutOfOffice',
  kind: 'mutation',
  text: 'mutation SignOutOfOffice($key:ID!){forgetThisPhone(key:$key){at}}',
};
