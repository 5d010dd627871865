import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstSpoken } from './language';

const folder = new URL('../../../../graph-schema/words/', import.meta.url);
const rooms = ['app', 'tasks', 'projects', 'platforms', 'residents'];
const files = readdirSync(folder).filter((file) => rooms.some((room) => file.startsWith(`${room}.`)));

type Texts = Record<string, string | { one: string; other: string }>;
const textsIn = (file: string) =>
  Object.values(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Texts).flatMap((text) =>
    typeof text === 'string' ? [text] : [text.one, text.other],
  );

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
