import { expect, test } from 'vitest';
import { leftToTell } from './kept';

const last = { of: 'paint', said: { tone: 'good', text: 'Zo doen we het.' } } as const;

test('what came of an answer is told above the cards once its own card is gone, and not twice', () => {
  expect(leftToTell(null, [])).toBeNull();
  expect(leftToTell(last, ['paint', 'net'])).toBeNull();
  expect(leftToTell(last, ['net'])).toBe(last.said);
});
