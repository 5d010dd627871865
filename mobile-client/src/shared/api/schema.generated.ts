export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day in Europe/Amsterdam, ISO 8601. */
  Date: { input: string; output: string };
  /** An instant, ISO 8601 with an offset. */
  DateTime: { input: string; output: string };
};

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

/** Another number of an agreement. */
export type AgreementNumber = {
  name: AgreementName;
  number: Scalars['Int']['input'];
};

export type AgreementUnit = 'CLAIMS' | 'DAYS' | 'HOURS';

/** A number of 'Zo doen we het hier'. */
export type AgreementWish = {
  name: AgreementName;
  number: Scalars['Int']['input'];
  platform: Scalars['ID']['input'];
};

export type AnswerKind =
  /** One question to the residents. */
  | 'ASKED_BACK'
  /** By a day there is an answer. */
  | 'LATER'
  /** 'Dit niet, dit wel'. */
  | 'NO_BUT'
  | 'PASSED_ON'
  | 'YES'
  | 'YES_IF';

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

/** By what reached the caller; never from a list of people. Exactly one of these. */
export type BlockWhom =
  /** A line to the doers of a task that the caller does or did. */
  { line: Scalars['ID']['input']; notice?: never } | { line?: never; notice: Scalars['ID']['input'] };

export type CapReason =
  /** There is no room for more people. */
  | 'ROOM'
  /** With more people it is not safe. */
  | 'SAFETY';

export type CapWish = 'NONE' | 'ROOM' | 'SAFETY';

export type CaseKind =
  /** The doers say after the promised day that it did not come. */
  | 'BROKEN_PROMISE'
  /** 'Dit loopt niet lekker', said by one side. */
  | 'FRICTION'
  /** The term is over without YES, YES_IF or NO_BUT, or the day of a LATER is. */
  | 'NO_ANSWER'
  /** Nobody knows yet which department answers for it; without a request: the project has no contact person. */
  | 'NO_CONTACT';

/** How far the liaison team is with a case. */
export type CaseNow =
  | 'EXPLAINED'
  /** It lies with the team again: what was called solved is not, or nothing came. */
  | 'NEW'
  /** It came, it was passed on, or it runs well again. */
  | 'OVER'
  /** They call. */
  | 'PICKED_UP'
  /** As the team says. */
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type CaseState =
  | 'EXPLAINED'
  | 'NEW'
  | 'PICKED_UP'
  | 'SOLVED'
  /** 'Dit zit vast. Dat zeggen we eerlijk.' */
  | 'STUCK';

export type ChangeState =
  /** It is so now. */
  | 'HOLDS'
  /** Something else came after it. */
  | 'REPLACED'
  /** It was talked over first; `proposal` tells how that goes or went. */
  | 'TALKED_OVER';

export type ClaimEnd = 'DONE' | 'LAPSED' | 'RELEASED';

export type DoingKind =
  /** Doing it now: 'Ik doe dit'. */
  | 'CLAIM'
  /** Did it: 'gedaan'. */
  | 'DEED';

export type FrictionSide =
  | 'DOERS'
  /** An official whom the project has to do with. */
  | 'MUNICIPALITY';

export type GlassBoxFactKind =
  /** On `day`. */
  | 'ANSWERED'
  /** Later than the agreed `day`. */
  | 'ANSWERED_LATE'
  /** The agreed `day`. */
  | 'ANSWER_BY'
  /** The agreed `day` is over, without an answer. */
  | 'ANSWER_WAS_BY'
  /** The residents were asked `text` and did not answer yet. */
  | 'ASKED_RESIDENTS'
  /** `department`, since `day`. */
  | 'AT_DEPARTMENT'
  /** With the liaison team since `day`, who find out whom it belongs to. */
  | 'AT_TEAM'
  /** Whom to call. */
  | 'CALL'
  /** What is needed for it. */
  | 'CONDITION'
  /** Days off in the term, by name in `text`, do not count. */
  | 'DAY_OFF'
  /** The doers agreed to that on `day`. */
  | 'HANDED_OVER'
  /** The residents do it from `day` on. */
  | 'HANDOVER_BEGINS'
  /** It is over; `day` was the last. */
  | 'HANDOVER_ENDED'
  /** The residents do it since `day`. */
  | 'HANDOVER_IN_FORCE'
  /** `name` of `department` offered that the doers do it themselves; they decide. */
  | 'HANDOVER_OFFERED'
  /** `name` of `department` ends it by its return clause; `day` is the last. */
  | 'HANDOVER_RETURNED'
  /** The doers said on `day` that it came. */
  | 'KEPT'
  /** LATER was said: an answer by `day`. */
  | 'LATER_BY'
  /** That `day` is over, without an answer. */
  | 'LATER_WAS_BY'
  | 'MEANS_ASKED_BACK'
  | 'MEANS_HANDED_OVER'
  | 'MEANS_KEPT'
  | 'MEANS_LATER'
  /** Silence is no yes and no no. */
  | 'MEANS_NO_ANSWER'
  | 'MEANS_NO_BUT'
  | 'MEANS_PASSED_ON'
  | 'MEANS_YES'
  | 'MEANS_YES_IF'
  /** Nobody of `department` came to look; where it is null, nobody of the municipality. */
  | 'NOBODY_CAME'
  /** The promised `day` is over, and the doers say that it did not come. */
  | 'NOT_KEPT'
  /** The doers said 'Nog niet'; promised is by `day`. */
  | 'NOT_YET'
  /** The record gives no reason. */
  | 'NO_REASON'
  /** On `day` to `department`. */
  | 'PASSED_ON'
  /** What is possible. */
  | 'POSSIBLE'
  /** By `day`, by `name` of `department`. */
  | 'PROMISED'
  /** The promised `day` is over, and the doers did not say whether it came. */
  | 'PROMISE_DAY_OVER'
  /** Until the promised `day` it can be quiet. */
  | 'QUIET_UNTIL'
  /** The reason of a no. */
  | 'REASON'
  /** It stood still for `days`, and runs again. */
  | 'RUNS_AGAIN'
  /** 'Dit niet, dit wel', on `day`. */
  | 'SAID_NO'
  /** Nothing is recorded since the promised `day`. */
  | 'SILENT_SINCE'
  /** The term stands still while the residents have it, at most `days`. */
  | 'STANDS_STILL'
  /** So many `days` it lay with the residents, which do not count. */
  | 'STOOD_STILL'
  /** The case is stuck. */
  | 'STUCK'
  /** The team said on `day` that they call. */
  | 'TEAM_CALLS'
  /** There is a case. */
  | 'TEAM_KNOWS'
  /** What the liaison team said on `day` of what happens now. */
  | 'TEAM_SAYS'
  /** The team called it solved, and there is no answer. */
  | 'TEAM_SOLVED'
  /** What the liaison team said on `day` of why nothing was heard. */
  | 'TEAM_WHY'
  /** The last `day` of the term is over. */
  | 'TERM_OVER'
  /** Of the working days `days` are over. */
  | 'TERM_RUNS'
  /** So many `days` of the term are in a weekend and do not count. */
  | 'WEEKEND';

export type GlassBoxQuestion =
  /** 'Wat betekent dit?' */
  | 'MEANING'
  /** 'Wat gebeurt er nu?' */
  | 'NOW'
  /** 'Waarom horen we niets?' */
  | 'SILENCE';

export type HandoverEnd =
  | 'DOERS'
  /** It went on as long as was agreed. */
  | 'LAST_DAY'
  /** By its return clause; see `returnedBy`. */
  | 'MUNICIPALITY';

/** What the doers did with the handover that answered their 'Dit willen wij zelf doen'. */
export type HandoverOffer =
  /** They talk about the newest in het uurtje. */
  | 'IN_THE_HOUR'
  /** In the end nobody who wanted the newest had the say any more. */
  | 'NOT_WANTED'
  /** It is up to them. */
  | 'WAITS'
  | 'WANTED';

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

/** What a handover needs before it can be offered. */
export type HandoverTerm =
  | 'BEHEERDER'
  | 'FROM'
  | 'MEANS'
  | 'MUNICIPALITY_KEEPS'
  /** How many working days before: of WITH_NOTICE. */
  | 'NOTICE'
  | 'RETURNS'
  | 'UNTIL'
  | 'WHAT';

/** What a handover says. Texts have at most 280 characters, `beheerder` 120. */
export type HandoverTerms = {
  /** Who is the beheerder, as the law on playground equipment calls it (WAS 2023). */
  beheerder?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  /** What they get for it from the municipality. */
  means?: InputMaybe<Scalars['String']['input']>;
  /** What the municipality goes on doing. */
  municipalityKeeps?: InputMaybe<Scalars['String']['input']>;
  /** Of WITH_NOTICE: working days, from 1 to 260. */
  noticeWorkdays?: InputMaybe<Scalars['Int']['input']>;
  returns?: InputMaybe<HandoverReturns>;
  until?: InputMaybe<Scalars['Date']['input']>;
  /** What the residents carry out from then on. */
  what?: InputMaybe<Scalars['String']['input']>;
};

export type Heaviness =
  | 'HEAVY'
  | 'LIGHT'
  /** Sitting down: phoning, writing. */
  | 'SEATED';

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

/** Whether people come beside the slots, and why not. */
export type NewCap = {
  /** One sentence that everybody reads, of at most 120 characters. */
  because?: InputMaybe<Scalars['String']['input']>;
  wish: CapWish;
};

/** Another value for what a proposal is about: exactly one of these. */
export type NewValue =
  | {
      agreement: AgreementNumber;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap: NewCap;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    } /** The link to the group's own chat, an https address; an empty one takes it away. The proposal tells it to nobody. */
  | {
      agreement?: never;
      cap?: never;
      chat: Scalars['String']['input'];
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom: Scalars['String']['input'];
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness: Heaviness;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how: Scalars['String']['input'];
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes: Scalars['Int']['input'];
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name: Scalars['String']['input'];
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots: Scalars['Int']['input'];
      startsAt?: never;
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt: Scalars['DateTime']['input'];
      title?: never;
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title: Scalars['String']['input'];
      walkAlong?: never;
    }
  | {
      agreement?: never;
      cap?: never;
      chat?: never;
      forWhom?: never;
      heaviness?: never;
      how?: never;
      minutes?: never;
      name?: never;
      slots?: never;
      startsAt?: never;
      title?: never;
      walkAlong: Scalars['Boolean']['input'];
    };

/** Kinds of notices that are switched on and off together. */
export type NewsTopic =
  /** STANDS and OWN_TASK; at once where it is about a task that the caller does. */
  | 'AGREED'
  /** CHANGED and TALKED_OVER. */
  | 'CHANGES'
  /** WARNED and ALL_GOOD. */
  | 'DANGER'
  /** KEY_GIVEN and KEY_TAKEN_BACK. */
  | 'KEYS'
  /** CASE_MOVED; at once where the caller asked for it, or said that it does not run well. */
  | 'LIAISON_TEAM'
  /** LINE. */
  | 'LINES'
  /** ANSWERED, PROMISE_MOVED, HANDOVER_RETURNED, BACKING_ASKED, BACKED, BACKING_TAKEN_BACK, CONTACT_NAMED and EXPLAINED; at once where the caller asked for it. */
  | 'MUNICIPALITY'
  /** THANKED and WE_SEE_YOU. */
  | 'THANKS'
  /** JOINED, LEFT and READY. */
  | 'TOGETHER'
  /** What asks for the caller's word: PROPOSED, PROBLEM_SEEN, ASKED_BACK, DOUBTED and HANDOVER_OFFERED. */
  | 'YOUR_WORD';

export type NoticeKind =
  /** Who was there said 'Weer goed' of what the caller was warned of; `line` says what they saw. */
  | 'ALL_GOOD'
  /** The municipality answered a request of the project. */
  | 'ANSWERED'
  /** The municipality asks the doers of the project something, and its clock stands still. */
  | 'ASKED_BACK'
  /** 'Ik sta hier achter', by a backer: `by` is their name. */
  | 'BACKED'
  /** The liaison team asks whether somebody stands behind the project; once a doer asks along, a letter goes out. */
  | 'BACKING_ASKED'
  /** A backer took their backing back: `by` is their name. */
  | 'BACKING_TAKEN_BACK'
  /** The liaison team did something about a request or the project; `caseNow` says how far it is by now. It is no news any more once an answer came, a contact was named, or it was said again. */
  | 'CASE_MOVED'
  /** A doer changed something of it. It holds already; within a day one can say 'Even overleggen'. */
  | 'CHANGED'
  /** An official is the contact person of the project from now on: `by` is their name. */
  | 'CONTACT_NAMED'
  /** A doer asks whether words belong here. Neither who nor which: the doers read that where the words stand. */
  | 'DOUBTED'
  /** Who has a request of the project explained what the doers wanted to know ('Dit zegt me nog niet genoeg'). */
  | 'EXPLAINED'
  /** The municipality offers a handover that the doers of the project asked for. */
  | 'HANDOVER_OFFERED'
  /** The municipality ends a handover of the project, by its return clause. */
  | 'HANDOVER_RETURNED'
  /** Somebody does it too. */
  | 'JOINED'
  /** A doer gave the caller a key of `place`. */
  | 'KEY_GIVEN'
  /** A doer took back the key of `place`. */
  | 'KEY_TAKEN_BACK'
  /** Somebody let go of it. */
  | 'LEFT'
  /** One line to the other doers. */
  | 'LINE'
  /** After a problem was seen, who proposed it does `task` beside the others, in their own way. */
  | 'OWN_TASK'
  /** A doer sees a problem in what was proposed. */
  | 'PROBLEM_SEEN'
  /** Who promised something to the project moved it to a later day, with a reason; it stands there. */
  | 'PROMISE_MOVED'
  /** A doer proposed something. */
  | 'PROPOSED'
  /** 'Kan het nu zelf': the caller, who walked along, takes the slots from now on. */
  | 'READY'
  /** What was proposed stands. */
  | 'STANDS'
  /** A doer said 'Even overleggen': a change waits until it is agreed. */
  | 'TALKED_OVER'
  /** 'Dank je wel' for a deed. */
  | 'THANKED'
  /** Somebody saw that something is broken or dangerous; `line` says what. */
  | 'WARNED'
  /** 'We zien je' for a deed, by somebody in office: `by` is their name. */
  | 'WE_SEE_YOU';

export type OfficeKind =
  /** One of the liaison team. */
  'LIAISON' | 'OFFICIAL';

export type ProjectKind = 'FREE' | 'PLAYGROUND' | 'SUSTAINABILITY_HUB';

/** Another name for a project. */
export type ProjectName = {
  name: Scalars['String']['input'];
  project: Scalars['ID']['input'];
};

export type ProjectState =
  /** The doers put it to rest, or all of its platform: `rest` and `platformRest` say why. */
  | 'AT_REST'
  /** Its doers ended it, see `ended`: what was made stays, and is its story. */
  | 'ENDED'
  | 'RUNNING'
  /** Nobody has a say any more: 'Wie pakt dit op?' */
  | 'WAITING_FOR_DOERS';

export type PromiseState =
  /** The doers said so, or agreed on the handover that was promised. */
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET'
  /** 'Alsnog gekomen': before, past its day, the doers said 'Nog niet'. */
  | 'REPAIRED';

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

export type RightProblem =
  /** There is no such right in this municipality. */
  'NOT_HERE' | 'NOT_YET' | 'OVER';

export type RightState =
  | 'HOLDS'
  | 'NOT_YET'
  /** Its last day lies behind, or the municipality's file names it no more. */
  | 'OVER';

/** What one can warn about: exactly one of these. */
export type Spot = { place: Scalars['ID']['input']; task?: never } | { place?: never; task: Scalars['ID']['input'] };

/** Only what is given changes. */
export type TaskChange = {
  /** Nobody comes beside the slots, for room or safety only; NONE: everybody may again. */
  cap?: InputMaybe<CapWish>;
  /** With `cap`: one sentence that everybody reads, of at most 120 characters. */
  capBecause?: InputMaybe<Scalars['String']['input']>;
  heaviness?: InputMaybe<Heaviness>;
  how?: InputMaybe<Scalars['String']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  slots?: InputMaybe<Scalars['Int']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** 'Eerst meelopen', for work with children. */
  walkAlong?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TermDayKind =
  | 'DAY_OFF'
  /** It lay with the residents, who were asked something. */
  | 'STOOD_STILL'
  | 'WEEKEND'
  | 'WORKDAY';

export type TextProblem =
  | 'EMPTY'
  /** Nothing but marks such as '-' where somebody has to say something. */
  | 'NO_WORDS'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

/** What one can have a say in: exactly one of these. */
export type Thing =
  | { place: Scalars['ID']['input']; platform?: never; project?: never; task?: never }
  | { place?: never; platform: Scalars['ID']['input']; project?: never; task?: never }
  | { place?: never; platform?: never; project: Scalars['ID']['input']; task?: never }
  | { place?: never; platform?: never; project?: never; task: Scalars['ID']['input'] };

export type ThingKind = 'PLACE' | 'PLATFORM' | 'PROJECT' | 'TASK';

export type WarningKind =
  /** 'Kapot': shown, and pauses nothing. */
  | 'BROKEN'
  /** 'Gevaar': pauses doing of the task, or of all tasks at the place and its parts. */
  | 'DANGER';

export type Weekday = 'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY';

/** What begins as a proposal: exactly one of these. */
export type Wish =
  /** Another agreement of a platform, or the same for another year. */
  | {
      agree: AgreementWish;
      closePlace?: never;
      endProject?: never;
      rename?: never;
      spend?: never;
    } /** A place closes. */
  | {
      agree?: never;
      closePlace: Scalars['ID']['input'];
      endProject?: never;
      rename?: never;
      spend?: never;
    } /** A project ends. */
  | {
      agree?: never;
      closePlace?: never;
      endProject: Scalars['ID']['input'];
      rename?: never;
      spend?: never;
    } /** Another name for a project. */
  | {
      agree?: never;
      closePlace?: never;
      endProject?: never;
      rename: ProjectName;
      spend?: never;
    } /** Money of a project is spent; the sentence says on what. */
  | { agree?: never; closePlace?: never; endProject?: never; rename?: never; spend: Scalars['ID']['input'] };

/** Something that somebody wrote and others read. Exactly one of these. */
export type Words =
  | {
      advice: Scalars['ID']['input'];
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    } /** What was added to 'Dit loopt niet lekker', once it is shared. */
  | {
      advice?: never;
      friction: Scalars['ID']['input'];
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    } /** A line for het uurtje. */
  | {
      advice?: never;
      friction?: never;
      hourLine: Scalars['ID']['input'];
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    } /** One line to the other doers. */
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line: Scalars['ID']['input'];
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    }
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem: Scalars['ID']['input'];
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    } /** Its name and for whom it is; also in what was changed about them. */
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project: Scalars['ID']['input'];
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    } /** Its sentence, and the words that it would change. With hidden words it comes to nothing, until it is proposed in another way. */
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal: Scalars['ID']['input'];
      request?: never;
      rest?: never;
      task?: never;
      warning?: never;
    }
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request: Scalars['ID']['input'];
      rest?: never;
      task?: never;
      warning?: never;
    } /** The project or platform that is at rest. */
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest: Scalars['ID']['input'];
      task?: never;
      warning?: never;
    } /** Its name, and how it is done; also in what was changed about them. */
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task: Scalars['ID']['input'];
      warning?: never;
    }
  | {
      advice?: never;
      friction?: never;
      hourLine?: never;
      line?: never;
      problem?: never;
      project?: never;
      proposal?: never;
      request?: never;
      rest?: never;
      task?: never;
      warning: Scalars['ID']['input'];
    };

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
