import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/notices.nl';
import { sayTopic, sayWished } from './wishMessages';

test('what was wished is said back with the name of what it is about', () => {
  expect(sayWished({ __typename: 'NewsWished', topic: 'THANKS', wanted: false }, t)).toEqual({
    tone: 'good',
    text: 'Goed. We mailen je niet meer over: Dank je wel.',
  });
  expect(sayWished({ __typename: 'NewsWished', topic: 'DANGER', wanted: true }, t).text).toBe(
    'Goed. Je hoort weer over: Gevaar.',
  );
});

test('danger says what it is', () => {
  expect(sayTopic('DANGER', t).more).toBe('Iets is kapot of gevaarlijk, of het is weer goed.');
});
