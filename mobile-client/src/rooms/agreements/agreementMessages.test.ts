import { afterEach, expect, test, vi } from 'vitest';
import { words as en } from '../../shared/words/generated/agreements.en';
import { words as nl } from '../../shared/words/generated/agreements.nl';
import { sayAgreement } from './agreementMessages';

afterEach(() => vi.useRealTimers());

test('a number is a sentence', () => {
  const say = { name: 'SAY_DAYS', number: 90, lookAgainOn: null } as const;
  expect(sayAgreement(say, nl)).toBe('Wie iets deed, bepaalt 90 dagen mee.');
  expect(sayAgreement(say, en)).toBe('Whoever did something helps decide for 90 days.');
  expect(sayAgreement({ name: 'OPEN_CLAIMS', number: 1, lookAgainOn: null }, nl)).toBe('Je hebt 1 klus tegelijk.');
});

test('what was agreed on says when it is looked at again, and from that day on asks to', () => {
  vi.useFakeTimers({ now: new Date('2027-05-11T20:00:00Z') });
  expect(sayAgreement({ name: 'CLAIM_DAYS', number: 14, lookAgainOn: '2027-05-12' }, nl)).toBe(
    'Een klus zonder datum is na 14 dagen weer vrij. We kijken er weer naar op woensdag 12 mei.',
  );
  vi.setSystemTime(new Date('2027-05-12T08:00:00Z'));
  expect(sayAgreement({ name: 'CLAIM_DAYS', number: 14, lookAgainOn: '2027-05-12' }, nl)).toBe(
    'Een klus zonder datum is na 14 dagen weer vrij. Klopt dit nog? Kijk er samen naar.',
  );
});
