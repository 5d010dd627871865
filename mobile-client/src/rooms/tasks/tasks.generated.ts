/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type ClaimEnd = 'DONE' | 'LAPSED' | 'RELEASED';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** From the sofa: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

/** Only what is given changes. */
export type TaskChange = {
  heaviness?: Heaviness | null | undefined;
  how?: string | null | undefined;
  minutes?: number | null | undefined;
  slots?: number | null | undefined;
  startsAt?: string | null | undefined;
  title?: string | null | undefined;
};

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type DoerCircleFragment = { name: string | null; me: boolean; joined: boolean; done: boolean };

export type TileTaskFragment = {
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

export type WholeTaskFragment = {
  how: string | null;
  mineAlone: boolean;
  iDecide: boolean;
  id: string;
  title: string;
  startsAt: string | null;
  minutes: number;
  heaviness: Schema.Heaviness;
  state: Schema.TaskState;
  slots: number;
  stillNeeded: number;
  place: {
    openingHours: string | null;
    sign: string | null;
    id: string;
    name: string;
    latitude: number | null;
    longitude: number | null;
    open: { open: boolean; until: string | null } | null;
  } | null;
  myDeed: { id: string; doneAt: string; undoUntil: string } | null;
  doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }>;
  project: { id: string; name: string; kind: Schema.ProjectKind };
  myClaim: { id: string; lapsesAt: string } | null;
};

export type OwnClaimFragment = {
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
};

export type StoryDeedFragment = {
  id: string;
  doneAt: string;
  taskId: string;
  taskTitle: string;
  thankedByMe: boolean;
  doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
  project: { id: string; name: string; kind: Schema.ProjectKind };
};

export type WhatNeedsDoingQueryVariables = Exact<{
  atMostMinutes?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type WhatNeedsDoingQuery = {
  whatNeedsDoing: {
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
};

export type TaskPageQueryVariables = Exact<{
  id: string;
}>;

export type TaskPageQuery = {
  task: {
    how: string | null;
    mineAlone: boolean;
    iDecide: boolean;
    id: string;
    title: string;
    startsAt: string | null;
    minutes: number;
    heaviness: Schema.Heaviness;
    state: Schema.TaskState;
    slots: number;
    stillNeeded: number;
    place: {
      openingHours: string | null;
      sign: string | null;
      id: string;
      name: string;
      latitude: number | null;
      longitude: number | null;
      open: { open: boolean; until: string | null } | null;
    } | null;
    myDeed: { id: string; doneAt: string; undoUntil: string } | null;
    doers: Array<{ name: string | null; me: boolean; joined: boolean; done: boolean }>;
    project: { id: string; name: string; kind: Schema.ProjectKind };
    myClaim: { id: string; lapsesAt: string } | null;
  } | null;
};

export type MyTasksQueryVariables = Exact<{ [key: string]: never }>;

export type MyTasksQuery = {
  myClaims: Array<{
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
  myDeeds: {
    next: string | null;
    deeds: Array<{
      undoUntil: string;
      id: string;
      doneAt: string;
      taskId: string;
      taskTitle: string;
      thankedByMe: boolean;
      doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
      project: { id: string; name: string; kind: Schema.ProjectKind };
    }>;
  };
};

export type MoreOfMyDeedsQueryVariables = Exact<{
  after: string;
}>;

export type MoreOfMyDeedsQuery = {
  myDeeds: {
    next: string | null;
    deeds: Array<{
      undoUntil: string;
      id: string;
      doneAt: string;
      taskId: string;
      taskTitle: string;
      thankedByMe: boolean;
      doer: { name: string | null; me: boolean; joined: boolean; done: boolean };
      project: { id: string; name: string; kind: Schema.ProjectKind };
    }>;
  };
};

export type ClaimTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type ClaimTaskMutation = {
  claimTask:
    | { __typename: 'NotFound'; what: string }
    | {
        __typename: 'TaskClaimed';
        claim: {
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
        };
      }
    | {
        __typename: 'TaskIsDone';
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
      }
    | {
        __typename: 'TaskIsFull';
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
      }
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

export type JoinTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type JoinTaskMutation = {
  joinTask:
    | { __typename: 'NotFound'; what: string }
    | {
        __typename: 'TaskClaimed';
        claim: {
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
        };
      }
    | {
        __typename: 'TaskIsDone';
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
      }
    | {
        __typename: 'TaskIsFull';
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
      }
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

export type ClaimAnswer_NotFound_Fragment = { __typename: 'NotFound'; what: string };

export type ClaimAnswer_TaskClaimed_Fragment = {
  __typename: 'TaskClaimed';
  claim: {
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
  };
};

export type ClaimAnswer_TaskIsDone_Fragment = {
  __typename: 'TaskIsDone';
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
};

export type ClaimAnswer_TaskIsFull_Fragment = {
  __typename: 'TaskIsFull';
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
};

export type ClaimAnswer_TooManyClaims_Fragment = {
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

export type ClaimAnswerFragment =
  | ClaimAnswer_NotFound_Fragment
  | ClaimAnswer_TaskClaimed_Fragment
  | ClaimAnswer_TaskIsDone_Fragment
  | ClaimAnswer_TaskIsFull_Fragment
  | ClaimAnswer_TooManyClaims_Fragment;

export type EndedClaimFragment = { ended: Schema.ClaimEnd; task: { id: string; title: string } };

export type ReleaseClaimMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type ReleaseClaimMutation = {
  releaseClaim:
    | { __typename: 'ClaimIsOver'; ended: Schema.ClaimEnd; task: { id: string; title: string } }
    | { __typename: 'ClaimReleased'; task: { id: string; title: string } }
    | { __typename: 'NotFound'; what: string };
};

export type StillBusyMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type StillBusyMutation = {
  stillBusy:
    | { __typename: 'ClaimIsOver'; ended: Schema.ClaimEnd; task: { id: string; title: string } }
    | { __typename: 'ClaimKept'; claim: { id: string; lapsesAt: string } }
    | { __typename: 'NotFound'; what: string };
};

export type SayDoneMutationVariables = Exact<{
  claim: string;
  key: string;
}>;

export type SayDoneMutation = {
  sayDone:
    | { __typename: 'ClaimIsOver'; ended: Schema.ClaimEnd; task: { id: string; title: string } }
    | {
        __typename: 'DeedDone';
        sayUntil: string;
        deed: { id: string; doneAt: string; undoUntil: string; taskTitle: string };
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
      }
    | { __typename: 'NotFound'; what: string };
};

export type UndoDoneMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type UndoDoneMutation = {
  undoDone:
    | { __typename: 'DeedUndone'; claim: { id: string; lapsesAt: string } }
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'TooLateToUndo'; deed: { id: string; undoUntil: string } };
};

export type ThankMutationVariables = Exact<{
  deed: string;
  key: string;
}>;

export type ThankMutation = {
  thank:
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'OwnDeed'; deed: { id: string } }
    | {
        __typename: 'Thanked';
        deed: { id: string; doer: { name: string | null; me: boolean; joined: boolean; done: boolean } };
      };
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
  makeTask:
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'NumberRefused'; field: string; atLeast: number; atMost: number }
    | {
        __typename: 'TaskMade';
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
      }
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

export type MakeIdeaMutationVariables = Exact<{
  project: string;
  title: string;
  key: string;
}>;

export type MakeIdeaMutation = {
  makeIdea:
    | {
        __typename: 'IdeaMade';
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
      }
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'TextRefused'; field: string; problem: Schema.TextProblem; atMost: number };
};

export type ChangeTaskMutationVariables = Exact<{
  task: string;
  change: Schema.TaskChange;
  key: string;
}>;

export type ChangeTaskMutation = {
  changeTask:
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
    | { __typename: 'NumberRefused'; field: string; atLeast: number; atMost: number }
    | { __typename: 'TaskChanged'; task: { id: string; title: string } }
    | { __typename: 'TaskIsDone'; task: { id: string; title: string } }
    | { __typename: 'TextRefused'; field: string; problem: Schema.TextProblem; atMost: number };
};

export type LeaveAsIdeaMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type LeaveAsIdeaMutation = {
  leaveAsIdea:
    | { __typename: 'LeftAsIdea'; task: { id: string; title: string; state: Schema.TaskState } }
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'OthersAreIn'; task: { id: string; title: string } };
};

export type WithdrawTaskMutationVariables = Exact<{
  task: string;
  key: string;
}>;

export type WithdrawTaskMutation = {
  withdrawTask:
    | { __typename: 'NotFound'; what: string }
    | { __typename: 'OthersAreIn'; task: { id: string; title: string } }
    | { __typename: 'TaskWithdrawn'; at: string };
};

export const WhatNeedsDoing: Operation<WhatNeedsDoingQuery, WhatNeedsDoingQueryVariables> = {
  name: 'WhatNeedsDoing',
  kind: 'query',
  text: 'query WhatNeedsDoing($atMostMinutes:Int$after:String){whatNeedsDoing(atMostMinutes:$atMostMinutes after:$after){tasks{...TileTask}next}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const TaskPage: Operation<TaskPageQuery, TaskPageQueryVariables> = {
  name: 'TaskPage',
  kind: 'query',
  text: 'query TaskPage($id:ID!){task(id:$id){...WholeTask}} fragment WholeTask on Task{...TileTask how mineAlone iDecide place{openingHours open{open until}sign}myDeed{id doneAt undoUntil}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const MyTasks: Operation<MyTasksQuery, MyTasksQueryVariables> = {
  name: 'MyTasks',
  kind: 'query',
  text: 'query MyTasks{myClaims{...OwnClaim}myDeeds{deeds{...StoryDeed undoUntil}next}} fragment OwnClaim on Claim{id lapsesAt joined task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}}',
};

export const MoreOfMyDeeds: Operation<MoreOfMyDeedsQuery, MoreOfMyDeedsQueryVariables> = {
  name: 'MoreOfMyDeeds',
  kind: 'query',
  text: 'query MoreOfMyDeeds($after:String!){myDeeds(after:$after){deeds{...StoryDeed undoUntil}next}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined done}',
};

export const ClaimTask: Operation<ClaimTaskMutation, ClaimTaskMutationVariables> = {
  name: 'ClaimTask',
  kind: 'mutation',
  text: 'mutation ClaimTask($task:ID!$key:ID!){claimTask(task:$task key:$key){...ClaimAnswer}} fragment ClaimAnswer on ClaimOutcome{__typename ...on TaskClaimed{claim{...OwnClaim}}...on TaskIsFull{task{...TileTask}}...on TaskIsDone{task{...TileTask}}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}} fragment OwnClaim on Claim{id lapsesAt joined task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const JoinTask: Operation<JoinTaskMutation, JoinTaskMutationVariables> = {
  name: 'JoinTask',
  kind: 'mutation',
  text: 'mutation JoinTask($task:ID!$key:ID!){joinTask(task:$task key:$key){...ClaimAnswer}} fragment ClaimAnswer on ClaimOutcome{__typename ...on TaskClaimed{claim{...OwnClaim}}...on TaskIsFull{task{...TileTask}}...on TaskIsDone{task{...TileTask}}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}} fragment OwnClaim on Claim{id lapsesAt joined task{...TileTask}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const ReleaseClaim: Operation<ReleaseClaimMutation, ReleaseClaimMutationVariables> = {
  name: 'ReleaseClaim',
  kind: 'mutation',
  text: 'mutation ReleaseClaim($claim:ID!$key:ID!){releaseClaim(claim:$claim key:$key){__typename ...on ClaimReleased{task{id title}}...EndedClaim ...on NotFound{what}}} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const StillBusy: Operation<StillBusyMutation, StillBusyMutationVariables> = {
  name: 'StillBusy',
  kind: 'mutation',
  text: 'mutation StillBusy($claim:ID!$key:ID!){stillBusy(claim:$claim key:$key){__typename ...on ClaimKept{claim{id lapsesAt}}...EndedClaim ...on NotFound{what}}} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const SayDone: Operation<SayDoneMutation, SayDoneMutationVariables> = {
  name: 'SayDone',
  kind: 'mutation',
  text: 'mutation SayDone($claim:ID!$key:ID!){sayDone(claim:$claim key:$key){__typename ...on DeedDone{deed{id doneAt undoUntil taskTitle}task{...TileTask}sayUntil}...EndedClaim ...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment EndedClaim on ClaimIsOver{ended task{id title}}',
};

export const UndoDone: Operation<UndoDoneMutation, UndoDoneMutationVariables> = {
  name: 'UndoDone',
  kind: 'mutation',
  text: 'mutation UndoDone($deed:ID!$key:ID!){undoDone(deed:$deed key:$key){__typename ...on DeedUndone{claim{id lapsesAt}}...on TooLateToUndo{deed{id undoUntil}}...on NotFound{what}}}',
};

export const Thank: Operation<ThankMutation, ThankMutationVariables> = {
  name: 'Thank',
  kind: 'mutation',
  text: 'mutation Thank($deed:ID!$key:ID!){thank(deed:$deed key:$key){__typename ...on Thanked{deed{id doer{...DoerCircle}}}...on OwnDeed{deed{id}}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined done}',
};

export const MakeTask: Operation<MakeTaskMutation, MakeTaskMutationVariables> = {
  name: 'MakeTask',
  kind: 'mutation',
  text: 'mutation MakeTask($project:ID!$title:String!$minutes:Int!$slots:Int!$place:ID$key:ID!){makeTask(project:$project title:$title minutes:$minutes slots:$slots place:$place key:$key){__typename ...on TaskMade{task{...TileTask}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on TooManyClaims{atMost claims{...OwnClaim}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done} fragment OwnClaim on Claim{id lapsesAt joined task{...TileTask}}',
};

export const MakeIdea: Operation<MakeIdeaMutation, MakeIdeaMutationVariables> = {
  name: 'MakeIdea',
  kind: 'mutation',
  text: 'mutation MakeIdea($project:ID!$title:String!$key:ID!){makeIdea(project:$project title:$title key:$key){__typename ...on IdeaMade{task{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}} fragment DoerCircle on Doer{name me joined done}',
};

export const ChangeTask: Operation<ChangeTaskMutation, ChangeTaskMutationVariables> = {
  name: 'ChangeTask',
  kind: 'mutation',
  text: 'mutation ChangeTask($task:ID!$change:TaskChange!$key:ID!){changeTask(task:$task change:$change key:$key){__typename ...on TaskChanged{task{id title}}...on AskTheOthers{doers{...DoerCircle}}...on DoersDecide{openTasks{...TileTask}}...on TaskIsDone{task{id title}}...on TextRefused{field problem atMost}...on NumberRefused{field atLeast atMost}...on NotFound{what}}} fragment DoerCircle on Doer{name me joined done} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id lapsesAt}}',
};

export const LeaveAsIdea: Operation<LeaveAsIdeaMutation, LeaveAsIdeaMutationVariables> = {
  name: 'LeaveAsIdea',
  kind: 'mutation',
  text: 'mutation LeaveAsIdea($task:ID!$key:ID!){leaveAsIdea(task:$task key:$key){__typename ...on LeftAsIdea{task{id title state}}...on OthersAreIn{task{id title}}...on NotFound{what}}}',
};

export const WithdrawTask: Operation<WithdrawTaskMutation, WithdrawTaskMutationVariables> = {
  name: 'WithdrawTask',
  kind: 'mutation',
  text: 'mutation WithdrawTask($task:ID!$key:ID!){withdrawTask(task:$task key:$key){__typename ...on TaskWithdrawn{at}...on OthersAreIn{task{id title}}...on NotFound{what}}}',
};
