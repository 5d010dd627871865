import { describe, expect, test } from 'vitest';
import { words as en } from '../words/generated/app.en';
import { words as nl } from '../words/generated/app.nl';
import { coloursOf, initialsOf, namesFirst, namesOf } from './People';

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

  test('keep their colour, but never that of who stands beside them', () => {
    expect(coloursOf(['Amina', 'Ben'])[0]).toBe(coloursOf(['Amina'])[0]);
    const many = ['', null, 'Ben', 'Fatima', 'Ravi', 'Akosua', '👋', 'x'.repeat(200), 'Ben', 'Ben', 'Ben'];
    const colours = coloursOf(many);
    for (const [index, colour] of colours.entries()) {
      expect([1, 2, 3, 4, 5]).toContain(colour);
      expect(colour).not.toBe(colours[index + 1]);
    }
  });
});
