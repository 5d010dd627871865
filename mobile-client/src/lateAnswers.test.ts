import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayLate } from './lateAnswers';
import { lateSpeakers } from './lateSpeakers';
import type { Entry } from './shared/api/outboxStore';

const rooms = new URL('rooms/', import.meta.url);
const mutations = readdirSync(rooms, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, rooms), 'utf8').matchAll(/^mutation (\w+)/gm)].map((found) => found[1]),
  );

test('whatever can wait in the outbox can be told later', () => {
  expect(mutations.length).toBeGreaterThan(15);
  // The phone that is forgotten or signed out has nobody left to tell, and what was looked at is not kept for later.
  const atOnce = ['EraseMe', 'ForgetThisPhone', 'SignOutOfOffice', 'SeeNotices'];
  const silent = mutations.filter((name) => !atOnce.includes(name ?? '') && !lateSpeakers[name ?? '']);
  expect(silent).toEqual([]);
});

test('a claim that was answered while the tab was closed is told, with the way to it', async () => {
  const full = {
    __typename: 'TaskIsFull',
    task: { id: 'net', doers: [{ name: 'Fatima', me: false, joined: false, learning: false, done: false }] },
  };
  const entry: Entry = {
    id: 'key',
    number: 1,
    operation: 'ClaimTask',
    text: '',
    variables: { task: 'net' },
    about: 'net',
    after: null,
    tries: 1,
    notBefore: 0,
    settled: { kind: 'answered', data: { claimTask: full } },
  };
  const { said, href } = await sayLate(entry);
  expect(said).toMatchObject({ text: 'Fatima doet dit al.', more: 'Doen jullie het samen?' });
  expect(href).toBe('/klus/net');
});

test.each([
  ['DoesNotBelong', { __typename: 'DoubtHeard', rule: 'NO_HURTING' }, 'Goed. De andere doeners krijgen nu de vraag.'],
  ['Block', { __typename: 'NoMoreHeard', block: 'b' }, 'Goed. Je hoort niets meer van deze buurtgenoot.'],
])('what came of %s is told in its own words', async (operation, outcome, text) => {
  const { said } = await sayLate({
    id: 'key',
    number: 1,
    operation,
    text: '',
    variables: {},
    about: 'net',
    after: null,
    tries: 1,
    notBefore: 0,
    settled: { kind: 'answered', data: { outcome } },
  });
  expect(said.text).toBe(text);
});
