import { describe, expect, test } from 'vitest';
import { dayOf, dayOfDate, daysAhead, instantOf, monthOf, onTheClock, shortDayOf, timeOf } from './time';

describe("the neighbourhood's clock", () => {
  test('summer and winter', () => {
    expect(onTheClock('2026-07-01T14:00:00Z')).toBe('2026-07-01T16:00');
    expect(onTheClock('2026-12-01T14:00:00Z')).toBe('2026-12-01T15:00');
  });

  test.each(['2026-07-01T16:00', '2026-12-01T15:00', '2026-03-29T03:30', '2026-10-25T04:00', '2026-12-31T23:59'])(
    '%s is that time again, wherever the phone is',
    (local) => {
      expect(onTheClock(instantOf(local))).toBe(local);
    },
  );

  test('a day further away than half a year has its year, the nearer ones do not', () => {
    expect(dayOfDate('2026-11-10')).toBe('dinsdag 10 november');
    expect(dayOfDate('2026-11-12')).toBe('donderdag 12 november 2026');
    expect(shortDayOf('2025-05-12T10:00:00Z')).toBe('12 mei 2025');
    expect(shortDayOf('2026-01-01T10:00:00Z')).toBe('1 januari');
  });

  test('a time has a full stop in Dutch', () => {
    expect(timeOf('2026-07-01T14:00:00Z')).toMatch(/^16[.:]00$/);
  });

  test.each(['+999999-12-01T10:00:00Z', 'gisteren', ''])(
    'a moment that cannot be read breaks nothing: %s',
    (moment) => {
      for (const written of [timeOf, dayOf, shortDayOf, monthOf, dayOfDate, onTheClock])
        expect(written(moment)).toBe('');
      expect(daysAhead(moment, Date.now())).toBeNaN();
      expect(() => instantOf(moment)).not.toThrow();
    },
  );
});
