import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/projects.nl';
import { sayOpen } from './PlaceTile';

const now = Date.parse('2026-07-01T12:00:00Z');

test.each([
  [{ open: true, until: '2026-07-01T16:00:00Z' }, 'Open tot 18.00 uur'],
  [{ open: false, until: '2026-07-01T16:00:00Z' }, 'Dicht tot 18.00 uur'],
  [{ open: false, until: '2026-07-02T07:00:00Z' }, 'Dicht tot morgen 09.00 uur'],
  [{ open: true, until: '2026-07-01T22:30:00Z' }, 'Open tot morgen 00.30 uur'],
  [{ open: false, until: '2026-07-03T07:00:00Z' }, 'Dicht tot vrijdag 3 juli, 09.00 uur'],
  [{ open: true, until: null }, 'Nu open'],
  [{ open: false, until: null }, 'Nu dicht'],
])('%j', (open, text) => {
  expect(sayOpen(open, now, t)).toBe(text);
});
