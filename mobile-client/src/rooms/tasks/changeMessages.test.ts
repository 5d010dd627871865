import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as claims } from '../../shared/words/generated/claims.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { words as t } from '../../shared/words/generated/tasks.nl';
import { sayChanged, sayIdeaMade, sayLeft, sayTaskMade, sayWithdrawn } from './changeMessages';
import { asTypedJoining } from '../joining/JoiningFields';
import { changeFrom } from './ChangeTaskForm';
import type { WholeTaskFragment } from './tasks.generated';

const spoken = { tasks: t, claims, say, app };
const net = { id: 'net', title: 'Net spannen' };
const refused = (problem: 'EMPTY' | 'TOO_LONG' | 'UNREADABLE') =>
  ({ __typename: 'TextRefused', field: 'title', problem, atMost: 80 }) as const;

describe('making a task', () => {
  test.each([
    ['EMPTY', 'Vul hier nog iets in.'],
    ['TOO_LONG', 'Dit is te lang. Er passen 80 tekens.'],
    ['UNREADABLE', 'Hier staat iets in dat we niet kunnen lezen. Typ het nog eens.'],
  ] as const)('a text that is %s is told beside its field', (problem, text) => {
    expect(sayTaskMade(refused(problem), spoken)).toEqual({ tone: 'gentle', text, field: 'title' });
    expect(sayIdeaMade(refused(problem), t, app)).toEqual({ tone: 'gentle', text, field: 'title' });
  });

  test('a number that does not fit says what fits', () => {
    const answer = { __typename: 'NumberRefused', field: 'slots', atLeast: 1, atMost: 50 } as const;
    expect(sayTaskMade(answer, spoken)).toMatchObject({ text: 'Kies een getal van 1 tot en met 50.', field: 'slots' });
  });

  test('who has enough to do can let one go', () => {
    const answer = { __typename: 'TooManyClaims', atMost: 5, claims: [] } as const;
    expect(sayTaskMade(answer, spoken).next).toEqual({ kind: 'letGo', claims: [] });
  });
});

describe('changing a task', () => {
  const was = {
    title: 'Net spannen',
    how: null,
    startsAt: '2026-07-01T14:00:00Z',
    slots: 2,
    cap: null,
    walkAlong: null,
  } as WholeTaskFragment;
  const typed = { title: 'Net spannen', how: '', when: '2026-07-01T16:00', joining: asTypedJoining(was) };

  test('only what is different goes along', () => {
    expect(changeFrom(was, typed)).toEqual({});
    expect(changeFrom(was, { ...typed, title: 'Net ophangen' })).toEqual({ title: 'Net ophangen' });
    expect(changeFrom(was, { ...typed, how: 'Met z’n tweeën' })).toEqual({ how: 'Met z’n tweeën' });
    expect(changeFrom(was, { ...typed, when: '2026-07-01T17:00' })).toEqual({ startsAt: '2026-07-01T15:00:00.000Z' });
  });

  test('what is talked over just now waits for the answers', () => {
    expect(sayChanged({ __typename: 'UnderDiscussion' }, spoken).text).toBe(
      'Hierover praten jullie nu. Zeg eerst wat je daarvan vindt.',
    );
  });

  test('a time that is too far away says until when one can choose', () => {
    const answer = {
      __typename: 'TimeRefused',
      earliest: '2026-05-12T12:00:00Z',
      latest: '2028-05-11T13:00:00Z',
    } as const;
    expect(sayChanged(answer, spoken)).toMatchObject({
      text: 'Kies een moment vanaf nu, tot in mei 2028.',
      field: 'startsAt',
    });
  });

  test('who does not do it is shown what can be done', () => {
    const answer = { __typename: 'DoersDecide', openTasks: [] } as const;
    expect(sayChanged(answer, spoken)).toMatchObject({
      text: 'Wie het doet, bepaalt. Doe je mee?',
      next: { kind: 'tasks', tasks: [] },
    });
  });
});

describe('taking it back', () => {
  test('it becomes an idea, or the others go on', () => {
    expect(sayLeft({ __typename: 'LeftAsIdea', task: { ...net, state: 'IDEA' } }, t).text).toBe(t.leftAsIdea);
    expect(sayLeft({ __typename: 'LeftAsIdea', task: { ...net, state: 'OPEN' } }, t).text).toBe(t.leftOthersGoOn);
  });

  test('what others touched stays', () => {
    expect(sayWithdrawn({ __typename: 'TaskWithdrawn', at: '2026-05-12T13:00:00Z' }, t).tone).toBe('good');
    expect(sayWithdrawn({ __typename: 'OthersAreIn', task: net }, t).text).toBe(t.othersAreIn);
  });
});
