/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

/** What is different; it also says how `was` and `became` are to be read. */
export type Aspect =
  /** A CapReason and, where there is one, ': ' and the sentence; null when the slots are not capped. */
  | 'CAP'
  /** The link to the group's own chat; there is no value, it is for who is in it. */
  | 'CHAT'
  | 'CLAIM_DAYS'
  | 'CLAIM_DAYS_AFTER_DATE'
  | 'CLAIM_NUDGE_DAYS'
  /** A place closes; there is no value. */
  | 'CLOSED'
  /** A project ends; there is no value. */
  | 'ENDED'
  | 'FOR_WHOM'
  /** The residents carry out a public task; `Proposal.handover` says which and how. */
  | 'HANDOVER'
  /** They stop with it; `Proposal.handover` says with what. */
  | 'HANDOVER_ENDS'
  /** A Heaviness. */
  | 'HEAVINESS'
  | 'HOW'
  /** A whole number. */
  | 'MINUTES'
  /** Money; there is no value, the sentence says it. */
  | 'MONEY'
  | 'NAME'
  | 'NUDGE_DAYS_AFTER_DATE'
  | 'OPEN_CLAIMS'
  | 'PROPOSAL_HOURS'
  /** This and the next are the agreements of a platform, see `AgreementName`; whole numbers. */
  | 'SAY_DAYS'
  /** A whole number. */
  | 'SLOTS'
  /** ISO 8601, with an offset. */
  | 'STARTS_AT'
  | 'TALK_HOURS'
  | 'TASK_PAUSE_HOURS'
  | 'TITLE'
  | 'UNDO_HOURS'
  /** 'true'; null when nobody has to walk along first. */
  | 'WALK_ALONG';

export type CapReason =
  /** There is no room for more people. */
  | 'ROOM'
  /** With more people it is not safe. */
  | 'SAFETY';

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

export type HandoverEnd =
  | 'DOERS'
  /** It went on as long as was agreed. */
  | 'LAST_DAY'
  /** By its return clause; see `returnedBy`. */
  | 'MUNICIPALITY';

/** How the municipality may end a handover before its last day. The doers end it by proposal. */
export type HandoverReturns =
  /** Only together with the doers, by their proposal. */
  | 'TOGETHER'
  /** So many working days after it said so. */
  | 'WITH_NOTICE';

export type HandoverState =
  /** The doers want it; it begins on `since`. */
  | 'AGREED'
  /** An official writes it. */
  | 'DRAFT'
  | 'ENDED'
  | 'IN_FORCE'
  /** It was put forward, and in the end nobody who wanted it had the say any more. A doer can put it forward again. */
  | 'NOT_AGREED'
  /** The municipality offers it; a doer can put it forward. */
  | 'OFFERED'
  /** A newer offer took its place, or the doers agreed on another. */
  | 'PASSED_BY'
  /** The doers decide; see `proposal`. */
  | 'PUT_FORWARD';

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

export type ProposalState =
  /** When its time was over nobody who wanted it had a say any more. */
  | 'FELL'
  /** It waits for het uurtje. */
  | 'FOR_THE_HOUR'
  /** Until `endsAt` doers answer; after it, somebody still sees a problem. */
  | 'OPEN'
  /** What it was about is done or gone. It goes on when 'gedaan' is taken back in time. */
  | 'OVER'
  /** 'Ieder een eigen klus.' */
  | 'OWN_TASKS'
  /** Nobody with a say saw a problem: so it is done since `settledAt`. */
  | 'STANDS';

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

export type ThingKind = 'PLACE' | 'PLATFORM' | 'PROJECT' | 'TASK';

export type Weekday = 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY';

export type WholeHourFragment = {
  readonly id: string;
  readonly day: Schema.Weekday;
  readonly time: string;
  readonly link: string | null;
  readonly address: string | null;
  readonly since: string;
  readonly by: string | null;
  readonly now: boolean;
};

export type WholeHourLineFragment = {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly name: string | null;
  readonly as: Schema.Adviser;
  readonly department: string | null;
  readonly mine: boolean;
};

export type CheckinPageQueryVariables = Exact<{
  platform: string;
}>;

export type CheckinPageQuery = {
  readonly checkin: {
    readonly iMaySet: boolean;
    readonly iMayPutAway: boolean;
    readonly platform: { readonly id: string; readonly name: string };
    readonly hour: {
      readonly id: string;
      readonly day: Schema.Weekday;
      readonly time: string;
      readonly link: string | null;
      readonly address: string | null;
      readonly since: string;
      readonly by: string | null;
      readonly now: boolean;
    } | null;
    readonly earlier: ReadonlyArray<{
      readonly id: string;
      readonly day: Schema.Weekday;
      readonly time: string;
      readonly link: string | null;
      readonly address: string | null;
    }>;
    readonly made: {
      readonly next: string | null;
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
      readonly workdays: number;
      readonly answerBy: string;
      readonly late: boolean;
      readonly timesAsLong: number | null;
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
      readonly project: { readonly id: string; readonly name: string };
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
  readonly decisions: {
    readonly forTheHour: ReadonlyArray<{
      readonly id: string;
      readonly aspect: Schema.Aspect;
      readonly was: string | null;
      readonly became: string | null;
      readonly sentence: string | null;
      readonly state: Schema.ProposalState;
      readonly endsAt: string;
      readonly iDecide: boolean;
      readonly iMayAnswer: boolean;
      readonly iMayChange: boolean;
      readonly iAgreed: boolean;
      readonly by: {
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      };
      readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
      readonly agreed: ReadonlyArray<{
        readonly name: string | null;
        readonly me: boolean;
        readonly joined: boolean;
        readonly learning: boolean;
        readonly done: boolean;
      }>;
      readonly problems: ReadonlyArray<{
        readonly id: string;
        readonly reason: string;
        readonly instead: string;
        readonly by: {
          readonly name: string | null;
          readonly me: boolean;
          readonly joined: boolean;
          readonly learning: boolean;
          readonly done: boolean;
        };
      }>;
      readonly advice: ReadonlyArray<{
        readonly id: string;
        readonly name: string | null;
        readonly as: Schema.Adviser;
        readonly department: string | null;
        readonly sentence: string;
      }>;
      readonly handover: {
        readonly id: string;
        readonly state: Schema.HandoverState;
        readonly what: string | null;
        readonly from: string | null;
        readonly until: string | null;
        readonly means: string | null;
        readonly municipalityKeeps: string | null;
        readonly beheerder: string | null;
        readonly returns: Schema.HandoverReturns | null;
        readonly noticeWorkdays: number | null;
        readonly department: string | null;
        readonly official: string | null;
        readonly inTheHour: boolean;
        readonly agreedAt: string | null;
        readonly since: string | null;
        readonly lastDay: string | null;
        readonly returnedBecause: string | null;
        readonly returnedBy: string | null;
        readonly endBecause: string | null;
        readonly endedBy: Schema.HandoverEnd | null;
        readonly iMayPutForward: boolean;
        readonly iMayProposeEnd: boolean;
      } | null;
    }>;
  } | null;
};

export type MoreOfCheckinQueryVariables = Exact<{
  platform: string;
  made?: string | null | undefined;
  lines?: number;
  ofMade: boolean;
}>;

export type MoreOfCheckinQuery = {
  readonly checkin: {
    readonly made?: {
      readonly next: string | null;
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
    readonly lines?: ReadonlyArray<{
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

export type SetHourMutationVariables = Exact<{
  platform: string;
  day: Schema.Weekday;
  time: string;
  where: string;
  key: string;
}>;

export type SetHourMutation = {
  readonly setHour:
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
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
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
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | {
        readonly __typename: 'HourSet';
        readonly checkin: {
          readonly hour: {
            readonly id: string;
            readonly day: Schema.Weekday;
            readonly time: string;
            readonly link: string | null;
            readonly address: string | null;
            readonly since: string;
            readonly by: string | null;
            readonly now: boolean;
          } | null;
        };
      }
    | { readonly __typename: 'HourTimeRefused'; readonly example: string }
    | { readonly __typename: 'LinkRefused'; readonly field: string }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type AddHourLineMutationVariables = Exact<{
  platform: string;
  text: string;
  key: string;
}>;

export type AddHourLineMutation = {
  readonly addHourLine:
    | { readonly __typename: 'EnoughHourLines'; readonly atMost: number }
    | { readonly __typename: 'HourLineAdded' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      };
};

export type TakeHourLineBackMutationVariables = Exact<{
  hourLine: string;
  key: string;
}>;

export type TakeHourLineBackMutation = {
  readonly takeHourLineBack:
    | { readonly __typename: 'HourLineTakenBack' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | { readonly __typename: 'NotYourHourLine' };
};

export type SayDiscussedMutationVariables = Exact<{
  hourLine: string;
  key: string;
}>;

export type SayDiscussedMutation = {
  readonly sayDiscussed:
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
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
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
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | { readonly __typename: 'HourLineBack' }
    | { readonly __typename: 'HourLineDiscussed' }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export type SayNotDiscussedMutationVariables = Exact<{
  hourLine: string;
  key: string;
}>;

export type SayNotDiscussedMutation = {
  readonly sayNotDiscussed:
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
          readonly projectEnded: boolean;
          readonly doers: ReadonlyArray<{
            readonly name: string | null;
            readonly me: boolean;
            readonly joined: boolean;
            readonly learning: boolean;
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
          readonly pause: { readonly until: string; readonly warning: { readonly sentence: string } } | null;
          readonly cap: { readonly reason: Schema.CapReason; readonly sentence: string | null } | null;
          readonly walkAlong: { readonly iLearn: boolean; readonly placeIsFree: boolean } | null;
        }>;
      }
    | { readonly __typename: 'HourLineBack' }
    | { readonly __typename: 'HourLineDiscussed' }
    | { readonly __typename: 'NotFound'; readonly what: string };
};

export const CheckinPage: Operation<CheckinPageQuery, CheckinPageQueryVariables> = {
  name: 'CheckinPage',
  kind: 'query',
  text: 'query CheckinPage($platform:ID!){checkin(platform:$platform){platform{id name}hour{...WholeHour}earlier{id day time link address}iMaySet iMayPutAway made(first:5){deeds{...StoryDeed}next}waiting{id sentence department workdays answerBy late timesAsLong case{...WholeCase}project{id name}}rubs{...SeenFriction project{id name}request{id sentence department}}lines{...WholeHourLine}discussed{...WholeHourLine}}decisions(of:{platform:$platform}){forTheHour{...WholeProposal}}} fragment WholeHour on Hour{id day time link address since by now} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeCase on Case{id kind state openedAt calledAt closedAt solvedWithoutAnswer pickUpBy pickUpLate topOfHour iMayMove iMayReopen iMayTakeSolvedBack explained{at happening why}toCall{name department phone}} fragment SeenFriction on Case{...WholeCase friction{id side words shared mine}} fragment WholeHourLine on HourLine{id at text name as department mine} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd}',
};

export const MoreOfCheckin: Operation<MoreOfCheckinQuery, MoreOfCheckinQueryVariables> = {
  name: 'MoreOfCheckin',
  kind: 'query',
  text: 'query MoreOfCheckin($platform:ID!$made:String$lines:Int!=0$ofMade:Boolean!){checkin(platform:$platform){made(first:25 after:$made)@include(if:$ofMade){deeds{...StoryDeed}next}lines(after:$lines)@skip(if:$ofMade){...WholeHourLine}}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHourLine on HourLine{id at text name as department mine}',
};

export const SetHour: Operation<SetHourMutation, SetHourMutationVariables> = {
  name: 'SetHour',
  kind: 'mutation',
  text: 'mutation SetHour($platform:ID!$day:Weekday!$time:String!$where:String!$key:ID!){setHour(platform:$platform day:$day time:$time where:$where key:$key){__typename ...on HourSet{checkin{hour{...WholeHour}}}...on HourTimeRefused{example}...on LinkRefused{field}...on TextRefused{field problem atMost}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeHour on Hour{id day time link address since by now} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const AddHourLine: Operation<AddHourLineMutation, AddHourLineMutationVariables> = {
  name: 'AddHourLine',
  kind: 'mutation',
  text: 'mutation AddHourLine($platform:ID!$text:String!$key:ID!){addHourLine(platform:$platform text:$text key:$key){__typename ...on EnoughHourLines{atMost}...on TextRefused{field problem atMost}...on NotFound{what}}}',
};

export const TakeHourLineBack: Operation<TakeHourLineBackMutation, TakeHourLineBackMutationVariables> = {
  name: 'TakeHourLineBack',
  kind: 'mutation',
  text: 'mutation TakeHourLineBack($hourLine:ID!$key:ID!){takeHourLineBack(hourLine:$hourLine key:$key){__typename ...on NotFound{what}}}',
};

export const SayDiscussed: Operation<SayDiscussedMutation, SayDiscussedMutationVariables> = {
  name: 'SayDiscussed',
  kind: 'mutation',
  text: 'mutation SayDiscussed($hourLine:ID!$key:ID!){sayDiscussed(hourLine:$hourLine key:$key){__typename ...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const SayNotDiscussed: Operation<SayNotDiscussedMutation, SayNotDiscussedMutationVariables> = {
  name: 'SayNotDiscussed',
  kind: 'mutation',
  text: 'mutation SayNotDiscussed($hourLine:ID!$key:ID!){sayNotDiscussed(hourLine:$hourLine key:$key){__typename ...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment DoerCircle on Doer{name me joined learning done} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
