import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as claims } from '../../shared/words/generated/claims.nl';
import { words as t } from '../../shared/words/generated/deeds.nl';
import { words as tasks } from '../../shared/words/generated/tasks.nl';
import {
  sayDone,
  sayOwnDone,
  sayThanked,
  sayUndone,
  sayWeSeeYou,
  sayWeSeeYouBack,
  sayWeSeeYouBy,
} from './doneMessages';
import type { SayDoneMutation } from './deeds.generated';

const spoken = { deeds: t, claims, tasks, app };
const doer = (name: string | null, rest = {}) => ({
  name,
  me: false,
  joined: false,
  learning: false,
  done: false,
  ...rest,
});
const deed = {
  id: 'deed',
  doneAt: '2026-05-12T13:00:00Z',
  undoUntil: '2026-05-13T13:00:00Z',
  taskTitle: 'Net spannen',
};

const done = (doers: ReturnType<typeof doer>[]): SayDoneMutation['sayDone'] => ({
  __typename: 'DeedDone',
  deed,
  sayUntil: '2026-08-10T13:00:00Z',
  task: {
    id: 'net',
    title: 'Net spannen',
    startsAt: null,
    minutes: 10,
    heaviness: 'LIGHT',
    state: 'OPEN',
    slots: 2,
    stillNeeded: 0,
    doers,
    project: { id: 'speeltuin', name: 'Speeltuin onder de metro', kind: 'PLAYGROUND' },
    projectEnded: false,
    place: null,
    myClaim: null,
    pause: null,
    cap: null,
    walkAlong: null,
  },
});

describe('"Het is gedaan"', () => {
  test('gives a say, and says until when', () => {
    const said = sayDone(done([doer('Joyce', { me: true, done: true })]), spoken);
    expect(said.more).toBe('Jij bepaalt nu mee over Speeltuin onder de metro.');
    expect(said.next).toMatchObject({ othersBusy: null, sayUntil: expect.stringContaining('maandag 10 augustus') });
  });

  test('names who is still at it', () => {
    const said = sayDone(done([doer('Ben'), doer('Amina', { done: true }), doer('Joyce', { me: true })]), spoken);
    expect(said.next?.othersBusy).toBe('Ben is nog bezig.');
  });

  test('on the page of the task is told to who did it', () => {
    const mine = doer('Joyce', { me: true, done: true });
    expect(sayOwnDone({ doers: [doer('Ben'), mine] }, t, app)).toBe('Jij hebt dit gedaan. Ben is nog bezig.');
    expect(sayOwnDone({ doers: [mine] }, t, app)).toBe('Jij hebt dit gedaan.');
  });

  test('twice is no fault', () => {
    const over = { __typename: 'ClaimIsOver', ended: 'DONE', task: { id: 'net', title: 'Net spannen' } } as const;
    expect(sayDone(over, spoken)).toEqual({ tone: 'gentle', text: 'Deze klus had je al gedaan.' });
  });
});

const thanked = (name: string | null) => ({ __typename: 'Thanked', deed: { id: 'deed', doer: doer(name) } }) as const;

describe('after it', () => {
  test('undo gives the task back, and not after a day', () => {
    const undone = { __typename: 'DeedUndone', claim: { id: 'claim', lapsesAt: '2026-05-22T13:00:00Z' } } as const;
    expect(sayUndone(undone, t).tone).toBe('good');
    expect(sayUndone({ __typename: 'TooLateToUndo', deed }, t).text).toContain('nieuwe klus');
  });

  test('thanks go to a person, also without a name', () => {
    expect(sayThanked(thanked('Amina'), t, app).text).toBe('Je zei dank je wel tegen Amina.');
    expect(sayThanked(thanked(null), t, app).text).toBe('Je zei dank je wel tegen een buurtgenoot.');
    expect(sayThanked({ __typename: 'OwnDeed', deed: { id: 'deed' } }, t, app).tone).toBe('gentle');
  });

  test('who is in office says by name that they see it', () => {
    const sandra = { name: 'Sandra', department: 'Groen', mine: false };
    expect(sayWeSeeYouBy(sandra, t, app)).toBe('Sandra (Groen): We zien je');
    expect(sayWeSeeYouBy({ ...sandra, name: 'Lotte', department: null }, t, app)).toBe('Lotte: We zien je');
    expect(sayWeSeeYou({ __typename: 'WeSeeYouSaid' }, t).tone).toBe('good');
    expect(sayWeSeeYouBack({ __typename: 'WeSeeYouTakenBack' }, t).text).toContain('niet meer bij');
    expect(sayWeSeeYou({ __typename: 'NotFound', what: 'deed' }, t).text).toBe('Dit is er niet meer.');
  });
});
