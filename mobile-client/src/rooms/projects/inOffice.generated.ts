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

export type FrictionSide =
  | 'DOERS'
  /** An official whom the project has to do with. */
  | 'MUNICIPALITY';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type ProjectInOfficeQueryVariables = Exact<{
  id: string;
}>;

export type ProjectInOfficeQuery = {
  readonly myOffice: { readonly name: string; readonly department: string | null } | null;
  readonly project: {
    readonly iMayLogVisit: boolean;
    readonly iMaySayFriction: boolean;
    readonly id: string;
    readonly name: string;
    readonly contactBy: string | null;
    readonly iMayBeContact: boolean;
    readonly visits: { readonly visits: ReadonlyArray<{ readonly id: string; readonly iMayTakeBack: boolean }> };
    readonly backing: {
      readonly iMayAsk: boolean;
      readonly iMayBack: boolean;
      readonly said: ReadonlyArray<{
        readonly id: string;
        readonly by: string;
        readonly role: string | null;
        readonly sentence: string | null;
        readonly saidAt: string;
        readonly until: string;
        readonly stands: boolean;
        readonly mine: boolean;
      }>;
      readonly asking: {
        readonly sentence: string | null;
        readonly doersAsked: boolean;
        readonly doer: string | null;
        readonly liaison: string | null;
        readonly sentAt: string | null;
        readonly notNow: ReadonlyArray<string>;
      } | null;
      readonly takenBack: ReadonlyArray<{
        readonly id: string;
        readonly by: string;
        readonly takenBackAt: string;
        readonly because: string | null;
        readonly mine: boolean;
      }>;
    };
    readonly requests: ReadonlyArray<{
      readonly id: string;
      readonly sentence: string;
      readonly department: string | null;
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
    }>;
    readonly friction: ReadonlyArray<{
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
      readonly friction: {
        readonly id: string;
        readonly side: Schema.FrictionSide;
        readonly words: string | null;
        readonly shared: boolean;
        readonly mine: boolean;
      } | null;
      readonly explained: { readonly at: string; readonly happening: string; readonly why: string } | null;
      readonly toCall: { readonly name: string; readonly department: string; readonly phone: string | null } | null;
    }>;
    readonly deeds: {
      readonly deeds: ReadonlyArray<{
        readonly id: string;
        readonly doneAt: string;
        readonly taskId: string;
        readonly taskTitle: string;
        readonly thankedByMe: boolean;
        readonly iMaySayWeSeeYou: boolean;
        readonly weSeeYou: ReadonlyArray<{
          readonly name: string;
          readonly department: string | null;
          readonly mine: boolean;
        }>;
        readonly doer: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
        readonly project: { readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind };
      }>;
    };
    readonly contact: { readonly name: string; readonly department: string } | null;
    readonly contactCase: {
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

export const ProjectInOffice: Operation<ProjectInOfficeQuery, ProjectInOfficeQueryVariables> = {
  name: 'ProjectInOffice',
  kind: 'query',
  text: 'query ProjectInOffice($id:ID!){myOffice{...WhoInOffice}project(id:$id){...SeenContact iMayLogVisit visits(first:3){visits{id iMayTakeBack}}backing{...WholeBacking}requests{id sentence department case{...WholeCase}}iMaySayFriction friction{...SeenFriction}deeds(first:5){deeds{...StoryDeed}}}} fragment WhoInOffice on Office{name department} fragment SeenContact on Project{id name contact{name department}contactBy contactCase{...WholeCase}iMayBeContact} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment WholeBacking on ProjectBacking{iMayAsk iMayBack said{...SeenBacking}asking{sentence doersAsked doer liaison sentAt notNow}takenBack{id by takenBackAt because mine}} fragment SeenBacking on Backing{id by role sentence saidAt until stands mine} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done}',
};
