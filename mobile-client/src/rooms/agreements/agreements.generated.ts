/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../shared/api/schema.generated';

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

export type WholeAgreementFragment = {
  readonly name: Schema.AgreementName;
  readonly number: number;
  readonly lookAgainOn: string | null;
};
