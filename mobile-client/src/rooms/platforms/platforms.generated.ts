/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

import type { Operation } from '../../shared/api/operation';
export type Adviser = 'BACKER' | 'LIAISON' | 'OFFICIAL' | 'OPERATOR' | 'RESIDENT';

export type AgreementName =
  /** When a claim without a date lapses. */
  | 'CLAIM_DAYS'
  /** When a claim with a date lapses: so many days after that date. */
  | 'CLAIM_DAYS_AFTER_DATE'
  /** When a claim without a date is asked 'Lukt het nog?'. */
  | 'CLAIM_NUDGE_DAYS'
  /** When a claim with a date is asked 'Lukt het nog?': so many days after that date. */
  | 'NUDGE_DAYS_AFTER_DATE'
  /** At most so many open claims per person. All of somebody's open claims count, on every platform; the platform of the task that is claimed says how many. */
  | 'OPEN_CLAIMS'
  /** The window of a proposal. */
  | 'PROPOSAL_HOURS'
  /** How long a deed gives a say in its project. A deed keeps what held when it was done. */
  | 'SAY_DAYS'
  /** How long a change can be met with 'Even overleggen'. */
  | 'TALK_HOURS'
  /** How long a warning of danger pauses a task. */
  | 'TASK_PAUSE_HOURS'
  /** How long a doer can undo a deed. */
  | 'UNDO_HOURS';

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

export type DoingKind =
  /** Doing it now: 'Ik doe dit'. */
  | 'CLAIM'
  /** Did it: 'gedaan'. */
  | 'DEED';

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

/** What every neighbourhood keeps to; shown as 'Zo doen we het hier'. */
export type HouseRule =
  /** 'Wat van een ander is en privé, zetten we hier niet neer.' */
  | 'NOT_PRIVATE'
  /** 'We doen elkaar geen pijn, ook niet met woorden.' */
  | 'NO_HURTING'
  /** 'We verkopen hier niets.' */
  | 'NO_SELLING'
  /** 'We schrijven wat klopt.' */
  | 'ONLY_WHAT_IS_SO';

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

/** What the residents ask for. It goes to the contact of the project, else to the department that answers for it. */
export type RequestKind =
  | 'CONTACT'
  /** 'Dit willen wij zelf doen': the official writes a handover (`draftHandover`), and the doers decide on it. */
  | 'HANDOVER'
  | 'KNOWLEDGE'
  | 'MATERIAL'
  | 'MONEY'
  | 'PERMISSION'
  | 'SPACE'
  /** 'Kan de gemeente dit doen?' A client first offers to ask the neighbourhood (`makeIdea`), and never as a required step. */
  | 'TAKE_OVER';

export type RestReason =
  | 'NO_DOERS'
  | 'NO_MONEY'
  /** The sentence says it, if anybody wrote one. */
  | 'OTHER'
  | 'SEASON'
  | 'WAITING_FOR_MUNICIPALITY';

export type RightGround =
  /** An agreement, and no law. */
  'AGREEMENT' | 'LEGAL';

export type RightState =
  | 'HOLDS'
  | 'NOT_YET'
  /** Its last day lies behind, or the municipality's file names it no more. */
  | 'OVER';

export type ThingKind = 'PLACE' | 'PLATFORM' | 'PROJECT' | 'TASK';

export type Weekday = 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY';

export type WordsKind =
  | 'ADVICE'
  | 'FRICTION'
  | 'HOUR_LINE'
  | 'LINE'
  | 'PROBLEM'
  | 'PROJECT'
  | 'PROPOSAL'
  | 'REQUEST'
  | 'REST'
  | 'TASK'
  | 'WARNING';

export type PlatformsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PlatformsQuery = {
  readonly platforms: {
    readonly next: string | null;
    readonly platforms: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type WhereAmIQueryVariables = Exact<{
  id: string;
  known: boolean;
}>;

export type WhereAmIQuery = {
  readonly platform?: {
    readonly id: string;
    readonly name: string;
    readonly example: boolean;
    readonly rest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
  } | null;
  readonly platforms: { readonly platforms: ReadonlyArray<{ readonly id: string }> };
};

export type PlatformOfProjectQueryVariables = Exact<{
  id: string;
}>;

export type PlatformOfProjectQuery = {
  readonly project: { readonly id: string; readonly platform: { readonly id: string } } | null;
};

export type PlatformPageQueryVariables = Exact<{
  id: string;
}>;

export type PlatformPageQuery = {
  readonly platform: {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly since: string;
    readonly example: boolean;
    readonly callName: string | null;
    readonly callPhone: string | null;
    readonly howToJoin: string;
    readonly neighbourhoods: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly rest: {
      readonly since: string;
      readonly because: Schema.RestReason;
      readonly sentence: string | null;
      readonly by: string | null;
    } | null;
    readonly agreements: ReadonlyArray<{
      readonly name: Schema.AgreementName;
      readonly number: number;
      readonly lookAgainOn: string | null;
    }>;
    readonly rights: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly ground: Schema.RightGround;
      readonly shownAs: string | null;
      readonly state: Schema.RightState;
      readonly validFrom: string;
      readonly used: boolean;
    }>;
    readonly freedoms: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.RequestKind;
      readonly sentence: string;
      readonly words: ReadonlyArray<string>;
      readonly source: string;
      readonly url: string | null;
      readonly agreedOn: string;
      readonly until: string | null;
    }>;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: Schema.ProjectKind }>;
    readonly endedProjects: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: Schema.ProjectKind;
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
  } | null;
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
  } | null;
  readonly say: { readonly mine: { readonly until: string } | null } | null;
  readonly doubts: ReadonlyArray<{
    readonly kind: Schema.WordsKind;
    readonly id: string;
    readonly text: string;
    readonly rule: Schema.HouseRule;
    readonly aside: boolean;
    readonly mine: boolean;
  }>;
  readonly decisions: {
    readonly proposals: ReadonlyArray<{
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
    readonly agreed: {
      readonly proposals: ReadonlyArray<{
        readonly id: string;
        readonly aspect: Schema.Aspect;
        readonly became: string | null;
        readonly sentence: string | null;
        readonly settledAt: string | null;
        readonly change: string | null;
        readonly iMayPutBack: boolean;
        readonly about: { readonly kind: Schema.ThingKind; readonly id: string; readonly name: string };
        readonly handover: {
          readonly id: string;
          readonly what: string | null;
          readonly beheerder: string | null;
        } | null;
        readonly deciders: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
        }>;
        readonly hadASay: ReadonlyArray<{
          readonly name: string | null;
          readonly me: boolean;
          readonly through: { readonly kind: Schema.DoingKind; readonly taskTitle: string; readonly at: string };
        }>;
      }>;
    };
  } | null;
};

export type MoreMadeQueryVariables = Exact<{
  id: string;
  after: string;
}>;

export type MoreMadeQuery = {
  readonly platform: {
    readonly id: string;
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
  } | null;
};

export type MoreProjectsQueryVariables = Exact<{
  id: string;
  after: number;
  ended: boolean;
}>;

export type MoreProjectsQuery = {
  readonly platform: {
    readonly id: string;
    readonly projects?: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: Schema.ProjectKind;
    }>;
    readonly endedProjects?: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: Schema.ProjectKind;
    }>;
  } | null;
};

export const Platforms: Operation<PlatformsQuery, PlatformsQueryVariables> = {
  name: 'Platforms',
  kind: 'query',
  text: 'query Platforms($after:String){platforms(after:$after){platforms{id name}next}}',
};

export const WhereAmI: Operation<WhereAmIQuery, WhereAmIQueryVariables> = {
  name: 'WhereAmI',
  kind: 'query',
  text: 'query WhereAmI($id:ID!$known:Boolean!){platform(id:$id)@include(if:$known){id name example rest{...WholeRest}projects{id name kind}}platforms(first:2){platforms{id}}} fragment WholeRest on Rest{since because sentence by}',
};

export const PlatformOfProject: Operation<PlatformOfProjectQuery, PlatformOfProjectQueryVariables> = {
  name: 'PlatformOfProject',
  kind: 'query',
  text: 'query PlatformOfProject($id:ID!){project(id:$id){id platform{id}}}',
};

export const PlatformPage: Operation<PlatformPageQuery, PlatformPageQueryVariables> = {
  name: 'PlatformPage',
  kind: 'query',
  text: 'query PlatformPage($id:ID!){platform(id:$id){id name about since example neighbourhoods{code name}callName callPhone howToJoin rest{...WholeRest}agreements{...WholeAgreement}rights{...ListedRight}freedoms{...SeenFreedom}projects{id name kind}endedProjects{id name kind}made{deeds{...StoryDeed}next}}checkin(platform:$id){hour{...WholeHour}}say(of:{platform:$id}){mine{until}}doubts(of:{platform:$id}){...WholeDoubt}decisions(of:{platform:$id}){proposals{...WholeProposal}agreed(first:5){proposals{...AgreedProposal}}}} fragment WholeRest on Rest{since because sentence by} fragment WholeAgreement on Agreement{name number lookAgainOn} fragment ListedRight on Right{id name ground shownAs state validFrom used} fragment SeenFreedom on Freedom{id kind sentence words source url agreedOn until} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done} fragment WholeHour on Hour{id day time link address since by now} fragment WholeDoubt on Doubt{kind id text rule aside mine} fragment WholeProposal on Proposal{id aspect was became sentence state endsAt by{...DoerCircle}about{kind id name}agreed{...DoerCircle}problems{id reason instead by{...DoerCircle}}advice{id name as department sentence}iDecide iMayAnswer iMayChange iAgreed handover{...WholeHandover}} fragment WholeHandover on Handover{id state what from until means municipalityKeeps beheerder returns noticeWorkdays department official inTheHour agreedAt since lastDay returnedBecause returnedBy endBecause endedBy iMayPutForward iMayProposeEnd} fragment AgreedProposal on Proposal{id aspect became sentence settledAt about{kind id name}handover{id what beheerder}change iMayPutBack deciders{...WhyDecider}hadASay{...WhyDecider}} fragment WhyDecider on Decider{name me through{kind taskTitle at}}',
};

export const MoreMade: Operation<MoreMadeQuery, MoreMadeQueryVariables> = {
  name: 'MoreMade',
  kind: 'query',
  text: 'query MoreMade($id:ID!$after:String!){platform(id:$id){id made(after:$after){deeds{...StoryDeed}next}}} fragment StoryDeed on Deed{id doneAt taskId taskTitle thankedByMe iMaySayWeSeeYou weSeeYou{name department mine}doer{...DoerCircle}project{id name kind}} fragment DoerCircle on Doer{name me joined learning done}',
};

export const MoreProjects: Operation<MoreProjectsQuery, MoreProjectsQueryVariables> = {
  name: 'MoreProjects',
  kind: 'query',
  text: 'query MoreProjects($id:ID!$after:Int!$ended:Boolean!){platform(id:$id){id projects(after:$after)@skip(if:$ended){id name kind}endedProjects(after:$after)@include(if:$ended){id name kind}}}',
};
