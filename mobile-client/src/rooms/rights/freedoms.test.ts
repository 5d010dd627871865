import { expect, test } from 'vitest';
import { mayAlready } from './freedoms';
import type { SeenFreedomFragment } from './rights.generated';

const freedom = (id: string, more: Partial<SeenFreedomFragment> = {}): SeenFreedomFragment => ({
  id,
  kind: 'PERMISSION',
  sentence: 'Een bordje ophangen in de speeltuin',
  words: ['bord', 'QR-code'],
  source: 'Afspraken',
  url: null,
  agreedOn: '2026-05-12',
  until: null,
  ...more,
});
const sign = freedom('bordje');
const paint = freedom('verf', { sentence: 'De bank verven met onze kleuren', words: [] });
const tools = freedom('gereedschap', { kind: 'MATERIAL', words: ['schep'] });
const all = [sign, paint, tools];
const fits = (sentence: string, kind: 'PERMISSION' | 'MATERIAL' = 'PERMISSION') =>
  mayAlready(all, kind, sentence).fits.map(({ id }) => id);

test.each([
  ['Mogen we een bordje ophangen?', ['bordje']],
  ['Twee BORDEN bij het hek', ['bordje']],
  ['Een prikbord', ['bordje']],
  ['een QR-code op de paal', ['bordje']],
  ['Mogen we de bank vérven?', ['verf']],
  ['Een hek om de speeltuin', []],
  ['Mogen we hier samen iets maken voor onze buurt?', []],
  ['bo', []],
  ['', []],
])('%s', (sentence, found) => {
  expect(fits(sentence)).toEqual(found);
});

test('another kind of question is not answered by it, and the others of its kind stay to be seen', () => {
  expect(fits('Een bordje', 'MATERIAL')).toEqual([]);
  expect(mayAlready(all, 'PERMISSION', 'Een bordje').others).toEqual([paint]);
  expect(mayAlready(all, null, 'Een bordje')).toEqual({ fits: [], others: [] });
});
