import { expect, test } from 'vitest';
import { words as t } from '../../shared/words/generated/glassbox.nl';
import type { WholeGlassBoxFragment } from './facilitation.generated';
import { factsToSay, isOpen, sayFacts, sayWhoExplained, sayWhoWillExplain } from './glassBoxMessages';

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
        fact('TEAM_WHY', { day: '2026-05-29', text: 'Sorry.' }),
      ],
      t,
    ),
  ).toEqual([
    'Er zijn 3 van de 10 werkdagen voorbij.',
    'Wat niet meetelt: 4 dagen weekend, Hemelvaartsdag, 1 dag bij de bewoners.',
    'Het tussenteam legde op vrijdag 29 mei uit: „Sorry.”',
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

test('how far the liaison team is stands above the questions; what they explain is the answer, and open', () => {
  const facts = [fact('TEAM_SAYS', { text: 'Er komt iemand.' }), fact('AT_DEPARTMENT'), fact('STUCK')];
  expect(factsToSay(facts).map(({ kind }) => kind)).toEqual(['TEAM_SAYS', 'AT_DEPARTMENT']);
  const box = { plain: [], clarification: null, iMayAsk: false };
  expect(isOpen({ ...box, question: 'SILENCE', facts: [fact('TEAM_WHY')] })).toBe(true);
  expect(isOpen({ ...box, question: 'SILENCE', facts: [fact('TERM_OVER')] })).toBe(false);
});
