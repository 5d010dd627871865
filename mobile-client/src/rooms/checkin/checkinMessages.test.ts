import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as checkin } from '../../shared/words/generated/checkin.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import {
  sayAdded,
  sayDiscussed,
  sayHour,
  sayHourSet,
  sayTakenBack,
  sayWaiting,
  sayWeekday,
  sayWhenAndWhere,
  sayWhoSet,
  sayWriter,
  toPutBack,
  weekdays,
} from './checkinMessages';

const speaker = { checkin, say, app };
const hour = {
  id: 'h',
  day: 'WEDNESDAY',
  time: '17:00',
  link: null,
  address: 'In de hub',
  since: '2026-05-12T12:50:00Z',
  by: 'Amina',
  now: false,
} as const;

test('the hour is said as neighbours say it', () => {
  expect(weekdays.map(sayWeekday)).toEqual([
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'zaterdag',
    'zondag',
  ]);
  expect(sayHour(hour, checkin)).toBe('woensdag 17.00 uur');
  expect(sayWhoSet(hour, checkin)).toBe('Amina koos dit op 12 mei.');
  expect(sayWhoSet({ ...hour, by: null }, checkin)).toBe('Zo is het sinds 12 mei.');
});

test('what it was before can be put back, place and all, each once', () => {
  const { id, day, time, link } = hour;
  const kitchen = { id, day, time, link, address: 'In de keuken' };
  const earlier = [kitchen, { ...kitchen, id: 'again' }, { ...kitchen, address: hour.address }];
  expect(toPutBack(earlier, hour)).toEqual([kitchen]);
  expect(sayWhenAndWhere(kitchen, checkin)).toBe('woensdag 17.00 uur, In de keuken');
});

test('what waits says where it lies and how long', () => {
  const waiting = {
    id: 'r',
    sentence: 'Bakken bij de hub',
    department: 'Afval',
    workdays: 10,
    answerBy: '2026-05-26',
    late: true,
    timesAsLong: null,
    case: null,
    project: { id: 'p', name: 'De hub' },
  };
  expect(sayWaiting(waiting, checkin)).toBe('De hub · ligt bij Afval, al 10 werkdagen, de afgesproken tijd is voorbij');
  expect(sayWaiting({ ...waiting, workdays: 1, late: false }, checkin)).toBe(
    'De hub · ligt bij Afval, antwoord uiterlijk dinsdag 26 mei',
  );
  expect(sayWaiting({ ...waiting, workdays: 1, department: null }, checkin)).toContain('het tussenteam, al 1 werkdag');
  expect(sayWaiting({ ...waiting, timesAsLong: 3 }, checkin)).toContain('al meer dan 3 keer zo lang als afgesproken');
});

test('a line says whose it is, and what they are where that is no neighbour', () => {
  const line = { id: 'l', at: hour.since, text: 'x', name: 'Sandra', as: 'OFFICIAL', department: 'Afval', mine: false };
  const by = (more: object) =>
    sayWriter({ ...line, ...more } as unknown as Parameters<typeof sayWriter>[0], checkin, app);
  expect(by({})).toBe('Sandra (Afval)');
  expect(by({ department: null })).toBe('Sandra (gemeente)');
  expect(by({ as: 'LIAISON' })).toBe('Sandra (tussenteam)');
  expect(by({ as: 'BACKER' })).toBe('Sandra (rugdekking)');
  expect(by({ as: 'OPERATOR', name: null })).toBe('een buurtgenoot (beheer)');
  expect(by({ as: 'RESIDENT', name: 'Kofi' })).toBe('Kofi');
  expect(by({ as: 'RESIDENT', mine: true })).toBe('jij');
});

describe('every answer has words, and a no says what one can do', () => {
  test('to setting the hour', () => {
    expect(sayHourSet({ __typename: 'HourSet', checkin: { hour } }, speaker)).toMatchObject({
      tone: 'good',
      text: 'Het uurtje is woensdag om 17.00 uur.',
    });
    expect(sayHourSet({ __typename: 'HourTimeRefused', example: '17:00' }, speaker)).toMatchObject({
      field: 'time',
      text: 'Dit is geen tijd. Schrijf het zo: 17:00',
    });
    expect(sayHourSet({ __typename: 'LinkRefused', field: 'where' }, speaker).field).toBe('where');
    expect(
      sayHourSet({ __typename: 'TextRefused', field: 'where', problem: 'EMPTY', atMost: 200 }, speaker).field,
    ).toBe('where');
    expect(sayHourSet({ __typename: 'DoersDecide', openTasks: [] }, speaker).next).toEqual({
      kind: 'tasks',
      tasks: [],
    });
    expect(sayHourSet({ __typename: 'NotFound', what: 'x' }, speaker).tone).toBe('gentle');
  });

  test('to a line', () => {
    expect(sayAdded({ __typename: 'HourLineAdded' }, speaker).tone).toBe('good');
    expect(sayAdded({ __typename: 'EnoughHourLines', atMost: 5 }, speaker)).toMatchObject({
      text: 'Er wachten al 5 zinnen van jou.',
      more: 'Haal er een weg, of wacht tot er een besproken is.',
    });
    expect(sayAdded({ __typename: 'TextRefused', field: 'text', problem: 'TOO_LONG', atMost: 160 }, speaker)).toEqual({
      tone: 'gentle',
      field: 'text',
      text: 'Dit is te lang. Er passen 160 tekens.',
    });
    expect(sayAdded({ __typename: 'NotFound', what: 'x' }, speaker).tone).toBe('gentle');
    expect(sayTakenBack({ __typename: 'HourLineTakenBack' }, speaker).tone).toBe('good');
    expect(sayTakenBack({ __typename: 'NotYourHourLine' }, speaker).text).toBe('Een ander schreef dit.');
    expect(sayTakenBack({ __typename: 'NotFound', what: 'x' }, speaker).text).toBe('Deze zin is er niet meer.');
  });

  test('to "besproken"', () => {
    expect(sayDiscussed({ __typename: 'HourLineDiscussed' }, speaker).tone).toBe('good');
    expect(sayDiscussed({ __typename: 'HourLineBack' }, speaker).text).toBe('De zin staat weer in de lijst.');
    expect(sayDiscussed({ __typename: 'DoersDecide', openTasks: [] }, speaker).next).toBeDefined();
    expect(sayDiscussed({ __typename: 'NotFound', what: 'x' }, speaker).tone).toBe('gentle');
  });
});
