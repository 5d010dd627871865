import { describe, expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/rights.nl';
import { factsOf, sayGround, sayListed, sayNamed, sayUse } from './rightMessages';

const right = {
  id: 'r',
  name: 'Uitdaagrecht',
  municipality: 'Amsterdam',
  source: 'Participatieverordening',
  url: null,
  article: null,
  validFrom: '2024-09-15',
  until: null,
  workdays: null,
  ground: 'LEGAL',
  shownAs: null,
  state: 'HOLDS',
} as const;
const use = {
  id: 'v',
  sentence: 'Een hek',
  sentAt: '2026-05-12T10:00:00Z',
  project: { id: 'p', name: 'Speeltuin' },
  inTime: null,
  answer: null,
  offer: null,
  promise: null,
} as const;

describe('a right', () => {
  test('says only what the data say', () => {
    expect(factsOf(right, t)).toEqual([
      'Zo staat het in: Participatieverordening.',
      'Voor: Amsterdam.',
      'Geldt sinds 15 september 2024.',
    ]);
    expect(factsOf({ ...right, state: 'OVER', article: '3', workdays: 10 }, t).slice(1)).toEqual([
      'De plek in de tekst: 3.',
      'Voor: Amsterdam.',
      'Dit geldt niet meer.',
      'De tijd die erbij staat: 10 werkdagen.',
    ]);
  });

  test('that is an agreement says that it is no law', () => {
    const agreed = { ...right, ground: 'AGREEMENT', shownAs: 'recht' } as const;
    expect(factsOf(agreed, t)[0]).toBe('Dit is een afspraak en geen wet.');
    expect(sayGround(agreed, t)).toBe('Afspraak, geen wet');
  });

  test('that is only an article is shown as one', () => {
    const article = { ...right, shownAs: 'artikel in de participatieverordening' };
    expect(sayGround(article, t)).toBe('artikel in de participatieverordening');
    expect(sayListed({ ...article, used: true }, t)).toBe('Artikel in de participatieverordening');
    expect(sayNamed(article)).toBe('Uitdaagrecht (artikel in de participatieverordening)');
    expect(sayNamed(right)).toBe('Uitdaagrecht');
    expect(factsOf(article, t)[0]).toBe('Dit is een artikel in de participatieverordening.');
  });

  test('that nobody used says so, and one that is to come when', () => {
    expect(sayListed({ ...right, used: false }, t)).toBe('Recht · Nog niemand gebruikte dit');
    expect(sayListed({ ...right, used: true, state: 'NOT_YET', validFrom: '2027-01-01' }, t)).toBe(
      'Recht · Geldt vanaf 1 januari 2027.',
    );
  });
});

test.each([
  [{}, 'Er is nog geen antwoord.'],
  [{ inTime: false }, 'Er is nog geen antwoord. De afgesproken dag is voorbij.'],
  [{ inTime: true, answer: 'YES', promise: 'MADE' }, 'Het antwoord kwam op tijd. De gemeente zei: ja.'],
  [
    { inTime: false, answer: 'YES_IF', promise: 'KEPT' },
    'Het antwoord kwam niet op tijd. De gemeente zei: ja, als… De buurt heeft het gekregen.',
  ],
  [
    { inTime: true, answer: 'YES_IF', promise: 'KEPT', offer: 'WANTED' },
    'Het antwoord kwam op tijd. De gemeente bood aan dat de buurt dit zelf doet. De doeners zeiden ja.',
  ],
  [{ inTime: true, answer: 'NO_BUT' }, 'Het antwoord kwam op tijd. De gemeente zei: dit niet, dit wel.'],
] as const)('what came of it: %o', (what, said) => {
  expect(sayUse({ ...use, ...what }, t).join(' ')).toBe(said);
});
