import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as t } from '../../shared/words/generated/danger.nl';
import type { SeenWarningFragment } from './danger.generated';
import { sayAboutWarning, sayAllGood, sayWarned, wordOf } from './dangerMessages';

const now = Date.parse('2026-05-12T13:00:00Z');

function warning(rest: Partial<SeenWarningFragment> = {}): SeenWarningFragment {
  return {
    id: 'glas',
    at: '2026-05-12T12:50:00Z',
    kind: 'DANGER',
    sentence: 'Er ligt glas.',
    place: 'Tennisbaan',
    pausesUntil: null,
    unchecked: false,
    advice: null,
    ...rest,
  };
}

describe('a warning', () => {
  test('begins with a word', () => {
    expect(wordOf(warning(), t)).toBe('GEVAAR');
    expect(wordOf(warning({ kind: 'BROKEN' }), t)).toBe('KAPOT');
  });

  test('says until when doing waits', () => {
    expect(sayAboutWarning(warning({ pausesUntil: '2026-05-14T12:50:00Z' }), now, t)).toEqual([
      'Gezien om 14.50 uur.',
      'Even niet klussen hier, tot donderdag 14 mei 14.50 uur.',
    ]);
  });

  test('says that nobody looked yet', () => {
    expect(sayAboutWarning(warning({ unchecked: true }), now + 48 * 3600_000, t)).toEqual([
      'Gezien op dinsdag 12 mei.',
      'Nog niet nagekeken.',
    ]);
  });

  test('of somebody in office is a tip by name', () => {
    const sandra = { name: 'Sandra', department: 'Groen en spelen' };
    expect(sayAboutWarning(warning({ advice: sandra }), now, t).at(-1)).toBe(
      'Tip van Sandra, Groen en spelen. Klussen gaan gewoon door.',
    );
    const lotte = { name: 'Lotte', department: null };
    expect(sayAboutWarning(warning({ advice: lotte }), now, t).at(-1)).toBe('Tip van Lotte. Klussen gaan gewoon door.');
  });
});

describe('what one hears', () => {
  test('who warned', () => {
    expect(sayWarned({ __typename: 'WarningGiven' }, t, app)).toEqual({
      tone: 'good',
      text: 'Dank je. Iedereen ziet het nu.',
    });
    const again = { __typename: 'WarnedAlready', again: '2026-05-19T12:50:00Z' } as const;
    expect(sayWarned(again, t, app)).toMatchObject({ tone: 'gentle', text: t.warnedAlready });
    const empty = { __typename: 'TextRefused', field: 'sentence', problem: 'EMPTY', atMost: 160 } as const;
    expect(sayWarned(empty, t, app)).toMatchObject({ field: 'sentence', text: 'Vul hier nog iets in.' });
    expect(sayWarned({ __typename: 'NotFound', what: 'net' }, t, app).text).toBe('Dit is er niet meer.');
  });

  test('who said that it is all good', () => {
    expect(sayAllGood({ __typename: 'SaidAllGood' }, t, app)).toMatchObject({ tone: 'good', text: t.saidGood });
    expect(sayAllGood({ __typename: 'WarningIsOver' }, t, app)).toMatchObject({
      tone: 'gentle',
      text: 'Dat is al gezegd. Het is weer goed.',
    });
    const long = { __typename: 'TextRefused', field: 'sentence', problem: 'TOO_LONG', atMost: 160 } as const;
    expect(sayAllGood(long, t, app).text).toBe('Dit is te lang. Er passen 160 tekens.');
    expect(sayAllGood({ __typename: 'NotFound', what: 'glas' }, t, app).text).toBe('Dit is er niet meer.');
  });
});
