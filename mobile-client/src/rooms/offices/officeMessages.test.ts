import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/offices.nl';
import { sayOfficeCodeAsked, saySignedIn } from './officeMessages';

test('whether an address is known is not said', () => {
  const sent = { __typename: 'OfficeCodeSent', sent: 'asking', validUntil: '2026-05-12T10:00:00Z' } as const;
  expect(sayOfficeCodeAsked(sent, t)).toEqual({
    tone: 'good',
    text: 'Kennen we dit adres? Dan krijg je nu een code. Kijk in je mail.',
    next: 'asking',
  });
});

test('a code that is over can be asked for again', () => {
  expect(saySignedIn({ __typename: 'CodeIsOver', askAgain: true }, t).next).toBe('again');
  expect(saySignedIn({ __typename: 'CodeIsWrong', triesLeft: 1 }, t).field).toBe('code');
});
