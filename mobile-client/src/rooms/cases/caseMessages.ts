import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { AppWords } from '../../shared/words/generated/app';
import type { CasesWords } from '../../shared/words/generated/cases';
import { dayOf, dayOfDate, daysAhead, todayAt } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  CaseAnswerFragment,
  ReopenCaseMutation,
  SayIAmContactMutation,
  SeenContactFragment,
  WholeCaseFragment,
} from './cases.generated';

export type CaseStep = 'pickUp' | 'explain' | 'solve' | 'notSolved' | 'stuck' | 'notStuck';

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
    case 'notStuck':
      return t.movedNotSolved;
    case 'stuck':
      return t.movedStuck;
  }
}

/** "Ik bel even" was said today. */
export const callsToday = ({ state, calledAt }: WholeCaseFragment, now: number): boolean =>
  state === 'PICKED_UP' && calledAt !== null && daysAhead(calledAt, now) === 0;

function sayCalls(shown: WholeCaseFragment, department: string | null, now: number, t: CasesWords): string {
  if (callsToday(shown, now)) return department ? t.callsToday({ department }) : t.callsTodayNobody;
  const day = dayOf(shown.calledAt ?? shown.openedAt);
  return department ? t.calledOn({ day, department }) : t.calledOnNobody({ day });
}

/** How far it is, in one line; nothing once it is over, unless the answer is still to come. */
export function sayCase(
  shown: WholeCaseFragment,
  department: string | null,
  now: number,
  t: CasesWords,
): string | null {
  const { kind, state, closedAt, solvedWithoutAnswer, iMayMove } = shown;
  if (solvedWithoutAnswer) return t.solvedNoAnswer;
  if (closedAt) return null;
  if (state === 'STUCK') return t.stuck;
  if (state === 'PICKED_UP') return sayCalls(shown, department, now, t);
  if (state !== 'NEW') return null;
  // Of itself the team knows. Who else reads it, reads above it that there is no answer.
  switch (kind) {
    case 'NO_ANSWER':
      return iMayMove ? t.noAnswer : t.teamKnows;
    case 'BROKEN_PROMISE':
      return iMayMove ? t.brokenPromise : `${t.brokenPromise} ${t.teamKnows}`;
    case 'NO_CONTACT':
      return t.noContact;
    case 'FRICTION':
      return iMayMove ? null : t.teamKnows;
  }
}

/** What the team explained, as long as there is no answer, with when they wrote it. */
export function explainedIn({ explained, openedAt, closedAt, solvedWithoutAnswer }: WholeCaseFragment, t: CasesWords) {
  if (!explained || (closedAt && !solvedWithoutAnswer)) return null;
  const day = dayOf(explained.at);
  const isBefore = Date.parse(explained.at) < Date.parse(openedAt);
  return { ...explained, on: isBefore ? t.explainedBefore({ day }) : t.explainedOn({ day }) };
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
