import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as t } from '../../shared/words/generated/projects.nl';
import { words as rights } from '../../shared/words/generated/rights.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import type { WholeRequestFragment } from './facilitation.generated';
import {
  askWhetherItCame,
  isDue,
  mayComeEarly,
  sayAnswerBy,
  sayAsked,
  sayReceived,
  sayRequestWithdrawn,
  stepsOf,
  sumOf,
} from './requestMessages';

const spoken = { projects: t, rights, say, app };
const term = {
  receivedOn: '2026-05-11',
  workdays: 3,
  lastDay: '2026-05-15',
  late: false,
  timesAsLong: null,
  days: [
    { date: '2026-05-12', kind: 'WORKDAY', why: null },
    { date: '2026-05-13', kind: 'WORKDAY', why: null },
    { date: '2026-05-14', kind: 'DAY_OFF', why: 'Hemelvaartsdag' },
    { date: '2026-05-15', kind: 'WORKDAY', why: null },
  ],
} satisfies WholeRequestFragment['term'];
const asked: WholeRequestFragment = {
  id: 'request',
  kind: 'MATERIAL',
  sentence: 'Een sleutel van de waterkraan',
  sentAt: '2026-05-11T10:00:00Z',
  department: 'Groen',
  departmentId: 'groen',
  official: null,
  right: null,
  task: null,
  offer: null,
  iMaySayReceived: false,
  iMayTellMore: false,
  iMayWithdraw: false,
  project: { id: 'project', name: 'Speeltuin' },
  glassBox: [],
  answers: [],
  case: null,
  promise: null,
  term,
};
const promised = (
  state: 'MADE' | 'NOT_YET' | 'KEPT' | 'REPAIRED',
  condition: string | null = null,
): WholeRequestFragment => ({
  ...asked,
  term: null,
  official: 'Sandra',
  promise: {
    id: 'promise',
    madeAt: '2026-05-11T12:00:00Z',
    by: '2026-05-15',
    condition,
    official: { name: 'Sandra', department: 'Groen' },
    phone: null,
    state,
    saidAt: null,
    moved: null,
  },
});
const answered = (
  kind: 'LATER' | 'PASSED_ON' | 'NO_BUT' | 'ASKED_BACK',
  what: Partial<WholeRequestFragment['answers'][number]>,
): WholeRequestFragment['answers'][number] => ({
  id: kind,
  kind,
  official: { name: 'Sandra', department: 'Groen' },
  by: null,
  sentence: null,
  possible: null,
  call: null,
  passedTo: null,
  nobodyCame: false,
  told: null,
  endedAt: null,
  ...what,
});
const textsOf = (request: WholeRequestFragment) => stepsOf(request, t).map((step) => step.text);

describe('how far a question is', () => {
  test('says what the doers did with what was offered, and keeps what came before', () => {
    const offered = { ...promised('MADE', 'de doeners willen het zo'), offer: 'NOT_WANTED' as const };
    const steps = stepsOf(offered, t).map(({ text }) => text);
    expect(steps.at(-1)).toBe('De doeners kozen hier niet voor.');
    expect(steps.at(-2)).toBe('De gemeente bood aan dat jullie dit zelf doen');
    expect(stepsOf({ ...offered, offer: 'WAITS' }, t).at(-1)).toEqual({
      text: 'Nu is het aan de doeners.',
      taken: false,
    });
    const kept = { ...promised('KEPT', 'de doeners willen het zo'), offer: 'WANTED' as const };
    expect(stepsOf(kept, t).at(-1)).toEqual({ text: 'De doeners zeiden ja.', taken: true });
  });

  test('everyone sees where it lies, and that there is no answer yet', () => {
    expect(textsOf(asked)).toEqual(['Gevraagd op maandag 11 mei', 'Ligt bij Groen', 'Nog geen antwoord']);
    expect(stepsOf(asked, t).at(-1)?.taken).toBe(false);
  });

  test('a promise has a name and a day', () => {
    expect(textsOf(promised('MADE')).at(-1)).toBe('Sandra regelt het, uiterlijk vrijdag 15 mei');
  });

  test('a promise says what is needed for it', () => {
    expect(textsOf(promised('MADE', 'er iemand afsluit')).at(-1)).toBe('Als dit kan: er iemand afsluit');
    const made = promised('MADE');
    expect(stepsOf(made, t, Date.parse('2027-01-01T08:00:00Z')).at(-1)?.text).toContain('Nog niemand zei of het er is');
  });

  test('later and passed on stand on the way, and it still waits', () => {
    const answers = [answered('LATER', { by: '2026-06-01' }), answered('PASSED_ON', { passedTo: 'Water' })];
    expect(textsOf({ ...asked, department: 'Water', answers })).toEqual([
      'Gevraagd op maandag 11 mei',
      'Sandra zegt: later. Uiterlijk maandag 1 juni hoor je het',
      'Sandra gaf het door aan Water',
      'Ligt bij Water',
      'Nog geen antwoord',
    ]);
  });

  test('a no says what is possible and whom to call', () => {
    const no = { sentence: 'De kraan is niet van ons.', possible: 'Een tappunt.', call: 'Sandra, 020 1' };
    expect(textsOf({ ...asked, term: null, answers: [answered('NO_BUT', no)] }).slice(-3)).toEqual([
      'Sandra zegt: dit niet. De kraan is niet van ons.',
      'Dit wel: Een tappunt.',
      'Bellen kan met Sandra, 020 1',
    ]);
    const unseen = answered('NO_BUT', { ...no, nobodyCame: true });
    expect(textsOf({ ...asked, term: null, answers: [unseen] }).at(-1)).toBe(
      'Er is nog niemand van de gemeente komen kijken',
    );
  });

  test('a question to the doers waits for them, until they said something or enough', () => {
    const ask = { sentence: 'Welke kraan is het?' };
    const steps = (rest: object) =>
      textsOf({ ...asked, answers: [answered('ASKED_BACK', { ...ask, ...rest })] }).slice(1, 3);
    expect(steps({})).toEqual(['Sandra vraagt jullie: Welke kraan is het?', 'Ligt bij Groen']);
    const endedAt = '2026-05-12T08:00:00Z';
    expect(steps({ endedAt, told: 'Die bij de baan.' })[1]).toBe('Jullie zeiden: Die bij de baan.');
    expect(steps({ endedAt })[1]).toBe('Jullie hebben genoeg gezegd');
  });

  test('with the liaison team it lies nowhere else', () => {
    expect(textsOf({ ...asked, department: null })[1]).toBe('Ligt bij het tussenteam. Zij zoeken wie hierover gaat');
  });

  test('kept is thanked, not yet is said', () => {
    expect(textsOf(promised('KEPT')).at(-1)).toBe('Gelukt. Dank je wel, Sandra!');
    expect(textsOf(promised('NOT_YET')).at(-1)).toBe('Jullie zeiden: nog niet');
    expect(textsOf(promised('REPAIRED')).at(-1)).toBe('Alsnog gekomen. Dank je wel, Sandra!');
  });

  test('a promise that was moved says its first day, the new one and why; what was said before stays before it', () => {
    const moved = { at: '2026-05-18T10:00:00Z', from: '2026-05-15', because: 'de smid is ziek.' };
    const steps = (saidAt: string) => {
      const notYet = promised('NOT_YET');
      return textsOf({
        ...notYet,
        promise: notYet.promise && { ...notYet.promise, by: '2026-06-12', saidAt, moved },
      }).slice(-3);
    };
    const promisedFirst = 'Sandra regelt het, uiterlijk vrijdag 15 mei';
    const movedTo = 'Sandra verschoof het naar vrijdag 12 juni, want: de smid is ziek.';
    const notYet = 'Jullie zeiden: nog niet';
    expect(steps('2026-05-16T10:00:00Z')).toEqual([promisedFirst, notYet, movedTo]);
    expect(steps('2026-06-13T10:00:00Z')).toEqual([promisedFirst, movedTo, notYet]);
  });
});

describe('until when an answer comes', () => {
  test('the day is told, and when it is over it is told of the municipality', () => {
    expect(sayAnswerBy(term, t)).toBe('Afgesproken: een antwoord uiterlijk vrijdag 15 mei.');
    expect(sayAnswerBy({ ...term, late: true }, t)).toBe('Afgesproken was een antwoord uiterlijk vrijdag 15 mei.');
  });

  test('its sum can be followed with a calendar', () => {
    expect(sumOf(term, t)).toEqual([
      'Gevraagd op maandag 11 mei. De eerste werkdag daarna is dag 1.',
      'De gemeente heeft 3 werkdagen.',
      'Op donderdag 14 mei is het Hemelvaartsdag. Die dag telt niet mee.',
      'De laatste dag is vrijdag 15 mei, tot middernacht.',
    ]);
    const weekend = { date: '2026-05-16', kind: 'WEEKEND', why: null } as const;
    expect(sumOf({ ...term, days: [...term.days, weekend] }, t)).toContain('1 dag in het weekend telt niet mee.');
  });
});

describe('asking and receiving', () => {
  test('a question says where it went', () => {
    expect(sayAsked({ __typename: 'RequestSent', request: asked }, spoken).text).toContain('Groen heeft hem');
  });

  test('what is not needed after all goes away, unless something was done with it', () => {
    expect(sayRequestWithdrawn({ __typename: 'RequestWithdrawn' }, t)).toMatchObject({ tone: 'good' });
    expect(sayRequestWithdrawn({ __typename: 'RequestIsTouched', request: asked }, t).text).toContain('blijft');
  });

  test('where nobody answers for it, nothing was sent', () => {
    expect(sayAsked({ __typename: 'NobodyToAsk', project: 'p' }, spoken).text).toContain('niet verstuurd');
  });

  test.each([
    ['NOT_HERE', null, 'Dat geldt hier niet.'],
    ['NOT_YET', '2027-01-01', 'Dat geldt pas vanaf 1 januari 2027.'],
    ['OVER', '2025-12-31', 'Dat geldt niet meer.'],
  ] as const)('a right that does not hold (%s) stops nobody from asking without it', (why, day, text) => {
    const said = sayAsked({ __typename: 'RightDoesNotHold', why, day }, spoken);
    expect(said.text).toBe(`${text} Je vraag is niet verstuurd.`);
    expect(said.more).toBe('Noem iets anders, of vraag het zonder.');
  });

  test('an empty question keeps its place', () => {
    const answer = { __typename: 'TextRefused', field: 'sentence', problem: 'EMPTY', atMost: 200 } as const;
    expect(sayAsked(answer, spoken)).toMatchObject({ field: 'sentence' });
  });

  test('"Ja" is good, "Nog niet" is said without blame', () => {
    expect(sayReceived({ __typename: 'ReceivedSaid', request: promised('KEPT') }, spoken).tone).toBe('good');
    const notYet = { __typename: 'ReceivedSaid', request: promised('NOT_YET') } as const;
    const sayOn = (day: string) => sayReceived(notYet, spoken, Date.parse(`${day}T10:00:00Z`));
    expect(sayOn('2026-05-15')).toEqual({
      tone: 'gentle',
      text: 'Goed dat je het zegt. Sandra heeft nog tot vrijdag 15 mei.',
    });
    expect(sayOn('2026-05-16').text).toBe('Goed dat je het zegt. Sandra beloofde het voor vrijdag 15 mei.');
  });

  test('"Heb je het?" waits for the promised day, on the clock of the neighbourhood', () => {
    expect(isDue('2026-05-15', Date.parse('2026-05-14T21:59:59Z'))).toBe(false);
    expect(isDue('2026-05-15', Date.parse('2026-05-14T22:00:00Z'))).toBe(true);
  });

  test('what the doers want to do themselves is no thing to have before its day', () => {
    expect(mayComeEarly(asked)).toBe(true);
    expect(askWhetherItCame(asked, t)).toBe('Heb je het?');
    const handover = { ...asked, kind: 'HANDOVER' as const };
    expect(mayComeEarly(handover)).toBe(false);
    expect(askWhetherItCame(handover, t)).toBe('Is het geregeld?');
  });
});
