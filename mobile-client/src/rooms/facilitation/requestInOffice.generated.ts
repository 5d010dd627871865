/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type CaseKind =
  /** The doers say after the promised day that it did not come. */
  | 'BROKEN_PROMISE'
  /** 'Dit loopt niet lekker', said by one side. */
  | 'FRICTION'
  /** The term is over without YES, YES_IF or NO_BUT, or the day of a LATER is. */
  | 'NO_ANSWER'
  /** Nobody knows yet which department answers for it; without a request: the project has no contact person. */
  | 'NO_CONTACT';

export type CaseState =
  | 'EXPLAINED'
  | 'NEW'
  | 'PICKED_UP'
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type RequestInOfficeQueryVariables = Exact<{
  id: string;
}>;

export type RequestInOfficeQuery = {
  readonly myOffice: { readonly name: string; readonly department: string | null } | null;
  readonly request: {
    readonly id: string;
    readonly department: string | null;
    readonly official: string | null;
    readonly case: {
      readonly id: string;
      readonly kind: Schema.CaseKind;
      readonly state: Schema.CaseState;
      readonly openedAt: string;
      readonly calledAt: string | null;
      readonly closedAt: string | null;
      readonly solvedWithoutAnswer: boolean;
      readonly pickUpBy: string | null;
      readonly pickUpLate: boolean;
      readonly topOfHour: boolean;
      readonly iMayMove: boolean;
      readonly iMayReopen: boolean;
      readonly iMayTakeSolvedBack: boolean;
      readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
      readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
    } | null;
  } | null;
};

export const RequestInOffice: Operation<RequestInOfficeQuery, RequestInOfficeQueryVariables> = {
  name: 'RequestInOffice',
  kind: 'query',
  text: 'query RequestInOffice($id:ID!){myOffice{...WhoInOffice}request(id:$id){id department official case{...WholeCase}}} fragment WhoInOffice on Office{name department} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}}',
};
