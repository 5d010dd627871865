import { expect, test } from 'vitest';
import { words as keys } from '../../shared/words/generated/keys.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { sayCouldKeep, sayKept, sayKeyBack, sayKeyGiven } from './keyMessages';

const speaker = { keys, say };
const none = { iMayGive: true, place: { id: 'hub', name: 'Hub' }, kept: [], mayBeGiven: [] };
const kept = { id: 'hub', givenAt: '2026-05-12T13:00:00Z', to: 'Joyce', by: 'Amina', mine: false };

test('doers read who gave a key to whom', () => {
  expect(sayKept(kept, keys)).toBe('Amina gaf Joyce een sleutel op 12 mei.');
  expect(sayKept({ ...kept, mine: true }, keys)).toBe('Amina gaf jou een sleutel op 12 mei.');
  expect(sayKept({ ...kept, to: null, by: null }, keys)).toBe(
    'Een buurtgenoot gaf een buurtgenoot een sleutel op 12 mei.',
  );
});

test('a neighbour is known by what they did, also without a name', () => {
  expect(sayCouldKeep({ through: 'claim', name: 'Joyce', taskTitle: 'Net spannen' }, keys)).toBe('Joyce · Net spannen');
  expect(sayCouldKeep({ through: 'claim', name: null, taskTitle: 'Net spannen' }, keys)).toBe(
    'Een buurtgenoot · Net spannen',
  );
});

test('every answer says what is so, and what one can do', () => {
  expect(sayKeyGiven({ __typename: 'KeepsKeyAlready' }, speaker).text).toBe('Die buurtgenoot heeft er al een.');
  expect(sayKeyGiven({ __typename: 'NotToOneself' }, speaker).text).toMatch(/krijg je van een ander/);
  expect(sayKeyGiven({ __typename: 'DoersDecide', openTasks: [] }, speaker).text).toBe(say.doDecides);
  expect(sayKeyBack({ __typename: 'KeyTakenBack', keys: none }, speaker).text).toBe(
    'De sleutel is weer van de doeners.',
  );
  expect(sayKeyBack({ __typename: 'KeyWasBack' }, speaker).text).toBe('De sleutel was al terug.');
});
