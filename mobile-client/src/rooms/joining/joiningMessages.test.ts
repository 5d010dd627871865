import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as claims } from '../../shared/words/generated/claims.nl';
import { words as joining } from '../../shared/words/generated/joining.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { words as tasks } from '../../shared/words/generated/tasks.nl';
import { sayClaim } from '../claims/claimMessages';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { asTypedJoining, joiningChange } from './JoiningFields';
import { isSaidAtTheButton, sayCap, sayReady, sayWalkAlong, wayIn } from './joiningMessages';

const task = (rest: Partial<TileTaskFragment> = {}): TileTaskFragment => ({
  id: 'kar',
  title: 'De kar duwen',
  startsAt: null,
  minutes: 10,
  heaviness: 'LIGHT',
  state: 'OPEN',
  slots: 3,
  stillNeeded: 0,
  doers: [],
  project: { id: 'speeltuin', name: 'Speeltuin', kind: 'PLAYGROUND' },
  projectEnded: false,
  place: null,
  myClaim: null,
  pause: null,
  cap: null,
  walkAlong: null,
  ...rest,
});
const small = { reason: 'ROOM', sentence: 'de kar is klein' } as const;
const joyce = { name: 'Joyce', me: false, done: false };
const learner = { claim: 'claim', ready: false, iMaySayReady: false, doer: joyce };
const speaker = { claims, joining, tasks, app, name: 'Kofi' };

describe('how one comes in', () => {
  test.each([
    [{ stillNeeded: 1 }, 'slot'],
    [{}, 'beside'],
    [{ cap: small }, 'capped'],
    [{ cap: small, stillNeeded: 1 }, 'slot'],
    [{ cap: small, walkAlong: { iLearn: true, placeIsFree: true, guides: [], learners: [] } }, 'learn'],
    [{ stillNeeded: 2, walkAlong: { iLearn: true, placeIsFree: false, guides: [], learners: [] } }, 'learnerIsThere'],
    [{ stillNeeded: 2, walkAlong: { iLearn: false, placeIsFree: false, guides: [], learners: [] } }, 'slot'],
  ] as const)('%j is %s', (rest, way) => {
    expect(wayIn(task(rest))).toBe(way);
  });
});

describe('a cap', () => {
  test.each([
    [small, 'Er is plek voor 3 mensen: „de kar is klein”'],
    [{ ...small, sentence: 'De kar is klein.' }, 'Er is plek voor 3 mensen: „De kar is klein.”'],
    [{ reason: 'ROOM', sentence: null }, 'Er is plek voor 3 mensen. Meer past er niet.'],
    [{ reason: 'SAFETY', sentence: null }, 'Er is plek voor 3 mensen. Meer is niet veilig.'],
    [null, null],
  ] as const)('%j says why', (cap, text) => {
    expect(sayCap(task({ cap }), joining)).toBe(text);
  });

  test('is said once: at the button where there is one', () => {
    const whole = {
      how: null,
      mineAlone: false,
      iDecide: false,
      place: null,
      warnings: [],
      walkAlong: null,
      myDeed: null,
    };
    const full = { ...task({ cap: small }), ...whole };
    const mine = { id: 'claim', nudgeAt: '2026-05-19T12:00:00Z', lapsesAt: '2026-05-22T12:00:00Z' };
    expect(isSaidAtTheButton(full)).toBe(true);
    expect(isSaidAtTheButton({ ...full, myClaim: mine })).toBe(false);
    expect(isSaidAtTheButton({ ...full, stillNeeded: 1 })).toBe(false);
  });

  test('says what else there is to do', () => {
    const openTasks = [{ id: 'soep', title: 'Soep koken' }];
    const said = sayClaim({ __typename: 'TaskIsCapped', task: task({ cap: small }), openTasks }, speaker);
    expect(said).toMatchObject({
      tone: 'gentle',
      text: 'Er is plek voor 3 mensen: „de kar is klein”',
      more: 'Doe je iets anders mee?',
      next: { kind: 'others', tasks: openTasks },
    });
  });
});

describe('walking along', () => {
  test('the place is taken by somebody with a name', () => {
    const answer = {
      __typename: 'LearnerPlaceIsTaken',
      task: { id: 'kar', title: 'De kar duwen', walkAlong: { learners: [{ ...learner, ready: true }, learner] } },
      openTasks: [],
    } as const;
    expect(sayClaim(answer, speaker).text).toBe('Joyce loopt nu mee.');
    expect(sayClaim({ ...answer, task: { ...answer.task, walkAlong: null } }, speaker).text).toBe(
      'Er loopt al iemand mee.',
    );
  });

  test('is told to who is new, to who walks along and to who knows it', () => {
    const walk = { iLearn: true, placeIsFree: true, guides: [{ name: 'Amina', me: false }], learners: [] };
    const tell = (rest: object, isIn = false) => sayWalkAlong({ ...walk, ...rest }, isIn, { joining, app });
    const mine = { ...learner, doer: { ...joyce, me: true } };
    expect(tell({})).toBe('Dit leer je door een keer mee te lopen. Dat kan met Amina.');
    expect(tell({ learners: [mine] }, true)).toBe('Jij loopt mee, met Amina.');
    expect(tell({}, true)).toBe('Wie nieuw is, loopt hier eerst een keer mee.');
    expect(tell({ iLearn: false })).toBe('Wie nieuw is, loopt hier eerst een keer mee.');
    expect(tell({ iLearn: false, guides: [] })).toBe('Nog niemand hier deed dit eerder. Wie begint, doet gewoon mee.');
  });

  test('that somebody can do it alone is said by another', () => {
    const spoken = { joining, say, app };
    expect(sayReady({ __typename: 'ReadySaid', task: { id: 'kar', title: 'De kar' } }, spoken).tone).toBe('good');
    const guides = [{ name: 'Amina', me: false }];
    expect(sayReady({ __typename: 'AnotherDoerSays', task: { id: 'kar', walkAlong: { guides } } }, spoken).more).toBe(
      'Vraag het even aan Amina.',
    );
    expect(sayReady({ __typename: 'DoersDecide', openTasks: [] }, spoken).next).toEqual({ kind: 'tasks', tasks: [] });
  });
});

describe('what goes along of a change', () => {
  const was = asTypedJoining(task({ cap: small }));
  test.each([
    [{}, {}],
    [{ slots: 2 }, { slots: 2 }],
    [{ because: ' de kar is klein ' }, {}],
    [{ because: '' }, { cap: 'ROOM' }],
    [{ cap: 'SAFETY' }, { cap: 'SAFETY', capBecause: 'de kar is klein' }],
    [{ cap: 'NONE' }, { cap: 'NONE' }],
    [{ walkAlong: true }, { walkAlong: true }],
  ] as const)('%j', (typed, change) => {
    expect(joiningChange(task({ cap: small }), { ...was, ...typed })).toEqual(change);
  });
});
