import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dayOfDate, shortDayOf, spokenTime, weekdayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { AppWords } from '../../shared/words/generated/app';
import type { CheckinWords } from '../../shared/words/generated/checkin';
import type { Weekday } from '../../shared/api/schema.generated';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  AddHourLineMutation,
  CheckinPageQuery,
  SayDiscussedMutation,
  SayNotDiscussedMutation,
  SetHourMutation,
  TakeHourLineBackMutation,
  WholeHourFragment,
  WholeHourLineFragment,
} from './checkin.generated';

type Speaker = Pick<Catalogues, 'checkin' | 'say' | 'app'>;
type Waiting = NonNullable<CheckinPageQuery['checkin']>['waiting'][number];
type Earlier = NonNullable<CheckinPageQuery['checkin']>['earlier'][number];

/** In the order of a week here. */
export const weekdays: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

export const sayWeekday = (day: Weekday): string => weekdayOf(weekdays.indexOf(day));

/** "woensdag 17.00 uur" */
export const sayHour = ({ day, time }: Pick<WholeHourFragment, 'day' | 'time'>, t: CheckinWords): string =>
  t.when({ day: sayWeekday(day), time: spokenTime(time) });

/** Where one goes, as it was written. */
export const whereOf = ({ link, address }: Pick<Earlier, 'link' | 'address'>): string => link ?? address ?? '';

/** "woensdag 17.00 uur, In de hub" */
export const sayWhenAndWhere = (hour: Earlier, t: CheckinWords): string =>
  t.whenAndWhere({ when: sayHour(hour, t), where: whereOf(hour) });

/** What it was before, each once and none as it is now, the newest first. */
export const toPutBack = (earlier: readonly Earlier[], now: Omit<Earlier, 'id'> | null): readonly Earlier[] => {
  const whole = (hour: Omit<Earlier, 'id'>) => [hour.day, hour.time, whereOf(hour)].join(' ');
  const seen = new Set(now ? [whole(now)] : []);
  return earlier.filter((hour) => !seen.has(whole(hour)) && seen.add(whole(hour)));
};

/** "Amina koos dit op 12 mei." Of who wants no name there, and of what a platform began with, only since when. */
export function sayWhoSet({ by, since }: WholeHourFragment, t: CheckinWords): string {
  const day = shortDayOf(since);
  return by ? t.setBy({ day, name: by }) : t.setSince({ day });
}

/** It is late, or the liaison team has it: there is something to talk about. */
export const isDue = ({ late, case: shown }: Waiting): boolean => late || (shown !== null && shown.closedAt === null);

/** "Bakken bij de hub · ligt bij Afval, al 10 werkdagen"; in time, until when the answer comes. */
export function sayWaiting(waiting: Waiting, t: CheckinWords): string {
  const { project, department, workdays, answerBy, late, timesAsLong } = waiting;
  const where = t.lies({ department: department ?? t.withLiaison, project: project.name });
  if (!isDue(waiting)) return [where, t.answerBy({ day: dayOfDate(answerBy) })].join(', ');
  const since = workdays === 0 ? t.sinceToday : t.workdays({ count: workdays });
  return [where, since, ...sayLate(late, timesAsLong, t)].join(', ');
}

function sayLate(late: boolean, timesAsLong: number | null, t: CheckinWords): string[] {
  if (timesAsLong) return [t.timesAsLong({ times: String(timesAsLong) })];
  return late ? [t.late] : [];
}

/** Whose line it is, and what they are where that is no neighbour. */
export function sayWriter(line: WholeHourLineFragment, t: CheckinWords, app: AppWords): string {
  const name = line.mine ? app.you : (line.name ?? app.aNeighbour);
  switch (line.as) {
    case 'RESIDENT':
      return name;
    case 'OFFICIAL':
      return t.byOffice({ name, office: line.department ?? t.official });
    case 'LIAISON':
      return t.byOffice({ name, office: t.liaison });
    case 'BACKER':
      return t.byOffice({ name, office: t.backer });
    case 'OPERATOR':
      return t.byOffice({ name, office: t.operator });
  }
}

export function sayHourSet(answer: SetHourMutation['setHour'], { checkin: t, say, app }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'HourSet': {
      const hour = answer.checkin.hour;
      if (!hour) return { tone: 'good', text: t.isSetMore };
      const text = t.isSet({ day: sayWeekday(hour.day), time: spokenTime(hour.time) });
      return { tone: 'good', text, more: t.isSetMore };
    }
    case 'HourTimeRefused':
      return { tone: 'gentle', text: t.timeRefused({ example: answer.example }), field: 'time' };
    case 'LinkRefused':
      return { tone: 'gentle', text: t.whereRefused, field: answer.field };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayAdded(
  answer: AddHourLineMutation['addHourLine'],
  { checkin: t, app }: Pick<Speaker, 'checkin' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'HourLineAdded':
      return { tone: 'good', text: t.added };
    case 'EnoughHourLines':
      return { tone: 'gentle', text: t.enoughLines({ count: answer.atMost }), more: t.enoughLinesMore };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayTakenBack(
  answer: TakeHourLineBackMutation['takeHourLineBack'],
  { checkin: t }: Pick<Speaker, 'checkin'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'HourLineTakenBack':
      return { tone: 'good', text: t.takenBack };
    case 'NotYourHourLine':
      return { tone: 'gentle', text: t.notYours };
    case 'NotFound':
      return { tone: 'gentle', text: t.lineGone };
  }
}

export function sayDiscussed(
  answer: SayDiscussedMutation['sayDiscussed'] | SayNotDiscussedMutation['sayNotDiscussed'],
  { checkin: t, say }: Pick<Speaker, 'checkin' | 'say'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'HourLineDiscussed':
      return { tone: 'good', text: t.isDiscussed };
    case 'HourLineBack':
      return { tone: 'good', text: t.isBack };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.lineGone };
  }
}
