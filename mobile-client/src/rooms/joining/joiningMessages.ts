import { namesOf } from '../../shared/ui/People';
import type { Said } from '../../shared/ui/said';
import type { Catalogues } from '../../shared/words/generated';
import type { JoiningWords } from '../../shared/words/generated/joining';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { TileTaskFragment, WholeTaskFragment } from '../tasks/tasks.generated';
import type { SayReadyMutation, WholeWalkAlongFragment } from './joining.generated';

/** How somebody who is not in it yet can come in. */
export type WayIn = 'slot' | 'beside' | 'learn' | 'learnerIsThere' | 'capped';

export function wayIn({ state, stillNeeded, cap, walkAlong }: TileTaskFragment): WayIn {
  if (walkAlong?.iLearn) return walkAlong.placeIsFree ? 'learn' : 'learnerIsThere';
  if (state !== 'OPEN' || stillNeeded > 0) return 'slot';
  return cap ? 'capped' : 'beside';
}

/** "Er is plek voor 3 mensen: „De kar is klein”", in the doers' own words, however they begin. */
export function sayCap({ cap, slots: count }: Pick<TileTaskFragment, 'cap' | 'slots'>, t: JoiningWords): string | null {
  if (!cap) return null;
  if (cap.sentence) return t.cappedBecause({ count, sentence: cap.sentence });
  return cap.reason === 'ROOM' ? t.cappedRoom({ count }) : t.cappedSafety({ count });
}

/** Why nobody can come in stands in the place of the button, for who could come in otherwise. */
export const isSaidAtTheButton = (task: WholeTaskFragment): boolean =>
  !task.myClaim && !task.myDeed && !task.pause && wayIn(task) === 'capped';

/** What "eerst meelopen" means for who looks. */
export function sayWalkAlong(
  { iLearn, guides, learners }: WholeWalkAlongFragment,
  isIn: boolean,
  { joining: t, app }: Pick<Catalogues, 'joining' | 'app'>,
): string {
  if (guides.length === 0) return t.nobodyYet;
  const names = namesOf(guides, app);
  // Who was in before it was asked of newcomers stays in as they are.
  if (!iLearn) return t.newcomersFirst;
  if (learners.some(({ doer }) => doer.me && !doer.done)) return t.youWalkAlong({ names });
  return isIn ? t.newcomersFirst : t.walkWith({ names });
}

export function sayReady(
  answer: SayReadyMutation['sayReady'],
  { joining: t, say, app }: Pick<Catalogues, 'joining' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ReadySaid':
      return { tone: 'good', text: t.readySaid };
    case 'AnotherDoerSays': {
      const guides = answer.task.walkAlong?.guides ?? [];
      return {
        tone: 'gentle',
        text: t.anotherSays,
        ...(guides.length > 0 && { more: t.askThem({ names: namesOf(guides, app) }) }),
      };
    }
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.learnerGone };
  }
}
