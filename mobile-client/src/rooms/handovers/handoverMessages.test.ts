import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as facilitation } from '../../shared/words/generated/facilitation.nl';
import { words as handovers } from '../../shared/words/generated/handovers.nl';
import { words as offices } from '../../shared/words/generated/offices.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import type { HandoverTerm } from '../../shared/api/schema.generated';
import { sayDrafted, sayOffered, termsOf, typedOf } from './deskMessages';
import { endLines, linesOf, sayEndProposed, sayPutForward, sayStanding, stageOf } from './handoverMessages';
import type { WholeHandoverFragment } from './handovers.generated';

const speaker = { handovers, say, app };
const t = handovers;
const offered: WholeHandoverFragment = {
  id: 'h',
  state: 'OFFERED',
  what: 'De speeltuin schoonhouden.',
  from: '2026-06-01',
  until: '2026-12-31',
  means: 'Bezems.',
  municipalityKeeps: 'De toestellen nakijken.',
  beheerder: 'Gemeente Amsterdam',
  returns: 'WITH_NOTICE',
  noticeWorkdays: 10,
  department: 'Groen',
  official: 'Sandra',
  inTheHour: false,
  agreedAt: null,
  since: null,
  lastDay: null,
  returnedBecause: null,
  returnedBy: null,
  endBecause: null,
  endedBy: null,
  iMayPutForward: true,
  iMayProposeEnd: false,
};
const inForce: WholeHandoverFragment = {
  ...offered,
  state: 'IN_FORCE',
  agreedAt: '2026-05-12T14:00:00Z',
  since: '2026-06-01',
  lastDay: '2026-12-31',
};

describe('what the residents carry out', () => {
  test('says since when, or how far it is', () => {
    expect(sayStanding(inForce, t)).toBe('Dit doet de buurt sinds 1 juni 2026');
    expect(sayStanding({ ...inForce, state: 'AGREED' }, t)).toBe('Dit doet de buurt vanaf 1 juni 2026');
    expect(sayStanding({ ...inForce, state: 'ENDED' }, t)).toBe('Dit deed de buurt tot en met 31 december 2026');
    expect(sayStanding({ ...offered, state: 'DRAFT' }, t)).toContain('Groen schrijft');
    expect(sayStanding(offered, t)).toContain('als de doeners het willen');
    expect(sayStanding({ ...offered, state: 'PUT_FORWARD' }, t)).toContain('bepalen');
    expect(sayStanding({ ...offered, state: 'PUT_FORWARD', inTheHour: true }, t)).toContain('in het uurtje');
    expect(sayStanding({ ...offered, state: 'NOT_AGREED' }, t)).toBe('De doeners kozen hier niet voor');
  });

  test('says means, what stays, who is beheerder, until when and how it ends', () => {
    const lines = linesOf(offered, t);
    expect(lines).toContain('Van de gemeente: Bezems.');
    expect(lines).toContain('De gemeente blijft doen: De toestellen nakijken.');
    expect(lines).toContain('Beheerder: Gemeente Amsterdam');
    expect(lines).toContain('Van 1 juni 2026 tot en met 31 december 2026.');
    expect(lines.at(-1)).toContain('10 werkdagen vooraf');
    expect(linesOf(inForce, t)).toContain('Tot en met 31 december 2026.');
    expect(linesOf({ ...inForce, returns: 'TOGETHER', noticeWorkdays: null }, t).at(-1)).toContain('samen');
    expect(linesOf(inForce, t)[0]).toBe('De doeners zeiden ja op 12 mei 2026.');
  });

  test('says who ends it, who ended it, and why', () => {
    const returned = { ...inForce, returnedBecause: 'Geen geld.', returnedBy: 'Sandra' };
    expect(linesOf(returned, t)).toContain('Sandra van Groen stopt ermee: „Geen geld.”');
    const over = linesOf({ ...returned, state: 'ENDED', endedBy: 'MUNICIPALITY' }, t);
    expect(over).toContain('Sandra van Groen stopte ermee: „Geen geld.”');
    expect(over.join(' ')).not.toMatch(/vooraf|Tot en met/);
    expect(over).toContain('Zo was het afgesproken:');
    expect(linesOf({ ...inForce, state: 'ENDED', endedBy: 'DOERS' }, t)).toContain('De doeners stopten er samen mee.');
    const talked = { ...inForce, endBecause: 'Met te weinig.' };
    expect(linesOf(talked, t)).toContain('De doeners praten over stoppen: „Met te weinig.”');
    expect(endLines({ ...talked, ...returned, endBecause: talked.endBecause }, t)).toHaveLength(2);
    expect(linesOf({ ...talked, state: 'ENDED', endedBy: 'DOERS' }, t)).toContain(
      'De doeners stopten er samen mee: „Met te weinig.”',
    );
    expect(endLines({ ...talked, state: 'ENDED', endedBy: 'LAST_DAY' }, t)).toEqual(['Zo lang was het afgesproken.']);
    expect(linesOf({ ...inForce, state: 'ENDED', endedBy: 'LAST_DAY' }, t)).toContain('Zo lang was het afgesproken.');
  });

  test('stands under a heading that is true of it', () => {
    const now = Date.parse('2027-01-15T12:00:00Z');
    const stage = (state: WholeHandoverFragment['state'], at = now) => stageOf({ ...inForce, state }, at);
    expect([stage('IN_FORCE'), stage('AGREED')]).toEqual(['IN_FORCE', 'AGREED']);
    expect([stage('OFFERED'), stage('PUT_FORWARD'), stage('NOT_AGREED')]).toEqual(['OFFERED', 'OFFERED', 'OFFERED']);
    expect([stage('DRAFT'), stage('PASSED_BY')]).toEqual(['WRITTEN', 'EARLIER']);
    expect([stage('ENDED'), stage('ENDED', Date.parse('2027-03-01T12:00:00Z'))]).toEqual(['OVER', 'EARLIER']);
  });

  test('a draft says what it has', () => {
    const empty = { means: null, municipalityKeeps: null, beheerder: null, until: null, returns: null };
    expect(linesOf({ ...offered, ...empty, state: 'DRAFT', noticeWorkdays: null }, t)).toEqual([]);
  });

  test('every answer is said', () => {
    expect(sayPutForward({ __typename: 'HandoverNotOnOffer' }, speaker).tone).toBe('gentle');
    expect(sayPutForward({ __typename: 'UnderDiscussion' }, speaker).text).toContain('overleggen');
    expect(sayEndProposed({ __typename: 'HandoverNotInForce' }, speaker).tone).toBe('gentle');
    const refused = { __typename: 'TextRefused', field: 'sentence', problem: 'EMPTY', atMost: 240 } as const;
    expect(sayEndProposed(refused, speaker).field).toBe('sentence');
  });
});

describe('what an official writes', () => {
  const spoken = { offices, facilitation, app };

  test('goes on from what was offered last, and what is emptied is empty', () => {
    const typed = typedOf({ ...offered, missing: [] });
    expect(typed).toMatchObject({ what: 'De speeltuin schoonhouden.', until: '2026-12-31', noticeWorkdays: '10' });
    expect(termsOf({ ...typed, means: ' ', from: '' })).toMatchObject({
      means: null,
      from: null,
      beheerder: typed.beheerder,
    });
    expect(termsOf(typed)).toMatchObject({ returns: 'WITH_NOTICE', noticeWorkdays: 10 });
    expect(termsOf({ ...typed, returns: 'TOGETHER' })).toMatchObject({ returns: 'TOGETHER', noticeWorkdays: null });
    expect(termsOf({ ...typed, noticeWorkdays: 'tien' })).toBeNull();
    expect(Object.values(termsOf(typedOf(undefined)) ?? {})).toEqual(Array(8).fill(null));
  });

  test('says what is still missing, when it is kept and when it is offered', () => {
    const handover = { id: 'h', missing: ['BEHEERDER', 'RETURNS'] as HandoverTerm[] };
    const what = 'wie beheerder is, hoe de gemeente eerder kan stoppen';
    expect(sayDrafted({ __typename: 'HandoverDrafted', handover }, spoken)).toMatchObject({
      more: `Er ontbreekt nog: ${what}.`,
      next: 'h',
    });
    expect(sayOffered({ __typename: 'HandoverLacks', handover }, spoken).text).toBe(
      `Bewaard, maar er ontbreekt nog: ${what}.`,
    );
  });
});
