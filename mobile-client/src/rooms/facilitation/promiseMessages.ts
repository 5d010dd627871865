import { dayOfDate, todayAt } from '../../shared/ui/time';
import type { HandoverOffer } from '../../shared/api/schema.generated';
import { language } from '../../shared/words/language';
import type { PromisesWords } from '../../shared/words/generated/promises';
import type { DepartmentPageQuery, PromisedLinesFragment } from './facilitation.generated';

type Promised = PromisedLinesFragment['promises'][number];
type Figures = NonNullable<NonNullable<DepartmentPageQuery['department']>['figures']>;

/** What became of a promise, in a sentence or two. Before its day, "nog niet" blames nobody. */
export function sayPromised(promise: Promised, now: number, t: PromisesWords): string {
  const { by, moved, state, anAnswer, condition, offer } = promise;
  if (offer !== null) return sayOffer(offer, t);
  if (anAnswer) {
    const day = dayOfDate(by);
    return todayAt(now) > by ? t.answerWasBy({ day }) : t.answerBy({ day });
  }
  const only = condition === null ? [] : [t.onlyIf({ condition })];
  const from = moved ? [t.moved({ day: dayOfDate(moved.from) })] : [];
  return [sayState(by, state, now, t), ...only, ...from].join(' ');
}

/** Whether the doers want what was offered they say among themselves. */
function sayOffer(offer: HandoverOffer, t: PromisesWords): string {
  switch (offer) {
    case 'WAITS':
      return t.upToDoers;
    case 'IN_THE_HOUR':
      return t.inTheHour;
    case 'WANTED':
      return t.wanted;
    case 'NOT_WANTED':
      return t.notWanted;
  }
}

function sayState(by: string, state: Promised['state'], now: number, t: PromisesWords): string {
  const day = dayOfDate(by);
  const isOver = todayAt(now) > by;
  switch (state) {
    case 'KEPT':
      return t.kept;
    case 'REPAIRED':
      return t.repaired;
    case 'MADE':
      return isOver ? t.wasBy({ day }) : `${t.by({ day })}.`;
    case 'NOT_YET':
      return isOver ? t.notYet({ day }) : `${t.by({ day })}.`;
  }
}

/** "4,5" in Dutch, "4.5" in English. */
const written = (days: number): string => days.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB');

/** What can be said of a department, a line each; of nobody in it. */
export function figureLines({ medianWorkdays, inTime, promisesKept, visits }: Figures, t: PromisesWords): string[] {
  return [
    medianWorkdays === 0
      ? t.medianSameDay
      : t.median({ days: written(medianWorkdays), count: medianWorkdays === 1 ? 1 : 2 }),
    t.inTime(inTime),
    ...(promisesKept ? [t.promisesKept(promisesKept)] : []),
    visits === 0 ? t.visitsNone : t.visits({ count: visits }),
  ];
}
