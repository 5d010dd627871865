import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as facilitation } from '../../shared/words/generated/facilitation.nl';
import { words as offices } from '../../shared/words/generated/offices.nl';
import type { DeskPromiseShownFragment, DeskRequestShownFragment } from './desk.generated';
import {
  saidSoFar,
  sayAnswered,
  sayCome,
  sayExplained,
  sayPromised,
  sayWaits,
  sayWhatFor,
  wondersOf,
} from './deskMessages';

const t = { offices, facilitation, app };
const now = Date.parse('2026-05-13T08:00:00Z');

const request: DeskRequestShownFragment['request'] = {
  id: 'request',
  kind: 'MATERIAL',
  sentence: 'Een sleutel van de waterkraan',
  sentAt: '2026-05-11T08:00:00Z',
  official: 'Sandra',
  right: null,
  project: { id: 'project', name: 'Speeltuin' },
  task: null,
  glassBox: [],
  answers: [],
  term: { lastDay: '2026-05-27', late: false, days: [] },
};

const passedOn = (name: string, department: string) => ({
  id: name,
  kind: 'PASSED_ON' as const,
  by: null,
  sentence: null,
  told: null,
  endedAt: null,
  official: { name, department },
});

describe('what waits', () => {
  test('says since when and until when', () => {
    expect(sayWaits({ asker: 'Amina', since: request.sentAt, request }, now, t)).toBe(
      'Gevraagd door Amina. Wacht sinds maandag 11 mei. Antwoord graag uiterlijk woensdag 27 mei.',
    );
    expect(sayWaits({ asker: 'Amina', since: request.sentAt, request }, now, t, null, false)).toBe(
      'Gevraagd door Amina. Wacht sinds maandag 11 mei.',
    );
  });

  test('of what was passed on also since when it is here, and when its day is over', () => {
    const late = { ...request, term: { lastDay: '2026-05-12', late: true, days: [] } };
    expect(sayWaits({ asker: null, since: '2026-05-12T08:00:00Z', request: late }, now, t)).toBe(
      'Gevraagd door een buurtgenoot. Wacht sinds maandag 11 mei. Bij jou sinds dinsdag 12 mei. Afgesproken was een antwoord uiterlijk dinsdag 12 mei.',
    );
  });

  test('at a colleague says with whom it lies, and since when where that is later', () => {
    expect(sayWaits({ asker: 'Amina', since: request.sentAt, request }, now, t, 'Sandra')).toBe(
      'Gevraagd door Amina. Wacht sinds maandag 11 mei. Ligt bij Sandra. Antwoord graag uiterlijk woensdag 27 mei.',
    );
    expect(sayWaits({ asker: 'Amina', since: '2026-05-12T08:00:00Z', request }, now, t, 'Sandra')).toContain(
      'Wacht sinds maandag 11 mei. Ligt bij Sandra, sinds dinsdag 12 mei.',
    );
  });

  test('says what it is for, and what the neighbourhood wants explained', () => {
    expect(sayWhatFor(request, facilitation)).toBe('Het gaat om materiaal voor Speeltuin.');
    expect(sayWhatFor({ ...request, kind: null, task: { id: 'net', title: 'Net spannen' } }, facilitation)).toBe(
      'Het gaat om Speeltuin. Voor de klus „Net spannen”.',
    );
    const asked = (answer: string | null) => ({ askedAt: request.sentAt, answer });
    const glassBox = [
      { question: 'NOW' as const, clarification: asked('Donderdag.') },
      { question: 'MEANING' as const, clarification: null },
      { question: 'SILENCE' as const, clarification: asked(null) },
    ];
    expect(wondersOf({ ...request, glassBox })).toEqual(['SILENCE']);
  });

  test('says what the neighbourhood was asked', () => {
    const asked = {
      id: 'a',
      kind: 'ASKED_BACK' as const,
      by: null,
      sentence: 'Welke kraan?',
      told: null,
      endedAt: null,
      official: { name: 'Sandra', department: 'Groen' },
    };
    const whole = { request: { ...request, answers: [asked] } };
    const waits = 'De buurt heeft nog niet geantwoord.';
    expect(saidSoFar(whole, 'Sandra', t)).toEqual(['Je vroeg: Welke kraan?', waits]);
    expect(saidSoFar(whole, 'Joost', t)).toEqual(['Sandra vroeg: Welke kraan?', waits]);

    const sooner = 'Antwoordt de buurt eerder, dan is die dag ook eerder.';
    const withDays = (...dates: string[]) => {
      const days = dates.map((date) => ({ date, kind: 'STOOD_STILL' as const }));
      const of = { ...whole.request, term: { lastDay: '2026-05-27', late: false, days } };
      return sayWaits({ asker: 'Amina', since: request.sentAt, request: of }, now, t);
    };
    expect(withDays('2026-05-12', '2026-05-13')).toContain(sooner);
    expect(withDays('2026-05-11', '2026-05-12')).not.toContain(sooner);
  });

  test('says who passed it on', () => {
    const answers = [passedOn('Lotte', ''), passedOn('Sandra', 'Groen')];
    expect(saidSoFar({ request: { ...request, answers } }, 'Joost', t)).toEqual([
      'Doorgegeven door Lotte van het tussenteam.',
      'Doorgegeven door Sandra, Groen.',
    ]);
  });
});

const promise: DeskPromiseShownFragment = {
  id: 'promise',
  kind: 'MATERIAL',
  sentence: 'Een sleutel',
  by: '2026-05-15',
  iMayMove: true,
  request: 'request',
  condition: null,
  state: 'MADE',
  saidBy: null,
  project: { id: 'project', name: 'Speeltuin' },
};

test('a promise says its day, and what the neighbours say of it', () => {
  expect(sayPromised(promise, '2026-05-13', t)).toEqual(['Je regelt het uiterlijk vrijdag 15 mei.']);
  expect(sayPromised({ ...promise, state: 'NOT_YET', saidBy: 'Amina' }, '2026-05-18', t)).toEqual([
    'Je beloofde het uiterlijk vrijdag 15 mei.',
    'Amina zegt: we hebben het nog niet.',
  ]);
});

test('come and look says when, and who is there', () => {
  expect(sayCome('Amina', '2026-05-12T13:00:00Z', facilitation)).toBe(
    'Kom eens kijken: dinsdag 12 mei om 15.00 uur is Amina er.',
  );
});

test('what was explained before in other words holds, and is shown', () => {
  const glassBox = [{ question: 'NOW', clarification: { answer: 'We kijken donderdag.' } }] as const;
  const before = { __typename: 'NothingToClarify', request: { id: 'r', glassBox: [...glassBox] } } as const;
  expect(sayExplained(before, t, 'NOW').text).toBe('Er is al geantwoord: „We kijken donderdag.” Dat blijft zo.');
  expect(sayExplained(before, t).text).toBe('Er is al geantwoord. Dat blijft zo.');
});

test('a no to an answer says what one can do', () => {
  expect(sayAnswered('YES', { __typename: 'Answered' }, t, '2026-05-15')).toEqual({
    tone: 'good',
    text: 'Je regelt het uiterlijk vrijdag 15 mei. De doeners zien nu je naam en deze dag. Zij vertellen of het gelukt is.',
  });
  expect(sayAnswered('PASSED_ON', { __typename: 'HadItBefore' }, t)).toEqual({
    tone: 'gentle',
    text: 'Die afdeling had deze vraag al. Kies een andere, of bel met elkaar.',
  });
});
