/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

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

export type CheckinInOfficeQueryVariables = Exact<{
  platform: string;
}>;

export type CheckinInOfficeQuery = {
  readonly myOffice: { readonly name: string; readonly department: string | null } | null;
  readonly checkin: {
    readonly iMayPutAway: boolean;
    readonly made: {
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
    readonly waiting: ReadonlyArray<{
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
    readonly rubs: ReadonlyArray<{
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
      readonly project: { readonly id: string; readonly name: string };
      readonly request: { readonly id: string; readonly sentence: string; readonly department: string | null } | null;
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
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly text: string;
      readonly name: string | null;
      readonly as: Schema.Adviser;
      readonly department: string | null;
      readonly mine: boolean;
    }>;
    readonly discussed: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly text: string;
      readonly name: string | null;
      readonly as: Schema.Adviser;
      readonly department: string | null;
      readonly mine: boolean;
    }>;
  } | null;
};

export const CheckinInOffice: Operation<CheckinInOfficeQuery, CheckinInOfficeQueryVariables> = {
  name: 'CheckinInOffice',
  kind: 'query',
  text: 'query CheckinInOffice($platform:ID!){myOffice{...WhoInOffice}checkin(platform:$platform){made(first:5){deeds{...StoryDeed}}waiting{id sentence department case{...WholeCase}}rubs{...SeenFriction project{id name}request{id sentence department}}iMayPutAway lines{...WholeHourLine}discussed{...WholeHourLine}}} fragment WhoInOffice on Office{name department} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment WholeHourLine on HourLine{id at text name as department mine}',
};
