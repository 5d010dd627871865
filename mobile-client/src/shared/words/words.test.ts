import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues } from './generated';
import { firstSpoken } from './language';

const project = new URL('../../../../', import.meta.url);
const folder = new URL('graph-schema/words/', project);
const rooms = Object.keys(catalogues.nl);
const files = readdirSync(folder).filter((file) => rooms.some((room) => file.startsWith(`${room}.`)));

type Texts = Record<string, string | { one: string; other: string }>;
const textsIn = (file: string) =>
  Object.values(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Texts).flatMap((text) =>
    typeof text === 'string' ? [text] : [text.one, text.other],
  );

const readers = ['mobile-client/src/', 'server/src/main/']
  .flatMap((place) =>
    readdirSync(new URL(place, project), { recursive: true, encoding: 'utf8' }).map((file) => place + file),
  )
  .filter((file) => /\.(tsx?|java|jte)$/.test(file) && !/generated|\.test\./.test(file))
  .map((file) => readFileSync(new URL(file, project), 'utf8'))
  .join('\n');

const official =
  /besluit|bezwaar|aanvra(?:ag|gen)|indienen|dossier|verantwoording|toezicht|conform|betreffende|automatisch goedgekeurd|vergund/i;

describe('the words of the phone', () => {
  test('are there for every room in two languages', () => {
    expect(files).toHaveLength(rooms.length * 2);
  });

  test.each(files.filter((file) => file.endsWith('.nl.json')))('%s talks like a neighbour', (file) => {
    const texts = textsIn(file);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).not.toMatch(official);
  });

  test.each(rooms)('%s keeps no text that nobody reads', (room) => {
    const texts = JSON.parse(readFileSync(new URL(`${room}.nl.json`, folder), 'utf8')) as Texts;
    expect(Object.keys(texts).filter((key) => !new RegExp(`(\\.|::)${key}\\b`).test(readers))).toEqual([]);
  });

  test.each(files)('%s keeps its sentences short', (file) => {
    for (const text of textsIn(file)) {
      for (const sentence of text.split(/[.!?…:]\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(16);
    }
  });
});

describe('the language', () => {
  test.each([
    [['nl-NL'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['tr-TR', 'en'], 'en'],
    [['ar'], 'nl'],
    [[], 'nl'],
  ] as const)('%j becomes %s', (asked, spoken) => {
    expect(firstSpoken(asked)).toBe(spoken);
  });
});
