import { expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { words as tasks } from '../../shared/words/generated/tasks.nl';
import { words as visits } from '../../shared/words/generated/visits.nl';
import { sayCame, sayInvitation, sayInvitationBack, sayInvited, sayVisitBack, sayVisitLogged } from './visitMessages';

const now = Date.parse('2026-05-12T12:50:00Z');
const visit = { id: 'visit', day: '2026-05-12', by: 'Marije', department: 'Groen', iMayTakeBack: false };
const invitation = { id: 'invitation', by: 'Amina', mine: false, times: ['2026-05-19T13:00:00Z'] };

test('who came to look is named with the department', () => {
  expect(sayCame(visit, { visits, app })).toBe('Marije (Groen) kwam kijken op 12 mei.');
  expect(sayCame({ ...visit, department: null }, { visits, app })).toBe('Marije kwam kijken op 12 mei.');
});

test('an invitation says when somebody is there, and when else', () => {
  const spoken = { visits, tasks, app };
  expect(sayInvitation(invitation, now, spoken)).toBe('Kom eens kijken: dinsdag 19 mei, 15.00 uur is Amina er.');
  expect(
    sayInvitation({ ...invitation, by: null, times: ['2026-05-13T13:00:00Z', '2026-05-19T13:00:00Z'] }, now, spoken),
  ).toBe('Kom eens kijken: morgen 15.00 uur is een buurtgenoot er. Het kan ook dinsdag 19 mei, 15.00 uur.');
});

test('every answer says what is so, and what one can do', () => {
  const speaker = { visits, say };
  expect(sayVisitLogged({ __typename: 'VisitLogged' }, visits).tone).toBe('good');
  expect(sayVisitBack({ __typename: 'VisitStays' }, visits).text).toContain('blijft staan');
  expect(sayInvited({ __typename: 'Invited' }, speaker).more).toContain('gaat vanzelf weg');
  expect(sayInvited({ __typename: 'TimesRefused', latest: '2026-07-11T12:50:00Z' }, speaker).text).toBe(
    'Kies een tijd die nog komt, tot zaterdag 11 juli.',
  );
  expect(sayInvited({ __typename: 'DoersDecide', openTasks: [] }, speaker).text).toBe(say.doDecides);
  expect(sayInvitationBack({ __typename: 'InvitationTakenBack' }, speaker).text).toBe('Goed. De uitnodiging is weg.');
});
