import { describe, expect, test } from 'vitest';
import { words as en } from '../words/generated/app.en';
import { words as nl } from '../words/generated/app.nl';
import { colourOf, initialsOf, namesFirst, namesOf } from './People';

const ben = { name: 'Ben', me: false };
const joyce = { name: 'Joyce', me: true };
const unnamed = { name: null, me: false };

describe('names', () => {
  test('are said as people say them', () => {
    expect(namesOf([ben], nl)).toBe('Ben');
    expect(namesOf([ben, joyce], nl)).toBe('jij en Ben');
    expect(namesOf([ben, unnamed, joyce], nl)).toBe('jij, Ben en een buurtgenoot');
    expect(namesOf([], nl)).toBe('nog niemand');
    expect(namesOf([unnamed, ben], en)).toBe('a neighbour and Ben');
  });

  test('begin a sentence with a capital', () => {
    expect(namesFirst([ben, unnamed, joyce], nl)).toBe('Jij, Ben en een buurtgenoot');
  });

  test('begin with two letters, whatever a letter is', () => {
    expect(initialsOf('Joyce')).toBe('Jo');
    expect(initialsOf(' ömer ')).toBe('öm');
    expect(initialsOf('👩‍👩‍👧 fam')).toBe('👩‍👩‍👧 ');
    expect(initialsOf('أمينة')).toBe('أم');
  });

  test('keep their colour', () => {
    expect(colourOf('Amina')).toBe(colourOf('Amina'));
    for (const name of ['', 'Ben', '👋', 'x'.repeat(200)]) expect([1, 2, 3, 4, 5]).toContain(colourOf(name));
  });
});
