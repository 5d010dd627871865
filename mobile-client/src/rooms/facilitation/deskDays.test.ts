import { expect, test } from 'vitest';
import { fridayOf } from './deskDays';

test.each([
  ['2026-05-11T08:00:00Z', '2026-05-15', true],
  ['2026-05-15T09:59:00Z', '2026-05-15', true],
  ['2026-05-15T10:00:00Z', '2026-05-22', false],
  ['2026-05-16T08:00:00Z', '2026-05-22', false],
  // Already Monday in the neighbourhood.
  ['2026-05-17T22:30:00Z', '2026-05-22', true],
])('this week, said at %s, is %s', (now, date, thisWeek) => {
  expect(fridayOf(Date.parse(now))).toEqual({ date, thisWeek });
});
