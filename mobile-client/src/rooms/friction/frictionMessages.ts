import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { Catalogues } from '../../shared/words/generated';
import type { FrictionWords } from '../../shared/words/generated/friction';
import type { Readable } from '../hiding/hidingMessages';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type {
  AddToFrictionMutation,
  SayFrictionMutation,
  SayRunsAgainMutation,
  SeenFrictionFragment,
} from './friction.generated';

type Friction = NonNullable<SeenFrictionFragment['friction']>;

export function sayFrictionSaid(
  answer: SayFrictionMutation['sayFriction'],
  { friction: t, say }: Pick<Catalogues, 'friction' | 'say'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'FrictionSaid':
      return { tone: 'good', text: t.said, more: t.saidMore };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NothingLiesWithYou':
      return { tone: 'gentle', text: t.nothingLies, more: t.nothingLiesMore };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayWordsAdded(
  answer: AddToFrictionMutation['addToFriction'],
  { friction: t, app }: Pick<Catalogues, 'friction' | 'app'>,
): Said<never> {
  switch (answer.__typename) {
    case 'WordsAdded':
      return { tone: 'good', text: answer.case.friction?.shared ? t.addedShared : t.added };
    case 'NotYourFriction':
      return { tone: 'gentle', text: t.notYours };
    case 'CaseIsOver':
      return { tone: 'gentle', text: t.isOver };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayRunsAgain(answer: SayRunsAgainMutation['sayRunsAgain'], t: FrictionWords): Said<never> {
  switch (answer.__typename) {
    case 'RunsAgain':
      return { tone: 'good', text: t.ranAgain };
    case 'NotYourFriction':
      return { tone: 'gentle', text: t.notYours };
    case 'CaseIsOver':
      return { tone: 'gentle', text: t.isOver };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

/** Which side says so; nobody is named, and nobody is blamed. */
export const saySide = ({ side }: Friction, t: FrictionWords): string =>
  side === 'DOERS' ? t.doersSay : t.municipalitySays;

/** Who reads the words, where that is not everybody. */
export function sayReaders({ words, shared, mine }: Friction, t: FrictionWords): string | null {
  if (!words || shared) return null;
  return mine ? t.onlyYou : t.onlyTeam;
}

/** What everybody reads, for who thinks that it does not belong. */
export const readableFriction = (cases: readonly SeenFrictionFragment[]): Readable[] =>
  cases.flatMap(({ friction }) =>
    friction?.words && friction.shared ? [{ kind: 'FRICTION' as const, id: friction.id, label: friction.words }] : [],
  );
