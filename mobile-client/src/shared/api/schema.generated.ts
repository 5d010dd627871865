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
  | 'RUNNING'
  /** Nobody has a say any more: 'Wie pakt dit op?' */
  | 'WAITING_FOR_DOERS';

export type PromiseState =
  | 'KEPT'
  | 'MADE'
  /** The doers said 'Nog niet'. */
  | 'NOT_YET';

/** What one can warn about: exactly one of these. */
export type Spot = { place: Scalars['ID']['input']; task?: never } | { place?: never; task: Scalars['ID']['input'] };

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

export type WarningKind =
  /** 'Kapot': shown, and pauses nothing. */
  | 'BROKEN'
  /** 'Gevaar': pauses doing of the task, or of all tasks at the place and its parts. */
  | 'DANGER';
