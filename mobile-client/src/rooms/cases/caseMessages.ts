import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { AppWords } from '../../shared/words/generated/app';
import type { CasesWords } from '../../shared/words/generated/cases';
import { dayOfDate, todayAt } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  CaseAnswerFragment,
  ReopenCaseMutation,
  SayIAmContactMutation,
  SeenContactFragment,
  WholeCaseFragment,
} from './cases.generated';

export type CaseStep = 'pickUp' | 'explain' | 'solve' | 'notSolved' | 'stuck';

/** What the liaison team hears of what they did. */
export function sayCaseMoved(step: CaseStep, answer: CaseAnswerFragment, t: CasesWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'CaseMoved':
      return { tone: 'good', text: moved(step, t) };
    case 'CaseIsOver':
      return { tone: 'gentle', text: t.isOver };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

function moved(step: CaseStep, t: CasesWords): string {
  switch (step) {
    case 'pickUp':
      return t.movedPickUp;
    case 'explain':
      return t.movedExplain;
    case 'solve':
      return t.movedSolve;
    case 'notSolved':
      return t.movedNotSolved;
    case 'stuck':
      return t.movedStuck;
  }
}

/** How far it is, in one line; nothing once it is over. */
export function sayCase(
  { kind, state, closedAt }: WholeCaseFragment,
  department: string | null,
  t: CasesWords,
): string | null {
  if (closedAt) return null;
  if (state === 'STUCK') return t.stuck;
  if (state === 'PICKED_UP') return department ? t.pickedUp({ department }) : t.pickedUpNobody;
  if (state !== 'NEW') return null;
  switch (kind) {
    case 'NO_ANSWER':
      return t.noAnswer;
    case 'BROKEN_PROMISE':
      return t.brokenPromise;
    case 'NO_CONTACT':
      return t.noContact;
    case 'FRICTION':
      return t.friction;
  }
}

/** What it is about, where that is no request. */
export const sayAbout = (kind: WholeCaseFragment['kind'], project: string, t: CasesWords): string =>
  kind === 'NO_CONTACT' ? t.nobodyThere({ project }) : project;

/** Until when the team picks it up, or that it did not. */
export function sayPickUp({ pickUpBy, pickUpLate }: WholeCaseFragment, t: CasesWords): string | null {
  if (!pickUpBy) return null;
  const day = dayOfDate(pickUpBy);
  return pickUpLate ? t.pickUpLate({ day }) : t.pickUpBy({ day });
}

export function sayReopened(
  answer: ReopenCaseMutation['reopenCase'],
  { cases: t, say }: Pick<Catalogues, 'cases' | 'say'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'CaseOpenAgain':
      return { tone: 'good', text: t.openAgain };
    case 'CaseIsOver':
      return { tone: 'gentle', text: t.isOver };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

/** What the team explains beside what happens now. */
export const sayWhy = ({ kind }: WholeCaseFragment, t: CasesWords): string =>
  kind === 'FRICTION' ? t.whyFriction : t.why;

/** Who it is; else by when somebody is named, as long as that day is not over. */
export function sayContact({ contact, contactBy }: SeenContactFragment, now: number, t: CasesWords): string {
  if (contact) return t.contact(contact);
  return contactBy && todayAt(now) <= contactBy ? t.contactBy({ day: dayOfDate(contactBy) }) : t.contactNone;
}

export function sayContactNamed(answer: SayIAmContactMutation['sayIAmContact'], t: CasesWords): Said {
  switch (answer.__typename) {
    case 'IAmContact':
      return { tone: 'good', text: t.contactNamed };
    case 'ContactIsThere': {
      const { contact } = answer.project;
      return { tone: 'gentle', text: contact ? t.contact(contact) : t.contactNone, more: t.contactAsk };
    }
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
