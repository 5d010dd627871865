/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

export type DoingKind =
  /** Doing it now: 'Ik doe dit'. */
  | 'CLAIM'
  /** Did it: 'gedaan'. */
  | 'DEED';

export type WholeSayFragment = {
  readonly doers: ReadonlyArray<{
    readonly name: string | null;
    readonly me: boolean;
    readonly until: string;
    readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
  }>;
  readonly mine: {
    readonly name: string | null;
    readonly me: boolean;
    readonly until: string;
    readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
  } | null;
};

export type SayOfOneFragment = {
  readonly name: string | null;
  readonly me: boolean;
  readonly until: string;
  readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
};
