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

export type ProjectState =
  | 'RUNNING'
  /** Nobody has a say any more: 'Wie pakt dit op?' */
  | 'WAITING_FOR_DOERS';

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

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;

export type ProjectPageQuery = {
  project: {
    id: string;
    name: string;
    kind: Schema.ProjectKind;
    state: Schema.ProjectState;
    forWhom: string | null;
    iDecide: boolean;
    platform: { id: string; name: string };
    place: {
      id: string;
      name: string;
      openingHours: string | null;
      sign: string | null;
      open: { open: boolean; until: string | null } | null;
    } | null;
    contact: { name: string; department: string } | null;
    sponsors: Array<{ id: string; name: string; gives: string }>;
    doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }>;
    tasks: {
      next: string | null;
      tasks: Array<{
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
    };
    deeds: {
      next: string | null;
      deeds: Array<{
        id: string;
        doneAt: string;
        taskId: string;
        taskTitle: string;
        thankedByMe: boolean;
        doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
        project: { id: string; name: string; kind: Schema.ProjectKind };
      }>;
    };
    requests: Array<{
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
    }>;
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
  project: {
    id: string;
    tasks?: {
      next: string | null;
      tasks: Array<{
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
    };
    deeds?: {
      next: string | null;
      deeds: Array<{
        id: string;
        doneAt: string;
        taskId: string;
        taskTitle: string;
        thankedByMe: boolean;
        doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
        project: { id: string; name: string; kind: Schema.ProjectKind };
      }>;
    };
  } | null;
};

export type ProjectForTaskQueryVariables = Exact<{
  id: string;
}>;

export type ProjectForTaskQuery = {
  project: { id: string; name: string; place: { id: string; name: string } | null } | null;
};

export type MakeProjectMutationVariables = Exact<{
  platform: string;
  name: string;
  firstTask: string;
  key: string;
}>;

export type MakeProjectMutation = {
  makeProject:
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'ProjectMade'; project: { id: string; name: string } }
    | { __typename: 'TextRefused'; field: string; problem: Schema.TextProblem; atMost: number }
    | {
        __typename: 'TooManyClaims';
        atMost: number;
        claims: Array<{
          id: string;
          lapsesAt: string;
          joined: boolean;
          task: {
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
  changeProject:
    | { __typename: 'AskTheOthers'; doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }> }
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
    | { __typename: 'ProjectChanged'; project: { id: string; name: string } }
    | { __typename: 'TextRefused'; field: string; problem: Schema.TextProblem; atMost: number };
};

export const ProjectPage: Operation<ProjectPageQuery, ProjectPageQueryVariables> = {
  name: 'ProjectPage',
  kind: 'query',
  text: 'query ProjectPage($id:ID!){project(id:$id){id name kind state forWhom platform{id name}place{id name openingHours open{open until}sign}contact{name department}sponsors{id name gives}doers{...DoerCircle}iDecide tasks{tasks{...TileTask}next}deeds{deeds{...StoryDeed}next}requests{...WholeRequest}}} fragment DoerCircle on Doer{name me joined done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}} fragment WholeRequest on Request{id sentence sentAt department official iMaySayReceived promise{id madeAt by official{name department}phone state saidAt}}',
};

export const MoreOfProject: Operation<MoreOfProjectQuery, MoreOfProjectQueryVariables> = {
  name: 'MoreOfProject',
  kind: 'query',
  text: 'query MoreOfProject($id:ID!$tasksAfter:String$deedsAfter:String$withTasks:Boolean!$withDeeds:Boolean!){project(id:$id){id tasks(after:$tasksAfter)@include(if:$withTasks){tasks{...TileTask}next}deeds(after:$deedsAfter)@include(if:$withDeeds){deeds{...StoryDeed}next}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}}',
};

export const ProjectForTask: Operation<ProjectForTaskQuery, ProjectForTaskQueryVariables> = {
  name: 'ProjectForTask',
  kind: 'query',
  text: 'query ProjectForTask($id:ID!){project(id:$id){id name place{id name}}}',
};

export const MakeProject: Operation<MakeProjectMutation, MakeProjectMutationVariables> = {
  name: 'MakeProject',
  kind: 'mutation',
  text: 'mutation MakeProject($platform:ID!$name:String!$firstTask:String!$key:ID!){makeProject(platform:$platform name:$name firstTask:$firstTask key:$key){__typename ...on ProjectMade{project{id name}}...on TextRefused{field problem atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}}} fragment OwnClaim on Claim{id lapsesAt joined task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const ChangeProject: Operation<ChangeProjectMutation, ChangeProjectMutationVariables> = {
  name: 'ChangeProject',
  kind: 'mutation',
  text: 'mutation ChangeProject($project:ID!$name:String$forWhom:String$key:ID!){changeProject(project:$project name:$name forWhom:$forWhom key:$key){__typename ...on ProjectChanged{project{id name}}...on AskTheOthers{doers{...DoerCircle}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}}',
};
