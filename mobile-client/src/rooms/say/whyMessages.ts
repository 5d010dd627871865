import { shortDayOf } from '../../shared/ui/time';
import type { SayWords } from '../../shared/words/generated/say';
import type { SayOfOneFragment } from './say.generated';

/** "Jij bepaalt mee, want je hebt op 12 mei gedaan: Net spannen. Dat geldt tot 10 augustus." */
export function sayWhyMe(mine: SayOfOneFragment, t: SayWords, onPageOf?: string): string {
  const { kind, taskTitle: task, at } = mine.through;
  // Its name stands above it already.
  const isThis = task === onPageOf;
  const days = { day: shortDayOf(at), until: shortDayOf(mine.until) };
  switch (kind) {
    case 'DEED':
      return isThis ? t.youDidThis(days) : t.youDid({ ...days, task });
    case 'CLAIM':
      return isThis ? t.youDoThis : t.youDo({ task });
  }
}

/** "Amina deed op 12 mei: Net spannen." */
export function sayWhyDoer(doer: SayOfOneFragment, t: SayWords): string {
  const { kind, taskTitle: task, at } = doer.through;
  const name = doer.me ? t.you : (doer.name ?? t.aNeighbour);
  switch (kind) {
    case 'DEED':
      return t.did({ name, day: shortDayOf(at), task });
    case 'CLAIM':
      return t.does({ name, task });
  }
}
