import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as t } from '../../shared/words/generated/cases.nl';
import { callsToday, explainedIn, sayAbout, sayCase, sayCaseMoved, sayContact, sayPickUp } from './caseMessages';
import type { WholeCaseFragment } from './cases.generated';

const one = (rest: Partial<WholeCaseFragment> = {}): WholeCaseFragment => ({
  id: 'case',
  kind: 'NO_ANSWER',
  state: 'NEW',
  openedAt: '2026-05-29T06:00:00Z',
  calledAt: null,
  closedAt: null,
  solvedWithoutAnswer: false,
  pickUpBy: null,
  pickUpLate: false,
  topOfHour: false,
  iMayMove: false,
  iMayReopen: false,
  iMayTakeSolvedBack: false,
  explained: null,
  toCall: null,
  ...rest,
});

const on = (day: string) => Date.parse(`${day}T12:00:00+02:00`);
const calling = one({ state: 'PICKED_UP', calledAt: '2026-05-29T08:00:00Z' });

describe('how far a case is', () => {
  test.each([
    [one(), 'Het tussenteam weet het.'],
    [one({ iMayMove: true }), 'Nog geen antwoord van de gemeente.'],
    [one({ kind: 'BROKEN_PROMISE' }), 'Beloofd, en niet gekomen. Het tussenteam weet het.'],
    [one({ kind: 'BROKEN_PROMISE', iMayMove: true }), 'Beloofd, en niet gekomen.'],
    [one({ kind: 'FRICTION', iMayMove: true }), null],
    [calling, 'Het tussenteam belt vandaag met Afval.'],
    [one({ state: 'STUCK' }), 'Dit zit vast. Dat zeggen we eerlijk.'],
    [one({ state: 'EXPLAINED' }), null],
    [one({ state: 'SOLVED', closedAt: '2026-05-29T08:00:00Z' }), null],
    [
      one({ state: 'SOLVED', closedAt: '2026-05-29T08:00:00Z', solvedWithoutAnswer: true }),
      'Het tussenteam noemt dit opgelost. Er is nog geen antwoord.',
    ],
  ])('%o', (shown, said) => {
    expect(sayCase(shown, 'Afval', on('2026-05-29'), t)).toBe(said);
  });

  test('a call of another day is told with its day, and can be made again', () => {
    expect(sayCase(calling, 'Afval', on('2026-06-01'), t)).toBe('Het tussenteam belde op vrijdag 29 mei met Afval.');
    expect(callsToday(calling, on('2026-05-29'))).toBe(true);
    expect(callsToday(calling, on('2026-06-01'))).toBe(false);
    expect(callsToday({ ...calling, state: 'STUCK' }, on('2026-05-29'))).toBe(false);
  });

  test('what was explained stays as long as there is no answer, with its day', () => {
    const explained = { at: '2026-05-29T10:00:00Z', happening: 'Er komt iemand.', why: 'Sorry.' };
    const solved = { explained, state: 'SOLVED', closedAt: '2026-05-29T12:00:00Z' } as const;
    expect(explainedIn(one({ explained }), t)?.on).toBe('Dit schreef het tussenteam op vrijdag 29 mei.');
    expect(explainedIn(one({ ...solved, solvedWithoutAnswer: true }), t)?.happening).toBe('Er komt iemand.');
    expect(explainedIn(one(solved), t)).toBeNull();
    expect(explainedIn(one({ explained, openedAt: '2026-06-02T06:00:00Z' }), t)?.on).toBe(
      'Dit schreef het tussenteam op vrijdag 29 mei. Daarna ging het weer open.',
    );
  });

  test('while nobody knows which department, the team looks for it', () => {
    const now = on('2026-05-29');
    expect(sayCase(one({ kind: 'NO_CONTACT' }), null, now, t)).toBe('Het tussenteam zoekt uit wie hierover gaat.');
    expect(sayCase({ ...calling, kind: 'NO_CONTACT' }, null, now, t)).toBe('Het tussenteam belt er vandaag over.');
  });
});

test('what was solved before is not moved, and says so', () => {
  expect(sayCaseMoved('stuck', { __typename: 'CaseIsOver', case: one() }, t, app).text).toBe(
    'Dit is al opgelost of beantwoord.',
  );
  expect(sayCaseMoved('pickUp', { __typename: 'CaseMoved', case: one() }, t, app).tone).toBe('good');
});

test('until when the team picks it up is said, and honestly when that did not happen', () => {
  expect(sayPickUp(one({ pickUpBy: '2026-05-14' }), t)).toBe(
    'Het tussenteam pakt dit op vóór het eind van donderdag 14 mei.',
  );
  expect(sayPickUp(one({ pickUpBy: '2026-05-14', pickUpLate: true }), t)).toContain('Dat is nog niet gelukt.');
  expect(sayPickUp(one(), t)).toBeNull();
});

test('a project without a contact person is named so, and friction by its project', () => {
  expect(sayAbout('NO_CONTACT', 'Het Terras', t)).toBe('Het Terras heeft nog niemand bij de gemeente.');
  expect(sayAbout('FRICTION', 'Het Terras', t)).toBe('Het Terras');
});

test('who is there for a project, else by when somebody is, until that day is over', () => {
  const project = { id: 'p', name: 'Het Terras', contact: null, contactBy: '2026-05-19', contactCase: null };
  const waits = { ...project, iMayBeContact: false };
  expect(sayContact(waits, on('2026-05-19'), t)).toBe(
    'Nog niemand. De gemeente noemt iemand vóór het eind van dinsdag 19 mei.',
  );
  expect(sayContact(waits, on('2026-05-20'), t)).toBe('De gemeente heeft nog niemand genoemd.');
  const contact = { name: 'Sandra', department: 'Groen en spelen' };
  expect(sayContact({ ...waits, contact }, on('2026-05-20'), t)).toBe(
    'Sandra van Groen en spelen is er voor dit project.',
  );
});
