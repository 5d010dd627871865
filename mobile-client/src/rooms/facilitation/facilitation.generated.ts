/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** From the sofa: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type PromiseState =
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type WholeRequestFragment = {
  id: string;
  sentence: string;
  sentAt: string;
  department: string;
  official: string | null;
  iMaySayReceived: boolean;
  promise: {
    id: string;
    madeAt: string;
    by: string;
    phone: string | null;
    state: Schema.PromiseState;
    saidAt: string | null;
    official: { name: string; department: string };
  } | null;
};

export type AskForMutationVariables = Exact<{
  project: string;
  sentence: string;
  key: string;
}>;

export type AskForMutation = {
  askFor:
    | {
        __typename: 'DoersDecide';
        openTasks: Array<{
          id: string;
          title: string;
          startsAt: string | null;
          minutes: number;
          heaviness: Schema.Heaviness;
          state: Schema.TaskState;
          slots: number;
          stillNeeded: number;
          doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }>;
          project: { id: string; name: string; kind: Schema.ProjectKind };
          place: { id: string; name: string; latitude: number | null; longitude: number | null } | null;
          myClaim: { id: string; lapsesAt: string } | null;
        }>;
      }
    | { __typename: 'NobodyToAsk'; project: string }
    | { __typename: 'NotFound'; what: string }
    | {
        __typename: 'RequestSent';
        request: {
          id: string;
          sentence: string;
          sentAt: string;
          department: string;
          official: string | null;
          iMaySayReceived: boolean;
          promise: {
            id: string;
            madeAt: string;
            by: string;
            phone: string | null;
            state: Schema.PromiseState;
            saidAt: string | null;
            official: { name: string; department: string };
          } | null;
        };
      }
    | { __typename: 'TextRefused'; field: string; problem: Schema.TextProblem; atMost: number };
};

export type SayReceivedMutationVariables = Exact<{
  promise: string;
  received: boolean;
  key: string;
}>;

export type SayReceivedMutation = {
  sayReceived:
    | {
        __typename: 'DoersDecide';
        openTasks: Array<{
          id: string;
          title: string;
          startsAt: string | null;
          minutes: number;
          heaviness: Schema.Heaviness;
          state: Schema.TaskState;
          slots: number;
          stillNeeded: number;
          doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }>;
          project: { id: string; name: string; kind: Schema.ProjectKind };
          place: { id: string; name: string; latitude: number | null; longitude: number | null } | null;
          myClaim: { id: string; lapsesAt: string } | null;
        }>;
      }
    | { __typename: 'NotFound'; what: string }
    | {
        __typename: 'ReceivedSaid';
        request: {
          id: string;
          sentence: string;
          sentAt: string;
          department: string;
          official: string | null;
          iMaySayReceived: boolean;
          promise: {
            id: string;
            madeAt: string;
            by: string;
            phone: string | null;
            state: Schema.PromiseState;
            saidAt: string | null;
            official: { name: string; department: string };
          } | null;
        };
      };
};

export const AskFor: Operation<AskForMutation, AskForMutationVariables> = {
  name: 'AskFor',
  kind: 'mutation',
  text: 'mutation AskFor($project:ID!$sentence:String!$key:ID!){askFor(project:$project sentence:$sentence key:$key){__typename ...on RequestSent{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on NobodyToAsk{project}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment WholeRequest on Request{id sentence sentAt department official iMaySayReceived promise{id madeAt by official{name department}phone state saidAt}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const SayReceived: Operation<SayReceivedMutation, SayReceivedMutationVariables> = {
  name: 'SayReceived',
  kind: 'mutation',
  text: 'mutation SayReceived($promise:ID!$received:Boolean!$key:ID!){sayReceived(promise:$promise received:$received key:$key){__typename ...on ReceivedSaid{request{...WholeRequest}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeRequest on Request{id sentence sentAt department official iMaySayReceived promise{id madeAt by official{name department}phone state saidAt}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};
