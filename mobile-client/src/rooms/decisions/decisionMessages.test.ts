import { describe, expect, test } from 'vitest';
import { words as agreements } from '../../shared/words/generated/agreements.nl';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as claims } from '../../shared/words/generated/claims.nl';
import { words as decisions } from '../../shared/words/generated/decisions.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { words as tasks } from '../../shared/words/generated/tasks.nl';
import { newValueOf } from '../proposals/ChangeProposalForm';
import { sayAdvice, sayAgreed, sayChange, sayHour, sayProposal, sayWas, sayWindow } from '../proposals/changeWords';
import { sayProblem, sayProposalChanged, sayProposed } from '../proposals/proposalMessages';
import type { WholeProposalFragment } from '../proposals/proposals.generated';
import { isOtherwiseNow, sayAgreedOn, sayFine, sayWhyDecider } from './decisionMessages';
import type { AgreedProposalFragment, WholeChangeFragment } from './decisions.generated';

const spoken = { decisions, tasks, claims, say, agreements, app };
const ben = { name: 'Ben', me: false, joined: false, learning: false, done: false };
const about = { kind: 'TASK' as const, id: 'net', name: 'Net spannen' };

const change = (aspect: WholeChangeFragment['aspect'], became: string | null, by = ben) =>
  ({ aspect, became, was: null, by, about, at: '2026-05-12T12:50:00Z' }) as WholeChangeFragment;

const proposal = (part: Partial<WholeProposalFragment>) =>
  ({
    aspect: 'TITLE',
    became: 'Net strak spannen',
    was: 'Net spannen',
    sentence: null,
    by: ben,
    about,
    endsAt: '2026-05-14T16:00:00Z',
    problems: [],
    agreed: [],
    advice: [],
    ...part,
  }) as WholeProposalFragment;

const agreedOf = (part: Partial<AgreedProposalFragment>) => part as AgreedProposalFragment;

describe('what changed is one line', () => {
  test.each([
    ['TITLE', 'Net strak spannen', 'Ben noemt het nu: Net strak spannen.'],
    ['HOW', 'Neem handschoenen mee.', 'Ben schreef hoe: Neem handschoenen mee.'],
    ['HOW', null, 'Ben haalde de uitleg weg.'],
    ['STARTS_AT', '2020-05-15T14:00:00Z', 'Ben zette het op vrijdag 15 mei 2020, 16.00.'],
    ['STARTS_AT', null, 'Ben haalde de tijd weg.'],
    ['MINUTES', '90', 'Ben maakte er 1,5 uur van.'],
    ['SLOTS', '3', 'Ben wil het met 3 mensen doen.'],
    ['HEAVINESS', 'HEAVY', 'Ben noemt het flink tillen.'],
    ['FOR_WHOM', 'Voor iedereen.', 'Ben schreef voor wie: Voor iedereen.'],
    ['ENDED', null, 'Ben laat het weer doorgaan.'],
    ['CLOSED', null, 'Ben doet het weer open.'],
  ] as const)('%s to %s', (aspect, became, text) => {
    expect(sayChange(change(aspect, became), spoken)).toBe(text);
  });

  test('of who is not named, and of oneself', () => {
    expect(sayChange(change('HOW', null, { ...ben, name: null as unknown as string }), spoken)).toBe(
      'Een buurtgenoot haalde de uitleg weg.',
    );
    expect(sayChange(change('HOW', null, { ...ben, me: true }), spoken)).toBe('Jij haalde de uitleg weg.');
  });
});

describe('a proposal', () => {
  test('says what it wants and how it was', () => {
    expect(sayProposal(proposal({}), spoken)).toBe('Ben wil het zo noemen: Net strak spannen.');
    expect(sayWas(proposal({}), spoken)).toBe('Net spannen');
    expect(sayProposal(proposal({ aspect: 'ENDED' }), spoken)).toBe('Ben wil stoppen met Net spannen.');
    expect(sayWas(proposal({ aspect: 'ENDED', was: null }), spoken)).toBeNull();
  });

  test('says in one sentence until when one can say something', () => {
    expect(sayWindow(proposal({}), decisions)).toBe(
      'Zegt niemand nee? Dan doen we het zo vanaf donderdag 14 mei, 18.00 uur.',
    );
  });

  test('in which somebody sees a problem waits, whatever the time', () => {
    const problems = [{ id: 'p', reason: 'Dan werk ik.', instead: 'Na vijven.', by: { ...ben, name: 'Amina' } }];
    expect(sayWindow(proposal({ problems }), decisions)).toBe('Het wacht tot jullie er samen uit zijn.');
  });

  test('that waits for het uurtje tells its doers to talk there, and others only that it waits', () => {
    expect(sayHour(proposal({ iDecide: false }), decisions)).toBe('Voor het uurtje');
    expect(sayHour(proposal({ iDecide: true }), decisions)).toBe(
      'Praat erover in het uurtje. Ben kan het daarna anders voorstellen.',
    );
    expect(sayHour(proposal({ iDecide: true, by: { ...ben, me: true } }), decisions)).toBe(
      'Praat erover in het uurtje. Daarna kun je het anders voorstellen.',
    );
  });

  test('carries tips with what their givers are', () => {
    const tip = { id: 'a', sentence: 'Bel eerst even.', department: null };
    expect(sayAdvice({ ...tip, name: 'Wim', as: 'RESIDENT' }, decisions)).toBe('Tip van Wim: Bel eerst even.');
    expect(sayAdvice({ ...tip, name: 'Sandra', as: 'OFFICIAL', department: 'Groen' }, decisions)).toBe(
      'Tip van Sandra (Groen): Bel eerst even.',
    );
    expect(sayAdvice({ ...tip, name: 'Lotte', as: 'LIAISON' }, decisions)).toBe(
      'Tip van Lotte (tussenteam): Bel eerst even.',
    );
  });

  test('that stands is kept in a few words, with why', () => {
    const agreed = { aspect: 'NAME', became: 'De Zon', sentence: 'Dat past beter.' } as AgreedProposalFragment;
    expect(sayAgreed(agreed, spoken)).toBe('het heet: De Zon. Dat past beter.');
    const how = { aspect: 'HOW', became: 'Neem handschoenen mee.', sentence: 'Het prikt.' } as AgreedProposalFragment;
    expect(sayAgreed(how, spoken)).toBe('zo doen we het: Neem handschoenen mee. Het prikt.');
    const handover = { id: 'h', what: 'Vegen.', beheerder: 'Gemeente Amsterdam' };
    const handedOver = { aspect: 'HANDOVER', became: null, sentence: '', handover } as AgreedProposalFragment;
    expect(sayAgreed(handedOver, spoken)).toBe('dit gaan wij zelf doen: „Vegen.” Beheerder: Gemeente Amsterdam');
    const through = { kind: 'DEED', taskTitle: 'Net spannen', at: '2026-05-12T12:50:00Z' } as const;
    expect(sayWhyDecider({ name: 'Ben', me: false, through }, decisions)).toBe(
      'Ben bepaalde mee door iets te doen op 12 mei: Net spannen.',
    );
  });

  test('that stands names what it is about, but not on its own page', () => {
    const ended = { aspect: 'ENDED', became: null, sentence: null, settledAt: '2026-05-12T12:50:00Z', about };
    const agreed = ended as AgreedProposalFragment;
    expect(sayAgreedOn(agreed, 'hub', spoken)).toBe('12 mei, Net spannen: we stoppen ermee');
    expect(sayAgreedOn(agreed, 'net', spoken)).toBe('12 mei: we stoppen ermee');
  });

  test('that stood is otherwise now once no change holds by it; money stays spent', () => {
    expect(isOtherwiseNow(agreedOf({ aspect: 'CLOSED', change: 'c' }))).toBe(false);
    expect(isOtherwiseNow(agreedOf({ aspect: 'CLOSED', change: null }))).toBe(true);
    expect(isOtherwiseNow(agreedOf({ aspect: 'MONEY', change: null }))).toBe(false);
  });

  test('tells of one or of several who find it fine or were silent', () => {
    expect(decisions.fineBy({ names: 'Jij', count: 1 })).toBe('Jij vindt het prima.');
    expect(decisions.fineBy({ names: 'Jij en Ben', count: 2 })).toBe('Jij en Ben vinden het prima.');
    expect(decisions.hadASay({ names: 'Ben en Fatima', count: 2 })).toBe(
      'Ben en Fatima mochten ook iets zeggen en zeiden niets.',
    );
  });

  test('is proposed in another way with a value of its own kind', () => {
    expect(newValueOf('TITLE', 'Anders')).toEqual({ title: 'Anders' });
    expect(newValueOf('SLOTS', '3')).toEqual({ slots: 3 });
    expect(newValueOf('STARTS_AT', '2026-07-01T16:00')).toEqual({ startsAt: '2026-07-01T14:00:00.000Z' });
    expect(newValueOf('STARTS_AT', '')).toBeNull();
    expect(newValueOf('CAP', 'ROOM: de kar is klein')).toEqual({ cap: { wish: 'ROOM', because: 'de kar is klein' } });
    expect(newValueOf('CAP', 'SAFETY: ')).toEqual({ cap: { wish: 'SAFETY' } });
    expect(newValueOf('CAP', '')).toEqual({ cap: { wish: 'NONE' } });
    expect(newValueOf('WALK_ALONG', '')).toEqual({ walkAlong: false });
    expect(newValueOf('HEAVINESS', 'HEAVY')).toEqual({ heaviness: 'HEAVY' });
    expect(newValueOf('CHAT', 'https://chat.example/samen')).toEqual({ chat: 'https://chat.example/samen' });
    expect(newValueOf('CHAT', ' ')).toBeNull();
    expect(newValueOf('MONEY', 'x')).toBeNull();
  });
});

describe('answers', () => {
  test('prima tells who sees it', () => {
    expect(sayFine({ __typename: 'FineSaid', change: change('HOW', null) }, spoken)).toEqual({
      tone: 'good',
      text: 'Goed. Ben ziet dat jij het prima vindt.',
    });
  });

  test('a problem says what can come of it', () => {
    expect(sayProblem({ __typename: 'ProblemSeen', proposal: proposal({}) }, spoken).more).toBe(
      'Ben kan het anders doen. Of jullie praten erover in het uurtje.',
    );
  });

  test('what is no whole link is told beside its field', () => {
    expect(sayProposalChanged({ __typename: 'LinkRefused', field: 'chat' }, spoken)).toEqual({
      tone: 'gentle',
      text: 'Dit is geen hele link. Plak hem zoals je app hem geeft: hij begint met https://',
      field: 'chat',
    });
  });

  test('who does not do it hears how to join in', () => {
    expect(sayFine({ __typename: 'DoersDecide', openTasks: [] }, spoken)).toMatchObject({
      text: 'Wie het doet, bepaalt. Doe je mee?',
      next: { kind: 'tasks' },
    });
  });
});

describe('an agreement of a platform', () => {
  const three = proposal({ aspect: 'OPEN_CLAIMS', became: '3', was: '5' });

  test('is the sentence that it would be', () => {
    expect(sayProposal(three, spoken)).toBe('Ben wil dit afspreken: Je kunt 3 klussen tegelijk hebben.');
    expect(sayWas(three, spoken)).toBe('Je kunt 5 klussen tegelijk hebben.');
    expect(newValueOf('OPEN_CLAIMS', '4')).toEqual({ agreement: { name: 'OPEN_CLAIMS', number: 4 } });
  });

  test('says which numbers fit', () => {
    const refused = { __typename: 'NumberRefused', field: 'number', atLeast: 1, atMost: 20 } as const;
    expect(sayProposed(refused, spoken)).toEqual({
      tone: 'gentle',
      text: 'Kies een getal van 1 tot 20.',
      field: 'number',
    });
  });
});
