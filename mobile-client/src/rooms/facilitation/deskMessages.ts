import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dayOf, dayOfDate, daysAhead, timeOf, todayAt } from '../../shared/ui/time';
import type { AppWords } from '../../shared/words/generated/app';
import type { FacilitationWords } from '../../shared/words/generated/facilitation';
import type { OfficesWords } from '../../shared/words/generated/offices';
import type { GlassBoxQuestion, RequestKind } from '../../shared/api/schema.generated';
import type {
  AnswerGivenFragment,
  ClarifyMutation,
  MovePromiseMutation,
  DeskPromiseShownFragment,
  DeskRequestShownFragment,
} from './desk.generated';

export type AnswerSort = 'YES' | 'YES_IF' | 'LATER' | 'PASSED_ON' | 'NO_BUT' | 'ASKED_BACK';

interface Spoken {
  readonly offices: OfficesWords;
  readonly facilitation: FacilitationWords;
  readonly app: AppWords;
}

/** What somebody in office hears of their answer; of a yes with the day that they promised. */
export function sayAnswered(sort: AnswerSort, answer: AnswerGivenFragment, t: Spoken, by = ''): Said {
  switch (answer.__typename) {
    case 'Answered':
      return { tone: 'good', text: answered(sort, by, t) };
    case 'AlreadyAnswered':
      return { tone: 'gentle', text: sayWho(answer, t.offices) };
    case 'SaidLaterBefore':
      return { tone: 'gentle', text: t.facilitation.laterHint };
    case 'AskedBackBefore':
      return { tone: 'gentle', text: t.offices.askedBefore };
    case 'LiesElsewhere':
      return { tone: 'gentle', text: t.offices.liesElsewhere };
    case 'HadItBefore':
      return { tone: 'gentle', text: t.facilitation.hadItBefore };
    case 'DateRefused':
      return { tone: 'gentle', text: t.facilitation.dayRefused, field: 'by' };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, t.app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.offices.gone };
  }
}

/** A colleague may have been earlier. */
function sayWho({ request }: Extract<AnswerGivenFragment, { __typename: 'AlreadyAnswered' }>, t: OfficesWords): string {
  const given = request.answers.find(({ kind }) => kind === 'YES' || kind === 'YES_IF' || kind === 'NO_BUT');
  return given ? t.answeredBeforeBy({ name: given.official.name }) : t.answeredBefore;
}

/** Nothing is left to answer with the form it came from: it was answered, now or before, or lies elsewhere. */
export const isOver = ({ __typename: answer }: AnswerGivenFragment): boolean =>
  answer !== 'DateRefused' && answer !== 'TextRefused' && answer !== 'HadItBefore';

/** Whom the doers can call: the one in office; a name without a number calls nobody. */
export const callOf = ({ name, phone }: { name: string; phone: string | null }): string =>
  phone === null ? '' : `${name}, ${phone}`;

function answered(sort: AnswerSort, by: string, { offices, facilitation }: Spoken): string {
  switch (sort) {
    case 'YES':
    case 'YES_IF':
      return `${offices.promisedBy({ day: dayOfDate(by) })} ${facilitation.promisedSeen}`;
    case 'LATER':
      return offices.answeredLater;
    case 'PASSED_ON':
      return facilitation.goneWhat;
    case 'NO_BUT':
      return offices.answeredNo;
    case 'ASKED_BACK':
      return offices.answeredAsk;
  }
}

/** "Het gaat om materiaal voor Speeltuin. Voor de klus „Net spannen”." */
export function sayWhatFor(
  { kind, project, task }: Pick<DeskRequestShownFragment['request'], 'kind' | 'project' | 'task'>,
  t: FacilitationWords,
): string {
  const about = kind ? t.asksFor({ project: project.name, what: kindOf(kind, t) }) : t.about({ project: project.name });
  return task ? `${about} ${t.forTask({ task: task.title })}` : about;
}

function kindOf(kind: RequestKind, t: FacilitationWords): string {
  switch (kind) {
    case 'PERMISSION':
      return t.kindPermission;
    case 'MONEY':
      return t.kindMoney;
    case 'MATERIAL':
      return t.kindMaterial;
    case 'SPACE':
      return t.kindSpace;
    case 'KNOWLEDGE':
      return t.kindKnowledge;
    case 'CONTACT':
      return t.kindContact;
    case 'HANDOVER':
      return t.kindHandover;
    case 'TAKE_OVER':
      return t.kindTakeOver;
  }
}

/** What the residents want explained, in the order of the three questions. */
export const wondersOf = ({ glassBox }: DeskRequestShownFragment['request']) =>
  glassBox.flatMap(({ question, clarification }) => (clarification && clarification.answer === null ? [question] : []));

/** One of the three questions, as residents read it. */
export function sayWonder(question: GlassBoxQuestion, t: FacilitationWords): string {
  switch (question) {
    case 'NOW':
      return t.boxNow;
    case 'MEANING':
      return t.boxMeaning;
    case 'SILENCE':
      return t.boxSilence;
  }
}

export function sayMoved(answer: MovePromiseMutation['movePromise'], { offices, facilitation, app }: Spoken): Said {
  switch (answer.__typename) {
    case 'PromiseMoved':
      return { tone: 'good', text: facilitation.moveHint };
    case 'MovedBefore':
    case 'CameAlready':
    case 'SomebodyElsePromised':
      return { tone: 'gentle', text: facilitation.stays };
    case 'DateRefused':
      return { tone: 'gentle', text: facilitation.laterDayRefused, field: 'by' };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: offices.gone };
  }
}

/** @param question what was explained; unknown where the answer came late */
export function sayExplained(
  answer: ClarifyMutation['clarify'],
  { offices, app }: Pick<Spoken, 'offices' | 'app'>,
  question?: GlassBoxQuestion,
): Said {
  switch (answer.__typename) {
    case 'Clarified':
      return { tone: 'good', text: offices.explained };
    case 'NothingToClarify':
      return { tone: 'gentle', text: sayFirst(answer, question, offices) };
    case 'LiesElsewhere':
      return { tone: 'gentle', text: offices.liesElsewhere };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: offices.gone };
  }
}

/** What was explained before, which holds. */
function sayFirst(
  { request }: Extract<ClarifyMutation['clarify'], { __typename: 'NothingToClarify' }>,
  question: GlassBoxQuestion | undefined,
  t: OfficesWords,
): string {
  const first = request.glassBox.find((one) => one.question === question)?.clarification?.answer;
  return first ? t.explainedBefore({ answer: first }) : t.answeredBefore;
}

/** "Gevraagd door Amina. Wacht sinds maandag 11 mei. Bij jou sinds woensdag 13 mei. Antwoord graag uiterlijk …", the last while it waits. */
export function sayWaits(
  { asker, since, request }: Pick<DeskRequestShownFragment, 'asker' | 'since' | 'request'>,
  now: number,
  { offices, facilitation }: Pick<Spoken, 'offices' | 'facilitation'>,
  colleague: string | null = null,
  waits = true,
): string {
  const asked = dayOf(request.sentAt);
  const name = asker ?? facilitation.aNeighbour;
  const today = daysAhead(request.sentAt, now) === 0;
  const said = [today ? facilitation.askedToday({ name }) : facilitation.askedOn({ day: asked, name })];
  const day = dayOf(since);
  if (colleague) {
    said.push(day === asked ? offices.withThem({ name: colleague }) : offices.withThemSince({ day, name: colleague }));
  } else if (day !== asked) {
    said.push(offices.withYouSince({ day }));
  }
  if (waits && request.term) {
    const day = dayOfDate(request.term.lastDay);
    said.push(request.term.late ? facilitation.answerWasBy({ day }) : facilitation.answerBy({ day }));
    if (standsStill(request, todayAt(now))) said.push(facilitation.soonerWithThem);
  }
  return said.join(' ');
}

/** The neighbours have it still, and the days that they may take are in the last day. */
const standsStill = ({ answers, term }: DeskRequestShownFragment['request'], today: string): boolean =>
  answers.some(({ kind, endedAt }) => kind === 'ASKED_BACK' && endedAt === null) &&
  term !== null &&
  term.days.some(({ date, kind }) => kind === 'STOOD_STILL' && date >= today);

/** What was said to it so far, a line each. */
export function saidSoFar(
  { request }: Pick<DeskRequestShownFragment, 'request'>,
  me: string,
  { facilitation }: Pick<Spoken, 'facilitation'>,
): string[] {
  return request.answers.flatMap(({ kind, by, sentence, told, endedAt, official: { name, department } }) => {
    if (kind === 'PASSED_ON') {
      return [
        department === '' ? facilitation.passedOnByLiaison({ name }) : facilitation.passedOnBy({ department, name }),
      ];
    }
    if (kind === 'LATER' && by) {
      const day = dayOfDate(by);
      return [name === me ? facilitation.saidLater({ day }) : facilitation.theySaidLater({ day, name })];
    }
    if (kind !== 'ASKED_BACK') return [];
    const theirs = told ? facilitation.theySay({ answer: told }) : null;
    const question = sentence ?? '';
    return [
      name === me ? facilitation.askedThem({ question }) : facilitation.theyAskedThem({ name, question }),
      theirs ?? (endedAt ? facilitation.theySaidEnough : facilitation.waitsForThem),
    ];
  });
}

/** What is open of a promise, a line each. */
export function sayPromised(
  promise: DeskPromiseShownFragment,
  today: string,
  { offices, facilitation }: Pick<Spoken, 'offices' | 'facilitation'>,
): string[] {
  const day = dayOfDate(promise.by);
  const lines = [promise.by < today ? facilitation.promisedThen({ day }) : offices.promisedBy({ day })];
  if (promise.condition) lines.push(facilitation.saidIf({ condition: promise.condition }));
  if (promise.state === 'NOT_YET') lines.push(facilitation.saidNotYet({ name: nameOf(promise, facilitation) }));
  return lines;
}

export const sayThanked = (promise: DeskPromiseShownFragment, t: FacilitationWords): string =>
  t.saidKept({ name: nameOf(promise, t) });

const nameOf = ({ saidBy }: DeskPromiseShownFragment, t: FacilitationWords): string => saidBy ?? t.aNeighbourSays;

/** "Kom eens kijken", on every request: when the doers said that they are there, else with whom to agree on it. */
export function sayComeTo(
  {
    callName,
    callPhone,
    comeAt,
    comeBy,
    platform,
  }: Pick<DeskRequestShownFragment, 'callName' | 'callPhone' | 'comeAt' | 'comeBy' | 'platform'>,
  t: FacilitationWords,
): string | null {
  if (comeAt) return sayCome(comeBy, comeAt, t);
  return callPhone && t.comeAndLookAgree({ name: callName ?? platform, phone: callPhone.replaceAll(' ', '\u00a0') });
}

/** "Kom eens kijken: dinsdag 12 mei om 15.00 uur is Amina er." */
export function sayCome(by: string | null, time: string, t: FacilitationWords): string {
  const when = t.dayAndTime({ day: dayOf(time), time: timeOf(time) });
  return by === null ? t.comeAndLookSomebody({ when }) : t.comeAndLook({ when, name: by });
}
