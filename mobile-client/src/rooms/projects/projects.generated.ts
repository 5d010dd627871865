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

export type ProjectState =
  /** The doers put it to rest, or all of its platform: `rest` and `platformRest` say why. */
  | 'AT_REST'
  | 'RUNNING'
  /** Nobody has a say any more: 'Wie pakt dit op?' */
  | 'WAITING_FOR_DOERS';

export type PromiseState =
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET';

export type RestReason =
  | 'NO_DOERS'
  | 'NO_MONEY'
  /** The sentence says it, if anybody wrote one. */
  | 'OTHER'
  | 'SEASON'
  | 'WAITING_FOR_MUNICIPALITY';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;

export type ProjectPageQuery = {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly kind: Schema.ProjectKind;
    readonly state: Schema.ProjectState;
    readonly forWhom: string | null;
    readonly mineAlone: boolean;
    readonly rest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly platformRest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly platform: { readonly id: string; readonly name: string };
    readonly place: {
      readonly id: string;
      readonly name: string;
      readonly openingHours: string | null;
      readonly sign: string | null;
      readonly open: { readonly open: boolean; readonly until: string | null } | null;
    } | null;
    readonly contact: { readonly name: string; readonly department: string } | null;
    readonly sponsors: ReadonlyArray<{ readonly id: string; readonly name: string; readonly gives: string }>;
    readonly tasks: {
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
    readonly deeds: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
    readonly requests: ReadonlyArray<{
      readonly id: string;
      readonly sentence: string;
      readonly sentAt: string;
      readonly department: string;
      readonly official: string | null;
      readonly iMaySayReceived: boolean;
      readonly promise: {
        readonly id: string;
        readonly madeAt: string;
        readonly by: string;
        readonly phone: string | null;
        readonly state: Schema.PromiseState;
        readonly saidAt: string | null;
        readonly official: { readonly name: string; readonly department: string };
      } | null;
    }>;
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

export type MoreOfProjectQueryVariables = Exact<{
  id: string;
  tasksAfter?: string | null | undefined;
  deedsAfter?: string | null | undefined;
  withTasks: boolean;
  withDeeds: boolean;
}>;

export type MoreOfProjectQuery = {
  readonly project: {
    readonly id: string;
    readonly tasks?: {
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
    readonly deeds?: {
      readonly next: string | null;
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type ProjectForTaskQueryVariables = Exact<{
  id: string;
}>;

export type ProjectForTaskQuery = {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly place: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type MakeProjectMutationVariables = Exact<{
  platform: string;
  name: string;
  firstTask: string;
  key: string;
}>;

export type MakeProjectMutation = {
  readonly makeProject:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectMade'; readonly project: { readonly id: string; readonly name: string } }
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

export type ChangeProjectMutationVariables = Exact<{
  project: string;
  name?: string | null | undefined;
  forWhom?: string | null | undefined;
  key: string;
}>;

export type ChangeProjectMutation = {
  readonly changeProject:
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
    | { readonly __typename: 'ProjectChanged'; readonly project: { readonly id: string; readonly name: string } }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type WithdrawProjectMutationVariables = Exact<{
  project: string;
  key: string;
}>;

export type WithdrawProjectMutation = {
  readonly withdrawProject:
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'ProjectIsShared'; readonly project: { readonly id: string } }
    | { readonly __typename: 'ProjectWithdrawn' };
};

export const ProjectPage: Operation<ProjectPageQuery, ProjectPageQueryVariables> = {
  name: 'ProjectPage',
  kind: 'query',
  text: 'query ProjectPage($id:ID!){project(id:$id){id name kind state forWhom rest{...WholeRest}platformRest{...WholeRest}mineAlone platform{id name}place{id name openingHours open{open until}sign}contact{name department}sponsors{id name gives}tasks{tasks{...TileTask}next}deeds{deeds{...StoryDeed}next}requests{...WholeRequest}}say(of:{project:$id}){...WholeSay}} fragment WholeRest on Rest{since because sentence by} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}} fragment WholeRequest on Request{id sentence sentAt department official iMaySayReceived promise{id madeAt by official{name department}phone state saidAt}} fragment WholeSay on Say{doers{...SayOfOne}mine{...SayOfOne}} fragment SayOfOne on SayOfDoer{name me until through{kind taskTitle at}}',
};

export const MoreOfProject: Operation<MoreOfProjectQuery, MoreOfProjectQueryVariables> = {
  name: 'MoreOfProject',
  kind: 'query',
  text: 'query MoreOfProject($id:ID!$tasksAfter:String$deedsAfter:String$withTasks:Boolean!$withDeeds:Boolean!){project(id:$id){id tasks(after:$tasksAfter)@include(if:$withTasks){tasks{...TileTask}next}deeds(after:$deedsAfter)@include(if:$withDeeds){deeds{...StoryDeed}next}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}}',
};

export const ProjectForTask: Operation<ProjectForTaskQuery, ProjectForTaskQueryVariables> = {
  name: 'ProjectForTask',
  kind: 'query',
  text: 'query ProjectForTask($id:ID!){project(id:$id){id name place{id name}}}',
};

export const MakeProject: Operation<MakeProjectMutation, MakeProjectMutationVariables> = {
  name: 'MakeProject',
  kind: 'mutation',
  text: 'mutation MakeProject($platform:ID!$name:String!$firstTask:String!$key:ID!){makeProject(platform:$platform name:$name firstTask:$firstTask key:$key){__typename ...on ProjectMade{project{id name}}...on TextRefused{field problem atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}}} fragment OwnClaim on Claim{id nudgeAt lapsesAt joined task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const ChangeProject: Operation<ChangeProjectMutation, ChangeProjectMutationVariables> = {
  name: 'ChangeProject',
  kind: 'mutation',
  text: 'mutation ChangeProject($project:ID!$name:String$forWhom:String$key:ID!){changeProject(project:$project name:$name forWhom:$forWhom key:$key){__typename ...on ProjectChanged{project{id name}}...on AskTheOthers{doers{...DoerCircle}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}}',
};

export const WithdrawProject: Operation<WithdrawProjectMutation, WithdrawProjectMutationVariables> = {
  name: 'WithdrawProject',
  kind: 'mutation',
  text: 'mutation WithdrawProject($project:ID!$key:ID!){withdrawProject(project:$project key:$key){__typename ...on ProjectIsShared{project{id}}...on NotFound{what}}}',
};
