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

export type WholeHandoverFragment = {
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
};

export type PutHandoverForwardMutationVariables = Exact<{
  handover: string;
  key: string;
}>;

export type PutHandoverForwardMutation = {
  readonly putHandoverForward:
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
    | { readonly __typename: 'HandoverNotOnOffer' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'Proposed';
        readonly proposal: {
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
        };
      }
    | { readonly __typename: 'UnderDiscussion' };
};

export type ProposeHandoverEndMutationVariables = Exact<{
  handover: string;
  sentence: string;
  key: string;
}>;

export type ProposeHandoverEndMutation = {
  readonly proposeHandoverEnd:
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
    | { readonly __typename: 'HandoverNotInForce' }
    | { readonly __typename: 'NotFound'; readonly what: string }
    | {
        readonly __typename: 'Proposed';
        readonly proposal: {
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
        };
      }
    | {
        readonly __typename: 'TextRefused';
        readonly field: string;
        readonly problem: Schema.TextProblem;
        readonly atMost: number;
      }
    | { readonly __typename: 'UnderDiscussion' };
};

export const PutHandoverForward: Operation<PutHandoverForwardMutation, PutHandoverForwardMutationVariables> = {
  name: 'PutHandoverForward',
  kind: 'mutation',
  text: 'mutation PutHandoverForward($handover:ID!$key:ID!){putHandoverForward(handover:$handover key:$key){__typename ...on Proposed{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};

export const ProposeHandoverEnd: Operation<ProposeHandoverEndMutation, ProposeHandoverEndMutationVariables> = {
  name: 'ProposeHandoverEnd',
  kind: 'mutation',
  text: 'mutation ProposeHandoverEnd($handover:ID!$sentence:String!$key:ID!){proposeHandoverEnd(handover:$handover sentence:$sentence key:$key){__typename ...on Proposed{proposal{...WholeProposal}}...on DoersDecide{openTasks{...TileTask}}...on TextRefused{field problem atMost}...on NotFound{what}}} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment TileTask on Task{id title startsAt minutes heaviness state slots stillNeeded doers{...DoerCircle}project{id name kind}place{id name latitude longitude}myClaim{id nudgeAt lapsesAt}projectEnded pause{...SeenPause}...WayIn} fragment SeenPause on Pause{until warning{sentence}} fragment WayIn on Task{cap{reason sentence}walkAlong{iLearn placeIsFree}}',
};
