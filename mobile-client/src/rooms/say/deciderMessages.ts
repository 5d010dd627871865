import { namesOf, type Person } from '../../shared/ui/People';
import type { Said } from '../../shared/ui/said';
import type { AppWords } from '../../shared/words/generated/app';
import type { SayWords } from '../../shared/words/generated/say';
import type { TileTaskFragment } from '../tasks/tasks.generated';

/** What somebody without a say can do to get one. */
export type ChangeNext = { readonly kind: 'tasks'; readonly tasks: readonly TileTaskFragment[] };

/** Others decide too, so they are named; and nobody has to wonder whether something changed. */
export function sayAskTheOthers(
  answer: { readonly doers: readonly Person[] },
  t: SayWords,
  app: AppWords,
): Said<never> {
  const others = answer.doers.filter((doer) => !doer.me);
  return { tone: 'gentle', text: t.askTheOthers({ names: namesOf(others, app) }), more: t.nothingChanged };
}

export function sayDoersDecide(
  answer: { readonly openTasks: readonly TileTaskFragment[] },
  t: SayWords,
): Said<ChangeNext> {
  return { tone: 'gentle', text: t.doDecides, next: { kind: 'tasks', tasks: answer.openTasks } };
}
