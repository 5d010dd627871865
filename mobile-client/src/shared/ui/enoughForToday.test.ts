import { expect, test } from 'vitest';
import { words as app } from '../words/generated/app.nl';
import { sayEnough } from './enoughForToday';

test('enough for a day says when there is room again', () => {
  const now = Date.parse('2026-05-12T12:50:00Z');
  expect(sayEnough({ againAt: '2026-05-12T14:00:00Z' }, app, now)).toBe(
    'Dat is genoeg voor één dag. Vandaag om 16.00 uur kan er weer iets bij.',
  );
  expect(sayEnough({ againAt: '2026-05-13T08:00:00Z' }, app, now)).toBe(
    'Dat is genoeg voor één dag. Morgen om 10.00 uur kan er weer iets bij.',
  );
});
