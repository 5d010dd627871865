import { expect, test } from 'vitest';
import { distance, nearestFirst } from './distance';

const kraaiennest = { latitude: 52.3231, longitude: 4.9761 };
const ganzenhoef = { latitude: 52.3231, longitude: 4.9871 };
const at = (id: string, place: { latitude: number | null; longitude: number | null } | null) => ({ id, place });

test('from one metro station to the next is some 750 metres', () => {
  expect(distance(kraaiennest, ganzenhoef)).toBeGreaterThan(700);
  expect(distance(kraaiennest, ganzenhoef)).toBeLessThan(800);
});

test('nearest first, and what has no place keeps its order behind them', () => {
  const nowhere = { latitude: null, longitude: null };
  const things = [at('a', null), at('far', ganzenhoef), at('b', nowhere), at('near', kraaiennest)];
  expect(nearestFirst(things, kraaiennest).map((thing) => thing.id)).toEqual(['near', 'far', 'a', 'b']);
});

test('without a position the order stays', () => {
  const things = [at('far', ganzenhoef), at('near', kraaiennest)];
  expect(nearestFirst(things, null)).toBe(things);
});
