import { sayEnough } from '../../shared/ui/enoughForToday';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dateOf, dayOf, dayOfDate, todayAt } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { ProjectsWords } from '../../shared/words/generated/projects';
import type { RightsWords } from '../../shared/words/generated/rights';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { RequestKind } from '../../shared/api/schema.generated';
import type {
  AskForMutation,
  SayReceivedMutation,
  TellMoreAnswerFragment,
  WholeRequestFragment,
  WithdrawRequestMutation,
} from './facilitation.generated';

export function sayAsked(
  answer: AskForMutation['askFor'],
  { projects: t, rights, say, app }: Pick<Catalogues, 'projects' | 'rights' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'RequestSent':
      return { tone: 'good', text: sentTo(answer.request.department, t) };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'RightDoesNotHold':
      return { tone: 'gentle', text: sayRefused(answer, rights), more: rights.refusedMore };
    case 'NobodyToAsk':
      return { tone: 'gentle', text: t.needNobody };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'EnoughForToday':
      return { tone: 'gentle', text: sayEnough(answer, app) };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayRequestWithdrawn(
  answer: WithdrawRequestMutation['withdrawRequest'],
  t: ProjectsWords,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'RequestWithdrawn':
      return { tone: 'good', text: t.requestWithdrawn };
    case 'RequestIsTouched':
      return { tone: 'gentle', text: t.requestIsTouched };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

function sayRefused(
  { why, day }: Extract<AskForMutation['askFor'], { __typename: 'RightDoesNotHold' }>,
  t: RightsWords,
): string {
  if (why === 'OVER') return t.refusedOver;
  return why === 'NOT_YET' && day ? t.refusedNotYet({ day: dateOf(day) }) : t.refusedNotHere;
}

const sentTo = (department: string | null, t: ProjectsWords): string =>
  department ? t.needSent({ department }) : t.needSentToLiaison;

export function sayReceived(
  answer: SayReceivedMutation['sayReceived'],
  { projects: t, say }: Pick<Catalogues, 'projects' | 'say'>,
  now = Date.now(),
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ReceivedSaid': {
      const promise = answer.request.promise;
      if (promise?.state !== 'NOT_YET') return { tone: 'good', text: t.keptSaid };
      const promised = { name: promise.official.name, day: dayOfDate(promise.by) };
      const text = todayAt(now) > promise.by ? t.notYetLate(promised) : t.notYetSaid(promised);
      return { tone: 'gentle', text };
    }
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.promiseGone };
  }
}

export function sayMoreTold(
  answer: TellMoreAnswerFragment,
  { projects: t, say, app }: Pick<Catalogues, 'projects' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'MoreTold':
      return { tone: 'good', text: t.moreTold };
    case 'NothingAsked':
      return { tone: 'gentle', text: t.nothingAsked };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.promiseGone };
  }
}

/** "Heb je het?" is asked from the promised day on, not while somebody is still at it. */
export const isDue = (by: string, now: number): boolean => todayAt(now) >= by;

/** "We hebben het al", before its day. What the doers want to do themselves is offered to them, and comes by itself. */
export const mayComeEarly = ({ kind }: Pick<WholeRequestFragment, 'kind'>): boolean => kind !== 'HANDOVER';

export const askWhetherItCame = ({ kind }: Pick<WholeRequestFragment, 'kind'>, t: ProjectsWords): string =>
  kind === 'HANDOVER' ? t.isArranged : t.haveIt;

type Term = NonNullable<WholeRequestFragment['term']>;

/** Until when the answer comes, or should have come: of the municipality, never of one person. */
export const sayAnswerBy = ({ late, lastDay }: Term, t: ProjectsWords): string =>
  late ? t.answerWasBy({ day: dayOfDate(lastDay) }) : t.answerBy({ day: dayOfDate(lastDay) });

/** The sum of a term, a line for each thing that counts or does not. */
export function sumOf({ receivedOn, workdays, days, lastDay }: Term, t: ProjectsWords): string[] {
  const weekend = days.filter((day) => day.kind === 'WEEKEND').length;
  const stoodStill = days.filter((day) => day.kind === 'STOOD_STILL').length;
  return [
    t.termFrom({ day: dayOfDate(receivedOn) }),
    t.termDays({ count: workdays }),
    ...(weekend > 0 ? [t.termWeekend({ count: weekend })] : []),
    ...days.flatMap((day) => (day.why ? [t.termDayOff({ day: dayOfDate(day.date), name: day.why })] : [])),
    ...(stoodStill > 0 ? [t.termStoodStill({ count: stoodStill })] : []),
    t.termLast({ day: dayOfDate(lastDay) }),
  ];
}

/** What the residents ask for, in a word. */
export function kindWords(t: ProjectsWords): Record<RequestKind, string> {
  return {
    MATERIAL: t.needMaterial,
    PERMISSION: t.needPermission,
    MONEY: t.needMoney,
    SPACE: t.needSpace,
    KNOWLEDGE: t.needKnowledge,
    CONTACT: t.needContact,
    HANDOVER: t.needHandover,
    TAKE_OVER: t.needTakeOver,
  };
}

/** What is asked above the one sentence, with an example; it fits what they ask for. */
export function sentenceWords(kind: RequestKind | null, t: ProjectsWords): { text: string; hint: string } {
  if (kind === 'HANDOVER') return { text: t.needHandoverLabel, hint: t.needHandoverHint };
  if (kind === 'TAKE_OVER') return { text: t.needTakeOverLabel, hint: t.needTakeOverHint };
  return { text: t.needLabel, hint: t.needHint };
}

/** A step that was taken, or the one that is waited for. */
export interface Step {
  readonly text: string;
  readonly taken: boolean;
}

type Answer = WholeRequestFragment['answers'][number];

function stepAt({ official, department }: WholeRequestFragment, t: ProjectsWords): string {
  if (!department) return t.stepAtLiaison;
  return official ? t.stepAtPerson({ name: official, department }) : t.stepAt({ department });
}

/** What was said before it was settled. */
function stepOnTheWay(answer: Answer, t: ProjectsWords): Step[] {
  const { kind, official, by, passedTo } = answer;
  const { name } = official;
  if (kind === 'ASKED_BACK') return stepsOfAskedBack(answer, t);
  if (kind === 'LATER' && by) return [{ text: t.stepLater({ name, day: dayOfDate(by) }), taken: true }];
  if (kind === 'PASSED_ON' && passedTo) {
    return [{ text: t.stepPassedOn({ name, department: passedTo }), taken: true }];
  }
  return [];
}

function stepsOfAskedBack({ official: { name }, sentence, told, endedAt }: Answer, t: ProjectsWords): Step[] {
  return [
    { text: t.stepAskedBack({ name, question: sentence ?? '' }), taken: endedAt !== null },
    ...(endedAt ? [{ text: told ? t.stepTold({ answer: told }) : t.stepSaidEnough, taken: true }] : []),
  ];
}

/** "Dit niet, dit wel", as its official wrote it. */
function stepsOfNo({ official: { name }, sentence, possible, call, nobodyCame }: Answer, t: ProjectsWords): Step[] {
  return [
    { text: t.stepNo({ name, because: sentence ?? '' }), taken: true },
    { text: t.stepPossible({ possible: possible ?? '' }), taken: true },
    { text: t.stepCall({ call: call ?? '' }), taken: true },
    ...(nobodyCame ? [{ text: t.stepNobodyCame, taken: false }] : []),
  ];
}

/** What the doers did with the handover that was offered to them. */
export function sayBecame({ offer }: Pick<WholeRequestFragment, 'offer'>, t: ProjectsWords): string | null {
  switch (offer) {
    case null:
      return null;
    case 'WAITS':
      return t.stepUpToDoers;
    case 'IN_THE_HOUR':
      return t.stepInTheHour;
    case 'WANTED':
      return t.stepWanted;
    case 'NOT_WANTED':
      return t.stepNotWanted;
  }
}

/** How far a question is, as steps that anyone can follow. */
export function stepsOf(request: WholeRequestFragment, t: ProjectsWords, now = Date.now()): Step[] {
  const { promise, answers } = request;
  const steps: Step[] = [
    { text: t.stepAsked({ day: dayOf(request.sentAt) }), taken: true },
    ...answers.flatMap((answer) => stepOnTheWay(answer, t)),
    { text: stepAt(request, t), taken: true },
  ];
  const no = answers.find((answer) => answer.kind === 'NO_BUT');
  if (no) return [...steps, ...stepsOfNo(no, t)];
  if (!promise) return [...steps, { text: t.stepNoAnswer, taken: false }];
  const became = sayBecame(request, t);
  if (became) {
    const over = request.offer === 'WANTED' || request.offer === 'NOT_WANTED';
    return [...steps, { text: t.stepOffered, taken: true }, { text: became, taken: over }];
  }
  const { name } = promise.official;
  steps.push({ text: t.stepPromised({ name, day: dayOfDate(promise.moved?.from ?? promise.by) }), taken: true });
  if (promise.condition) steps.push({ text: t.stepIf({ condition: promise.condition }), taken: true });
  const moved = stepsOfMoved(promise, t);
  switch (promise.state) {
    case 'MADE': {
      const isOver = todayAt(now) > promise.by;
      return [...steps, ...moved, ...(isOver ? [{ text: t.stepDayOver, taken: false }] : [])];
    }
    case 'NOT_YET': {
      const notYet = { text: t.stepNotYet, taken: false };
      const saidFirst = promise.moved && promise.saidAt && Date.parse(promise.saidAt) < Date.parse(promise.moved.at);
      return saidFirst ? [...steps, notYet, ...moved] : [...steps, ...moved, notYet];
    }
    case 'KEPT':
      return [...steps, ...moved, { text: t.stepKept({ name }), taken: true }];
    case 'REPAIRED':
      return [...steps, ...moved, { text: t.stepRepaired({ name }), taken: true }];
  }
}

type WholePromise = NonNullable<WholeRequestFragment['promise']>;

/** They have it, in time or after all. */
export const hasCome = ({ state }: Pick<WholePromise, 'state'>): boolean => state === 'KEPT' || state === 'REPAIRED';

/** "Sandra verschoof het naar 12 juni, want: …" */
function stepsOfMoved({ moved, by, official: { name } }: WholePromise, t: ProjectsWords): Step[] {
  return moved ? [{ text: t.stepMoved({ name, day: dayOfDate(by), because: moved.because }), taken: true }] : [];
}
