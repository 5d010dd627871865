import type { Said } from '../../shared/ui/said';
import { shortDayOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { KeysWords } from '../../shared/words/generated/keys';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { GiveKeyMutation, TakeKeyBackMutation, WholeKeysFragment } from './keys.generated';

type Speaker = Pick<Catalogues, 'keys' | 'say'>;

/** "Amina gaf Joyce een sleutel op 12 mei." */
export function sayKept({ to, by, mine, givenAt }: WholeKeysFragment['kept'][number], t: KeysWords): string {
  const line = { by: by ?? t.aNeighbour, day: shortDayOf(givenAt) };
  return mine ? t.keptByMe(line) : t.kept({ ...line, to: to ?? t.toANeighbour });
}

export function sayCouldKeep({ name, taskTitle }: WholeKeysFragment['mayBeGiven'][number], t: KeysWords): string {
  return t.couldKeep({ name: name ?? t.aNeighbour, task: taskTitle });
}

export function sayKeyGiven(answer: GiveKeyMutation['giveKey'], { keys: t, say }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'KeyGiven':
      return { tone: 'good', text: t.given, more: t.givenMore };
    case 'KeepsKeyAlready':
      return { tone: 'gentle', text: t.keepsAlready };
    case 'NotToOneself':
      return { tone: 'gentle', text: t.notToOneself };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.notHere };
  }
}

export function sayKeyBack(answer: TakeKeyBackMutation['takeKeyBack'], { keys: t, say }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'KeyTakenBack':
      return { tone: 'good', text: t.takenBack };
    case 'KeyWasBack':
      return { tone: 'gentle', text: t.wasBack };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.wasBack };
  }
}
