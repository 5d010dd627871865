import { expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as backing } from '../../shared/words/generated/backing.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import {
  isAskedSince,
  sayAskedAlong,
  sayAsking,
  sayBacked,
  sayBacking,
  sayBackingAsked,
  sayTakenBack,
} from './backingMessages';

const said = {
  id: 'backing',
  by: 'Hans',
  role: 'wethouder',
  sentence: null,
  saidAt: '2026-05-12T12:50:00Z',
  until: '2026-11-12T13:50:00Z',
  stands: true,
  mine: false,
};
const asking = { sentence: null, doersAsked: true, doer: 'Amina', liaison: null, sentAt: null, notNow: [] };

test('a backing says who, since when and until when, in their own words too', () => {
  expect(sayBacking(said, backing)).toBe('„Ik sta hier achter.” – Hans, wethouder, 12 mei 2026, tot 12 november 2026.');
  expect(sayBacking({ ...said, role: null, sentence: 'Ik was er zelf.' }, backing)).toBe(
    '„Ik sta hier achter. Ik was er zelf.” – Hans, 12 mei 2026, tot 12 november 2026.',
  );
  expect(sayBacking({ ...said, stands: false }, backing)).toBe(
    '„Ik sta hier achter.” – Hans, wethouder, 12 mei 2026. Dat gold tot 12 november 2026.',
  );
});

test('who asks reads who asked so far, and what came of it', () => {
  expect(sayAsking(asking, backing)).toEqual([
    'Amina vraagt of er iemand achter dit project staat. Nu het tussenteam nog.',
  ]);
  expect(sayAsking({ ...asking, doersAsked: false, doer: null, liaison: 'Lotte' }, backing)).toEqual([
    'Lotte van het tussenteam vraagt of er iemand achter staat. Nu een doener nog.',
  ]);
  expect(
    sayAsking(
      { ...asking, doer: null, liaison: 'Lotte', sentAt: said.saidAt, sentence: 'Het helpt.', notNow: ['Hans'] },
      backing,
    ),
  ).toEqual(['Samen gevraagd. De brief ging weg op 12 mei.', '„Het helpt.” – een buurtgenoot', 'Hans zegt: nu niet.']);
});

test('who asked reads that it was taken back, in place of the letter of before', () => {
  const gone = { id: 'gone', by: 'Hans', takenBackAt: '2026-05-14T10:00:00Z', because: 'Ik ga weg.', mine: false };
  expect(sayTakenBack([gone], backing)).toEqual([
    'Hans nam de rugdekking terug op 14 mei 2026.',
    '„Ik ga weg.” – Hans',
  ]);
  expect(sayTakenBack([{ ...gone, because: null, mine: true }], backing)).toEqual([
    'Je nam je rugdekking terug op 14 mei 2026.',
  ]);
  const whole = { iMayAsk: true, iMayBack: false, said: [], takenBack: [gone] };
  const sent = { ...asking, liaison: 'Lotte', sentAt: said.saidAt };
  expect(isAskedSince({ ...whole, asking: sent })).toBe(false);
  expect(isAskedSince({ ...whole, asking: { ...sent, sentAt: '2026-05-15T10:00:00Z' } })).toBe(true);
  expect(isAskedSince({ ...whole, asking })).toBe(true);
});

test('the liaison team reads at the desk who asked, and why', () => {
  const asked = { doer: 'Amina', sentence: 'Het helpt.', project: { id: 'hub', name: 'Hub' } };
  expect(sayAskedAlong(asked, backing)).toEqual([
    'Amina vraagt of er iemand achter dit project staat. Nu het tussenteam nog.',
    '„Het helpt.” – Amina',
  ]);
  expect(sayAskedAlong({ ...asked, doer: null, sentence: null }, backing)).toHaveLength(1);
});

test('every answer says what is so', () => {
  const speaker = { backing, say, app };
  const asked = (sentAt: string | null) =>
    sayBackingAsked({ __typename: 'BackingAsked', backing: { asking: { sentAt } } }, speaker).text;
  expect(asked(null)).toBe(backing.askedFirst);
  expect(asked(said.saidAt)).toBe(backing.askedTogether);
  expect(sayBackingAsked({ __typename: 'BackingStands' }, speaker).tone).toBe('gentle');
  expect(sayBackingAsked({ __typename: 'DoersDecide', openTasks: [] }, speaker).text).toBe(say.doDecides);
  expect(sayBacked({ __typename: 'NotNowSaid' }, speaker).text).toContain('Dat is goed.');
  expect(sayBacked({ __typename: 'NotAsked' }, speaker).text).toContain('samen');
});
