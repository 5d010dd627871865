import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as t } from '../../shared/words/generated/claims.nl';
import { words as joining } from '../../shared/words/generated/joining.nl';
import { words as tasks } from '../../shared/words/generated/tasks.nl';
import type { TileTaskFragment } from '../tasks/tasks.generated';
import { asksStillBusy, sayClaim, sayLineTold, sayReleased, sayStillBusy } from './claimMessages';
import type { OwnClaimFragment } from './claims.generated';

const joyce = { claims: t, joining, tasks, app, name: 'Joyce' };
const doer = (name: string | null, me = false) => ({ name, me, joined: false, learning: false, done: false });

function task(rest: Partial<TileTaskFragment> = {}): TileTaskFragment {
  return {
    id: 'net',
    title: 'Net spannen',
    startsAt: null,
    minutes: 10,
    heaviness: 'LIGHT',
    state: 'OPEN',
    slots: 2,
    stillNeeded: 1,
    doers: [],
    project: { id: 'speeltuin', name: 'Speeltuin', kind: 'PLAYGROUND' },
    projectEnded: false,
    place: null,
    myClaim: null,
    pause: null,
    cap: null,
    walkAlong: null,
    ...rest,
  };
}

const claim = (rest: Partial<TileTaskFragment> = {}): OwnClaimFragment => ({
  id: 'claim',
  nudgeAt: '2026-05-19T12:00:00Z',
  lapsesAt: '2026-05-22T12:00:00Z',
  joined: false,
  learning: false,
  task: task(rest),
});

describe('"Ik doe dit"', () => {
  test('alone', () => {
    const said = sayClaim({ __typename: 'TaskClaimed', claim: claim({ doers: [doer('Joyce', true)] }) }, joyce);
    expect(said).toMatchObject({ tone: 'good', text: 'Fijn, Joyce! Jij doet dit.' });
    expect(said.more).toBe('We houden je plek vast tot vrijdag 22 mei.');
    expect(said.next).toMatchObject({ kind: 'begin' });
  });

  test('at a fixed time is a word about that time, not about a place that is kept', () => {
    const place = { id: 'speeltuin', name: 'Speeltuin', latitude: 52.3, longitude: 4.9 };
    const tomorrow = claim({ startsAt: '2026-05-13T13:00:00Z', place });
    const before = Date.parse('2026-05-12T13:00:00Z');
    const sayAt = (now: number) => sayClaim({ __typename: 'TaskClaimed', claim: tomorrow }, joyce, now);
    expect(sayAt(before).more).toBe('Tot morgen, 15.00 uur! De plek: Speeltuin.');
    expect(sayAt(before).next).toEqual({ kind: 'meet' });
    expect(sayAt(Date.parse('2026-05-13T12:00:00Z')).more).toBe('Tot straks, om 15.00 uur! De plek: Speeltuin.');
    expect(sayAt(Date.parse('2026-05-10T12:00:00Z')).more).toMatch(/^Tot woensdag 13 mei, 15\.00 uur!/);
    expect(sayAt(Date.parse('2026-05-13T13:00:00Z')).next).toMatchObject({ kind: 'begin' });
  });

  test('together with Ben and somebody without a name', () => {
    const doers = [doer('Ben'), doer(null), doer('Joyce', true)];
    const said = sayClaim({ __typename: 'TaskClaimed', claim: claim({ doers }) }, joyce);
    expect(said.text).toBe('Fijn, Joyce! Jij, Ben en een buurtgenoot doen dit samen.');
  });

  test('on a phone that does not know the name', () => {
    const said = sayClaim({ __typename: 'TaskClaimed', claim: claim() }, { ...joyce, name: null });
    expect(said.text).toBe('Fijn! Jij doet dit.');
  });

  test('a full task says who does it and offers to join', () => {
    const full = task({ stillNeeded: 0, doers: [doer('Fatima'), doer('Ben')] });
    expect(sayClaim({ __typename: 'TaskIsFull', task: full }, joyce)).toEqual({
      tone: 'gentle',
      text: 'Fatima en Ben doen dit al.',
      more: 'Doen jullie het samen?',
      next: { kind: 'join', task: full },
    });
  });

  test('one who does it already is one', () => {
    const full = task({ stillNeeded: 0, doers: [doer('Fatima')] });
    expect(sayClaim({ __typename: 'TaskIsFull', task: full }, joyce).text).toBe('Fatima doet dit al.');
  });

  test('who has many tasks sees which to let go', () => {
    const claims = [claim(), claim(), claim(), claim(), claim()];
    expect(sayClaim({ __typename: 'TooManyClaims', atMost: 5, claims }, joyce)).toMatchObject({
      text: 'Je hebt al 5 klussen. Welke laat je even los?',
      next: { kind: 'letGo', claims },
    });
  });

  test('while there is danger it says why, and what one can do', () => {
    const paused = { __typename: 'TaskIsPaused', task: task(), warning: { sentence: 'Er ligt glas.' } } as const;
    expect(sayClaim(paused, joyce)).toEqual({
      tone: 'gentle',
      text: 'Even niet: er is gevaar. Er ligt glas.',
      more: 'Is het weer goed? Zeg het bij de klus. Of doe zolang iets anders.',
      next: { kind: 'paused', task: task() },
    });
  });

  test.each([
    [{ __typename: 'TaskIsDone', task: task({ state: 'DONE' }) }, 'Deze klus is al gedaan.'],
    [{ __typename: 'ProjectIsEnded' }, 'Met dit project zijn we gestopt.'],
    [{ __typename: 'NotFound', what: 'net' }, 'Deze klus is er niet meer.'],
  ] as const)('what is gone leads to something else', (answer, text) => {
    expect(sayClaim(answer, joyce)).toMatchObject({ tone: 'gentle', text, next: { kind: 'other' } });
  });
});

const over = (ended: 'DONE' | 'RELEASED' | 'LAPSED') =>
  ({ __typename: 'ClaimIsOver', ended, task: { id: 'net', title: 'Net spannen' } }) as const;

describe('letting go and going on', () => {
  test('nobody is to blame', () => {
    const answer = { __typename: 'ClaimReleased', task: { id: 'net', title: 'Net spannen' } } as const;
    expect(sayReleased(answer, t, tasks)).toEqual({ tone: 'good', text: 'De klus is weer vrij. Geeft niks.' });
  });

  test.each([
    ['DONE', 'Deze klus had je al gedaan.'],
    ['RELEASED', 'Deze klus had je al vrijgegeven. Geeft niks.'],
    ['LAPSED', 'Deze klus was weer vrij. Je kunt hem zo weer pakken.'],
  ] as const)('a claim that is over (%s)', (ended, text) => {
    expect(sayReleased(over(ended), t, tasks).text).toBe(text);
    expect(sayStillBusy(over(ended), t, tasks).text).toBe(text);
  });

  test('still busy moves the day', () => {
    const answer = { __typename: 'ClaimKept', claim: { id: 'claim', lapsesAt: '2026-05-22T12:00:00Z' } } as const;
    expect(sayStillBusy(answer, t, tasks).text).toBe('Mooi. We houden je plek vast tot vrijdag 22 mei.');
  });

  test('"Lukt het nog?" is asked from its day on only', () => {
    const nudgeAt = '2026-05-19T12:00:00Z';
    expect(asksStillBusy(nudgeAt, Date.parse('2026-05-19T11:59:59Z'))).toBe(false);
    expect(asksStillBusy(nudgeAt, Date.parse('2026-05-19T12:00:00Z'))).toBe(true);
  });
});

describe('one line to the others', () => {
  test('is told to who does it too', () => {
    const doers = [doer('Ben'), doer('Joyce', true), doer(null)];
    expect(sayLineTold({ __typename: 'LineTold', task: { id: 'net', doers } }, joyce)).toEqual({
      tone: 'good',
      text: 'Gezegd tegen Ben en een buurtgenoot. Het is te lezen bij Mijn klussen.',
    });
  });

  test('reaches nobody when one is alone, and says what one can do', () => {
    const said = sayLineTold({ __typename: 'AloneInTask', task: { id: 'net', title: 'Net spannen' } }, joyce);
    expect(said.text).toBe('Je bent hier nu alleen. Deel de klus, dan komt er misschien iemand bij.');
  });

  test('that is too long stays beside its field', () => {
    const refused = { __typename: 'TextRefused', field: 'line', problem: 'TOO_LONG', atMost: 200 } as const;
    expect(sayLineTold(refused, joyce)).toMatchObject({ field: 'line', tone: 'gentle' });
  });

  test('on what is over says so', () => {
    expect(sayLineTold(over('RELEASED'), joyce).text).toBe('Deze klus had je al vrijgegeven. Geeft niks.');
  });
});
