import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/glassbox.nl';
import type { WholeGlassBoxFragment } from './facilitation.generated';
import { factsToSay, sayFacts, sayWhoExplained, sayWhoWillExplain } from './glassBoxMessages';

type Fact = WholeGlassBoxFragment['facts'][number];
const fact = (kind: Fact['kind'], what: Partial<Fact> = {}): Fact => ({
  kind,
  day: null,
  department: null,
  from: null,
  name: null,
  text: null,
  days: null,
  of: null,
  ...what,
});

test('the days that do not count are one sentence', () => {
  expect(
    sayFacts(
      [
        fact('TERM_RUNS', { days: 3, of: 10 }),
        fact('WEEKEND', { days: 4 }),
        fact('DAY_OFF', { text: 'Hemelvaartsdag' }),
        fact('STOOD_STILL', { days: 1 }),
        fact('TEAM_WHY', { text: 'Sorry.' }),
      ],
      t,
    ),
  ).toEqual([
    'Er zijn 3 van de 10 werkdagen voorbij.',
    'Wat niet meetelt: 4 dagen weekend, Hemelvaartsdag, 1 dag bij de bewoners.',
    'Het tussenteam legt uit: „Sorry.”',
  ]);
});

test('what was passed on says from where, also from the liaison team', () => {
  const passed = { day: '2026-05-12', department: 'Water' };
  expect(sayFacts([fact('PASSED_ON', { ...passed, from: 'Groen' }), fact('PASSED_ON', passed)], t)).toEqual([
    'Groen gaf de vraag op dinsdag 12 mei door aan Water.',
    'Het tussenteam gaf de vraag op dinsdag 12 mei door aan Water.',
  ]);
});

test('who explains is named to who may see it, and never once it is late', () => {
  const clarification = { answerBy: '2026-05-14', late: false, answer: null, official: null };
  const lies = { official: 'Sandra', department: 'Groen' };
  expect(sayWhoWillExplain(lies, clarification, t)).toBe('Sandra legt het uit, uiterlijk donderdag 14 mei.');
  expect(sayWhoWillExplain({ ...lies, official: null }, clarification, t)).toMatch(/^Groen legt/);
  expect(sayWhoWillExplain({ official: null, department: null }, clarification, t)).toMatch(/^Het tussenteam legt/);
  expect(sayWhoWillExplain(lies, { ...clarification, late: true }, t)).toBe(
    'Nog geen antwoord. Uitleg was afgesproken uiterlijk donderdag 14 mei.',
  );
  expect(sayWhoExplained({ name: 'Sandra', department: 'Groen' }, t)).toBe('Sandra van Groen zegt:');
});

test('what the liaison team explains above the questions is not said in them again, and is once it is over', () => {
  const facts = [fact('AT_DEPARTMENT'), fact('TEAM_SAYS', { text: 'Er komt iemand.' }), fact('TEAM_WHY')];
  const going = {
    id: 'case',
    kind: 'NO_ANSWER',
    state: 'EXPLAINED',
    closedAt: null,
    pickUpBy: null,
    pickUpLate: false,
    topOfHour: false,
    iMayMove: false,
    iMayReopen: false,
    iMayTakeSolvedBack: false,
    explained: { happening: 'Er komt iemand.', why: 'Sorry.' },
  } as const;
  expect(factsToSay(facts, { case: going })).toEqual([fact('AT_DEPARTMENT')]);
  expect(factsToSay(facts, { case: { ...going, closedAt: '2026-05-29T08:00:00Z' } })).toEqual(facts);
  expect(factsToSay(facts, { case: { ...going, explained: null } })).toEqual(facts);
});
