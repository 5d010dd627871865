/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
/** By what reached the caller; never from a list of people. Exactly one of these. */
export type BlockWhom =
  | {
      /** A line to the doers of a task that the caller does or did. */
      readonly line: string;
      readonly notice?: never;
    }
  | { readonly line?: never; readonly notice: string };

export type MyBlocksQueryVariables = Exact<{
  after?: number | null | undefined;
}>;

export type MyBlocksQuery = {
  readonly myBlocks: ReadonlyArray<{ readonly id: string; readonly at: string; readonly name: string | null }>;
};

export type BlockMutationVariables = Exact<{
  whom: Schema.BlockWhom;
  key: string;
}>;

export type BlockMutation = {
  readonly block:
    | { readonly __typename: 'NoMoreHeard'; readonly block: string }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type UnblockMutationVariables = Exact<{
  block: string;
  key: string;
}>;

export type UnblockMutation = {
  readonly unblock:
    | { readonly __typename: 'HeardAgain'; readonly block: string }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export const MyBlocks: Operation<MyBlocksQuery, MyBlocksQueryVariables> = {
  name: 'MyBlocks',
  kind: 'query',
  text: 'query MyBlocks($after:Int){myBlocks(after:$after){id at name}}',
};

export const Block: Operation<BlockMutation, BlockMutationVariables> = {
  name: 'Block',
  kind: 'mutation',
  text: 'mutation Block($whom:BlockWhom!$key:ID!){block(whom:$whom key:$key){__typename ...on NoMoreHeard{block}...on NotFound{what}}}',
};

export const Unblock: Operation<UnblockMutation, UnblockMutationVariables> = {
  name: 'Unblock',
  kind: 'mutation',
  text: 'mutation Unblock($block:ID!$key:ID!){unblock(block:$block key:$key){__typename ...on HeardAgain{block}...on NotFound{what}}}',
};
