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

export type AgreementUnit = 'CLAIMS' | 'DAYS' | 'HOURS';

export type ClaimEnd = 'DONE' | 'LAPSED' | 'RELEASED';

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

/** Only what is given changes. */
export type TaskChange = {
  heaviness?: InputMaybe<Heaviness>;
  how?: InputMaybe<Scalars['String']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  slots?: InputMaybe<Scalars['Int']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type TaskState = 'DONE' | 'IDEA' | 'OPEN';

export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  /** Control characters or text that cannot be read. */
  | 'UNREADABLE';

/** What one can have a say in: exactly one of these. */
export type Thing =
  | { place: Scalars['ID']['input']; platform?: never; project?: never; task?: never }
  | { place?: never; platform: Scalars['ID']['input']; project?: never; task?: never }
  | { place?: never; platform?: never; project: Scalars['ID']['input']; task?: never }
  | { place?: never; platform?: never; project?: never; task: Scalars['ID']['input'] };
