/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type DoingKind =
  /** Doing it now: 'Ik doe dit'. */
  | 'CLAIM'
  /** Did it: 'gedaan'. */
  | 'DEED';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** From the sofa: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

/** Only what is given changes. */
export type TaskChange = {
  readonly heaviness?: Heaviness | null | undefined;
  readonly how?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly slots?: number | null | undefined;
  readonly startsAt?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type DoerCircleFragment = {
  readonly name: string | null;
  readonly me: boolean;
  readonly joined: boolean;
  readonly done: boolean;
};

export type TileTaskFragment = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly heaviness: Schema.Heaviness;
  readonly state: Schema.TaskState;
  readonly slots: number;
  readonly stillNeeded: number;
  readonly doers: ReadonlyArray<{
    readonly name: string | null;
    readonly me: boolean;
    readonly joined: boolean;
    readonly done: boolean;
  }>;
  readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly latitude: number | null;
    readonly longitude: number | null;
  } | null;
  readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
};

export type WholeTaskFragment = {
  readonly how: string | null;
  readonly mineAlone: boolean;
  readonly iDecide: boolean;
  readonly id: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly heaviness: Schema.Heaviness;
  readonly state: Schema.TaskState;
  readonly slots: number;
  readonly stillNeeded: number;
  readonly place: {
    readonly openingHours: string | null;
    readonly sign: string | null;
    readonly id: string;
    readonly name: string;
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly open: { readonly open: boolean; readonly until: string | null } | null;
  } | null;
  readonly myDeed: { readonly id: string; readonly doneAt: string; readonly undoUntil: string } | null;
  readonly doers: ReadonlyArray<{
    readonly name: string | null;
    readonly me: boolean;
    readonly joined: boolean;
    readonly done: boolean;
  }>;
  readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
  readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
};

export type WhatNeedsDoingQueryVariables = Exact<{
  atMostMinutes?: number | null | undefined;
  platform?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type WhatNeedsDoingQuery = {
  readonly whatNeedsDoing: {
    readonly next: string | null;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly startsAt: string | null;
      readonly minutes: number;
      readonly heaviness: Schema.Heaviness;
      readonly state: Schema.TaskState;
      readonly slots: number;
      readonly stillNeeded: number;
      readonly doers: ReadonlyArray<{
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly done: boolean;
      }>;
      readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      readonly place: {
        readonly id: string;
        readonly name: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
      } | null;
      readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
    }>;
  };
};

export type TaskPageQueryVariables = Exact<{
  id: string;
}>;

export type TaskPageQuery = {
  readonly task: {
    readonly how: string | null;
    readonly mineAlone: boolean;
    readonly iDecide: boolean;
    readonly id: string;
    readonly title: string;
    readonly startsAt: string | null;
    readonly minutes: number;
    readonly heaviness: Schema.Heaviness;
    readonly state: Schema.TaskState;
    readonly slots: number;
    readonly stillNeeded: number;
    readonly place: {
      readonly openingHours: string | null;
      readonly sign: string | null;
      readonly id: string;
      readonly name: string;
      readonly latitude: number | null;
      readonly longitude: number | null;
      readonly open: { readonly open: boolean; readonly until: string | null } | null;
    } | null;
    readonly myDeed: { readonly id: string; readonly doneAt: string; readonly undoUntil: string } | null;
    readonly doers: ReadonlyArray<{
      readonly name: string | null;
      readonly me: boolean;
      readonly joined: boolean;
      readonly done: boolean;
    }>;
    readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
    readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
  } | null;
  readonly say: {
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
  } | null;
};

export type MakeTaskMutationVariables = Exact<{
  project: string;
  title: string;
  minutes: number;
  slots: number;
  place?: string | null | undefined;
  key: string;
}>;

export type MakeTaskMutation = {
  readonly makeTask:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'NumberRefused';
        readonly field: string;
        readonly atLeast: number;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'TaskMade';
        readonly task: {
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | {
        readonly __typename: 'TooManyClaims';
        readonly atMost: number;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly nudgeAt: string;
          readonly lapsesAt: string;
          readonly joined: boolean;
          readonly task: {
            readonly id: string;
            readonly title: string;
            readonly startsAt: string | null;
            readonly minutes: number;
            readonly heaviness: Schema.Heaviness;
            readonly state: Schema.TaskState;
            readonly slots: number;
            readonly stillNeeded: number;
            readonly doers: ReadonlyArray<{
              readonly name: string | null;
              readonly me: boolean;
              readonly joined: boolean;
              readonly done: boolean;
            }>;
            readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
            readonly place: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
            } | null;
            readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
          };
        }>;
      };
};

export type MakeIdeaMutationVariables = Exact<{
  project: string;
  title: string;
  key: string;
}>;

export type MakeIdeaMutation = {
  readonly makeIdea:
    | {
        readonly __typename: 'IdeaMade';
        readonly task: {
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
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

export type ChangeTaskMutationVariables = Exact<{
  task: string;
  change: Schema.TaskChange;
  key: string;
}>;

export type ChangeTaskMutation = {
  readonly changeTask:
    | {
        readonly __typename: 'AskTheOthers';
        readonly doers: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly done: boolean;
        }>;
      }
    | {
        readonly __typename: 'DoersDecide';
        readonly openTasks: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly startsAt: string | null;
          readonly minutes: number;
          readonly heaviness: Schema.Heaviness;
          readonly state: Schema.TaskState;
          readonly slots: number;
          readonly stillNeeded: number;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly done: boolean;
          }>;
          readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
          readonly place: {
            readonly id: string;
            readonly name: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
          } | null;
          readonly myClaim: { readonly id: string; readonly nudgeAt: string; readonly lapsesAt: string } | null;
        }>;
      }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'NumberRefused';
        readonly field: string;
        readonly atLeast: number;
        readonly atMost: number;
      }
    | { readonly __typename: 'TaskChanged'; readonly task: { readonly id: string; readonly title: string } }
    | { readonly __typename: 'TaskIsDone'; readonly task: { readonly id: string; readonly title: string } }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type LeaveAsIdeaMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type LeaveAsIdeaMutation = {
  readonly leaveAsIdea:
    | {
        readonly __typename: 'LeftAsIdea';
        readonly task: { readonly id: string; readonly title: string; readonly state: Schema.TaskState };
      }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type WithdrawTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type WithdrawTaskMutation = {
  readonly withdrawTask:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'OthersAreIn'; readonly task: { readonly id: string; readonly title: string } }
    | { readonly __typename: 'TaskWithdrawn'; readonly at: string };
};

export const WhatNeedsDoing: Operation<WhatNeedsDoingQuery, WhatNeedsDoingQueryVariables> = {
  name: 'WhatNeedsDoing',
  kind: 'query',
  text: 'query WhatNeedsDoing($atMostMinutes:Int$platform:ID$after:String){whatNeedsDoing(atMostMinutes:$atMostMinutes platform:$platform after:$after){tasks{...TileTask}next}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const TaskPage: Operation<TaskPageQuery, TaskPageQueryVariables> = {
  name: 'TaskPage',
  kind: 'query',
  text: 'query TaskPage($id:ID!){task(id:$id){...WholeTask}say(of:{task:$id}){...WholeSay}} fragment WholeTask on Task{...TileTask how mineAlone iDecide place{openingHours open{open until}sign}myDeed{id doneAt undoUntil}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment WholeSay on Say{doers{...SayOfOne}mine{...SayOfOne}} fragment SayOfOne on SayOfDoer{name me until through{kind taskTitle at}}',
};

export const MakeTask: Operation<MakeTaskMutation, MakeTaskMutationVariables> = {
  name: 'MakeTask',
  kind: 'mutation',
  text: 'mutation MakeTask($project:ID!$title:String!$minutes:Int!$slots:Int!$place:ID$key:ID!){makeTask(project:$project title:$title minutes:$minutes slots:$slots place:$place key:$key){__typename ...on TaskMade{task{...TileTask}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined task{...TileTask}}',
};

export const MakeIdea: Operation<MakeIdeaMutation, MakeIdeaMutationVariables> = {
  name: 'MakeIdea',
  kind: 'mutation',
  text: 'mutation MakeIdea($project:ID!$title:String!$key:ID!){makeIdea(project:$project title:$title key:$key){__typename ...on IdeaMade{task{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const ChangeTask: Operation<ChangeTaskMutation, ChangeTaskMutationVariables> = {
  name: 'ChangeTask',
  kind: 'mutation',
  text: 'mutation ChangeTask($task:ID!$change:TaskChange!$key:ID!){changeTask(task:$task change:$change key:$key){__typename ...on TaskChanged{task{id title}}...on AskTheOthers{doers{...DoerCircle}}...on DoersDecide{openTasks{...TileTask}}...on TaskIsDone{task{id title}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}}',
};

export const LeaveAsIdea: Operation<LeaveAsIdeaMutation, LeaveAsIdeaMutationVariables> = {
  name: 'LeaveAsIdea',
  kind: 'mutation',
  text: 'mutation LeaveAsIdea($task:ID!$key:ID!){leaveAsIdea(task:$task key:$key){__typename ...on LeftAsIdea{task{id title state}}...on NotFound{what}}}',
};

export const WithdrawTask: Operation<WithdrawTaskMutation, WithdrawTaskMutationVariables> = {
  name: 'WithdrawTask',
  kind: 'mutation',
  text: 'mutation WithdrawTask($task:ID!$key:ID!){withdrawTask(task:$task key:$key){__typename ...on TaskWithdrawn{at}...on OthersAreIn{task{id title}}...on NotFound{what}}}',
};
