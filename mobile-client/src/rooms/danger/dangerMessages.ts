import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import { dayOf, daysAhead, timeOf } from '../../shared/ui/time';
import type { AppWords } from '../../shared/words/generated/app';
import type { DangerWords } from '../../shared/words/generated/danger';
import type { SayAllGoodMutation, SeenWarningFragment, WarnMutation } from './danger.generated';

/** The word comes first, the colour is a second sign. */
export function wordOf({ kind }: Pick<SeenWarningFragment, 'kind'>, t: DangerWords): string {
  switch (kind) {
    case 'DANGER':
      return t.danger;
    case 'BROKEN':
      return t.broken;
  }
}

/** When it was seen, until when doing waits, that nobody looked yet, or whose tip it is. */
export function sayAboutWarning(warning: SeenWarningFragment, now: number, t: DangerWords): readonly string[] {
  const seen =
    daysAhead(warning.at, now) === 0 ? t.seenToday({ time: timeOf(warning.at) }) : t.seenOn({ day: dayOf(warning.at) });
  const { advice, pausesUntil, unchecked } = warning;
  if (advice) {
    const { name, department } = advice;
    return [seen, department ? t.adviceOf({ name, department }) : t.adviceOfOne({ name })];
  }
  if (pausesUntil) return [seen, t.pausedUntil({ day: dayOf(pausesUntil), time: timeOf(pausesUntil) })];
  return unchecked ? [seen, t.unchecked] : [seen];
}

export function sayWarned(answer: WarnMutation['warn'], t: DangerWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'WarningGiven':
      return { tone: 'good', text: t.warned };
    case 'WarnedAlready':
      return { tone: 'gentle', text: t.warnedAlready };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayAllGood(answer: SayAllGoodMutation['sayAllGood'], t: DangerWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'SaidAllGood':
      return { tone: 'good', text: t.saidGood };
    case 'WarningIsOver':
      return { tone: 'gentle', text: t.goodAlready };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
