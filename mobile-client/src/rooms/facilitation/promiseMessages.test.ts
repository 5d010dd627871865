import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/promises.nl';
import type { PromisedLinesFragment } from './facilitation.generated';
import { figureLines, sayPromised } from './promiseMessages';

type Promised = PromisedLinesFragment['promises'][number];

const promised = (state: Promised['state'], from: string | null = null): Promised => ({
  id: 'promise',
  request: 'request',
  anAnswer: false,
  condition: null,
  sentence: 'Een sleutel',
  project: { id: 'project', name: 'Speeltuin' },
  department: { id: 'groen', name: 'Groen' },
  by: '2026-05-20',
  moved: from === null ? null : { from },
  state,
  offer: null,
});
const before = Date.parse('2026-05-20T21:00:00Z');
const after = Date.parse('2026-05-20T22:00:00Z');

test('a promise says its day, and past it what the doers said', () => {
  expect(sayPromised(promised('MADE'), before, t)).toBe('Uiterlijk woensdag 20 mei.');
  expect(sayPromised(promised('NOT_YET'), before, t)).toBe('Uiterlijk woensdag 20 mei.');
  expect(sayPromised(promised('MADE'), after, t)).toBe('Beloofd voor woensdag 20 mei. Nog niemand zei of het er is.');
  expect(sayPromised(promised('NOT_YET'), after, t)).toBe('Beloofd voor woensdag 20 mei. Het is er nog niet.');
  expect(sayPromised(promised('KEPT'), after, t)).toBe('Het is er.');
  expect(sayPromised(promised('REPAIRED', '2026-05-12'), after, t)).toBe(
    'Het is alsnog gekomen. Eén keer verschoven, van dinsdag 12 mei.',
  );
});

test('an answer that was promised says its day, and a condition stands with it', () => {
  const later = { ...promised('MADE'), anAnswer: true };
  expect(sayPromised(later, before, t)).toBe('Een antwoord, uiterlijk woensdag 20 mei.');
  expect(sayPromised(later, after, t)).toBe('Een antwoord voor woensdag 20 mei. Dat kwam nog niet.');
  expect(sayPromised({ ...promised('MADE'), condition: 'het niet vriest' }, before, t)).toBe(
    'Uiterlijk woensdag 20 mei. Als dit kan: het niet vriest.',
  );
});

test('what was offered to the doers has no day to wait for', () => {
  const offered = { ...promised('MADE'), condition: 'de doeners willen het zo' };
  expect(sayPromised({ ...offered, offer: 'WAITS' }, after, t)).toBe('Aangeboden. Nu is het aan de doeners.');
  expect(sayPromised({ ...offered, offer: 'IN_THE_HOUR' }, after, t)).toContain('in het uurtje');
  expect(sayPromised({ ...offered, offer: 'NOT_WANTED' }, after, t)).toContain('kozen hier niet voor');
  expect(sayPromised({ ...offered, state: 'KEPT', offer: 'WANTED' }, after, t)).toBe('De doeners zeiden ja.');
});

test('figures are told in plain sentences, without what there is too little of', () => {
  const share = { part: 7, of: 9 };
  const figures = { medianWorkdays: 4.5, inTime: share, promisesKept: null, visits: 0 };
  expect(figureLines(figures, t)).toEqual([
    'De helft van de antwoorden kwam binnen 4,5 werkdagen.',
    '7 van de 9 vragen kregen op tijd antwoord.',
    'Er kwam nog niemand kijken.',
  ]);
  expect(figureLines({ ...figures, medianWorkdays: 1, promisesKept: share, visits: 3 }, t)).toEqual([
    'De helft van de antwoorden kwam binnen 1 werkdag.',
    '7 van de 9 vragen kregen op tijd antwoord.',
    '7 van de 9 beloftes kwamen op tijd.',
    '3 keer kwam er iemand kijken.',
  ]);
  expect(figureLines({ ...figures, medianWorkdays: 0 }, t)[0]).toBe('De helft van de antwoorden kwam op de dag zelf.');
});
