import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/tasks.nl';
import { sayDuration, sayMetres, sayWhen } from './duration';

test.each([
  [5, '5 min'],
  [45, '45 min'],
  [60, '1 uur'],
  [120, '2 uur'],
  [90, '1,5 uur'],
])('%i minutes is %s', (minutes, text) => {
  expect(sayDuration(minutes, t)).toBe(text);
});

test.each([
  [4, '0 m'],
  [148, '150 m'],
  [1240, '1,2 km'],
])('%i metres is %s', (metres, text) => {
  expect(sayMetres(metres, t)).toBe(text);
});

test("today is today on the neighbourhood's clock", () => {
  const now = Date.parse('2026-07-01T21:30:00Z');
  expect(sayWhen('2026-07-01T21:45:00Z', now, t)).toBe('vandaag 23.45');
  expect(sayWhen('+999999-12-01T10:00:00Z', now, t)).toBe('');
  expect(sayWhen('2026-07-01T22:15:00Z', now, t)).toBe('morgen 00.15');
  expect(sayWhen('2026-07-02T22:15:00Z', now, t)).toBe('vrijdag 3 juli, 00.15');
});
