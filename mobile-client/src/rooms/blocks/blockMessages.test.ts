import { expect, test } from 'vitest';
import { words } from '../../shared/words/generated/blocks.nl';
import { eachOnce, sayBlocked, sayFrom, sayUnblocked } from './blockMessages';

test('who did several things is named once, neighbours without a name by what reached the reader', () => {
  const heard = [
    { whom: { notice: '1' }, name: 'Ben', line: '' },
    { whom: { notice: '2' }, name: 'Ben', line: '' },
    { whom: { line: '3' }, name: null, line: 'Schiet op' },
  ];
  expect(eachOnce(heard).map((one) => sayFrom(one, words))).toEqual([
    'Niets meer van Ben',
    'Niets meer van een buurtgenoot: „Schiet op”',
  ]);
});

test('it is said what came of it', () => {
  expect(sayBlocked({ __typename: 'NoMoreHeard', block: 'b' }, words)).toMatchObject({
    tone: 'good',
    more: words.doneMore,
  });
  expect(sayBlocked({ __typename: 'NotFound', what: 'n' }, words).text).toBe(words.gone);
  expect(sayUnblocked({ __typename: 'HeardAgain', block: 'b' }, words).text).toBe(words.again);
  expect(sayUnblocked({ __typename: 'NotFound', what: 'b' }, words).text).toBe(words.gone);
});
